import type { Comparison } from '../../../facts/types.ts';
import { once } from '../../once.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import type { Claim, Modality, Stance } from '../../types.ts';
import { chargesByName } from '../../words/answers.ts';
import { unservedWords } from '../../words/openness.ts';
import { anewWords, keepingVerbs } from '../../words/stances.ts';
import { isShut, opposite } from '../common/modality.ts';
import { answerOtherwise, answerSameQuestions, belonging, price } from './answers.ts';
import { areOfOneState } from './states.ts';

/** Amounts of money; any other number may count what it likes. */
const amounts = /[$€£]\s?(\d[\d.,]*)/g;

/** "You can" and "you cannot", "must" and "need not", or two answers to one question, clash. */
export function compareStances(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'stance' || b.value.kind !== 'stance') return 'incomparable';
  const [left, right] = [a.value, b.value];
  if (left.state || right.state) return compareStates(left, right);
  const other = answerOtherwise(left, right);
  const isOpposite = areOpposite(left, right) && !onlyAnswers(left, right) && !onlyAnswers(right, left);
  const clashes = isOpposite
    ? !other || isShutByAnswer(a, b)
    : other && !isShut(left.modality) && !isShut(right.modality);
  const agrees =
    left.modality === right.modality && !other && answerSameQuestions(left, right) && !haveOtherSubjects(left, right);
  if ((!clashes && !agrees) || speakOfOtherAmounts(a, b) || mayBothHold(a, b) || mayBothHold(b, a)) return 'compatible';
  return clashes ? 'clash' : 'equal';
}

/** "Sails: |included|" and "sails: |excluded|": what shuts the one is the answer itself, and no denial of another. */
function isShutByAnswer(a: Claim, b: Claim): boolean {
  const [shut, open] = a.value.kind === 'stance' && isShut(a.value.modality) ? [a, b] : [b, a];
  if (open.value.kind !== 'stance' || shut.value.kind !== 'stance' || !saysItIs(open.value)) return false;
  return (
    shut.value.answers.get(belonging)?.has(excluded) === true &&
    !denied.test(shut.written) &&
    !denied.test(open.written)
  );
}

/** Whether it says that a thing belongs to a whole, and not that it does not. */
function saysItIs({ answers }: Stance): boolean {
  const told = answers.get(belonging);
  return told?.size === 1 && !told.has(excluded);
}

/** "A card |is needed| to start a trial" and "a trial |can't start without| one" ask for the same. */
const needs = /\bwithout\s+(?:one|it|them|this|that|these|those)\b/i;

function isNeeded({ value: open }: Claim, { written }: Claim): boolean {
  return open.kind === 'stance' && open.modality === 'must' && needs.test(written);
}

/** "They don't have to |be the owner|" asks who somebody is, "the owner must be 18" something of whoever is. */
const being = /\b(?:be|being)\s+(?:the|an?|its|their|your|our)\s/i;

function isBeing({ value: said, written }: Claim, { value: other }: Claim): boolean {
  if (said.kind !== 'stance' || other.kind !== 'stance' || said.predicate.length === 0) return false;
  return being.test(written) && said.predicate.every((term) => other.subject?.includes(term));
}

/** "A withdrawn bid cannot be placed |again|", and "your bid is placed" for the first time. */
function isAgain({ written: first, value }: Claim, { written: second, value: other }: Claim): boolean {
  if (value.kind !== 'stance' || other.kind !== 'stance' || isShut(value.modality)) return false;
  return isShut(other.modality) && anew.test(second) && !anew.test(first);
}

const anew = phraseTest(anewWords);

/** "|Keep| your logbook" and "the logbook is not needed": who keeps it need not send it. */
const keeping = new RegExp(String.raw`^\W*(?:please\s+)?${phraseSource(keepingVerbs)}\s`, 'i');

function isKept({ value: told, written }: Claim, { value: other }: Claim): boolean {
  if (told.kind !== 'stance' || other.kind !== 'stance' || !told.isTold) return false;
  return other.modality === 'need-not' && keeping.test(written);
}

