import { once } from '../../once.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import type { Claim } from '../../types.ts';
import { participles, rateUnits } from '../../words/rate-units.ts';
import { lastingWords, laterStartLeads, type StartEvent, startLeads, stepEvents } from '../../words/start-events.ts';
import { stopWords } from '../../words/stop-words.ts';
import { areNear, eventsIn, startOf } from './start-events.ts';
import { areOtherWholes, type WholeOf, wholeIn } from './whole-of.ts';

/** What an amount is counted per, or the event from which a time runs. */
interface Basis {
  /** Unit of each sort that is named: "£2 per person a night" has a time and a holder. */
  rates: ReadonlyMap<Sort, string>;
  /** Events that may be meant; none where the text names none of `words/start-events.ts`. */
  events: ReadonlySet<StartEvent>;
  /** Of what a share is. */
  whole: WholeOf['whole'];
  /** Where the basis ends in the sentence; where the value ends when there is none. */
  end: number;
}

type Sort = keyof typeof rateUnits;

const sortOf = new Map<string, readonly [Sort, string]>(
  Object.entries(rateUnits).flatMap(([sort, units]) =>
    Object.entries(units).flatMap(([unit, names]: [string, readonly string[]]) =>
      names.map((name) => [name, [sort as Sort, unit]] as const),
    ),
  ),
);
const steps = new Set(stepEvents);
const lasting = phraseTest(lastingWords);

/** "A month costs £2|, a year £20|": what stands behind the comma is of the next amount. */
const ofNext = /^\s*,\s*\p{L}+\s+\p{L}+\s+(?:[$€£]\s?)?\d/u;
/** "Per ticket", "of support a month", "/night", "for each calendar month", "monthly". */
const rate =
  /^(?:\s+of\s+\p{L}+(?=\s))?[\s,]*(?:(?:\/\s*|(?:per|each|every|for each|for every|an?)\s+)(\p{L}[\p{L}-]*)(?:\s+(\p{L}[\p{L}-]*))?|(\p{L}+ly)\b)/iu;
/** "After", "of", and with a few words before it "from": "within 30 days, counted from". */
const start = new RegExp(
  String.raw`^(?:\s+${phraseSource(startLeads)}|,?\s+(?:\p{L}+\s+){0,3}?${phraseSource(laterStartLeads)})\s+`,
  'iu',
);
const stop = /[.;:,()?!|]|\s(?:and|or|but|if|unless|when|before|for|to|in|with|by)\s|$/iu;
const longestEvent = 60;
/** What stands behind a noun and is none: "per order |placed|", "a month |for|". */
const noNouns: ReadonlySet<string> = new Set([...stopWords, ...participles]);
const goesOn = (word: string): boolean => noNouns.has(word.toLowerCase()) || /ed$/i.test(word);

/**
 * Whether two equal amounts are counted from two events or per two things, so that a customer is told two different things though the
 * number is the same: "30 days after delivery" and "30 days after the purchase", "$500 a day" and "$500 a week", "10 % of the total" and "10 %
 * of the first night". Symmetric.
 */
export function differInBasis(a: Claim, b: Claim): boolean {
  const [left, right] = [basisOf(a), basisOf(b)];
  if (a.kind === 'percent' && areOtherWholes(left.whole, right.whole)) return true;
  return a.kind === 'duration' && left.rates.size + right.rates.size === 0
    ? differInEvent(left.events, right.events) && !isFollowedBy(a, b) && !isFollowedBy(b, a)
    : differInRate(left.rates, right.rates);
}

/** Whether two times run from one event, in whatever words: "from the day of purchase" and "of the date on which it was bought". */
export function runFromOneEvent(a: Claim, b: Claim): boolean {
  const others = basisOf(b).events;
  return [...basisOf(a).events].some((event) => others.has(event));
}

/** Whether what two amounts are counted per or from is all in which they differ. */
export function differOnlyInBasis(a: Claim, b: Claim): boolean {
  const [x, y] = [a.value, b.value];
  return 'unit' in x && 'unit' in y && x.low === y.low && x.high === y.high && x.unit === y.unit && differInBasis(a, b);
}

