import { withoutEnding } from '../../document/page-path.ts';
import type { Document } from '../../document/types.ts';
import { once } from '../once.ts';
import { pageKinds } from '../words/page-kinds.ts';
import { stopWords } from '../words/stop-words.ts';

/** The name of a page, and that of another page which goes on from it. */
export type NestedTitles = readonly [base: string, longer: string];

const mostFurther = 2;
const emptyWords: ReadonlySet<string> = new Set(stopWords);
const word = /[\p{L}\p{N}]+/gu;

/**
 * Names of pages that go on from the name of another page: "Moor" and "Moor Plus" for `lamp-moor.md`, "Moor lamp", and `lamp-moor-plus.md`, "Moor Plus lamp".
 * The further words stand in the path and in the title alike, behind a name in the title. The order of documents does not matter.
 */
export function nestedTitles(documents: readonly Document[]): NestedTitles[] {
  const byName = Map.groupBy(documents, (document) => wordsOf(document).name.join(' '));
  const found = documents.flatMap((document) =>
    shorterNames(wordsOf(document).name).flatMap(({ rest, further }) =>
      (byName.get(rest) ?? []).flatMap((base) => namesOf(wordsOf(base).title, wordsOf(document).title, further) ?? []),
    ),
  );
  return [...new Map(found.map((names) => [names.join('|'), names])).values()].sort();
}

interface Shorter {
  rest: string;
  further: string;
}

/** The words of a path without one or two that stand side by side, and those. */
function shorterNames(name: readonly string[]): Shorter[] {
  const lengths = Array.from({ length: mostFurther }, (_, at) => at + 1);
  return lengths.flatMap((length) =>
    name.slice(length).map((_, from) => ({
      rest: name.toSpliced(from + 1, length).join(' '),
      further: name.slice(from + 1, from + 1 + length).join(' '),
    })),
  );
}

/** The name in front of the further words of the longer title, without and with them; undefined where the shorter title is not the longer one without them. */
function namesOf(shorter: readonly string[], longer: readonly string[], further: string): [NestedTitles] | undefined {
  const length = further.split(' ').length;
  const lower = longer.map((each) => each.toLowerCase());
  const from = lower.findIndex((_, at) => lower.slice(at, at + length).join(' ') === further);
  if (from < 1 || longer.toSpliced(from, length).join(' ') !== shorter.join(' ')) return undefined;
  const start = longer.slice(0, from).findLastIndex((each) => !mayName(each)) + 1;
  const isNamed = start < from && longer.slice(from, from + length).every(mayName);
  const named = (to: number): string => longer.slice(start, to).join(' ');
  return isNamed ? [[named(from), named(from + length)]] : undefined;
}

function mayName(each: string): boolean {
  return /^\p{Lu}/u.test(each) && !pageKinds.has(each.toLowerCase()) && !emptyWords.has(each.toLowerCase());
}

const wordsOf = once(({ path, title }: Document): { name: string[]; title: string[] } => {
  const at = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, at);
  const name = withoutEnding(path.slice(at)).toLowerCase().match(word) ?? [];
  return { name: [folder, ...name], title: title.match(word) ?? [] };
});
