import type { Quantity } from '../../facts/types.ts';
import { sizeOfUnit } from '../../facts/values/physical.ts';
import type { ClaimValue } from '../types.ts';

const minutes: Readonly<Record<string, number>> = {
  minute: 1,
  hour: 60,
  'business-hour': 240,
  day: 1440,
  'business-day': 2016,
  week: 10_080,
  month: 43_800,
  quarter: 131_400,
  year: 525_600,
};

/** Size of a quantity in one unit of its kind, durations in minutes, weights in kilograms; undefined for nothing, no limit and other values. */
export function magnitudeOf(value: ClaimValue): number | undefined {
  if (!isQuantity(value)) return undefined;
  const size = value.high * (minutes[value.unit] ?? sizeOfUnit(value.unit) ?? 1);
  return size > 0 && Number.isFinite(size) ? size : undefined;
}

/** Durations, money, shares and counts: a number with a unit. */
export function isQuantity(value: ClaimValue): value is Quantity {
  return 'unit' in value;
}
