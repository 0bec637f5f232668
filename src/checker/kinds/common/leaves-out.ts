import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { wordsOf } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { concessions, exceptionWords } from '../../words/conditions.ts';
import { channelNamesIn } from '../channel/groups.ts';
import { withoutAnswers } from '../stance/answers.ts';
import { isShut, withoutStance } from './modality.ts';

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
export function leavesOut(claim: Claim, other: Claim): boolean {
  if (concedes(other) || isOfWhatIsLeftOut(claim)) return false;
  const carved = claim.exception && !leavesOtherWay(claim) ? (exceptionOf(claim)?.[1] ?? '') : '';
  const isStance = !/[\p{L}\d]/u.test(withoutStance(`not ${carved}`));
  const left = isStance ? [] : wordsOf(carved);
  const words = left.map(({ word }) => word).filter((word) => !idle.has(word));
  const known = new Set(wordsOf(other.sentence.text).map(({ word }) => word));
  return words.length > 0 && words.every((word) => known.has(word));
}

/** The words that except something, and what they except. */
function exceptionOf({ sentence }: Claim): RegExpExecArray | null {
  return exception.exec(withoutAnswers(sentence.text));
}

const butNot = /^but not\s/i;

/** "By letter, |but not by phone|": the claim is that denial, which says of the phone what another line may say the opposite of. */
function isOfWhatIsLeftOut(claim: Claim): boolean {
  const { value } = claim;
  const isDenied =
    value.kind === 'channel' ? value.extent === 'denied' : value.kind === 'stance' && isShut(value.modality);
  return isDenied && butNot.test(exceptionOf(claim)?.[0] ?? '');
}

/** "At the desk, |but not by post|": two ways are told apart, and the desk leaves out nothing. */
function leavesOtherWay({ value, sentence: { text } }: Claim): boolean {
  const [words, way] = exception.exec(text) ?? ['', ''];
  return value.kind === 'channel' && butNot.test(words) && channelNamesIn(way!).size > 0;
}

/** "Covered |even if| they are not named" holds in every case, and so in the one that "not covered unless named" shuts out. */
export function concedes({ sentence, start }: Claim): boolean {
  return concession.test(sentence.text.slice(start));
}
