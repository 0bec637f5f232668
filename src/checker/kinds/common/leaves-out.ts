import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { wordsOf } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { concessions, exceptionWords } from '../../words/conditions.ts';
import { withoutAnswers } from '../stance/answers.ts';
import { withoutStance } from './modality.ts';

const exception = new RegExp(String.raw`${phraseSource(exceptionWords)}\s+([^.,;:!?()]+)`, 'i');
const concession = phraseTest(concessions);
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

/** "Included except in the Basic tariff" says nothing of the Basic tariff; "advised but not |required|" leaves out nothing. */
export function leavesOut({ sentence, exception: hasException }: Claim, other: Claim): boolean {
  if (concedes(other)) return false;
  const carved = hasException ? (exception.exec(withoutAnswers(sentence.text))?.[1] ?? '') : '';
  const isStance = !/[\p{L}\d]/u.test(withoutStance(`not ${carved}`));
  const left = isStance ? [] : wordsOf(carved);
  const words = left.map(({ word }) => word).filter((word) => !idle.has(word));
  const known = new Set(wordsOf(other.sentence.text).map(({ word }) => word));
  return words.length > 0 && words.every((word) => known.has(word));
}

/** "Covered |even if| they are not named" holds in every case, and so in the one that "not covered unless named" shuts out. */
export function concedes({ sentence, start }: Claim): boolean {
  return concession.test(sentence.text.slice(start));
}
