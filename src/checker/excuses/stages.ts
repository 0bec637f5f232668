import { strayOf } from '../match/surroundings.ts';
import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { openingConditions } from '../words/conditions.ts';
import type { Excuse } from './excuse.ts';

/** "If you do not pay within 90 days, we send a letter" and "if you do not pay within 120 days, we go to court" are two steps of one page. */
export const stages: Excuse = {
  id: 'stages',
  title: 'One page says what follows after the one and after the other',
  ofDifference: true,
  reason: (a, b, { frequency: { weight } }) => {
    if (a.document !== b.document || a.sentence === b.sentence || !isCase(a) || !isCase(b)) return '';
    const [left, right] = [a.fields.sentence, b.fields.sentence];
    const areApart =
      strayOf(left, new Set(right), weight) >= leastApart && strayOf(right, new Set(left), weight) >= leastApart;
    return areApart ? `what follows after "${a.written}" is not what follows after "${b.written}"` : '';
  },
};

/** Share of what follows that the other line does not say. */
const leastApart = 0.6;

const opens = new RegExp(String.raw`^\W*${phraseSource(openingConditions)}\s[^,;:.]*`, 'iu');

/** Whether a value stands in the condition with which its sentence opens. */
const isCase = once(({ sentence: { text }, end }: Claim): boolean => {
  const opening = opens.exec(text)?.[0] ?? '';
  return end <= opening.length && text.charAt(opening.length) === ',';
});
