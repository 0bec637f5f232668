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

/** These speak of what was not named before: "one point on |anything else|". */
export const allElseWords: readonly string[] = [
  'anything else',
  'everything else',
  'anyone else',
  'everyone else',
  'everybody else',
  'anywhere else',
  'everywhere else',
  'all else',
  'all other',
  'all others',
  'any other',
  'any others',
  'all the rest',
];

/** Before a bound, of what lies within it: "3 % |up to| the cap". */
export const withinWords: readonly string[] = ['up to', 'within', 'until', 'below', 'under', 'as far as'];

/** Before a bound, of what lies beyond it: "1 % |beyond| the cap". */
export const beyondWords: readonly string[] = ['beyond', 'above', 'over', 'past', 'outside', 'exceeding'];
