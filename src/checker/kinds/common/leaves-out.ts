import { phraseSource } from '../../text/phrases.ts';
import { wordsOf } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { exceptionWords } from '../../words/conditions.ts';
import { withoutAnswers } from '../stance/answers.ts';

const exception = new RegExp(String.raw`${phraseSource(exceptionWords)}\s+([^.,;:!?()]+)`, 'i');
const idle: ReadonlySet<string> = new Set([
  'in',
  'on',
  'for',
  'at',
  'the',
  'a',
  'an',
  'of',
  'with',
  'your',
  'our',
  'any',
  'one',
  'ones',
]);

/** "Included except in the Basic tariff" says nothing of the Basic tariff. */
export function leavesOut({ sentence, exception: hasException }: Claim, other: Claim): boolean {
  const left = hasException ? wordsOf(exception.exec(withoutAnswers(sentence.text))?.[1] ?? '') : [];
  const words = left.map(({ word }) => word).filter((word) => !idle.has(word));
  const known = new Set(wordsOf(other.sentence.text).map(({ word }) => word));
  return words.length > 0 && words.every((word) => known.has(word));
}
