import { matchesIn } from '../../document/matches.ts';
import { eitherWay } from '../kinds/common/either-way.ts';
import { once } from '../once.ts';
import { foldPhrase, keysOfPhrases, phrasePattern } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { companyActs, otherActs } from '../words/company-acts.ts';
import type { Excuse } from './excuse.ts';

const actOf = keysOfPhrases(companyActs);
const anyAct = phrasePattern([...actOf.keys()], 'gi');
const areOther = eitherWay(otherActs);
const clauseBreak = /.*(?:[.;:()|]|,\s|\b(?:and|but|then|while)\s)/is;

/** "We reply to a claim within 2 days" and "a claim is paid within 10 days": two acts of the company, each with its time. */
export const otherAct: Excuse = {
  id: 'other-act',
  title: 'The lines say how long two acts of the company take',
  ofDifference: true,
  reason: (a, b) => {
    if (a.kind !== 'duration') return '';
    const [left, right] = [actIn(a), actIn(b)];
    return left && right && areOther(left, right) ? `one time is to ${left}, the other to ${right}` : '';
  },
};

/** The one act of the clause before a time, or right behind it; '' where it tells none or several. */
const actIn = once(({ sentence: { text }, start, end }: Claim): string => {
  const before = text.slice(0, start).replace(clauseBreak, '');
  const behind = /^[^.;:,()|]{0,30}/.exec(text.slice(end))?.[0] ?? '';
  const acts = new Set(matchesIn(before, anyAct).map(([word]) => actOf.get(foldPhrase(word))!));
  const told = acts.size > 0 ? acts : new Set(matchesIn(behind, anyAct).map(([word]) => actOf.get(foldPhrase(word))!));
  return told.size === 1 ? [...told][0]! : '';
});
