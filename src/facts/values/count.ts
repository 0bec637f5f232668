import { stemmer } from 'stemmer';
import type { Comparison, FoundValue, Quantity } from '../types.ts';
import { AS_MANY, AS_WISHED, COUNTED_FROM, GUESTS, NO_LIMIT, TRIES, UNLIMITED } from '../words/counting.ts';
import { readAnchor } from './anchor.ts';
import { boundBefore, boundOfNoun, boundOfNounBehind, EXACTLY } from './bound.ts';
import { durationMeasure } from './duration-measure.ts';
import { findAtWords, type Line, tokenFrom } from './line.ts';
import { foundQuantity, type Measure, type Unit } from './measure.ts';
import { moneyMeasure } from './money.ts';
import { readHyphenated, readNoun } from './noun.ts';
import type { NumberSpan } from './number.ts';
import { isName } from './numbered.ts';
import { compareQuantities, orderNumbers } from './order.ts';
import { percentMeasure } from './percent.ts';
import { phraseTable } from './phrase.ts';
import { orderPhysical, readPhysical, sizeOfUnit } from './physical.ts';
import { findQuantities } from './quantity.ts';
import { showQuantity } from './show.ts';
import { findOnce, readTimes } from './times.ts';
import type { ValueGrammar } from './value.ts';

/** "5 participants", "two free checked bags", "twice a year", "2 GB", "unlimited transfers", "the limit is 6". */
export const count: ValueGrammar<Quantity> = {
  kind: 'count',
  find: (line) => [
    ...findQuantities(line, countMeasure).map((found) => fromOn(line, found)),
    ...findAtWords(line, (at) => findOnce(line, at) ?? findEndless(line, at)),
  ],
  show: (value) => showQuantity(value, () => value.noun),
  compare,
};

/** A number that names nothing and that no other measure claims. */
const countMeasure: Measure = {
  kind: 'count',
  unit(line, number, at) {
    if (number.half) return halfOf(line, number, at);
    if (isName(line, number) || isOtherMeasure(line, number, at)) return undefined;
    const amount = { value: number.value, start: number.start };
    const physical = readPhysical(line, at);
    if (physical?.unit === METRE) return withCentimetres(line, number.value, { ...amount, ...physical });
    const noun =
      physical ??
      readNoun(line, at, number.value === 1) ??
      (at === number.end ? readHyphenated(line, at, number.value) : undefined) ??
      readTimes(line, number.value, at);
    if (noun !== undefined) return { ...amount, ...noun };
    return standsAlone(line, number, at) ? { ...amount, unit: '', noun: '', end: at } : undefined;
  },
};

const METRE = 'metre';

/** "One metre ninety", "2 metres 10": centimetres behind metres, and nothing that they could count. */
function withCentimetres(line: Line, metres: number, unit: Unit): Unit {
  const rest = line.numbers.get(unit.end);
  const next = rest && line.tokens[rest.end];
  const isRest = rest !== undefined && !rest.half && rest.value >= 10 && rest.value < 100 && next?.kind !== 'word';
  return isRest ? { ...unit, value: metres + rest.value / 100, end: rest.end } : unit;
}

/** "Half a metre", "half a kilo": half of a thing is none of its number. */
function halfOf(line: Line, number: NumberSpan, at: number): Unit | undefined {
  const physical = readPhysical(line, at);
  return physical && { value: number.value, start: number.start, ...physical };
}

const countedFrom = new Set(COUNTED_FROM.map((noun) => stemmer(noun)));

/** "The group rate applies from 8 people", and for more of them; "from 3 suppliers" says where from. */
function fromOn(line: Line, found: FoundValue): FoundValue {
  const { value, start, end } = found;
  const lead = line.tokens[tokenFrom(line, start) - 1];
  const isFloor = lead?.text === 'from' && value.kind === 'count' && value.bound === 'exactly';
  if (!isFloor || !countedFrom.has(value.unit.split(' ').at(-1)!)) return found;
  return { value: { ...value, bound: 'at-least' }, start: lead.start, end, text: line.text.slice(lead.start, end) };
}

/** A number that is a whole answer by itself: "5", "up to 5", "3 to 5". */
export function findBareNumber(line: Line): FoundValue[] {
  return findQuantities(line, {
    kind: 'count',
    unit: (_line, number, at) => ({ value: number.value, unit: '', noun: '', start: number.start, end: at }),
  });
}

