/** Words that add up several things, whatever the time in which they are done. */
export const totalWords: readonly string[] = [
  'together',
  'altogether',
  'taken together',
  'all told',
  'in all',
  'in total',
  'in sum',
  'combined total',
  'sum of all',
  'total of all',
];
