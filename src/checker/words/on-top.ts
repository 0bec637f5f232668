/** Behind a price these name what it leaves out: "$108 a box |plus| shipping". */
export const onTopWords: readonly string[] = [
  'plus',
  'excluding',
  'excl.',
  'excl',
  'exclusive of',
  'not including',
  'not counting',
];
