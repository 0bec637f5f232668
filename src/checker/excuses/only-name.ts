import type { Document } from '../../document/types.ts';
import type { Names } from '../learn/names.ts';
import { once } from '../once.ts';
import type { Excuse } from './excuse.ts';

/** A page that names a thing in passing is not about it. */
const fewestLines = 2;

/** A page that speaks of the Moor Lamp time and again and of no other lamp means the Moor Lamp, not the Fell Lamp, by "the first payment". */
export const onlyName: Excuse = {
  id: 'only-name',
  title: 'The page of one line names one product alone, and the other line is about its relative',
  reason: (a, b, { names }) => {
    if (a.page === b.page) return '';
    const [silent, named] = a.mentions.length === 0 ? [a, b] : [b, a];
    if (silent.mentions.length > 0 || named.mentions.length === 0) return '';
    const only = onlyNameIn(names)(silent.document);
    if (only === undefined || named.mentions.some((mention) => mention.includes(only))) return '';
    const relative = named.mentions.find(([name, ...others]) => others.length === 0 && names.areRelatives(name!, only));
    return relative
      ? `one is about ${names.names[relative[0]!]}, the page of the other about ${names.names[only]} alone`
      : '';
  },
};

/** The only name of a page, where it stands in several of its lines; undefined for none. */
const onlyNameIn = once((names: Names) =>
  once(({ sentences }: Document): number | undefined => {
    const found = sentences.map(({ text }) => names.find(text)).filter(({ length }) => length > 0);
    const [[mention] = []] = found;
    const only = mention?.[0];
    if (mention?.length !== 1 || found.length < fewestLines) return undefined;
    return found.every((mentions) => mentions.every((each) => each.length === 1 && each[0] === only))
      ? only
      : undefined;
  }),
);
