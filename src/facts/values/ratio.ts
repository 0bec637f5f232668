import { NOT_AFTER_RATIO, OUT_OF } from '../words/percents.ts';
import { durationMeasure } from './duration-measure.ts';
import type { Line } from './line.ts';
import { moneyMeasure } from './money.ts';
import type { NumberSpan } from './number.ts';
import { phraseTable } from './phrase.ts';
import { readPhysical } from './physical.ts';
import type { Share } from './share.ts';

const outOf = phraseTable<true>([[true, OUT_OF]]);
const notAfter = new Set<string>(NOT_AFTER_RATIO);
const YEAR = /^(?:19|20)\d\d$/;
const LARGEST = 1000;

/** "One in twenty", "1 in 20", "two out of every three" at a number; not "one in 30 days", "four out of five stars". */
export function readRatio(line: Line, number: NumberSpan): Share | undefined {
  const { tokens, numbers } = line;
  const joint = outOf.startingAt(tokens, number.end);
  const second = joint && numbers.get(joint.end);
  if (second === undefined || number.half || second.half || number.attached) return undefined;
  if (!Number.isInteger(number.value) || !Number.isInteger(second.value)) return undefined;
  if (number.value < 1 || second.value <= number.value || second.value > LARGEST) return undefined;
  const isOther = YEAR.test(tokens[second.start]?.text ?? '') || notAfter.has(tokens[second.end]?.text ?? '');
  if (isOther || hasUnit(line, number, number.end) || hasUnit(line, second, second.end)) return undefined;
  return { percent: (number.value * 100) / second.value, start: number.start, end: second.end };
}

/** Whether a number is one of the two of a ratio, and counts nothing by itself. */
export function isPartOfRatio(line: Line, number: NumberSpan): boolean {
  if (readRatio(line, number) !== undefined) return true;
  const joint = outOf.endingBefore(line.tokens, number.start);
  if (joint === undefined) return false;
  return [...line.numbers.values()].some((first) => first.end === joint.start && readRatio(line, first) !== undefined);
}

function hasUnit(line: Line, number: NumberSpan, at: number): boolean {
  const measures = [durationMeasure, moneyMeasure];
  return (
    measures.some((measure) => measure.unit(line, number, at) !== undefined) || readPhysical(line, at) !== undefined
  );
}
