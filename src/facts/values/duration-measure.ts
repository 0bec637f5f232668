import {
  AFTER_AGE,
  AGE_BOUNDS,
  AGE_COMPARISONS,
  AGE_ENDINGS,
  AGE_NOUNS,
  AGE_VERBS,
  AGED,
  AGED_BY_NAME,
  BEHIND_AGE,
  BOUNDS_OF_PERSON,
  DEEDS_BEHIND_AGE,
  IS_OF_AGE,
  PERSONS,
} from '../words/ages.ts';
import { LINKS } from '../words/bounds.ts';
import { DURATION_FILLERS, DURATION_UNITS, type DurationUnit } from '../words/durations.ts';
import { boundBefore } from './bound.ts';
import type { Line } from './line.ts';
import type { Measure, Unit } from './measure.ts';
import { isPlural, skipPluralMark } from './noun.ts';
import type { NumberSpan } from './number.ts';
import { phraseTable } from './phrase.ts';
import { readPhysical } from './physical.ts';
import type { Token } from './token.ts';

/** A number with units of time: "30 days", "2-week", "1 hour 30 minutes"; an age needs no unit: "18 or older". */
export const durationMeasure: Measure = {
  kind: 'duration',
  unit: (line, number, at) => readUnit(line, number, at) ?? readAge(line, number, at),
  convert: (value, from, to) => {
    const [a, b] = [sizes.get(from), sizes.get(to)];
    return a !== undefined && b !== undefined && a.system === b.system ? (value * a.size) / b.size : undefined;
  },
};

const units = phraseTable<{ unit: DurationUnit; factor: number }>(
  DURATION_UNITS.map(([unit, factor, names]) => [{ unit, factor }, names]),
);
const fillers = new Set<string>(DURATION_FILLERS);

/** Units that convert into one another exactly, by system. */
const sizes = new Map<string, { system: 'clock' | 'calendar'; size: number }>([
  ['minute', { system: 'clock', size: 1 }],
  ['hour', { system: 'clock', size: 60 }],
  ['day', { system: 'clock', size: 24 * 60 }],
  ['week', { system: 'clock', size: 7 * 24 * 60 }],
  ['month', { system: 'calendar', size: 1 }],
  ['quarter', { system: 'calendar', size: 3 }],
  ['year', { system: 'calendar', size: 12 }],
]);

function readUnit(line: Line, number: NumberSpan, at: number): Unit | undefined {
  const { tokens } = line;
  let i = at;
  if (tokens[i]?.text === '-' && tokens[i]?.glued) i += 1;
  while (fillers.has(tokens[i]?.text ?? '')) i += 1;
  const hit = units.startingAt(tokens, i);
  if (hit === undefined) return undefined;
  const end = endOfAge(tokens, hit.end) ?? skipPluralMark(tokens, hit.end);
  const whole = number.half ? halfOf(hit.value.unit) : { unit: hit.value.unit, value: number.value * hit.value.factor };
  return withRest(line, { ...whole, noun: '', start: number.start, end });
}

/** The end of "12-year-old" and "12-year-olds" behind "year". */
function endOfAge(tokens: readonly Token[], at: number): number | undefined {
  const [hyphen, old] = [tokens[at], tokens[at + 1]];
  return hyphen?.text === '-' && hyphen.glued && old?.glued && ageEndings.has(old.text) ? at + 2 : undefined;
}

/** Half a day is 12 hours, half a year 6 months; half of any other unit stays a fraction of it. */
function halfOf(unit: DurationUnit): { unit: DurationUnit; value: number } {
  if (unit === 'day') return { unit: 'hour', value: 12 };
  return unit === 'year' ? { unit: 'month', value: 6 } : { unit, value: 0.5 };
}

/** "1 hour 30 minutes" is 90 minutes, "1 year and 6 months" 18 months. */
function withRest(line: Line, first: Unit): Unit {
  const number = line.numbers.get(line.tokens[first.end]?.text === 'and' ? first.end + 1 : first.end);
  const rest = number && readUnit(line, number, number.end);
  if (rest === undefined) return first;
  const converted = durationMeasure.convert?.(first.value, first.unit, rest.unit);
  const isSmaller = converted !== undefined && converted > first.value && rest.value < converted / first.value;
  return isSmaller ? { ...rest, value: converted + rest.value, start: first.start } : first;
}

