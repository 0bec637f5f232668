import { IMPERIAL, MEASURES } from '../words/measures.ts';
import type { Line } from './line.ts';
import type { CountedNoun } from './noun.ts';
import { type Order, orderNumbers } from './order.ts';
import { phraseTable } from './phrase.ts';

/** Where a unit stands in `MEASURES`, and its size there. */
interface Physical {
  unit: string;
  row: number;
  size: number;
}

const entries = MEASURES.flatMap((row, index) =>
  row.map(([size, unit, names]) => [{ unit, row: index, size }, names] as const),
);
const names = phraseTable<Physical>(entries);
const units = new Map<string, Physical>(entries.map(([physical]) => [physical.unit, physical]));

/** The physical unit at token `at`, "GB" or "-inch". One letter needs a space before it: "180 g", but "5G" is a network. */
export function readPhysical(line: Line, at: number): CountedNoun | undefined {
  const start = line.tokens[at]?.text === '-' && line.tokens[at]?.glued ? at + 1 : at;
  const token = line.tokens[start];
  const hit = token?.glued && token.text.length === 1 ? undefined : names.startingAt(line.tokens, start);
  if (hit === undefined) return undefined;
  const noun = line.text.slice(token?.start, line.tokens[hit.end - 1]?.end);
  return { unit: hit.value.unit, noun, end: hit.end };
}

/** Size of a physical unit in the first unit of its row, gram 0.001; undefined for any other unit. */
export function sizeOfUnit(unit: string): number | undefined {
  return units.get(unit)?.size;
}

/** Orders two amounts in units of one size, 2 GB and 500 MB; undefined for anything else. */
export function orderPhysical(a: number, aUnit: string, b: number, bUnit: string): Order | undefined {
  const [first, second] = [units.get(aUnit), units.get(bUnit)];
  if (first === undefined || first.row !== second?.row) return undefined;
  const [left, right] = [a * first.size, b * second.size];
  const isConverted = imperial.has(aUnit) !== imperial.has(bUnit);
  if (isConverted && Math.abs(left - right) <= CONVERTED * Math.max(left, right)) return 'equal';
  return orderNumbers(left, right);
}

const imperial = new Set<string>(IMPERIAL);
/** What people round away when they turn kilograms into pounds, as a share: 23 kg are 50 lb, 5 km are 3 miles. */
const CONVERTED = 0.035;
