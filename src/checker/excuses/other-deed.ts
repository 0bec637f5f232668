import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Terms } from '../text/terms.ts';
import type { Claim } from '../types.ts';
import { dutyWords } from '../words/limits.ts';
import type { Excuse } from './excuse.ts';

/** To the end of a text no clause ends: "at least $1,000 within". */
const goesOn = String.raw`(?:[^,;:.]|[,.:](?=\d))*$`;
/** Opens a condition that has not ended yet. */
const condition = new RegExp(String.raw`\b(?:if|when|where)\s+(${goesOn})`, 'i');
const duty = new RegExp(phraseSource(dutyWords) + goesOn, 'i');

/**
 * "If the account is closed within 90 days, the bonus is taken back" and "the friend must pay in within 60 days": in the one time something
 * must not happen, in the other something else must.
 */
export const otherDeed: Excuse = {
  id: 'other-deed',
  title: 'One time belongs to a condition, the other is for another deed',
  ofDifference: true,
  reason: (a, b, { terms }) => {
    if (a.kind !== 'duration') return '';
    const deed = deedApart(a, b, terms) || deedApart(b, a, terms);
    return deed && `one line says what follows if somebody "${deed}" in that time, the other what must be done`;
  },
};

/** The last word of the condition in which a time stands, where the other line must be done and says nothing of it; '' for none. */
function deedApart(claim: Claim, other: Claim, terms: Terms): string {
  const words = conditionOf(claim);
  if (words === '' || conditionOf(other) !== '' || !isDuty(other)) return '';
  const last = words.match(/[\p{L}'’-]+/gu)?.findLast((word) => terms.of(word) !== '') ?? '';
  return last && !ownTerms(other).has(terms.of(last)) ? last : '';
}

const ownTerms = once(
  ({ fields }: Claim): ReadonlySet<string> => new Set([...fields.clause, ...fields.sentence, ...fields.label]),
);

const conditionOf = once(
  ({ sentence, start }: Claim): string => condition.exec(sentence.text.slice(0, start))?.[1] ?? '',
);

const isDuty = once(({ sentence, start }: Claim): boolean => duty.test(sentence.text.slice(0, start)));