/** What an amount is counted per or from, as it stands in the text: "after delivery"; '' for nothing. */
export function basisTextOf(claim: Claim): string {
  return claim.sentence.text.slice(claim.end, basisOf(claim).end);
}

/** A claim of which what it is counted per or from belongs to the value: "30 days after delivery". */
export function withBasis(claim: Claim): Pick<Claim, 'written' | 'place'> {
  const { sentence, start: from, end, written, place } = claim;
  const basis = sentence.text.slice(end, basisOf(claim).end).trimEnd();
  if (basis === '' || claim.factId !== '') return { written, place };
  return { written: written + basis, place: sentence.toPlace(from, end + basis.length) };
}

const basisOf = once((claim: Claim): Basis => {
  const behind = claim.sentence.text.slice(claim.end);
  const rates = ratesOf(behind);
  const events = rates.rates.size > 0 || claim.kind !== 'duration' ? noEvents : eventsOf(behind);
  const { whole, length } = claim.kind === 'percent' ? wholeIn(behind) : noWhole;
  const longest = Math.max(rates.length, events.length, length);
  return { rates: rates.rates, events: events.events, whole, end: claim.end + longest };
});

const noWhole: WholeOf = { whole: '', length: 0 };
const noEvents = { events: new Set<StartEvent>(), length: 0 };

function ratesOf(text: string): { rates: Map<Sort, string>; length: number } {
  const rates = new Map<Sort, string>();
  let length = 0;
  if (ofNext.test(text)) return { rates, length };
  for (let match = rate.exec(text); match; match = rate.exec(text.slice(length))) {
    const [all, first = match[3] ?? '', second = ''] = match;
    const isTime = sortOf.get(first.toLowerCase())?.[0] === 'time';
    const isAlone = isTime || second === '' || (goesOn(second) && !sortOf.has(second.toLowerCase()));
    const known = sortOf.get((isAlone ? first : second).toLowerCase());
    if (!known) return { rates: new Map(), length: 0 };
    rates.set(...known);
    length += (isAlone ? all.slice(0, all.length - second.length) : all).trimEnd().length;
  }
  return { rates, length };
}

function eventsOf(text: string): { events: ReadonlySet<StartEvent>; length: number } {
  const opened = start.exec(text);
  if (!opened) return noEvents;
  const rest = text.slice(opened[0].length, opened[0].length + longestEvent);
  const phrase = rest.slice(0, stop.exec(rest)?.index);
  const events = startOf(phrase);
  return events.size === 0 ? noEvents : { events, length: opened[0].length + phrase.length };
}

function differInEvent(left: ReadonlySet<StartEvent>, right: ReadonlySet<StartEvent>): boolean {
  if (left.size === 0 || right.size === 0) return false;
  return ![...left].some((a) => [...right].some((b) => areNear(a, b)));
}

/** Whether a line tells the very step from which the other one counts. */
function isFollowedBy({ sentence, start: end }: Claim, next: Claim): boolean {
  const { events } = basisOf(next);
  const before = sentence.text.slice(0, end);
  if (events.has('end') && lasting.test(before)) return true;
  return eventsIn(before).some((event) => steps.has(event) && events.has(event));
}

/** One sort tells two amounts apart by its unit; an occasion is no time, and whoever orders is not each who gets. */
function differInRate(left: ReadonlyMap<Sort, string>, right: ReadonlyMap<Sort, string>): boolean {
  const common = [...left.keys()].filter((sort) => right.has(sort));
  if (common.length > 0) return common.some((sort) => left.get(sort) !== right.get(sort));
  if (left.size !== 1 || right.size !== 1) return false;
  const occasion = left.get('occasion') ?? right.get('occasion');
  const isTimed = left.has('time') || right.has('time');
  return occasion !== undefined && (isTimed || wholes.has(occasion));
}

/** Occasions that hold several persons or things, so that "per order" is not "per item". */
const wholes: ReadonlySet<string> = new Set(['order', 'claim']);