const otherMeasures = [moneyMeasure, percentMeasure, durationMeasure];

function isOtherMeasure(line: Line, number: NumberSpan, at: number): boolean {
  const claims = (from: number) => otherMeasures.some((measure) => measure.unit(line, number, from) !== undefined);
  return claims(number.end) || (at > number.end && claims(at));
}

const CLOSERS = new Set(['.', ',', ';', ':', ')', '!', '?', '(']);

/** A number without a noun counts where something speaks of it: "maximum of 30", "limit is 6", "Cards: 2", "2 per person". */
function standsAlone(line: Line, number: NumberSpan, at: number): boolean {
  const next = line.tokens[at];
  if (next?.kind === 'sign' ? !CLOSERS.has(next.text) : next?.glued) return false;
  if (at > number.end || readAnchor(line.text, line.tokens, at)?.rate === true) return true;
  const before = boundBefore(line.tokens, number.start);
  if (before.bounding.bound !== 'exactly') return true;
  if (boundOfNoun(line.tokens, before.start) ?? boundOfNounBehind(line.tokens, at)) return true;
  return line.tokens[before.start - 1]?.text === ':' && before.start > 1 && next?.kind !== 'word';
}

const unlimited = new Set<string>(UNLIMITED);
const noLimit = phraseTable<true>([[true, NO_LIMIT]]);

/** "Unlimited transfers", "no limit". */
function findEndless(line: Line, at: number): FoundValue | undefined {
  const isAdjective = unlimited.has(line.tokens[at]?.text ?? '');
  const wished = asManyAs(line, at);
  if (wished) return wished;
  const end = isAdjective ? at + 1 : noLimit.startingAt(line.tokens, at)?.end;
  if (end === undefined) return undefined;
  const noun = (isAdjective ? readNoun(line, end, false) : undefined) ?? { unit: '', noun: '', end };
  return foundQuantity(line, 'count', { value: Number.POSITIVE_INFINITY, start: at, ...noun }, EXACTLY, at);
}

const wishes = phraseTable<true>([[true, AS_WISHED]]);
const asMany = phraseTable<true>([[true, [AS_MANY]]]);

/** "As many guests as you like". */
function asManyAs(line: Line, at: number): FoundValue | undefined {
  const lead = asMany.startingAt(line.tokens, at);
  const noun = lead && readNoun(line, lead.end, false);
  const wish = noun && wishes.startingAt(line.tokens, noun.end);
  if (!wish) return undefined;
  const amount = { value: Number.POSITIVE_INFINITY, start: at, unit: noun.unit, noun: noun.noun, end: wish.end };
  return foundQuantity(line, 'count', amount, EXACTLY, at);
}

function compare(a: Quantity, b: Quantity): Comparison {
  return compareQuantities(a, b, (x, xUnit, y, yUnit) => {
    const physical = orderPhysical(x, xUnit, y, yUnit);
    if (physical !== undefined) return physical;
    const order = isSameNoun(xUnit, yUnit) ? orderNumbers(x, y) : 'unknown';
    // A bare number may be one of kilograms where it is the same; where it is another, it may count anything.
    const isMeasured = (sizeOfUnit(xUnit) ?? sizeOfUnit(yUnit)) !== undefined;
    return isMeasured && order !== 'equal' ? 'unknown' : order;
  });
}

const anybody = new Set(['people', 'persons', 'person'].map((noun) => stemmer(noun)));
const tries = new Set(TRIES.map((noun) => stemmer(noun)));
const guests = new Set(GUESTS.map((noun) => stemmer(noun)));

/** The head of either noun stands in the other; a number without a noun compares with any, people are guests as well, and tries are times. */
function isSameNoun(a: string, b: string): boolean {
  if (a === '' || b === '' || a === b) return true;
  const [aWords, bWords] = [a.split(' '), b.split(' ')];
  const areGuests = (anybody.has(a) && guests.has(bWords.at(-1)!)) || (anybody.has(b) && guests.has(aWords.at(-1)!));
  if (areGuests || (tries.has(aWords.at(-1)!) && tries.has(bWords.at(-1)!))) return true;
  return aWords.includes(bWords.at(-1) ?? '') || bWords.includes(aWords.at(-1) ?? '');
}
