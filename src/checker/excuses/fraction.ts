import type { Sentence } from '../../document/types.ts';
import { magnitudeOf } from '../match/magnitude.ts';
import { once } from '../once.ts';
import { phrasePattern } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { fractions } from '../words/fractions.ts';
import type { Excuse } from './excuse.ts';

const patterns = fractions.map(([factor, words]) => ({ factor, words: phrasePattern(words) }));
/** Prices are rounded to what people pay. */
const tolerance = 0.02;

/** "One visit a year at half price (£44.50)" beside "A visit costs £89": a line that speaks of half of it, and tells just that. */
export const fraction: Excuse = {
  id: 'fraction',
  title: 'One value is the part of the other that its line speaks of',
  ofDifference: true,
  reason: (a, b) => {
    const part = [a, b].find((each) => isFraction(each, each === a ? b : a));
    if (!part) return '';
    return `"${part.written}" is the part of "${(part === a ? b : a).written}" that its line speaks of`;
  },
};

function isFraction(claim: Claim, whole: Claim): boolean {
  if (claim.kind !== whole.kind) return false;
  const [own, other] = [magnitudeOf(claim.value), magnitudeOf(whole.value)];
  if (own === undefined || other === undefined) return false;
  const ofWhole = factorsOf(whole);
  return factorsOf(claim).some(
    (factor) => !ofWhole.includes(factor) && Math.abs(own / (factor * other) - 1) <= tolerance,
  );
}

/** The factors that a line speaks of beside its value, or the line before it in its paragraph. */
const factorsOf = once(({ sentence, start, end, document: { sentences } }: Claim): number[] => {
  const { text } = sentence;
  const before: Sentence | undefined = sentences[sentence.index - 1];
  const beside = [text.slice(0, start), text.slice(end), before?.block === sentence.block ? before.text : ''];
  return patterns.flatMap(({ factor, words }) => (beside.some((part) => words.test(part)) ? [factor] : []));
});
