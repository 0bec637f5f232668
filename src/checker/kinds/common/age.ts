import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import type { Claim } from '../../types.ts';
import { termWords } from '../../words/implied-limits.ts';
import { agedWords } from '../../words/limits.ts';

const ageBefore = /\b(?:age|aged|ages)\b[^.;:]{0,30}(?::\s*)?$/i;
const unitOfTime = /\b(?:years?|yrs?)\b/i;
const personal = /^(?:old|of age)\b/i;
const ofPerson = /-olds?\b/i;
/** "|Children| from 7 to 10 years", "people under 25 years". */
const personBefore = new RegExp(String.raw`${phraseSource(agedWords)}\s+(?:of\s+)?$`, 'i');

/** Whether a time in years is the age of a person, which no other time is compared with: "18 years old", "aged 62 and over", "a 12-year-old". */
export function isAge({ value, sentence, start, written }: Claim): boolean {
  if (value.kind !== 'duration' || value.unit !== 'year' || !Number.isFinite(value.high)) return false;
  if (personal.test(value.anchor) || ofPerson.test(written) || !unitOfTime.test(written)) return true;
  const before = sentence.text.slice(0, start);
  return ageBefore.test(before) || personBefore.test(before);
}

const term = phraseTest(termWords);
const fromYears = /\bfrom\s+(?:the\s+)?$/i;

/** Whether years, which may be a time, are an age where the other line tells one: "boats are let |from 18 years|", "you must be 21". */
export function mayBeAge({ value, sentence, start }: Claim): boolean {
  if (value.kind !== 'duration' || value.unit !== 'year' || value.bound !== 'exactly') return false;
  const before = sentence.text.slice(0, start);
  return fromYears.test(before) && !term.test(before);
}
