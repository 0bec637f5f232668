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
