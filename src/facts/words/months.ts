/** Months, and words around a date. */

export const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'jan.'],
  ['february', 'feb', 'feb.'],
  ['march', 'mar', 'mar.'],
  ['april', 'apr', 'apr.'],
  ['may'],
  ['june', 'jun', 'jun.'],
  ['july', 'jul', 'jul.'],
  ['august', 'aug', 'aug.'],
  ['september', 'sep', 'sept', 'sep.', 'sept.'],
  ['october', 'oct', 'oct.'],
  ['november', 'nov', 'nov.'],
  ['december', 'dec', 'dec.'],
];

/** Months that are words of their own in lower case: "you may 2 times", "march 3 miles". */
export const MONTHS_IN_CAPITALS = ['may', 'march', 'mar'] as const;

/** Glued to the day: "March 1st". */
export const ORDINAL_ENDINGS = ['st', 'nd', 'rd', 'th'] as const;

/** Before a date that is the last day. */
export const UNTIL_DAY = [
  'until',
  'till',
  'through',
  'thru',
  'by',
  'up to',
  'ends on',
  'ends',
  'ending',
  'ending on',
  'expires on',
  'expires',
  'no later than',
  'not later than',
  'on or before',
  'valid until',
  'until and including',
] as const;

/** Before a date that is the first day after the last. */
export const BEFORE_DAY = ['before', 'prior to', 'earlier than'] as const;

/** Before a date that is the first day. */
export const FROM_DAY = [
  'from',
  'since',
  'starting',
  'starting on',
  'starts on',
  'starts',
  'beginning',
  'beginning on',
  'begins on',
  'begins',
  'effective',
  'effective from',
  'effective as of',
  'as of',
  'on or after',
  'as from',
  'valid from',
  'no earlier than',
  'active from',
] as const;

/** Before a date that is the last day before the first. */
export const AFTER_DAY = ['after', 'later than'] as const;
