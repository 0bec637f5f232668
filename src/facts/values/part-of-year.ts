import { PARTS_OF_YEAR } from '../words/months.ts';
import { split } from './calendar.ts';
import type { WrittenDay } from './day.ts';
import type { Line } from './line.ts';
import { phraseTable } from './phrase.ts';

const parts = phraseTable<readonly [from: string, to: string]>(
  PARTS_OF_YEAR.map(([from, to, names]) => [[from, to], names.flatMap(withArticle)]),
);
const YEAR = /^20\d\d$/;

/** A part of a year that is told with the year: "the spring of 2028", "Q3 2027", "late 2026", "the end of 2027". Without a year it may be any. */
export function readPartOfYear({ tokens }: Line, at: number): WrittenDay | undefined {
  const part = parts.startingAt(tokens, at);
  const year = part && tokens[part.end];
  if (part === undefined || year?.kind !== 'number' || !YEAR.test(year.text)) return undefined;
  const [[, month, date], [, lastMonth, lastDate]] = part.value.map((day) => split(`0000-${day}`)) as [
    [number, number, number],
    [number, number, number],
  ];
  return { year: Number(year.text), month, date, lastMonth, lastDate, monthFirst: false, end: part.end + 1 };
}

function withArticle(name: string): string[] {
  return [name, `the ${name}`];
}
