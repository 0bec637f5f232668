/** A column head with one of these holds what the other columns of its row come to. */
export const sumHeads: readonly string[] = [
  'total',
  'totals',
  'in total',
  'sum',
  'altogether',
  'overall',
  'all together',
  'together',
  'sum total',
];
