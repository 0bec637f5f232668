import { stemmer } from 'stemmer';
import { letter } from '../../../document/letters.ts';
import { matchesIn } from '../../../document/matches.ts';
import { allTerms } from '../../match/surroundings.ts';
import { countAmong } from '../../text/count-among.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { countWords, Terms, wordsOf } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { planNouns } from '../../words/audiences.ts';
import {
  conditionWords,
  earlyWords,
  idleCaseWords,
  lateWords,
  outsideWords,
  timeWords,
} from '../../words/conditions.ts';
import { negations } from '../../words/negations.ts';
import { closingPremises, openingPremises, universalWords, wishWords } from '../../words/stances.ts';
import { sortOf } from '../audience/groups.ts';
import { saysEvery } from '../stance/answers.ts';
import { concedes, leavesOut } from './leaves-out.ts';
import { isShut } from './modality.ts';

const opensCase = new RegExp(String.raw`^\W*${phraseSource(openingPremises)}`, 'i');
const closesCase = new RegExp(String.raw`${phraseSource(closingPremises)}\s*$`, 'i');
const opensHead = new RegExp(
  String.raw`^\W*${phraseSource([...openingPremises, ...conditionWords, ...earlyWords, ...lateWords])}`,
  'i',
);
const longestCaseHead = 7;
const condition = new RegExp(`${phraseSource(conditionWords)}[^,;:]*`, 'gi');
/** "Optional |for as long as| the boat is out": a span of time, and no condition. */
export const asLong = /\bfor (?:as|so) long as\b/gi;
const conditionWord = phrasePattern(conditionWords);
const isWish = phraseTest(wishWords);
const isNegative = phraseTest(negations);
const isUniversal = phraseTest(universalWords);
/** "As |before|" and nothing behind it sets no limit. */
const isEarly = new RegExp(String.raw`${phraseSource(earlyWords)}\s+[${letter}\d]`, 'i');
const isLate = phraseTest(lateWords);
/** "On the day of the trip", "same-day bookings": a time that is named. */
const times = phrasePattern(timeWords);
/** What is said after one of these goes with the words behind it: "it is optional, |so| leave it empty if nothing fits". */
const turns = /[;—–]|,?\s(?:so|but|although|though)\s/gi;
/** Stems of what any condition may speak of. */
const isAnyThing: ReadonlySet<string> = new Set(idleCaseWords.map((word) => stemmer(word)));
/** Stems of what is wished, and the words that a wish must have beside them to set a case. */
const isWishTerm: ReadonlySet<string> = new Set(wishWords.flatMap((phrase) => phrase.split(' ').map(stemmer)));
/** What tells some things of a sort from the others, between their name and the verb: "orders |that have been paid| can be cancelled". */
const qualified =
  /^\W*(?:\p{L}[\p{L}’'-]*\s+){1,3}(?:that|which|who)\s+(?<relative>\S+\s[^,;:]*?)\s+(?:is|are|isn['’]t|aren['’]t|can|cannot|can['’]t|may|must|will|won['’]t|do|does|don['’]t|doesn['’]t)\s/iu;
const terms = new Terms();
const fewestApart = 2;
/** Share of the words of the longer case that must stand in the other. */
const leastOfCase = 0.3;
/** Share of the words of the shorter of two conditions below which each sets its own. */
const mostApart = 0.75;
/** Share of the words of a case that must stand on the other line or above it. */
const leastRestated = 0.6;

/** What lacks where the one sets a condition that the other knows nothing of. */
export const inNamedCase = 'one of the two holds only in a case that it names';

/** "If you pay by card, no fee is due" and "if you pay by cheque, a fee is due" can both hold; '' where no case is a way out. */
export function lackOfCase(a: Claim, b: Claim): string {
  if (holdAtOtherTimes(a, b)) return 'the two hold at different times';
  if (isOutside(a) !== isOutside(b)) return 'the one holds outside of where the other one holds';
  if (leavesOut(a, b) || leavesOut(b, a)) return 'the one leaves out what the other is about';
  if (isOfPart(a, b) || isOfPart(b, a)) return 'the one speaks of some, which it sets apart';
  if (standsUnderCase(a, b) || standsUnderCase(b, a)) return inNamedCase;
  const [left, right] = [holdsInCase(a, b), holdsInCase(b, a)];
  if (left && right)
    return haveOneCase(a, b) || concedes(a) || concedes(b) ? '' : 'each of the two holds in a case of its own';
  if (left === right) return '';
  const [cased, other] = left ? [a, b] : [b, a];
  if (concedes(cased) && !opensWithCase(cased)) return '';
  return isUniversal.test(other.sentence.text.slice(other.start)) || speaksOfCase(other, cased) ? '' : inNamedCase;
}

/** "Nobody |outside| the team" names those who may. */
const outside = new RegExp(
  String.raw`(?<!\b(?:[Nn]obody|[Nn]one|one|stay|stays|wait|waits|keep|remain|leave)\s)${phraseSource(outsideWords)}\s+(?:the|our|your|its|their|\p{Lu})`,
  'u',
);

function isOutside({ sentence }: Claim): boolean {
  return outside.test(sentence.text);
}

/** "|For adults|, helmets cost extra": a case that opens a sentence and names a group or a plan. */
function opensWithGroup({ sentence: { text }, start }: Claim): boolean {
  const [opening] = text.slice(0, start).trim() === '' ? [] : (groupOpening.exec(text.slice(0, start)) ?? []);
  return opening !== undefined && sortOf(opening, 0, opening.length) !== '';
}

const groupOpening = /^\W*(?:for|in|on|with|under|to)\s[^,;:.]{2,60}(?=[,:]\s*$)/i;

/** A case that anybody is in who asks ("if you want, …") is none, unless it names what the other line knows nothing of: "if you choose instalments". */
function holdsInCase(claim: Claim, other: Claim): boolean {
  const before = claim.sentence.text.slice(0, claim.start);
  return (
    opensWithCase(claim) ||
    opensWithGroup(claim) ||
    closesCase.test(before) ||
    setsCondition(claim) ||
    (conditionsOf(claim).length > 0 && standsApart(claim, other))
  );
}

/** "Hours |that nobody has approved| are left out": some of them, where the other line knows nothing of what sets them apart. */
function isOfPart({ written }: Claim, other: Claim): boolean {
  if (isUniversal.test(other.written) || (other.value.kind === 'stance' && saysEvery(other.value))) return false;
  const own = terms.in(qualified.exec(written)?.groups?.['relative'] ?? '');
  return own.length > 0 && countAmong(new Set(own), allTerms(other)) === 0;
}

/** "|While it runs.| No late fee": below a condition that stands by itself, and of which the other line knows nothing. */
function standsUnderCase({ sentence, document: { sentences } }: Claim, other: Claim): boolean {
  let first = sentence;
  for (let at = sentence.index - 1; sentences[at]?.block === sentence.block; at -= 1) first = sentences[at]!;
  const { text } = first;
  if (first === sentence || text.includes(',') || countWords(text) > longestCaseHead) return false;
  return opensHead.test(text) && !terms.in(text).some((term) => allTerms(other).has(term));
}

function standsApart({ fields }: Claim, other: Claim): boolean {
  const words = new Set(fields.sentence.filter((term) => !isWishTerm.has(term)));
  return words.size >= fewestApart && countAmong(words, allTerms(other)) === 0;
}

function opensWithCase({ sentence: { text }, start, end }: Claim): boolean {
  const opening = text.slice(0, start).trim() === '' ? text.slice(0, end) : text.slice(0, start);
  return opensCase.test(opening) && !isWish.test(opening);
}

function setsCondition(claim: Claim): boolean {
  return conditionsOf(claim).some((text) => !isWish.test(text));
}

/** The conditions of a claim: those of its sentence from the last turn before it to the first behind it. */
function conditionsOf(claim: Claim): string[] {
  return matchesIn(spanOf(claim).replace(asLong, ' '), condition).map(([text]) => text);
}

function spanOf({ sentence: { text }, start, end }: Claim): string {
  const at = matchesIn(text, turns);
  const from = at.findLast((match) => match[0].startsWith(';') && match.index < start)?.index ?? 0;
  return text.slice(from, at.find((match) => match.index >= end - 1)?.index ?? text.length);
}

/** "Free in the first week" and "charged after it"; what is open until a day may be shut from then on. */
function holdAtOtherTimes(a: Claim, b: Claim): boolean {
  const [left, right] = [timesOf(a), timesOf(b)];
  if ((left.early && right.late && !right.early) || (right.early && left.late && !left.early)) return true;
  if (isDuring(a) !== isDuring(b) && left.late !== right.late && isDuring(a) === right.late) return true;
  return closesAfter(a, b) || closesAfter(b, a) || closesBefore(a, b) || closesBefore(b, a);
}

/** "|During the sale| it cannot be swapped", and can "once it is over". */
function isDuring({ sentence: { text }, start }: Claim): boolean {
  return /^\W*during\s/i.test(text) && start > 0;
}

/** "Before the tenth day it cannot be opened" says nothing against "it has to be opened within 60 days". */
function closesBefore(open: Claim, shut: Claim): boolean {
  if (open.value.kind !== 'stance' || shut.value.kind !== 'stance') return false;
  const isLater = timesOf(shut).early && !timesOf(open).early && !isUniversal.test(open.written);
  return isLater && !isShut(open.value.modality) && shut.value.modality === 'must-not';
}

function closesAfter(open: Claim, shut: Claim): boolean {
  if (open.value.kind !== 'stance' || shut.value.kind !== 'stance') return false;
  const [until, at] = [timesOf(open), timesOf(shut)];
  return (
    until.early &&
    !at.early &&
    !isShut(open.value.modality) &&
    isShut(shut.value.modality) &&
    !isUniversal.test(shut.written) &&
    mayHoldLater(shut, open)
  );
}

/**
 * Whether anything on a line or above it says from when on it holds, or it speaks of what the other holds until: "packed orders". "Bookings
 * cannot be changed" alone holds from the start.
 */
function mayHoldLater(shut: Claim, open: Claim): boolean {
  const { sentence, document } = shut;
  const { trail } = document.sections[sentence.section]!;
  const around = [sentence.text, ...sentence.parents, sentence.row, sentence.column, ...trail].join(' | ');
  if (conditionWord.test(around) || isLate.test(around) || times.test(around)) return true;
  const { clause, sentence: beside, label, heading } = shut.fields;
  return open.fields.sentence.some((term) => [clause, beside, label, heading].some((terms) => terms.includes(term)));
}

function timesOf(claim: Claim): { early: boolean; late: boolean } {
  const span = spanOf(claim);
  return { early: isEarly.test(span), late: isLate.test(span) };
}

function haveOneCase(a: Claim, b: Claim): boolean {
  if (deniesCase(a) !== deniesCase(b)) return false;
  const [left, right] = [a, b].map(({ fields }) => new Set(fields.sentence)) as [Set<string>, Set<string>];
  const common = countAmong(left, right);
  const eachHasOwn = common < mostApart * Math.min(left.size, right.size) && setOwnConditions(a, b);
  return common > 0 && !eachHasOwn && common >= leastOfCase * Math.max(left.size, right.size);
}

/** "If it is sent by post" and "if it is sent online": each condition has a word that the other has not. */
function setOwnConditions(a: Claim, b: Claim): boolean {
  const [left, right] = [a, b].map((claim) => {
    const words = conditionsOf(claim).flatMap((text) => wordsOf(text.replace(conditionWord, '')));
    return new Set(words.map(({ word }) => word));
  }) as [Set<string>, Set<string>];
  return [...left].some((word) => !right.has(word)) && [...right].some((word) => !left.has(word));
}

/** "Without a receipt" is the other case of "with a receipt". */
function deniesCase(claim: Claim): boolean {
  const { sentence, start } = claim;
  const before = sentence.text.slice(0, start);
  if (before.trim() === '' && /^\W*without\b/i.test(sentence.text)) return true;
  return [...(opensCase.test(before) ? [before] : []), ...conditionsOf(claim)].some((text) => isNegative.test(text));
}

/** "For gold members, a manager approves" beside "Gold members: a supervisor approves": the case is the subject of the other line. */
function speaksOfCase(other: Claim, cased: Claim): boolean {
  if (setsCondition(cased)) return restatesCondition(other, cased);
  const isInside = cased.sentence.text.slice(0, cased.start).trim() === '' && opensWithCase(cased);
  const words = new Set(isInside ? cased.fields.clause : cased.fields.sentence);
  if (words.size === 0) return true;
  const isOneName = cased.mentions.length === 1 && haveOneMention(cased, other);
  const telling = isOneName ? new Set([...words].filter((term) => !ofAnyPlan.has(term))) : words;
  return countAmong(telling, allTerms(other)) >= leastRestated * telling.size;
}

/** "For a |Kite plan|" and "Kite": both name the plan, and "plan" says no more. */
const ofAnyPlan: ReadonlySet<string> = new Set(terms.in(planNouns.join(' ')));

function haveOneMention({ mentions: [own = []] }: Claim, { mentions }: Claim): boolean {
  return mentions.some((mention) => own.length === 1 && mention.includes(own[0]!));
}

/** "|Damaged items| cannot be returned" beside "you can return it if it is damaged": the line itself holds the words of the condition. */
function restatesCondition({ fields }: Claim, cased: Claim): boolean {
  const words = [...new Set(cased.fields.sentence)].filter((term) => !isAnyThing.has(term));
  if (words.length === 0 || cased.exception || deniesCase(cased)) return false;
  const known = new Set([...fields.clause, ...fields.sentence, ...fields.label]);
  return words.every((term) => known.has(term));
}