/** Whether what the one leaves open and the other shuts is not the same after all. */
function mayBothHold(open: Claim, shut: Claim): boolean {
  if ([leavesOut, isNeeded, isBeing, isAgain, isKept].some((is) => is(open, shut))) return true;
  return (
    areSides(open, shut) &&
    [areOfOthers, isLeftToFew, areBothFree, areBothWithout, areBothClosed, areBothOut, areOneByPrefix].some((is) =>
      is(open, shut),
    )
  );
}

function areSides({ value: open }: Claim, { value: shut }: Claim): boolean {
  return open.kind === 'stance' && shut.kind === 'stance' && !isShut(open.modality) && isShut(shut.modality);
}

/** "It is always in person" answers how, and denies nothing that "it cannot be done by video" says. */
function onlyAnswers(own: Stance, other: Stance): boolean {
  if (own.modality !== 'must' || own.answers.size === 0 || own.predicate.length > 0) return false;
  return other.answers.size === 0 && other.predicate.length > 0;
}

function compareStates(left: Stance, right: Stance): Comparison {
  if (!areOfOneState(left, right)) return 'incomparable';
  return left.modality === right.modality ? 'equal' : 'clash';
}

/**
 * Whether the two cannot both hold of one action. What the reader is told to do is opposed by a line that leaves it free or forbids it, and
 * by none that says that it is not done. Symmetric.
 */
export function areOpposite(a: Said, b: Said): boolean {
  const isDone = (a.isTold && b.modality === 'is-not') || (b.isTold && a.modality === 'is-not');
  return !isDone && opposite(a.modality, b.modality);
}

type Said = Pick<Stance, 'modality' | 'isTold'>;

/** Stances that answer a question take another side than those that only say what may be done, and so do those that tell what to do. */
export function sideOf({ value }: Claim): string {
  if (value.kind !== 'stance') return '';
  if (value.state) return `in ${value.state.pair.split(' ')[0]}`;
  return [value.modality, value.isTold ? 'told' : '', value.answers.size > 0 ? 'answers' : ''].join(' ');
}

/** Whether stances of two sides can clash or agree. */
export function sidesMeet(a: string, b: string): boolean {
  if (a.startsWith('in ') || b.startsWith('in ')) return a === b;
  const [left, right] = [a, b].map((side) => {
    const [modality, told, answers] = side.split(' ');
    return { modality: modality as Modality, isTold: told !== '', answers: answers !== '' };
  }) as [Said & { answers: boolean }, Said & { answers: boolean }];
  const isOne = left.modality === right.modality && left.answers === right.answers;
  return (isOne && !(left.isTold && right.isTold)) || (left.answers && right.answers) || areOpposite(left, right);
}

/** "Students may borrow laptops" does not say that visitors may. */
function haveOtherSubjects({ subject: left = [] }: Stance, { subject: right = [] }: Stance): boolean {
  return left.length > 0 && right.length > 0 && !left.some((term) => right.includes(term));
}

/** "Credits apply |only to| storage." */
const onlyTo = /\bonly\s+(?:to|for|on|in|at|with|from)\b/i;

/** "Credits apply only to storage" leaves out what is a storage of its own: "credits do not apply to archive storage". */
function leavesOut({ value: open, written, fields: own }: Claim, { value: shut, fields: { clause } }: Claim): boolean {
  if (open.kind !== 'stance' || shut.kind !== 'stance' || !isShut(shut.modality) || !onlyTo.test(written)) return false;
  const thing = open.predicate.at(-1);
  return thing !== undefined && thing === clause.at(-1) && clause.some((term) => !own.clause.includes(term));
}

/**
 * "|Only the skipper| can add a sail", and "Can my mate add one? No, that is for |the skipper|" or "add no sail for somebody |who is not the skipper|".
 */
