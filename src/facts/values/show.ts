import type { Quantity } from '../types.ts';
import { standsBefore } from './anchor.ts';

/** A quantity in plain words: "up to 30 days after delivery". `unitName` gives the unit for an amount. */
export function showQuantity(value: Quantity, unitName: (unit: string, amount: number) => string): string {
  const amount = (n: number) => [showNumber(n), unitName(value.unit, n)].filter((part) => part !== '').join(' ');
  if (value.bound === 'between') return showParts(value, `${showLower(value, showNumber)} ${amount(value.high)}`);
  return showParts(value, amount(value.low));
}

/** What stands before the upper end of a range, "3 to", or before the last of several amounts, "12, 24 or". */
export function showLower({ low, among }: Quantity, amount: (n: number) => string): string {
  return among === undefined ? `${amount(low)} to` : `${among.slice(0, -1).map(amount).join(', ')} or`;
}

/** Puts the operator before and the anchor behind what is already written out. */
export function showParts(value: Quantity, amount: string): string {
  const about = value.approximate ? 'about' : '';
  const [before, behind] =
    value.kind === 'duration' && standsBefore(value.anchor) ? [value.anchor, ''] : ['', value.anchor];
  return [before, operator(value), about, amount, behind].filter((part) => part !== '').join(' ');
}

function operator(value: Quantity): string {
  if (value.bound === 'at-most') return value.inclusive ? 'up to' : 'less than';
  if (value.bound === 'at-least') return value.inclusive ? 'at least' : 'more than';
  return '';
}

/** 1500 as "1,500"; fractions with at most four digits. */
export function showNumber(value: number): string {
  if (value === Infinity) return 'unlimited';
  const [whole = '0', fraction] = String(Number(value.toFixed(4))).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
