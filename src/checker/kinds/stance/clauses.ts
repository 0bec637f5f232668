import type { Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { phrasePattern } from '../../phrases.ts';
import { wordsOf } from '../../terms.ts';
import { caseLeadIns, subordinateWords } from '../../words/stances.ts';

/** A stretch of a sentence that says one thing, and where it begins. */
export interface Clause {
  text: string;
  start: number;
}

const fewestWords = 3;

const leadIn = new RegExp(`^${phrasePattern(caseLeadIns).source}`, 'iu');
const subordinate = new RegExp(String.raw`^\s*${phrasePattern(subordinateWords).source}`, 'iu');
const breaks = new RegExp(
  String.raw`,(?!\d)|[;:—–|]|\((?=\p{L})|(?<=\p{L})\)|(?=${phrasePattern(subordinateWords).source})|\b(?:but|so|however)\b`,
  'giu',
);

/** The main clauses of a sentence: "If it rains, you can stay" says "you can stay". */
export function clausesOf({ text }: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of [...text.matchAll(breaks), { index: text.length, 0: '' }]) {
    clauses.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  return clauses.filter((clause) => wordsOf(clause.text).length >= fewestWords && !subordinate.test(clause.text));
}

/** Items under "If …", "Reasons:" and the like are cases, not statements. */
export function isCase({ parents, role }: Sentence): boolean {
  return role === 'item' && leadIn.test(parents.at(-1) ?? '');
}

/** A clause without its dates and opening hours: their months and weekdays are values, and compared as such. */
export function withoutTimes({ text, start }: Clause, values: readonly FoundValue[]): string {
  let rest = text;
  for (const { value, start: from, end } of values) {
    if (value.kind !== 'date' && value.kind !== 'hours') continue;
    rest = rest.slice(0, Math.max(0, from - start)) + ' '.repeat(end - from) + rest.slice(Math.max(0, end - start));
  }
  return rest;
}
