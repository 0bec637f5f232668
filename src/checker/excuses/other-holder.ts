import { matchesIn } from '../../document/matches.ts';
import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { grantWords } from '../words/limits.ts';
import { holders, otherHolders } from '../words/time-roles.ts';
import type { Excuse } from './excuse.ts';

/** "The seller has 12 days to answer" and "the buyer gets a message and has 4 days to answer": each of the two has a time of its own. */
export const otherHolder: Excuse = {
  id: 'other-holder',
  title: 'Each line gives a time to another party',
  ofDifference: true,
  reason: (a, b) => {
    if (a.kind !== 'duration') return '';
    const [left, right] = [holderOf(a), holderOf(b)];
    return left && right && left !== right ? `"${a.written}" is for the ${left}, "${b.written}" for the ${right}` : '';
  },
};

const granted = new RegExp(
  String.raw`${phraseSource(grantWords)}(?:\s+(?:only|up\s+to|at\s+most|about|another|until))*\s*$`,
  'iu',
);
const anyHolder = new RegExp(
  String.raw`(?<!\b(?:of|for|from|to|by|with|if)\s+(?:(?:the|an?|your|our)\s+)?(?:\p{L}+\s+)?)(?:(?<customer>${phraseSource(holders)})|(?<other>${phraseSource(otherHolders)}))(?=\s)`,
  'giu',
);

/** The customer, or the party that is named as the one who has the time; '' where the line names nobody. */
const holderOf = once(({ sentence: { text }, start }: Claim): string => {
  const before = text.slice(0, start);
  const has = granted.exec(before);
  if (!has) return '';
  const clause = before.slice(before.slice(0, has.index).search(/[^,;:.]*$/), has.index);
  const last = matchesIn(clause, anyHolder).at(-1)?.groups;
  return last ? (last['customer'] === undefined ? last['other']!.toLowerCase() : 'customer') : '';
});
