import { phrasePattern } from '../../phrases.ts';
import type { Claim } from '../../types.ts';
import { conditionWords } from '../../words/conditions.ts';
import { negations } from '../../words/negations.ts';
import { closingPremises, openingPremises, universalWords, wishWords } from '../../words/stances.ts';

const opensCase = new RegExp(String.raw`^\W*${phrasePattern(openingPremises).source}`, 'iu');
const closesCase = new RegExp(String.raw`${phrasePattern(closingPremises).source}\s*$`, 'iu');
const condition = new RegExp(`${phrasePattern(conditionWords).source}[^,;:]*`, 'giu');
const isWish = phrasePattern(wishWords);
const isNegative = phrasePattern(negations);
const isUniversal = phrasePattern(universalWords);
/** Share of the words of the longer case that must stand in the other. */
const leastOfCase = 0.3;
/** Share of the words of a case that must stand on the other line or above it. */
const leastRestated = 0.6;

/** "If you pay by card, no fee is due" and "if you pay by cheque, a fee is due" can both hold; '' where no case is a way out. */
export function lackOfCase(a: Claim, b: Claim): string {
  const [left, right] = [holdsInCase(a), holdsInCase(b)];
  if (left && right) return haveOneCase(a, b) ? '' : 'each of the two holds in a case of its own';
  if (left === right) return '';
  const [cased, other] = left ? [a, b] : [b, a];
  return isUniversal.test(other.written) || speaksOfCase(other, cased)
    ? ''
    : 'one of the two holds only in a case that it names';
}

/** A case that anybody is in who asks ("if you want, …") is none. */
function holdsInCase(claim: Claim): boolean {
  const before = claim.sentence.text.slice(0, claim.start);
  return (opensCase.test(before) && !isWish.test(before)) || closesCase.test(before) || setsCondition(claim);
}

function setsCondition({ sentence }: Claim): boolean {
  return [...sentence.text.matchAll(condition)].some(([text]) => !isWish.test(text));
}

function haveOneCase(a: Claim, b: Claim): boolean {
  if (deniesCase(a) !== deniesCase(b)) return false;
  const [left, right] = [a, b].map(({ fields }) => new Set(fields.sentence)) as [Set<string>, Set<string>];
  const common = [...left].filter((term) => right.has(term)).length;
  return common > 0 && common >= leastOfCase * Math.max(left.size, right.size);
}

/** "Without a receipt" is the other case of "with a receipt". */
function deniesCase({ sentence, start }: Claim): boolean {
  const before = sentence.text.slice(0, start);
  const conditions = [...sentence.text.matchAll(condition)].map(([text]) => text);
  return [...(opensCase.test(before) ? [before] : []), ...conditions].some((text) => isNegative.test(text));
}

/** "For gold members, a manager approves" beside "Gold members: a supervisor approves": the case is the subject of the other line. */
function speaksOfCase(other: Claim, cased: Claim): boolean {
  const words = new Set(cased.fields.sentence);
  if (setsCondition(cased)) return false;
  if (words.size === 0) return true;
  const known = new Set(Object.values(other.fields).flat());
  return [...words].filter((term) => known.has(term)).length >= leastRestated * words.size;
}
