/** What two pages say that have a shop in common and nothing else: each tells many values, and no two of them agree. */
export const engraving: readonly string[] = [
  'Engraving a lamp costs $12.',
  'A long text costs $4 more.',
  'The workshop is closed for 3 weeks in summer.',
  'At most 40 letters fit on the brass.',
  'A deposit of 20 % is paid at the counter.',
];

export const rental: readonly string[] = [
  'Rental of a lamp costs $15.',
  'Each evening is $9.',
  'A stage is lit by lamps alone.',
  'Insurance is 8 % of the worth.',
  'The van comes 2 hours ahead.',
];
