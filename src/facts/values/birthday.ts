import type { FoundValue } from '../types.ts';
import { AFTER_AGE, AGED, AGED_BY_NAME, LEAVE_OF_AGE, PERSONS } from '../words/ages.ts';
import { BEFORE_BIRTHDAY, BIRTHDAYS, SINCE_BIRTHDAY, UNTIL_BIRTHDAY, WHOSE_BIRTHDAY } from '../words/birthdays.ts';
import { DURATION_UNITS } from '../words/durations.ts';
import { ORDINAL_ENDINGS } from '../words/months.ts';
import { DECADES, ORDINALS, TENS } from '../words/numbers.ts';
import { type Bounding, EXACTLY } from './bound.ts';
import type { Line } from './line.ts';
import { foundQuantity } from './measure.ts';
import { isPlural } from './noun.ts';
import { phraseTable } from './phrase.ts';
import type { Token } from './token.ts';

const birthdays = new Set<string>(BIRTHDAYS);
const whose = new Set<string>(WHOSE_BIRTHDAY);
const endings = new Set<string>(ORDINAL_ENDINGS);
const ordinals = new Map(Object.entries(ORDINALS));
const tens = new Map(Object.entries(TENS));
const decades = new Map(Object.entries(DECADES));
const edges = phraseTable<Bounding>([
  [{ ...EXACTLY, bound: 'at-most', inclusive: false }, BEFORE_BIRTHDAY],
  [{ ...EXACTLY, bound: 'at-least' }, SINCE_BIRTHDAY],
  [{ ...EXACTLY, bound: 'at-most' }, UNTIL_BIRTHDAY],
]);
const groups = new Map<string, Bounding>([
  ['over', { ...EXACTLY, bound: 'at-least' }],
  ['under', { ...EXACTLY, bound: 'at-most', inclusive: false }],
]);
const named = new Set<string>(AGED_BY_NAME);
const leads = phraseTable<Bounding>([
  [EXACTLY, ['of', 'aged', 'of age']],
  [{ ...EXACTLY, bound: 'at-most' }, ['up to', 'up to and including', 'up to age']],
]);
const units = phraseTable<true>([[true, DURATION_UNITS.flatMap(([, , names]) => names)]]);
const leaveOfAge = new Set<string>(LEAVE_OF_AGE);
const someone = new Set<string>([...AGED, ...PERSONS]);
const FARTHEST_LEAVE = 12;
const persons = new Set<string>(PERSONS);
const afterAge = new Set<string>(AFTER_AGE);
const years = new Set(['years', 'year', 'yrs']);
const YOUNGEST = 10;
/** A smaller number may be a time of day: "you can call from 10". */
const YOUNGEST_ALONE = 14;
/** "Until the ninth birthday" bounds an age, and "the first birthday" is as often that of the firm. */
const YOUNGEST_BOUND = 2;
/** "Under-5s", but "over 2s" is no group. */
const YOUNGEST_UNDER = 2;

/** An age that is told by a birthday, "before your 70th birthday", or by the name of a group, "the over-60s", "people from sixteen", "a child of eight", "you can join from 16". */
export function readAgeInWords(line: Line, at: number): FoundValue | undefined {
  return (
    readBirthday(line, at) ??
    readAgeGroup(line, at) ??
    readFromAge(line, at) ??
    readAgeOfNamed(line, at) ??
    readSinceAge(line, at)
  );
}

function readBirthday(line: Line, at: number): FoundValue | undefined {
  const { tokens } = line;
  if (!birthdays.has(tokens[at]?.text ?? '')) return undefined;
  const ordinal = ordinalBefore(tokens, at);
  if (ordinal === undefined) return undefined;
  const named = whose.has(tokens[ordinal.start - 1]?.text ?? '') ? ordinal.start - 1 : ordinal.start;
  const edge = edges.endingBefore(tokens, named);
  if (ordinal.value < (edge === undefined ? YOUNGEST : YOUNGEST_BOUND)) return undefined;
  return foundAge(line, ordinal.value, edge?.value ?? EXACTLY, edge?.start ?? named, at + 1);
}

/** "70th", "eighteenth", "twenty-first" that ends right before token `at`. */
function ordinalBefore(tokens: readonly Token[], at: number): { value: number; start: number } | undefined {
  const last = tokens[at - 1];
  const digits = tokens[at - 2];
  if (last?.glued && endings.has(last.text) && digits?.kind === 'number')
    return { value: Number(digits.text), start: at - 2 };
  const value = ordinals.get(last?.text ?? '');
  if (value === undefined) return undefined;
  const ten = value < YOUNGEST && tokens[at - 2]?.text === '-' ? tens.get(tokens[at - 3]?.text ?? '') : undefined;
  return ten === undefined ? { value, start: at - 1 } : { value: ten + value, start: at - 3 };
}

