/** Words that say of a number that it is rounded, or that the exact one stands beside it. */
export const roundingWords: readonly string[] = [
  'to be exact',
  'to be precise',
  'exact amount',
  'exact figure',
  'precisely',
  'rounded',
  'rounding',
  'rounds',
  'in round figures',
  'in round numbers',
  'give or take',
];
