import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { datesThatMove, followingDays, idleDays } from '../words/roll-overs.ts';
import type { Excuse } from './excuse.ts';

const following = new RegExp(String.raw`^(?:(?:on|by|until|to|the|end|of)\s+)*${phraseSource(followingDays)}`, 'i');
const idle = new RegExp(phraseSource(idleDays), 'i');
/** "On the due date, or |on the next business day|". */
const orElse = new RegExp(
  String.raw`(?:${phraseSource(datesThatMove)}|\b\d{1,2}(?:st|nd|rd|th)),?\s+or\s+(?:else\s+)?(?:on\s+|by\s+)?(?:the\s+)?$`,
  'i',
);

/** "If the date is a Sunday, it is taken on the next business day": a date that moves says nothing of how long anything takes. */
export const rollOver: Excuse = {
  id: 'roll-over',
  title: 'One day is that to which a date moves, and no time that something takes',
  ofDifference: true,
  reason: (a, b) => {
    if (a.kind !== 'duration' || isMoved(a) === isMoved(b)) return '';
    return `"${(isMoved(a) ? a : b).written}" is where a date moves to`;
  },
};

const isMoved = once(({ sentence: { text }, start, end, written }: Claim): boolean => {
  if (!following.test(written)) return false;
  return (
    idle.test(text.slice(0, start)) ||
    orElse.test(text.slice(0, start)) ||
    (/^[^.;]*\bif\b/i.test(text.slice(end)) && idle.test(text.slice(end)))
  );
});
