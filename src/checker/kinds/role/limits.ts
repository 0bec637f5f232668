import type { Document, Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { findValues } from '../../../facts/values/read.ts';
import { phraseSource } from '../../text/phrases.ts';
import { beyondThat } from '../../words/deciders.ts';

/** The amounts that say for what somebody decides: "above $500", "up to £100", and "anything beyond that" where an amount stands before. */

const beyond = new RegExp(phraseSource(beyondThat), 'i');

/** The amounts of a part of a sentence, without times and dates; "free of charge" is none. */
export function limitsOf(values: readonly FoundValue[], from: number, to: number): string[] {
  return amountsIn(values, from, to).map(({ value }) => ('unit' in value ? limit(value.bound, value) : ''));
}

/** What "anything above that" goes beyond, and what is said of it there. */
export interface Beyond {
  limit: string;
  about: string;
}

/**
 * The amount that a part of a sentence goes beyond: the last one before it in the sentence, else that of the sentence before, where they
 * stand in one paragraph or one list.
 */
export function beyondIn(
  sentence: Sentence,
  { sentences }: Document,
  values: readonly FoundValue[],
  from: number,
  to: number,
): Beyond | undefined {
  const { text, index, block, group, section } = sentence;
  if (!beyond.test(text.slice(from, to)) || amountsIn(values, from, to).some(({ start }) => start >= from))
    return undefined;
  const before = amountsIn(values, 0, from).at(-1);
  if (before) return beyondOf(before, text.slice(0, from));
  const previous = sentences[index - 1];
  const goesOn =
    previous?.section === section && (previous.block === block || (group !== '' && previous.group === group));
  if (!goesOn) return undefined;
  const ofPrevious = findValues(previous.text);
  const last = amountsIn(ofPrevious, 0, previous.text.length).at(-1);
  return last && beyondOf(last, previous.text);
}

function beyondOf({ value, start, end }: FoundValue, text: string): Beyond {
  const about = `${text.slice(0, start)} ${text.slice(end)}`;
  return { limit: 'unit' in value ? limit('at-least', { ...value, low: value.high }) : '', about };
}

function limit(
  bound: string,
  { low, high, kind, unit }: { low: number; high: number; kind: string; unit: string },
): string {
  return `${bound} ${low} ${high} ${kind === 'count' ? '' : unit}`.trim();
}

function amountsIn(values: readonly FoundValue[], from: number, to: number): FoundValue[] {
  return values.filter(
    ({ value, start, end }) =>
      start >= from && end <= to && 'unit' in value && value.kind !== 'duration' && value.high > 0,
  );
}

/** The amounts as words, for lines that say of what is decided little else: "$150 to $1,000: team lead". */
export function asWords(limits: readonly string[]): string {
  return limits.map((each) => `limit${each.replaceAll(/[^\p{L}\p{N}]/gu, '')}`).join(' ');
}
