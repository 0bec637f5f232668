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
