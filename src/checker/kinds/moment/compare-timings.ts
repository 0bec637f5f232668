import type { Comparison } from '../../../facts/types.ts';
import { allTerms } from '../../match/surroundings.ts';
import { countCommon } from '../../text/count-among.ts';
import { areSameTerms } from '../../text/same-terms.ts';
import { phraseTest } from '../../text/sieve.ts';
import type { Claim, Point } from '../../types.ts';
import { lastingVerbs, nearMoments } from '../../words/moments.ts';
import { wideEvents } from '../../words/timings.ts';
import { eitherWay } from '../common/either-way.ts';
import { isInOtherCase } from '../common/in-case.ts';
import { areNear } from '../common/start-events.ts';

const near = eitherWay(nearMoments);
const wide: ReadonlySet<string> = new Set(wideEvents);
/** Share of what happens that the other line holds, of both together: one says nothing that the other does not, and the other little. */
const leastOfBoth = 1.5;
/** The same where the events differ, which may be two steps of one process. */
const leastOfOtherEvents = 1.66;
const leastOfEvent = 0.5;

/** One thing happens on two sides of an event, or at two events. Symmetric. */
export function compareTimings(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'timing' || b.value.kind !== 'timing') return 'incomparable';
  const [left, right] = [a.value.points, b.value.points];
  if (a.exception || b.exception || isInOtherCase(a) !== isInOtherCase(b)) return 'compatible';
  const covered = coveredOf(a, b);
  if (covered < leastOfBoth) return 'incomparable';
  if (left.some((x) => right.some((y) => areSame(x, y)))) return 'equal';
  if (isAtOnce(a, b) || isAtOnce(b, a)) return 'compatible';
  const isOpposed = left.some((x) => right.some((y) => areOpposed(x, y)));
  if (isOpposed) return lastsUntil(a, left) || lastsUntil(b, right) ? 'compatible' : 'clash';
  if (covered < leastOfOtherEvents) return 'compatible';
  return left.every((x) => right.every((y) => areApart(x, y))) ? 'clash' : 'compatible';
}

/** Whether two lines name one act and one event in the same words: "run the check |before| closing the account" and "… |after| …". Symmetric. */
export function areOneButForSide({ value: left }: Claim, { value: right }: Claim): boolean {
  if (left.kind !== 'timing' || right.kind !== 'timing' || !areSameTerms(left.act, right.act)) return false;
  return left.points.some(({ event }) =>
    right.points.some((other) => event.length + left.act.length >= fewestOfOne && areSameTerms(event, other.event)),
  );
}

/** Fewer words of act and event together may well be those of another process. */
const fewestOfOne = 4;

/** Whether two lines tell two sides of one event: before it and after it, at it and not at it. Symmetric. */
export function areOnTwoSides({ value: left }: Claim, { value: right }: Claim): boolean {
  if (left.kind === 'moment' && right.kind === 'moment')
    return isBefore(left.moments, right.moments) || isBefore(right.moments, left.moments);
  return (
    left.kind === 'timing' &&
    right.kind === 'timing' &&
    left.points.some((x) => right.points.some((y) => x.phase === y.phase && areOpposed(x, y)))
  );
}

/** "Before signing" and "signing". */
function isBefore(early: readonly string[], late: readonly string[]): boolean {
  return early.some((one) => late.some((other) => one === `before ${other}`));
}

/** How much of what each line says to happen the other one says as well, from 0 to 2; 0 where they have no word of it in common. */
function coveredOf(a: Claim, b: Claim): number {
  if (a.value.kind !== 'timing' || b.value.kind !== 'timing') return 0;
  const [left, right] = [a.value.act, b.value.act];
  const common = left.filter((term) => right.includes(term));
  if (common.every((term) => term.startsWith('='))) return 0;
  return share(left, right, b) + share(right, left, a);
}

function share(act: readonly string[], others: readonly string[], other: Claim): number {
  const known = allTerms(other);
  return act.filter((term) => others.includes(term) || known.has(term)).length / act.length;
}

/** "The end of the policy is reported |at once|" and "… |as soon as the policy ends|": at once, when what is told happens. */
function isAtOnce({ value: now, fields }: Claim, { value: other }: Claim): boolean {
  if (now.kind !== 'timing' || other.kind !== 'timing') return false;
  if (!now.points.every(({ names }) => names.includes(immediately))) return false;
  const own = new Set([...now.act, ...fields.clause]);
  return other.points.every(
    ({ side, event }) => side === 'at' && event.length > 0 && event.every((term) => own.has(term)),
  );
}

const immediately = 'now';

/** "Keep the lamp |until| we have looked at it" and "it is thrown away |after| that": what lasts until an event makes way for what comes then. */
function lastsUntil({ sentence, start }: Claim, points: readonly Point[]): boolean {
  const own = sentence.text.slice(0, start).split(parts).at(-1)!;
  return points.every(({ side }) => side === 'until') && lasting.test(own);
}

const parts = /[,;:.()]|\s(?:and|but)\s/;

const lasting = phraseTest(lastingVerbs);

function areSame(x: Point, y: Point): boolean {
  const isPhase = x.phase === y.phase || x.phase === '' || y.phase === '';
  return x.side === y.side && isPhase && isOneEvent(x, y) && !areTwoOfOneThing(x, y);
}

/** Two points on different sides of one event: before it and after it, when it begins and when it ends. */
function areOpposed(x: Point, y: Point): boolean {
  if (!isOneEvent(x, y)) return false;
  const sides = [x.side, y.side];
  if (sides.includes('not-at')) return sides.includes('at');
  if (sides.includes('until')) return sides.includes('after');
  if (sides.includes('before')) {
    const [before, other] = x.side === 'before' ? [x, y] : [y, x];
    return other.side !== 'before' && (before.phase !== 'end' || other.phase === 'end');
  }
  return x.phase !== '' && y.phase !== '' && x.phase !== y.phase;
}

function isOneEvent(x: Point, y: Point): boolean {
  const common = countCommon(x.event, y.event);
  const names = x.names.filter((name) => y.names.includes(name));
  if (x.names.length > 0 && y.names.length > 0) {
    if (names.length === 0) return false;
    if (names.some((name) => !wide.has(name))) return true;
  }
  return common > 0 && common >= leastOfEvent * Math.max(x.event.length, y.event.length);
}

/** Two events, at each of which the thing happens, that are neither one nor loosely said for each other. */
function areApart(x: Point, y: Point): boolean {
  const sides = `${x.side} ${y.side}`;
  if (!apart.has(sides)) return false;
  if (areTwoOfOneThing(x, y)) return true;
  if (x.names.length === 0 || y.names.length === 0) return false;
  return !x.names.some((one) => y.names.some((other) => areNear(one, other) || near(one, other)));
}

/** "When the card is |posted|" and "when the card is |activated|": one of the two is an event that is known, and the thing is one. */
function areTwoOfOneThing(x: Point, y: Point): boolean {
  const isOneKnown = (x.names.length === 0) !== (y.names.length === 0);
  const common = countCommon(x.event, y.event);
  return isOneKnown && common > 0 && [x, y].every(({ event }) => event.length === common + 1);
}

const apart: ReadonlySet<string> = new Set(['at at', 'until until', 'at after', 'after at']);
