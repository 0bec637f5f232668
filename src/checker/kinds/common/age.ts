import type { Claim } from '../../types.ts';

const ageBefore = /\b(?:age|aged|ages)\b[^.;:]{0,30}$/i;
const unitOfTime = /\b(?:years?|yrs?)\b/i;
const personal = /^(?:old|of age)\b/i;

/** Whether a time in years is the age of a person, which no other time is compared with: "18 years old", "aged 62 and over", "turned 18". */
export function isAge({ value, sentence, start, written }: Claim): boolean {
  if (value.kind !== 'duration' || value.unit !== 'year' || !Number.isFinite(value.high)) return false;
  return personal.test(value.anchor) || !unitOfTime.test(written) || ageBefore.test(sentence.text.slice(0, start));
}
