import type { Document, Sentence } from '../../../../document/types.ts';
import { phraseSource } from '../../../text/phrases.ts';
import { phraseTest } from '../../../text/sieve.ts';
import type { Terms } from '../../../text/terms.ts';
import { instructionVerbs } from '../../../words/order.ts';
import { pronouns } from '../../../words/pronouns.ts';
import { finiteVerbs, listVerbs, rosterCounts } from '../../../words/rosters.ts';
import type { Part } from './parts.ts';

/** What a line says of those whom it names. */
export interface Frame {
  /** The words, as written. */
  text: string;
  /** Their terms, and their numbers. */
  terms: readonly string[];
}

/** "|Two substances| can be tested for": what the things in a list are called tells nothing of what is said of them. */
const countedNoun = new RegExp(String.raw`(?<![\p{L}\d])(?:${Object.keys(rosterCounts).join('|')})\s+\p{L}+`, 'giu');
/** "|Ask first|: kites are lent to members only": what the reader is told to do before a sentence of its own is no part of what that says. */
const tellsToDo = new RegExp(String.raw`^\W*${phraseSource(instructionVerbs)}\s+\p{L}`, 'iu');
const isClause = phraseTest([...finiteVerbs, ...listVerbs]);
const opensWithPronoun = new RegExp(String.raw`^\W*${phraseSource(pronouns)}\s+(?=\p{Ll})`, 'u');

/**
 * The words around the names in a part of a line, with the labels before it and what stands above the line; of a line that says nothing else, what its other parts
 * say.
 *
 * @param above heads of a row, and the question that the line answers
 */
export function frameOf(
  part: Part,
  { start, end }: { start: number; end: number },
  parts: readonly Part[],
  above: string,
  terms: Terms,
): Frame {
  const rest = `${part.text.slice(0, start)} ${part.text.slice(end)}`;
  const labels = parts
    .filter(
      (each) => each.isLabel && each.start < part.start && !(isClause.test(part.text) && tellsToDo.test(each.text)),
    )
    .map((each) => each.text);
  const text = [...labels, rest, above].join(' ').replaceAll(countedNoun, ' ');
  const own = [...terms.in(text), ...(text.match(/\d+/g) ?? [])];
  const others = parts.filter((each) => each !== part).map((each) => each.text);
  return { text, terms: own.length > 0 ? own : terms.in(others.join(' ')) };
}

/** Terms of the sentence before a part that opens the line and speaks of it with a pronoun: "|Kites are lent for a day.| This goes for all sizes". */
export function antecedentOf(
  part: Part,
  { index, section, role }: Sentence,
  { sentences }: Document,
  terms: Terms,
): readonly string[] {
  const before = sentences[index - 1];
  if (
    role === 'cell' ||
    !before ||
    before.role === 'heading' ||
    before.section !== section ||
    !opensWithPronoun.test(part.text.toLowerCase())
  )
    return [];
  return terms.in(before.text);
}
