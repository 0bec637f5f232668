import type { Sentence } from '../../document/types.ts';
import type { FoundValue } from '../../facts/types.ts';
import { sizeOfUnit } from '../../facts/values/physical.ts';
import { findValues } from '../../facts/values/read.ts';
import { AGE_NOUNS } from '../../facts/words/ages.ts';
import { CURRENCY_SIGNS } from '../../facts/words/currencies.ts';
import { oncePerClause } from '../once.ts';

/** "12", "1,200.50", "20–30", "up to 5": a number, perhaps with a bound, and no unit. */
const unitless =
  /^(?:(?:up to|from|at least|at most|about|max\.?|min\.?)\s+)?\d[\d.,]*(?:\s*(?:[-–—]|to)\s*\d[\d.,]*)?$/i;

/** "Members |(£)|", "Fee|, €|", "Price |in euros|", "Drying |(working days)|". */
const unitOfHead = /(?:^|\s+)\(([^()]{1,20})\)\s*$|,\s*([^,\s]{1,12})\s*$|\s+in\s+(\S.{0,19})$/i;

/** "Working days": a head of one or two words may be the unit itself; "Hours" are as often those at which a place opens, and "Foot" a part of the lamp. */
const wholeUnit = /^(?!\s*hours\b)\s*\S+(?:\s\S+)?\s*$/i;

const signs = Object.keys(CURRENCY_SIGNS);

/**
 * The value of a cell that is a number whose unit stands in the head of its column, else of its row: "12" below "Members (£)" is £12, "14" beside "Drying (days)"
 * 14 days. Undefined for cells with a unit of their own, and below heads that name none.
 */
export function headedUnitIn({ text, column, columnIndex, row }: Sentence): FoundValue | undefined {
  const number = text.trim();
  if (columnIndex < 1 || !unitless.test(number)) return undefined;
  for (const head of [column, row]) {
    const { unit } = unitIn(head);
    const value = unit === '' ? ageBelow(head, number) : measured(number, unit);
    if (value) return { ...value, start: 0, end: text.length };
  }
  return undefined;
}

const age = new RegExp(String.raw`\b(?:${AGE_NOUNS.join('|')})\b`, 'i');

/** "Minimum age" makes a number below it an age, as it does before it in a sentence. */
function ageBelow(head: string, number: string): FoundValue | undefined {
  if (!age.test(head)) return undefined;
  const written = `${head}: ${number}`;
  const found = findValues(written).at(-1);
  return found?.value.kind === 'duration' && found.value.unit === 'year' && found.end === written.length
    ? { ...found, text: number }
    : undefined;
}

/** "Drying" for "Drying (days)": a head without the unit of the cells below it. */
export function withoutUnit(head: string): string {
  return unitIn(head).name;
}

const unitIn = oncePerClause((head): { unit: string; name: string } => {
  if (wholeUnit.test(head) && isOfTime(measured('2', head.trim()))) return { unit: head.trim(), name: head };
  const found = unitOfHead.exec(head);
  const unit = found?.slice(1).find(Boolean)?.trim() ?? '';
  return found && measured('1', unit) ? { unit, name: head.slice(0, found.index) } : { unit: '', name: head };
});

/** A number with the unit of a head; undefined for what is no unit: "3 (guests)" names what is counted, which the head says anyway. */
function measured(number: string, unit: string): FoundValue | undefined {
  const isSign = signs.includes(unit);
  const written = isSign ? number.replace(/\d[\d.,]*/g, (each) => `${unit}${each}`) : `${number} ${unit}`;
  const [only, ...more] = findValues(written);
  const isWhole = only?.start === 0 && only.end === written.length && more.length === 0;
  return isWhole && 'unit' in only.value && isOfMeasure(only.value) ? only : undefined;
}

function isOfMeasure({ kind, unit }: { kind: string; unit: string }): boolean {
  return kind === 'count' ? sizeOfUnit(unit) !== undefined : unit !== '';
}

function isOfTime(found: FoundValue | undefined): boolean {
  return found?.value.kind === 'duration';
}
