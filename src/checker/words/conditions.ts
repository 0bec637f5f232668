/** Words that make a statement hold only in some cases. */
export const conditionWords: readonly string[] = [
  'if',
  'unless',
  'when',
  'where',
  'provided',
  'providing',
  'in case',
  'as long as',
  'so long as',
  'only for',
  'for those',
  'depending on',
  'subject to',
];

/** Words that carve a case out of a rule. */
export const exceptionWords: readonly string[] = [
  'except',
  'except for',
  'excluding',
  'other than',
  'apart from',
  'with the exception of',
  'unless',
  'however',
  'exception',
  'exempt',
  'instead of',
  'rather than',
  'but not',
  'does not include',
  'do not include',
  'not including',
];
