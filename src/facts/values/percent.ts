import type { Comparison, FoundValue, Quantity } from '../types.ts';
import { NOT_AFTER_SHARE, NOT_BEFORE_SHARE, PERCENT_UNITS, POINT_UNITS, SHARE_OF, SHARES } from '../words/percents.ts';
import { boundBefore } from './bound.ts';
import { readHundredthsOf, readPennyOf } from './hundredths-of.ts';
import { findAtWords, type Line } from './line.ts';
import { foundQuantity, type Measure, type Unit } from './measure.ts';
import type { NumberSpan } from './number.ts';
import { compareQuantities, orderNumbers } from './order.ts';
import { phraseTable } from './phrase.ts';
import { findQuantities } from './quantity.ts';
import { readRatio } from './ratio.ts';
import { readPart, type Share } from './share.ts';
import { showLower, showNumber, showParts } from './show.ts';
import type { Token } from './token.ts';
import type { ValueGrammar } from './value.ts';

/** "2.5 %", "25 percent", "half the fee", "one in twenty", "50 basis points" (0.5 points). */
export const percent: ValueGrammar<Quantity> = {
  kind: 'percent',
  find: (line) => [
    ...findQuantities(line, percentMeasure),
    ...findAtWords(line, (at) => readShare(line, at)),
    ...[...line.numbers.values()].flatMap(
      (number) => foundShare(line, readRatio(line, number) ?? readHundredthsOf(line, number)) ?? [],
    ),
  ],
  show,
  compare,
};

const shares = phraseTable<number>([...SHARES, [50, SHARE_OF.map((of) => `half ${of}`)]]);
const notAfterShare = new Set<string>(NOT_AFTER_SHARE);
const notBeforeShare = new Set<string>(NOT_BEFORE_SHARE);
const units = phraseTable<{ unit: '%' | 'point'; parts: number }>([
  [{ unit: '%', parts: 1 }, PERCENT_UNITS],
  ...POINT_UNITS.map(([parts, words]) => [{ unit: 'point' as const, parts }, words] as const),
]);

/** A number with a percent sign or word. */
export const percentMeasure: Measure = {
  kind: 'percent',
  unit(line: Line, number: NumberSpan, at: number): Unit | undefined {
    const hyphen = line.tokens[at]?.text === '-' && line.tokens[at]?.glued ? 1 : 0;
    const hit = units.startingAt(line.tokens, at + hyphen);
    if (hit === undefined) return undefined;
    const sign = line.tokens[number.start - 1]?.text === '+' && line.tokens[number.start]?.glued ? 1 : 0;
    return {
      value: number.value / hit.value.parts,
      unit: hit.value.unit,
      noun: '',
      start: number.start - sign,
      end: hit.end,
    };
  },
};

/** A share in words: "half price", "half your limit", "a quarter of the fee". */
function readShare(line: Line, at: number): FoundValue | undefined {
  const { tokens } = line;
  const ofPercent = readPartOfPercent(tokens, at);
  if (ofPercent !== undefined) return foundShare(line, ofPercent, ofPercent.unit);
  const hit = shares.startingAt(tokens, at);
  const isPhrase = hit !== undefined && !notBeforeShare.has(tokens[at - 1]?.text ?? '');
  if (isPhrase && !(notAfterShare.has(tokens[hit.end]?.text ?? '') && !isPossessive(line, hit.end)))
    return foundShare(line, { percent: hit.value, start: at, end: hit.end });
  return foundShare(line, readPennyOf(line, at) ?? readPart(tokens, at));
}

/** "A tenth of a percent", "half of one percent", "a quarter of a percentage point" in points. */
function readPartOfPercent(tokens: readonly Token[], at: number): (Share & { unit: '%' | 'point' }) | undefined {
  const part = readPart(tokens, at);
  const one = part && tokens[part.end]?.text === 'of' ? tokens[part.end + 1]?.text : undefined;
  const unit = one === 'a' || one === 'one' ? units.startingAt(tokens, part!.end + 2) : undefined;
  if (part === undefined || unit === undefined) return undefined;
  const { parts, unit: name } = unit.value;
  return { percent: part.percent / 100 / parts, start: part.start, end: unit.end, unit: name };
}

/** "Half the |night's| price" is a share of the price. */
function isPossessive({ text, tokens }: Line, at: number): boolean {
  const token = tokens[at]!;
  return /['’]s?$/.test(text.slice(token.start, token.end));
}

function foundShare(line: Line, share: Share | undefined, name: '%' | 'point' = '%'): FoundValue | undefined {
  if (share === undefined) return undefined;
  const bound = boundBefore(line.tokens, share.start);
  const unit: Unit = { value: share.percent, unit: name, noun: '', start: share.start, end: share.end };
  return foundQuantity(line, 'percent', unit, bound.bounding, bound.start);
}

function show(value: Quantity): string {
  const unit = value.unit === '%' ? '%' : value.high === 1 ? ' percentage point' : ' percentage points';
  const amount = (n: number) => `${showNumber(n)}${unit}`;
  return showParts(
    value,
    value.bound === 'between' ? `${showLower(value, amount)} ${amount(value.high)}` : amount(value.low),
  );
}

function compare(a: Quantity, b: Quantity): Comparison {
  return compareQuantities(a, b, (x, _xUnit, y) => orderNumbers(x, y));
}
