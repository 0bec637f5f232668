import { letter } from '../../document/letters.ts';
import { differOnlyInBasis } from '../kinds/common/basis.ts';
import { once } from '../once.ts';
import { phrasePattern, phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { occasions, oneWords, sumWords } from '../words/one-or-all.ts';
import type { Excuse } from './excuse.ts';

const one = new RegExp(
  String.raw`${phraseSource(oneWords)}\s+(?:[${letter}-]+\s+){0,2}${phraseSource(occasions)}`,
  'i',
);
const sum = phrasePattern(sumWords);

/** "One payment may be $1,000" and "payments may reach $3,000 a day" limit two things: each of them, and all in a time. */
export const oneOrAll: Excuse = {
  id: 'one-or-all',
  title: 'One line speaks of each time, the other of all times together',
  ofDifference: true,
  reason: (a, b) => {
    if ((a.kind !== 'money' && a.kind !== 'count') || differOnlyInBasis(a, b)) return '';
    if (isOfOne(a) && isOfAll(b)) return `"${a.written}" is for one time, "${b.written}" for all together`;
    return isOfOne(b) && isOfAll(a) ? `"${b.written}" is for one time, "${a.written}" for all together` : '';
  },
};

const textOf = once(({ sentence }: Claim): string =>
  [sentence.label, sentence.row, sentence.column, sentence.text].join(' | '),
);
const isOfOne = once((claim: Claim): boolean => one.test(textOf(claim)) && !sum.test(textOf(claim)));
const isOfAll = once((claim: Claim): boolean => sum.test(textOf(claim)) && !one.test(textOf(claim)));
