import type { Quantity } from '../../facts/types.ts';
import type { Learnt } from '../learn/index.ts';
import { once } from '../once.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim, Mention } from '../types.ts';
import type { Excuse } from './excuse.ts';

/**
 * "A card holds four tickets. The Moor Card has a rule of its own, with up to two": what a page on the Moor Card says goes with the two, which
 * the paragraph gives for that card.
 */
export const setApart: Excuse = {
  id: 'set-apart',
  title: 'The paragraph gives the other value as well, for what the other line is about',
  ofDifference: true,
  reason: (a, b, learnt) => {
    if (a.page === b.page || !('unit' in a.value) || !('unit' in b.value)) return '';
    const name = nameSetApart(a, b, learnt) ?? nameSetApart(b, a, learnt);
    return name === undefined
      ? ''
      : `one paragraph sets "${learnt.names.names[name]}" apart, with the value of the other`;
  },
};

/** The name for which a sentence beside a claim gives the value of the other claim, which is about that name; undefined for none. */
function nameSetApart(claim: Claim, other: Claim, learnt: Learnt): number | undefined {
  if (other.mentions.length === 0) return undefined;
  const beside = besideIn(learnt)(claim);
  for (const { mentions, values } of beside) {
    if (!values.some((value) => isSame(value, other.value as Quantity))) continue;
    const found = mentions.flat().find((name) => other.mentions.some((mention) => mention.includes(name)));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The values that one sentence gives for a name. */
interface Beside {
  mentions: readonly Mention[];
  values: readonly Quantity[];
}

/** The other sentences of the paragraph of a claim that give a value of its kind for a name which its own sentence does not have. */
const besideIn = once(({ names }: Learnt) =>
  once(({ document, sentence, kind }: Claim): Beside[] => {
    const own = new Set(names.find(sentence.text).flat());
    const others: Beside[] = [];
    for (const step of [-1, 1]) {
      for (let at = sentence.index + step; document.sentences[at]?.block === sentence.block; at += step) {
        const each = document.sentences[at]!;
        const values = valuesIn(each).flatMap(({ value }) => (value.kind === kind && 'unit' in value ? [value] : []));
        if (values.length === 0) continue;
        const mentions = names.find(each.text).filter((mention) => !mention.some((name) => own.has(name)));
        if (mentions.length > 0) others.push({ mentions, values });
      }
    }
    return others;
  }),
);

/** One number of one unit, where both say of what it is. */
function isSame(value: Quantity, other: Quantity): boolean {
  const haveOneUnit = value.unit === other.unit || value.unit === '' || other.unit === '';
  return haveOneUnit && value.high === other.high && value.low === other.low;
}
