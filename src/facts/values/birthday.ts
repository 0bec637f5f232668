import type { FoundValue } from '../types.ts';
import { AFTER_AGE, PERSONS } from '../words/ages.ts';
import { BEFORE_BIRTHDAY, BIRTHDAYS, SINCE_BIRTHDAY, UNTIL_BIRTHDAY, WHOSE_BIRTHDAY } from '../words/birthdays.ts';
import { ORDINAL_ENDINGS } from '../words/months.ts';
import { DECADES, ORDINALS, TENS } from '../words/numbers.ts';
import { type Bounding, EXACTLY } from './bound.ts';
import type { Line } from './line.ts';
import { foundQuantity } from './measure.ts';
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
const persons = new Set<string>(PERSONS);
const afterAge = new Set<string>(AFTER_AGE);
const years = new Set(['years', 'year', 'yrs']);
const YOUNGEST = 10;

/** An age that is told by a birthday, "before your 70th birthday", or by the name of a group, "the over-60s", "people from sixteen". */
export function readAgeInWords(line: Line, at: number): FoundValue | undefined {
  return readBirthday(line, at) ?? readAgeGroup(line, at) ?? readFromAge(line, at);
}

function readBirthday(line: Line, at: number): FoundValue | undefined {
  const { tokens } = line;
  if (!birthdays.has(tokens[at]?.text ?? '')) return undefined;
  const ordinal = ordinalBefore(tokens, at);
  if (ordinal === undefined || ordinal.value < YOUNGEST) return undefined;
  const named = whose.has(tokens[ordinal.start - 1]?.text ?? '') ? ordinal.start - 1 : ordinal.start;
  const edge = edges.endingBefore(tokens, named);
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
  return isGroup && age >= YOUNGEST && age < 100 ? foundAge(line, age, bounding, at, from + 2) : undefined;
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
  const isBare = next === undefined || (next.kind === 'sign' ? /^[.,;:!?)]$/.test(next.text) : afterAge.has(next.text));
  return isBare ? foundAge(line, number.value, { ...EXACTLY, bound: 'at-least' }, at, number.end) : undefined;
}

function foundAge(line: Line, value: number, bounding: Bounding, start: number, end: number): FoundValue {
  const found = foundQuantity(line, 'duration', { value, unit: 'year', noun: '', start, end }, bounding, start);
  return { ...found, value: { ...found.value, anchor: '' } as FoundValue['value'] };
}
