/** Words that make the number beside them a limit. */
export const limitWords: readonly string[] = [
  'maximum',
  'max',
  'minimum',
  'min',
  'limit',
  'limits',
  'limited',
  'cap',
  'capped',
  'at most',
  'at least',
  'only',
  'no more than',
  'ceiling',
];

/** Words directly before a time that give it to somebody: "you have 30 days to return it". */
export const grantWords: readonly string[] = ['have', 'has', 'get', 'gets', 'given', "you've"];

/** What the size of a thing is counted in: "a code of 6 digits". */
export const sizeNouns: readonly string[] = [
  'digits',
  'characters',
  'letters',
  'symbols',
  'seats',
  'pixels',
  'megapixels',
  'bedrooms',
  'installments',
  'instalments',
];

/** Before such a number these make it a part: "the last 4 digits". */
export const partWords: readonly string[] = ['last', 'first', 'final', 'these', 'those', 'more', 'missing'];

/** Words that make an age or a time beside them what is asked for, and no mere case: "you must be 18 years old". */
export const dutyWords: readonly string[] = ['must', 'need to', 'needs to', 'have to', 'has to', 'required', 'minimum'];
