import { once } from '../once.ts';
import { phrasePattern } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { roundingWords } from '../words/rounding.ts';
import type { Excuse } from './excuse.ts';

const saysRounded = phrasePattern(roundingWords);

const isRounded = once(({ value, document, sentence }: Claim): boolean => {
  if (!('approximate' in value)) return false;
  if (saysRounded.test(sentence.text)) return true;
  if (!value.approximate) return false;
  const { sentences } = document;
  return [sentences[sentence.index - 1], sentences[sentence.index + 1]].some(
    (each) => each?.block === sentence.block && saysRounded.test(each.text),
  );
});

/** "Roughly $2. To be exact it is $1.95": the paragraph says itself that the number is rounded. */
export const rounding: Excuse = {
  id: 'rounding',
  title: 'The paragraph says that the number is rounded',
  ofDifference: true,
  reason: (a, b) => {
    const rounded = [a, b].find(isRounded);
    return rounded ? `"${rounded.written}" is rounded, as its paragraph says` : '';
  },
};
