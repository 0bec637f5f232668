/** Names of months, days and zones. */

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

export const ORDINAL_ENDINGS = ['st', 'nd', 'rd', 'th'] as const;

/** Before a date: the last day on which something holds, or the first. */
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
export const BEFORE_DAY = ['before', 'prior to', 'earlier than'] as const;
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
export const AFTER_DAY = ['after', 'later than'] as const;

/** Days of the week, Monday first. */
export const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'mondays', 'mon', 'mon.'],
  ['tuesday', 'tuesdays', 'tue', 'tues', 'tue.', 'tues.'],
  ['wednesday', 'wednesdays', 'wed', 'weds', 'wed.'],
  ['thursday', 'thursdays', 'thu', 'thur', 'thurs', 'thu.', 'thur.', 'thurs.'],
  ['friday', 'fridays', 'fri', 'fri.'],
  ['saturday', 'saturdays', 'sat', 'sat.'],
  ['sunday', 'sundays', 'sun', 'sun.'],
];

/** Groups of days, as positions in `WEEKDAYS`. */
export const DAY_GROUPS: readonly (readonly [days: readonly number[], names: readonly string[]])[] = [
  [
    [0, 1, 2, 3, 4],
    [
      'weekdays',
      'weekday',
      'on weekdays',
      'every weekday',
      'business days',
      'working days',
      'work days',
      'workdays',
      'm-f',
      'mo-fr',
      'm–f',
      'mo–fr',
    ],
  ],
  [
    [5, 6],
    ['weekends', 'weekend', 'the weekend', 'on weekends', 'at weekends'],
  ],
  [
    [0, 1, 2, 3, 4, 5, 6],
    [
      'daily',
      'every day',
      'each day',
      'all week',
      '7 days a week',
      'seven days a week',
      '7 days per week',
      'all days',
      'every day of the week',
      'mon-sun',
    ],
  ],
];

/** First words of day groups that are durations behind a bare range: "3-5 business days", "2 to 3 weekdays". */
export const SPANS_OF_DAYS = [
  'business',
  'working',
  'work',
  'workdays',
  'weekdays',
  'weekday',
  'weekends',
  'days',
] as const;

export const ALL_HOURS = [
  '24/7',
  '24/7/365',
  '24-7',
  '24x7',
  '24 x 7',
  'around the clock',
  'round the clock',
  'around-the-clock',
  'round-the-clock',
  '24 hours a day',
  '24 hours a day, 7 days a week',
  '24 hours a day, seven days a week',
  '24 hours a day 7 days a week',
  '24 hours, 7 days a week',
  '24 hours per day',
  '24 hours/7 days',
  'twenty-four hours a day',
  '24 hours per day, 7 days per week',
  '24 hours a day, every day',
  'day and night',
  'at any hour',
  'at any time of day',
  'any time of day',
  'open 24 hours',
] as const;
export const ALL_HOURS_ON_WEEKDAYS = ['24/5', '24 hours a day, 5 days a week', '24x5'] as const;

export const MORNING = ['am', 'a.m.', 'a.m', 'in the morning'] as const;
export const AFTERNOON = ['pm', 'p.m.', 'p.m', 'in the afternoon', 'in the evening'] as const;
export const CLOCK_WORDS = ["o'clock", 'hrs', 'h', 'uhr'] as const;
export const NOON = ['noon', '12 noon', 'midday'] as const;
export const MIDNIGHT = ['midnight', '12 midnight'] as const;

/** Before a time of day: the end of what is open, or its start. */
export const UNTIL_TIME = [
  'until',
  'till',
  'til',
  'by',
  'before',
  'closes at',
  'close at',
  'closing at',
  'closed after',
  'ends at',
  'no later than',
  'not later than',
  'cutoff',
  'cut-off',
  'cut off',
  'cutoff time',
  'cut-off time',
  'cutoff is',
  'cut-off is',
  'cutoff time is',
  'cut-off time is',
  'cutoff:',
  'cut-off:',
  'cutoff time:',
  'cut-off time:',
  'up to',
  'prior to',
  'deadline is',
  'deadline of',
  'deadline:',
  'cutoff of',
  'cut-off of',
] as const;
export const FROM_TIME = [
  'from',
  'after',
  'opens at',
  'open at',
  'starting at',
  'starts at',
  'start at',
  'open from',
  'not before',
  'no earlier than',
  'as of',
  'since',
] as const;

export const CLOSED = [
  'closed',
  'closed on',
  'not open on',
  'except',
  'except on',
  'excluding',
  'but not on',
  'no service on',
  'unavailable on',
  'not available on',
] as const;
/** Right behind days: "Sundays closed". */
export const CLOSED_BEHIND = ['closed', 'off'] as const;
export const DAY_JOINTS = ['to', 'through', 'thru', 'until', 'till', '-', '–', '—'] as const;
export const TIME_JOINTS = ['to', 'until', 'till', 'til', 'through', '-', '–', '—'] as const;
/** May stand between days and times. */
export const BETWEEN_DAYS_AND_TIMES = [
  'from',
  'at',
  'between',
  ':',
  ',',
  '(',
  'open',
  'on',
  'hours',
  'are',
  'is',
  '|',
] as const;

/** May stand between times and days. */
export const BETWEEN_TIMES_AND_DAYS = [',', 'on', '(', 'from'] as const;

/** Zones and their names. Summer and winter time of one zone are not told apart. */
export const ZONES: readonly (readonly [zone: string, names: readonly string[]])[] = [
  ['ET', ['et', 'est', 'edt', 'eastern', 'eastern time', 'us eastern', 'eastern standard time']],
  ['CT', ['ct', 'cst', 'cdt', 'central', 'central time']],
  ['MT', ['mt', 'mst', 'mdt', 'mountain', 'mountain time']],
  ['PT', ['pt', 'pst', 'pdt', 'pacific', 'pacific time']],
  ['UTC', ['utc', 'gmt', 'bst', 'uk time']],
  ['CET', ['cet', 'cest', 'central european time']],
  ['LOCAL', ['local time', 'local']],
];
