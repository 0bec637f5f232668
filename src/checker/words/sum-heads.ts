/** A column head with one of these holds what the other columns of its row come to, and a row that it heads what the rows above come to. */
export const sumHeads: readonly string[] = [
  'total',
  'totals',
  'subtotal',
  'sub-total',
  'grand total',
  'in total',
  'sum',
  'altogether',
  'overall',
  'all together',
  'together',
  'sum total',
];