const ageEndings = new Set<string>(AGE_ENDINGS);
const ageBounds = new Set<string>(AGE_BOUNDS);
const ageVerbs = new Set<string>(AGE_VERBS);
const comparisons = new Set<string>(AGE_COMPARISONS);
const named = new Set<string>(AGED_BY_NAME);
const persons = new Set<string>(PERSONS);
const ageNouns = new Set<string>(AGE_NOUNS);
const links = new Set<string>(LINKS);
const OLDEST = 120;
const YOUNGEST = 10;
const boundsOfPerson = new Set<string>(BOUNDS_OF_PERSON);
const aged = new Set<string>([...AGED, ...PERSONS]);
const isOfAge = new Set<string>(IS_OF_AGE);
const afterAge = new Set<string>(AFTER_AGE);
const deeds = new Set<string>(DEEDS_BEHIND_AGE);
const FARTHEST_PERSON = 7;
const FARTHEST_AGE = 10;
const behindAge = new Set<string>(BEHIND_AGE);

/** "18 or older", "aged 18", "the minimum age is 18", "turned 18", "anyone over 18", "you must be 18". */
function readAge(line: Line, number: NumberSpan, at: number): Unit | undefined {
  if (number.half || number.value > OLDEST) return undefined;
  const isOlder = at > number.end && ageBounds.has(line.tokens[at - 1]?.text ?? '');
  const isAge =
    isOlder ||
    isAgeOfPerson(line, number) ||
    followsAge(line, number.start) ||
    followsAge(line, boundBefore(line.tokens, number.start).start) ||
    isSaidOfPerson(line, number, at);
  return isAge ? { value: number.value, unit: 'year', noun: '', start: number.start, end: at } : undefined;
}

/** "Turned 18", "anyone over 18": a bare number that is the age of a person, whatever word comes next. */
export function isAgeOfPerson(line: Line, { start, end, value }: NumberSpan): boolean {
  const [before, next] = [line.tokens[start - 1]?.text ?? '', line.tokens[end]];
  if (value > OLDEST || next?.text === '%') return false;
  if (ageVerbs.has(before)) return true;
  const isCompared = comparisons.has(before) && persons.has(line.tokens[start - 2]?.text ?? '');
  if (
    (!isCompared && !isNamedAge(line, start, end)) ||
    (next?.kind === 'word' && isPlural(next.text) && !deeds.has(next.text)) ||
    readPhysical(line, end)
  )
    return false;
  return readUnit(line, { start, end, value, half: false, attached: false }, end) === undefined;
}

/** "Children up to |12| ride free", "pensioners from |65| ride for half", "seniors (|65|+)". */
function isNamedAge({ tokens }: Line, at: number, end: number): boolean {
  const [before, second, third] = [1, 2, 3].map((back) => tokens[at - back]?.text ?? '');
  if (before === 'from') return named.has(second!);
  if (before === '(') return named.has(second!) && tokens[end]?.text === '+';
  return before === 'to' && second === 'up' && named.has(third!);
}

/** "You must be 18 to join", "anyone who is sixty or over": a bare number that somebody is. */
function isSaidOfPerson({ tokens }: Line, number: NumberSpan, at: number): boolean {
  if (number.value < YOUNGEST || number.value >= 100) return false;
  const next = tokens[at];
  const isBare = next === undefined || (next.kind === 'sign' ? /^[.,;:!?)]$/.test(next.text) : afterAge.has(next.text));
  if (!isBare) return false;
  const from = boundBefore(tokens, number.start).start;
  const isBounded = at > number.end && boundsOfPerson.has(tokens[at - 1]?.text ?? '');
  if (!isOfAge.has(tokens[from - 1]?.text ?? '') && !(isBounded && aged.has(tokens[from - 1]?.text ?? '')))
    return false;
  const before = tokens.slice(Math.max(0, from - FARTHEST_PERSON), from).map(({ text }) => text);
  return before.some((text) => aged.has(text) || text.includes("'"));
}

/**
 * "Age" right before the token, or up to three words before a linking "is", "of" or colon; further left where it says whose age it is:
 * "the minimum age |for| the summer course is 14".
 */
function followsAge({ tokens }: Line, at: number): boolean {
  const isAge = (i: number) => ageNouns.has(tokens[i]?.text ?? '');
  if (isAge(at - 1)) return true;
  if (!links.has(tokens[at - 1]?.text ?? '')) return false;
  if (isAge(at - 2) || isAge(at - 3) || isAge(at - 4)) return true;
  const isPartOfText = (i: number) => tokens[i]?.kind === 'word' || (tokens[i]?.text === '-' && tokens[i]?.glued);
  for (let i = at - 2; i >= at - FARTHEST_AGE && isPartOfText(i); i -= 1)
    if (isAge(i)) return behindAge.has(tokens[i + 1]?.text ?? '');
  return false;
}
