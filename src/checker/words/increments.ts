/** Directly before a number, or between it and its unit, these add it to what was before: "another 14 days". */
export const incrementWords: readonly string[] = [
  'another',
  'a further',
  'further',
  'an additional',
  'additional',
  'an extra',
  'extra',
  'more',
];

/** Where one of these stands in the line, its numbers are added as well: "extended by 7 days". */
export const extendingWords: readonly string[] = [
  'extend',
  'extends',
  'extended',
  'extending',
  'extension',
  'prolong',
  'prolonged',
  'longer',
  'top up',
  'added',
  'adds',
  'add',
  'extra',
  'further',
];
