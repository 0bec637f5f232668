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
  'end on',
  'ended on',
  'ended in',
  'expired on',
  'closes in',
  'ends in',
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
  'up to and including',
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
  'started on',
  'began on',
  'took effect on',
  'takes effect on',
  'starts',
  'beginning',
  'beginning on',
  'begins on',
  'begins',
  'begin on',
  'start on',
  'commence on',
  'commences on',
  'opens in',
  'reopens in',
  'starts in',
  'begins in',
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

/** Before two months without a day these begin a time of the year: "from November to March". */
export const BEFORE_MONTHS = ['from', 'between'] as const;

/** Parts of a month, with their first and last day; 0 is the last of the month. */
export const PARTS_OF_MONTH: readonly (readonly [first: number, last: number, words: readonly string[]])[] = [
  [
    1,
    1,
    [
      'the beginning of',
      'the start of',
      'beginning of',
      'start of',
      'the first of',
      'the first day of',
      'first day of',
    ],
  ],
  [1, 10, ['early', 'early in']],
  [11, 20, ['mid', 'mid-', 'the middle of', 'middle of']],
  [21, 0, ['late', 'late in']],
  [0, 0, ['the end of', 'end of', 'the last day of', 'last day of', 'the last of', "month's end in"]],
];

/** Days and times of the year that have a name, as month and day. They are a limit behind "by" or "until"; elsewhere they stand in lists of days off, which say little. */
export const NAMED_DAYS: readonly (readonly [month: number, day: number, names: readonly string[]])[] = [
  [1, 1, ["new year's day", 'new year day', 'new year', "new year's"]],
  [2, 14, ["valentine's day"]],
  [10, 31, ['halloween']],
  [12, 24, ['christmas eve']],
  [12, 25, ['christmas day', 'christmas', 'xmas']],
  [12, 26, ['boxing day']],
  [12, 31, ["new year's eve"]],
];

/** Times of the year with their first and last day. */
export const NAMED_TIMES: readonly (readonly [from: string, to: string, names: readonly string[]])[] = [
  ['06-15', '07-05', ['midsummer', 'mid-summer', 'the middle of the summer', 'the height of summer']],
];

/** Parts of a year with their first and last day, before the year; seasons run as long as anybody lets them. */
export const PARTS_OF_YEAR: readonly (readonly [from: string, to: string, names: readonly string[]])[] = [
  ['03-01', '06-21', ['spring', 'spring of']],
  ['06-01', '09-23', ['summer', 'summer of']],
  ['09-01', '12-21', ['autumn', 'autumn of', 'fall', 'fall of']],
  ['01-01', '03-31', ['q1', 'q1 of', 'first quarter', 'first quarter of', '1st quarter of']],
  ['04-01', '06-30', ['q2', 'q2 of', 'second quarter', 'second quarter of', '2nd quarter of']],
  ['07-01', '09-30', ['q3', 'q3 of', 'third quarter', 'third quarter of', '3rd quarter of']],
  ['10-01', '12-31', ['q4', 'q4 of', 'fourth quarter', 'fourth quarter of', '4th quarter of', 'last quarter of']],
  ['01-01', '06-30', ['first half of', 'h1', '1st half of']],
  ['07-01', '12-31', ['second half of', 'h2', '2nd half of']],
  ['01-01', '04-30', ['early', 'early in', 'early months of']],
  ['05-01', '08-31', ['mid', 'mid-', 'middle of']],
  ['09-01', '12-31', ['late', 'late in', 'last months of']],
  ['01-01', '01-01', ['beginning of', 'start of', 'first day of']],
  ['12-31', '12-31', ['end of', 'last day of', 'year-end', 'year-end of', 'close of']],
];

/** Before a month alone: something comes, begins or ends in it. */
export const IN_MONTH = ['in', 'during', 'throughout', 'each', 'every', 'all of', 'all through'] as const;

/** Before a named day or a month these make it a limit. */
export const RELATIVE_TO_NAMED_DAY = [
  'by',
  'until',
  'till',
  'before',
  'after',
  'through',
  'from',
  'since',
  'than',
] as const;
/** So does "on" behind one of these: "the sale |starts| on Boxing Day". */
export const ENDS_ON_NAMED_DAY = [
  'start',
  'starts',
  'begin',
  'begins',
  'open',
  'opens',
  'end',
  'ends',
  'finish',
  'finishes',
  'close',
  'closes',
  'expire',
  'expires',
  'lapse',
  'lapses',
  'disappear',
  'disappears',
  'due',
] as const;

/** Behind a day these make it one of every month: "the 5th |of each month|". */
export const OF_EVERY_MONTH = [
  'of the month',
  'of each month',
  'of every month',
  'of a month',
  'of any month',
  'of each calendar month',
  'of every calendar month',
  'of the calendar month',
  'each month',
  'every month',
  'day of the month',
  'day of each month',
  'day of every month',
] as const;
/** And so do these behind a day in digits: "the 5th |of the following month|". */
export const OF_NEXT_MONTH = [
  'of the following month',
  'of the next month',
  'of the month after',
  'of the month that follows',
  'of the following calendar month',
  'of the next calendar month',
  'for the following month',
  'for the next month',
] as const;
/** The last day of a month, before "of the month". */
export const LAST_OF_MONTH = [
  'last day',
  'last',
  'very last day',
  'final day',
  'last working day',
  'last business day',
  'last banking day',
  'last weekday',
] as const;
/** The first day of a month on which a bank works, before "of the month". */
export const FIRST_OF_MONTH = [
  'first working day',
  'first business day',
  'first weekday',
  'first banking day',
] as const;
/** "By the end of the month" is the month of which the line speaks; this is every one. */
export const END_OF_EVERY_MONTH = ['end of each month', 'end of every month'] as const;
/** And so is this. */
export const AT_MONTHS_END = [
  'at month-end',
  'at month end',
  "at the month's end",
  "at month's end",
  'at the end of the month',
  'at the end of a month',
  'each month-end',
  'every month-end',
  'at each month-end',
] as const;
/** Before "the 25th" these make it a day, and no place in a row. */
export const ON_DAY = ['on', 'by', 'before', 'until', 'till', 'after', 'from'] as const;
/** Behind it there is nothing that it could be a place of: "due on the 6th |by| cheque". */
export const BEHIND_DAY = ['by', 'via', 'and', 'can'] as const;