function isLeftToFew({ value: open, written }: Claim, { written: shut, fields: { clause, sentence } }: Claim): boolean {
  if (open.kind !== 'stance' || !open.whom?.length || !onlyFew.test(written)) return false;
  if (ofAllOthers.test(shut)) return open.whom.every((term) => clause.includes(term));
  return open.whom.every((term) => sentence.includes(term) && !clause.includes(term));
}

const onlyFew = /^\W*only\s/i;
const ofAllOthers = /\b(?:who|that)\s+(?:(?:is|are)\s+not|(?:is|are)n['’]t)\b/i;

/** "Refunds are made by the lab, |not by us|" says who makes them, and so does "refunds are |not ours| to make". */
const notUs = /\bnot\s+(?:(?:by|through|from|with)\s+)?(?:us|ours)\b/i;
const ofUs = /\b(?:we|us|our|ours)\b/i;

function areOfOthers({ sentence }: Claim, { written }: Claim): boolean {
  return notUs.test(sentence.text) && ofUs.test(written);
}

/** "There is |no postage fee|" and "it is |free| of postage fees". */
const noCharge = new RegExp(String.raw`\bno\s+(?:[\p{L}-]+\s+){0,2}?${phraseSource(chargesByName)}`, 'iu');

function areBothFree({ value: open }: Claim, { written }: Claim): boolean {
  return open.kind === 'stance' && open.answers.get(price)?.has(free) === true && noCharge.test(written);
}

/** "Instalments can be paid |without interest|" and "nobody pays |interest|"; "clear and |not cropped|" and "nothing may be |cropped|". */
const without = /\b(?:without|free\s+of|(?:and|but)\s+not)\s+(?:(?:any|an?|the|paying)\s+)*([\p{L}-]+)/giu;

function areBothWithout({ written: said }: Claim, { written: denied }: Claim): boolean {
  const words = denied.toLowerCase().split(/[^\p{L}-]+/u);
  return [...said.matchAll(without)].some(([, thing]) => words.includes(thing!.toLowerCase()));
}

/** "Day passes |are excluded|" and "on a day pass there are none". */
function areBothOut({ value: out }: Claim, { value: shut }: Claim): boolean {
  if (out.kind !== 'stance' || shut.kind !== 'stance') return false;
  return out.answers.get(belonging)?.has(excluded) === true && shut.answers.get(belonging) === undefined;
}

/** The last answer to whether a thing belongs to a whole. */
const excluded = 1;

/** "The line |is closed| on Sundays" and "Sundays: |closed|", or "there is |no service| on Sundays". */
const closed = /\b(?:closed|shut)\b/i;
const denied = /\b(?:not|never|no)\b|n['’]t\b/i;
const noService = phraseTest(unservedWords);

function areBothClosed({ written: said }: Claim, { written }: Claim): boolean {
  const isClosed = (text: string): boolean => closed.test(text) && !denied.test(text);
  if (isClosed(said)) return isClosed(written) || noService.test(written);
  return isClosed(written) && noService.test(said);
}

/** "It must be |unopened|" and "it must not be |opened|". */
function areOneByPrefix({ written: said }: Claim, { written: denied }: Claim): boolean {
  const words = new Set(denied.toLowerCase().split(/[^\p{L}-]+/u));
  return [...said.toLowerCase().matchAll(/(?<!\p{L})un(\p{L}{4,})/gu)].some(([, rest]) => words.has(rest!));
}

/** The first answer to what a thing costs. */
const free = 0;

/** "Up to $50 a supervisor approves" and "up to $500 a manager approves" are two cases. */
function speakOfOtherAmounts(a: Claim, b: Claim): boolean {
  const [left, right] = [amountsIn(a), amountsIn(b)];
  return left.length > 0 && right.length > 0 && !left.some((amount) => right.includes(amount));
}

const amountsIn = once(({ sentence }: Claim): string[] =>
  [...sentence.text.matchAll(amounts)].map(([, amount]) => amount!.replaceAll(',', '').replace(/\.0*$/, '')),
);
