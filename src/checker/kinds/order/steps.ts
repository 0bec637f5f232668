import { matchesIn } from '../../../document/matches.ts';
import type { Document, Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { foldPhrase, phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { beforeBreak } from '../../text/stretch.ts';
import { countWords, type Terms } from '../../text/terms.ts';
import type { Order } from '../../types.ts';
import { negations } from '../../words/negations.ts';
import {
  afterWords,
  beforeWords,
  forbiddingWords,
  holdingBack,
  notAfterOnce,
  pointingWords,
  sequenceWords,
  strictWords,
  timeUnits,
  untilWords,
} from '../../words/order.ts';
import { aheadWords, checkingVerbs } from '../../words/order-statements.ts';
import { channelNamesIn } from '../channel/groups.ts';
import type { Around, FoundClaim } from '../kind.ts';
import { areBothDone, isDirective, isDone, isInstruction, isStep, mayDirect } from './directives.ts';
import { inlineStepsIn } from './inline-steps.ts';
import { ranksIn } from './ranks.ts';
import { behindStep, sequenceIn } from './sequences.ts';
import { statementsIn } from './statements.ts';
import { apart, stepOf } from './step-terms.ts';
import { timedCell } from './timed-cells.ts';

/** "Click Orders, then Returns": the way through the menus of a program, of which each page describes its own. */
const clicks = /\bclick(?:s|ing)?\b/i;

/** The orders of steps that a sentence gives: in its own words, else by its place in a numbered list. */
export function stepsIn(sentence: Sentence, values: readonly FoundValue[], around: Around): FoundClaim[] {
  const stated = [
    ...statementsIn(sentence, values, around),
    ...inlineStepsIn(sentence, around),
    ...timedCell(sentence, around),
  ];
  const isStated = stated.length > 0 || clicks.test(sentence.text);
  const inProse = isStated ? [] : stepsInProse(sentence, values, around);
  const found = isStated ? stated : [...inProse, ...stepsInSequence(sentence, around, inProse.length > 0)];
  const ranks = ranksIn(sentence, around, isStep);
  return [...(found.length > 0 ? found : stepInList(sentence, around)), ...ranks];
}

/**
 * "Promise a lamp. The stock can be checked later.", "write to the seller first".
 * @param isRead whether a word between them tells the order already
 */
function stepsInSequence(sentence: Sentence, { document, terms }: Around, isRead: boolean): FoundClaim[] {
  if (sentence.role === 'cell') return [];
  const sequence = sequenceIn(sentence, document);
  if (!sequence || (sequence.isStated && isRead)) return [];
  const { first, start, end, isStated } = sequence;
  const second = sequence.second.replace(behindStep, '');
  if (isPlace(first) !== isPlace(second)) return [];
  if (!isStated && !isDirective(sentence.text, first) && !isDirective(second, second)) return [];
  const [step, later] = apart(stepOf(first, terms), stepOf(second, terms));
  if (step.length === 0 || later.length === 0) return [];
  const value: Order = { kind: 'order', earlier: step, later };
  return [{ value, start, end, text: sentence.text, clause: `${first} ${second}` }];
}

/** "|App|, then code": where it is done, and no step. */
function isPlace(step: string): boolean {
  return countWords(step) === 1 && channelNamesIn(step).size > 0;
}

type Link = 'before' | 'after' | 'until' | 'then' | 'not before';

const links = new Map<string, Link>([
  ...untilWords.map((word) => [word, 'until'] as const),
  ...beforeWords.map((word) => [word, 'before'] as const),
  ...afterWords.map((word) => [word, 'after'] as const),
  ...sequenceWords.map((word) => [word, 'then'] as const),
]);
const anyLink = phrasePattern([...links.keys()], 'gi');
const strict = phraseTest(strictWords);
const forbidding = phraseTest(forbiddingWords);
const negation = phraseTest(negations);
const timeBefore = new RegExp(String.raw`${phraseSource(timeUnits)}\s*$`, 'i');
const timesBehind = new RegExp(String.raw`^\s*${phraseSource(notAfterOnce)}`, 'i');
/** "Hold back the payment until |the answer| is there": of what was asked for just before. */
const awaited = /^\W*(?:the|an?|their|its)\s+(?:answer|reply|result|decision|outcome|verdict|response)\b/i;
/** "Refunds go out only once |the parcel| is checked" counts nothing. */
const clauseBehind =
  /^\s+(?:the|th[ai]t|this|these|those|it|you|we|they|he|she|all|your|our|their|his|her|both|everything)\s/i;
const pointing = new RegExp(String.raw`^\W*${phraseSource(pointingWords)}`, 'i');
/** "The result may be read out, |but not| before the message is sent", "book it before the call, |not| afterwards". */
const denial = /,?\s*(?:\b(?:but|and)\s+)?\b(?:not|never)\s*$/i;
/** "As soon as it has arrived| we| collect the fee." */
const doer = /(?<=\S+\s+\S+)\s(?=(?:we|you|they|I|please)\s)/i;
/** "|Hold back| the payment until the answer is there." */
const holding = phrasePattern(holdingBack);
const partBreak = /[;:—–|()]|\s-\s/gu;
const comma = /,(?!\d)/gu;
const joint = /,(?!\d)|\band\b/giu;

/** The two steps that a connective joins, as text; `context` is what stood before the first of them. */
interface Steps {
  main: string;
  other: string;
  link: Link;
  /** Where the steps begin and end. */
  start: number;
  end: number;
}

function stepsInProse(sentence: Sentence, values: readonly FoundValue[], { document, terms }: Around): FoundClaim[] {
  const { text, role, index } = sentence;
  if (role === 'cell') return [];
  const claims: FoundClaim[] = [];
  for (const match of matchesIn(text, anyLink)) {
    const end = match.index + match[0].length;
    if (isTime(text, match.index, end, values)) continue;
    const link = links.get(foldPhrase(match[0]))!;
    const not = denial.exec(text.slice(0, match.index))?.[0] ?? '';
    if (not && link !== 'before') continue;
    const steps = stepsAround(text, match.index - not.length, end, not ? 'not before' : link);
    if (!steps || !isRule(text, match[0], steps) || isAhead(steps)) continue;
    const previous = document.sentences[index - 1];
    const context = text.slice(0, steps.start).trim() || (previous?.block === sentence.block ? previous.text : '');
    const value = readSteps(steps, context, terms);
    if (value)
      claims.push({
        value,
        start: steps.start,
        end: steps.end,
        text: text.slice(steps.start, steps.end).trim(),
        clause: `${steps.main} ${steps.other}`,
      });
  }
  return claims;
}

const ahead = phraseTest(aheadWords);

/** "Ask for a copy only when credit |is to be| paid out": it comes before that, or with it. */
function isAhead({ link, other }: Steps): boolean {
  return link === 'after' && ahead.test(other);
}

/** "30 days after", "before 5 PM", "once per order": a time, and no step. */
function isTime(text: string, start: number, end: number, values: readonly FoundValue[]): boolean {
  if (timeBefore.test(text.slice(0, start))) return true;
  if (/once$/i.test(text.slice(start, end))) {
    if (timesBehind.test(text.slice(end))) return true;
    if (clauseBehind.test(text.slice(end))) return false;
  }
  return values.some((value) => isBeside(text, value, start, end));
}

function isBeside(text: string, value: FoundValue, start: number, end: number): boolean {
  const between = (from: number, to: number): boolean => from <= to && text.slice(from, to).trim() === '';
  return between(value.end, start) || between(end, value.start) || (value.start < end && start < value.end);
}

function stepsAround(text: string, start: number, end: number, link: Link): Steps | undefined {
  const [from, to] = boundsOf(text, start, end);
  const before = text.slice(from, start);
  const isOpening = countWords(before) < fewestWords && !isInstruction(before);
  const next = matchesIn(text.slice(end, to), comma)[0] ?? (isOpening ? doer.exec(text.slice(end, to)) : undefined);
  if (isOpening) {
    if (!next || link === 'then' || link === 'not before') return undefined;
    const behind = end + next.index;
    if (goesOnWithWhen.test(text.slice(behind + 1))) return undefined;
    return { main: text.slice(behind + 1, to), other: text.slice(end, behind), link, start: from, end: to };
  }
  const stop = next ? end + next.index : to;
  const other = text.slice(end, stop);
  const isTold = isInstruction(before);
  const cut = matchesIn(before, pointing.test(other) ? joint : comma)
    .map(({ index, 0: words }) => index + words.length)
    .findLast((at) => countWords(before.slice(at)) >= fewestWords && !(isTold && isListed(before.slice(at))));
  const held = link === 'until' ? holding.exec(before) : null;
  const begin = from + (held?.index ?? cut ?? 0);
  return { main: text.slice(begin, start), other, link, start: begin, end: stop };
}

/** "Once it is booked, |and for one guest only|": for whom or where, and no deed. */
const goesOnWithWhen = /^\s*(?:and|or|but)\s+(?:only\s+)?(?:for|in|at|by|on|with|from|until)\s/i;
const fewestWords = 2;

/** "Write down the reason, |the amount and who agreed|": what stands behind the comma is told by the verb before it. */
function isListed(piece: string): boolean {
  return /^\s*(?:the|an?|your|their|any|all|every|each)\s/i.test(piece) && !mayDirect.test(piece) && !isDone(piece);
}

function boundsOf(text: string, start: number, end: number): [from: number, to: number] {
  let [from, to] = [0, text.length];
  for (const { index, 0: words } of matchesIn(text, partBreak)) {
    if (index + words.length <= start) from = index + words.length;
    else if (index >= end) to = Math.min(to, index);
  }
  return [from, to];
}

/** The line tells what to do, or says of two things that happen that the one waits for the other. */
function isRule(text: string, connective: string, { main, other, link, start, end }: Steps): boolean {
  const waits =
    link === 'not before' ||
    strict.test(connective) ||
    ((link === 'before' || link === 'until') && forbidding.test(deedOf(main)));
  return waits || areBothDone(main, other) || isDirective(text.slice(start, end), main);
}

/** Behind it stands what is looked for, or a deed of its own. */
const deedEnd = new RegExp(String.raw`,(?!\d)|${phraseSource(checkingVerbs)}`, 'i');

/** "|Ensure| that no bill is open, and no parcel on its way": what is told, without what may be denied behind it. */
function deedOf(main: string): string {
  const lead = main.length - main.trimStart().length;
  return beforeBreak(main.slice(lead), deedEnd);
}

/** "|After a check| the lamp is sent following a wait": what comes first stands on both sides of the deed. */
const opensAfter = new RegExp(String.raw`^\W*${phraseSource(afterWords)}\s`, 'i');

/** "Book |before the last day|, the harbour closes after that": what "that" is may be the day as well as the step. */
const otherEvent = new RegExp(String.raw`${phraseSource(untilWords)}\s`, 'i');

function readSteps({ main, other, link }: Steps, context: string, terms: Terms): Order | undefined {
  const isHeld = link === 'until' && holding.test(main);
  const isForbidden = link === 'not before' || isHeld || forbidding.test(deedOf(main));
  if (link === 'after' && (negation.test(deedOf(main)) || opensAfter.test(main))) return undefined;
  if (link === 'until' && !isForbidden) return undefined;
  const isPointing = pointing.test(other) || (isHeld && awaited.test(other));
  if (pointing.test(other) && otherEvent.test(context)) return undefined;
  const [step, second] = apart(
    stepOf(`${pointing.test(main) ? context : ''} ${isHeld ? main.replace(holding, ' ') : main}`, terms),
    stepOf(isPointing ? `${context} ${other}` : other, terms),
  );
  if (step.length === 0 || second.length === 0) return undefined;
  const mainComesFirst = link === 'then' || (link === 'before' && !isForbidden);
  return mainComesFirst
    ? { kind: 'order', earlier: step, later: second }
    : { kind: 'order', earlier: second, later: step };
}

/** The instructions above a numbered instruction come before it. */
function stepInList(sentence: Sentence, { document, terms }: Around): FoundClaim[] {
  const { ordered, role, item, text, index } = sentence;
  if (!ordered || role !== 'item' || item < 1 || !isStep(text)) return [];
  const steps = stepsOfList(sentence, document).map((each) => ({ ...each, step: stepOf(each.text, terms) }));
  const list = steps.map(({ step }) => step);
  const later = stepOf(text, terms);
  return steps
    .filter((each) => each.index < index && each.item < item && each.item >= item - farthestStep)
    .flatMap((each): FoundClaim[] => {
      const value: Order = { kind: 'order', earlier: each.step, later, list };
      const clause = `${each.text} ${text}`;
      return each.step.length > 0 && later.length > 0 ? [{ value, start: 0, end: text.length, text, clause }] : [];
    });
}

/** An item is held against so many above it. */
const farthestStep = 6;
/** A list is looked through for this many lines in either direction. */
const farthestLine = 30;

/** The items of the numbered list of an item that tell what to do. */
function stepsOfList({ index, group }: Sentence, { sentences }: Document): Sentence[] {
  return sentences
    .slice(Math.max(0, index - farthestLine), index + farthestLine)
    .filter((each) => each.group === group && each.role === 'item' && isStep(each.text));
}
