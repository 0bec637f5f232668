import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { remainderWords } from '../words/remainders.ts';
import type { Excuse } from './excuse.ts';

const left = new RegExp(String.raw`${phraseSource(remainderWords)}\s+$`, 'iu');

/** "The other £20 is tax relief" tells a part, "pay in £80" the rest of it. */
export const remainder: Excuse = {
  id: 'remainder',
  title: 'One value is what is left of a whole, the other stands by itself',
  ofDifference: true,
  reason: (a, b) => {
    if (isLeft(a) === isLeft(b)) return '';
    return `"${(isLeft(a) ? a : b).written}" is what is left of a whole`;
  },
};

const isLeft = once(
  ({ value, sentence, start }: Claim): boolean => 'unit' in value && left.test(sentence.text.slice(0, start)),
);
