import type { Document, Sentence } from '../../document/types.ts';
import { isTyped } from '../kinds/common/typed.ts';
import { once } from '../once.ts';
import { phrasePattern, phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { anybodyWords, personWords, sumWords } from '../words/one-person.ts';
import type { Excuse } from './excuse.ts';

const person = phrasePattern(personWords);
const anybody = phrasePattern(anybodyWords, 'gi');
const amount = String.raw`[$€£]?\s?\d[\d,.]*`;
const term = String.raw`${amount}(?:\s?\p{L}+){0,3}`;
const sum = new RegExp(
  String.raw`${term}(?:\s*[+×*]\s*|\s+(?:[-−–]|plus|minus|times)\s+)${term}.{0,60}?(?:\s*=|,?\s+(?:which\s+|that\s+)?${phraseSource(sumWords.filter((word) => word !== '='))})\s*${amount}`,
  'iu',
);

/**
 * "She paid $29 for the diagnosis, so she owes another $181": a paragraph that tells of one person or works out a sum applies the rules, and its
 * numbers are those of one case.
 */
export const workedCase: Excuse = {
  id: 'worked-case',
  title: 'One of the values is that of one person, or part of a sum that is worked out',
  ofDifference: true,
  reason: (a, b) => {
    const worked = [a, b].find(isWorked);
    return worked ? `"${worked.written}" belongs to one case, which its paragraph works out` : '';
  },
};

function isWorked({ value, document, sentence, factId }: Claim): boolean {
  return factId === '' && isTyped(value) && workedBlocks(document).has(sentence.block);
}

/** The paragraphs, items and cells that tell of one case. */
const workedBlocks = once(
  ({ sentences }: Document): ReadonlySet<number> => new Set(sentences.filter(tellsOfOne).map(({ block }) => block)),
);

function tellsOfOne({ text }: Sentence): boolean {
  return (
    (person.test(text) && person.test(text.replaceAll(anybody, ' '))) || (/\d.*\d.*\d/.test(text) && sum.test(text))
  );
}
