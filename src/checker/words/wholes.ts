import { listOf } from './list-of.ts';

/** What a share may be of, with its names. */
export const wholes = {
  total: listOf(`
total | total price | total cost | total amount | total value | total fare | full price | full cost | full amount | full fare | whole price | whole amount | entire price
entire amount | booking total | booking value | order total | order value | invoice total | whole stay | entire stay | full stay | total stay | whole booking | entire booking
whole order | entire order`),
  night: listOf(
    `first night | one night | first night's price | first night's rate | price of the first night | price of one night`,
  ),
  deposit: listOf('deposit | down payment'),
  net: listOf(
    'net price | net amount | net value | net total | price before tax | price before taxes | price without tax | price without vat | price excluding vat',
  ),
  gross: listOf(
    'gross price | gross amount | gross value | gross total | price after tax | price with tax | price including tax | price including taxes | price including vat',
  ),
  item: listOf('item price | item value | price of the item | value of the item | item | price of each item'),
  overdue: listOf(
    'overdue amount | amount overdue | amount that is overdue | overdue payment | missed payment | missed instalment | late payment | late instalment',
  ),
  balance: listOf('total balance | full balance | whole balance | entire balance | statement balance'),
  month: listOf(
    `monthly rent | month's rent | monthly fee | monthly price | monthly premium | monthly salary | monthly payment`,
  ),
  year: listOf(
    `annual rent | yearly rent | year's rent | annual fee | yearly fee | annual price | annual premium | yearly premium | annual salary`,
  ),
} as const;

export type Whole = keyof typeof wholes;

/** Wholes of which a share is another amount. */
export const otherWholes: readonly (readonly [Whole, Whole])[] = [
  ['total', 'night'],
  ['total', 'deposit'],
  ['total', 'item'],
  ['night', 'deposit'],
  ['net', 'gross'],
  ['overdue', 'balance'],
  ['month', 'year'],
];