/** "Over-60s", "under 25s", "the over-sixties". */
function readAgeGroup(line: Line, at: number): FoundValue | undefined {
  const { tokens } = line;
  const bounding = groups.get(tokens[at]?.text ?? '');
  if (bounding === undefined) return undefined;
  const from = tokens[at + 1]?.text === '-' ? at + 2 : at + 1;
  const decade = decades.get(tokens[from]?.text ?? '');
  if (decade !== undefined) return foundAge(line, decade, bounding, at, from + 1);
  const isGroup = tokens[from]?.kind === 'number' && tokens[from + 1]?.text === 's' && tokens[from + 1]?.glued;
  const age = Number(tokens[from]?.text);
  const youngest = bounding.bound === 'at-most' ? YOUNGEST_UNDER : YOUNGEST;
  return isGroup && age >= youngest && age < 100 ? foundAge(line, age, bounding, at, from + 2) : undefined;
}

/** "People from sixteen", "members from 16 on", "children from 8 years". */
function readFromAge(line: Line, at: number): FoundValue | undefined {
  const { tokens, numbers } = line;
  const number =
    tokens[at]?.text === 'from' && persons.has(tokens[at - 1]?.text ?? '') ? numbers.get(at + 1) : undefined;
  if (number === undefined || number.value >= 100) return undefined;
  if (years.has(tokens[number.end]?.text ?? '') && tokens[number.end + 1]?.text !== 'to')
    return foundAge(line, number.value, { ...EXACTLY, bound: 'at-least' }, at, number.end + 1);
  if (number.value < YOUNGEST) return undefined;
  const next = tokens[number.end];
  const isOfNamed = named.has(tokens[at - 1]!.text) && next?.text !== 'to' && endsAge(tokens, number.end);
  const isBare =
    isOfNamed || next === undefined || (next.kind === 'sign' ? /^[.,;:!?)]$/.test(next.text) : afterAge.has(next.text));
  return isBare ? foundAge(line, number.value, { ...EXACTLY, bound: 'at-least' }, at, number.end) : undefined;
}

/** "A child |of eight|", "children |up to 12|". */
function readAgeOfNamed(line: Line, at: number): FoundValue | undefined {
  const { tokens, numbers } = line;
  const lead = named.has(tokens[at - 1]?.text ?? '') ? leads.startingAt(tokens, at) : undefined;
  const number = lead && numbers.get(lead.end);
  if (lead === undefined || number === undefined || number.value >= 100) return undefined;
  return endsAge(tokens, number.end) ? foundAge(line, number.value, lead.value, at, number.end) : undefined;
}

/** "You can rent a boat |from 18|": an age where a line gives leave, and nothing is counted. */
function readSinceAge(line: Line, at: number): FoundValue | undefined {
  const { tokens, numbers } = line;
  const number = tokens[at]?.text === 'from' ? numbers.get(at + 1) : undefined;
  if (number === undefined || number.value < YOUNGEST_ALONE || number.value >= 100 || !Number.isInteger(number.value))
    return undefined;
  const next = tokens[number.end];
  const isBare =
    next === undefined ||
    /^[.;!?)]$/.test(next.text) ||
    (next.text === 'on' && tokens[number.end + 1]?.kind !== 'word');
  const before = tokens.slice(Math.max(0, at - FARTHEST_LEAVE), at);
  const isLeave = before.some(({ text }) => leaveOfAge.has(text)) && before.some(({ text }) => someone.has(text));
  return isBare && isLeave
    ? foundAge(line, number.value, { ...EXACTLY, bound: 'at-least' }, at, number.end)
    : undefined;
}

/** Whether nothing behind a number says what else it counts: "children up to 12 ride free", not "up to 12 rides". */
function endsAge(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next === undefined) return true;
  if (next.kind === 'sign') return /^[.,;:!?)]$/.test(next.text);
  return next.kind === 'word' && !next.glued && !isPlural(next.text) && !units.startingAt(tokens, at);
}

function foundAge(line: Line, value: number, bounding: Bounding, start: number, end: number): FoundValue {
  const found = foundQuantity(line, 'duration', { value, unit: 'year', noun: '', start, end }, bounding, start);
  return { ...found, value: { ...found.value, anchor: '' } as FoundValue['value'] };
}
