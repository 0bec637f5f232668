/** What follows one of these is left out: "anything other than water". */
export const exclusionWords: readonly string[] = [
  'other than',
  'except',
  'except for',
  'apart from',
  'aside from',
  'excluding',
  'but not',
  'not including',
  'with the exception of',
  'outside of',
  'besides',
  'but',
];

/** Before an exclusion these say that the rest is meant: "everything except water". */
export const allWords: readonly string[] = [
  'all',
  'any',
  'anything',
  'anyone',
  'anybody',
  'anywhere',
  'every',
  'everything',
  'everyone',
  'everybody',
  'everywhere',
  'each',
  'whatever',
  'no',
  'nothing',
  'none',
  'the rest',
];
