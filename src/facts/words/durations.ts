/** Units of time, and words that are a duration by themselves. */

export type DurationUnit =
  | 'minute'
  | 'hour'
  | 'business-hour'
  | 'day'
  | 'business-day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year';

/** How each unit is written, with the number of such units that one of them holds. */
export const DURATION_UNITS: readonly (readonly [DurationUnit, number, readonly string[]])[] = [
  ['minute', 1 / 60, ['second', 'seconds', 'sec', 'secs', 'sec.']],
  ['minute', 1, ['minute', 'minutes', 'min', 'mins', 'min.']],
  ['hour', 1, ['hour', 'hours', 'hr', 'hrs', 'hr.', 'hrs.', 'h', 'clock hour', 'clock hours']],
  [
    'business-hour',
    1,
    [
      'business hour',
      'business hours',
      'business-hour',
      'working hour',
      'working hours',
      'working-hour',
      'office hour',
      'office hours',
    ],
  ],
  ['day', 1, ['day', 'days', 'calendar day', 'calendar days', 'calendar-day']],
  [
    'business-day',
    1,
    [
      'business day',
      'business-day',
      'business-days',
      'working-day',
      'working-days',
      'business days',
      'working day',
      'working days',
      'work day',
      'work days',
      'workday',
      'workdays',
      'weekday',
      'weekdays',
      'week day',
      'week days',
      'banking day',
      'banking days',
      'bank day',
      'bank days',
      'bank working days',
      'bus. days',
      'biz days',
      'trading day',
      'trading days',
    ],
  ],
  ['business-day', 5, ['working week', 'working weeks', 'business week', 'business weeks']],
  ['week', 1, ['week', 'weeks', 'wk', 'wks', 'wk.', 'wks.', 'calendar week', 'calendar weeks']],
  ['week', 2, ['fortnight', 'fortnights']],
  ['month', 1, ['month', 'months', 'mo', 'mos', 'mo.', 'mos.', 'calendar month', 'calendar months']],
  ['quarter', 1, ['quarter', 'quarters', 'calendar quarter', 'calendar quarters']],
  ['year', 1, ['year', 'years', 'yr', 'yrs', 'yr.', 'yrs.', 'calendar year', 'calendar years']],
  ['year', 10, ['decade', 'decades']],
];

/** Words that may stand between the number and its unit of time: "30 consecutive days". */
export const DURATION_FILLERS = [
  'consecutive',
  'full',
  'whole',
  'complete',
  'entire',
  'solid',
  'straight',
  'more',
  'additional',
  'extra',
  'further',
];

/** Of those, what one unit is: "for a |full| week", "a |whole| year without a claim". */
export const WHOLE_TIMES = ['full', 'whole', 'complete', 'entire', 'solid'] as const;

/** Durations that are words of their own. */
export const FIXED_DURATIONS: readonly (readonly [amount: number, unit: DurationUnit, words: readonly string[]])[] = [
  [0, 'minute', ['immediately', 'instantly', 'right away', 'straight away', 'in real time', 'instantaneously']],
  [0, 'minute', ['instant', 'immediate', 'instantaneous']],
  [0, 'minute', ['within minutes', 'within a few minutes', 'in minutes', 'in a few minutes']],
  [0, 'minute', ['within seconds', 'within a few seconds', 'in seconds', 'in a few seconds']],
  [
    Number.POSITIVE_INFINITY,
    'year',
    [
      'indefinitely',
      'no expiry',
      'no expiration',
      'never expire',
      'never expires',
      'do not expire',
      'does not expire',
      "don't expire",
      "doesn't expire",
      'no time limit',
    ],
  ],
  [15, 'minute', ['a quarter of an hour', 'quarter of an hour', 'quarter hour', 'a quarter hour']],
  [45, 'minute', ['three quarters of an hour', 'three-quarters of an hour', 'three quarter hours']],
  [75, 'minute', ['an hour and a quarter']],
  [90, 'minute', ['an hour and a half']],
  [105, 'minute', ['an hour and three quarters', 'an hour and three-quarters']],
  [1, 'day', ['same-day', 'next-day', 'overnight', 'next calendar day', 'the next day', 'the following day']],
  [
    1,
    'business-day',
    ['next business day', 'next working day', 'next-business-day', 'same business day', 'next banking day'],
  ],
  [36, 'hour', ['a day and a half']],
  [3, 'month', ['a quarter of a year', 'quarter of a year']],
  [9, 'month', ['three quarters of a year', 'three-quarters of a year']],
  [15, 'month', ['a year and a quarter']],
  [18, 'month', ['a year and a half']],
  [21, 'month', ['a year and three quarters', 'a year and three-quarters']],
  [1.5, 'month', ['a month and a half']],
  [1.5, 'week', ['a week and a half']],
];

/** Of those, what says how fast something is only behind one of these: "refunds |are| instant", and not "an instant refund". */
export const INSTANT_STATES = ['instant', 'immediate', 'instantaneous'] as const;
export const BEFORE_INSTANT_STATES = [
  'is',
  'are',
  'be',
  'almost',
  'nearly',
  'usually',
  'normally',
  'typically',
  'always',
  'mostly',
  'often',
] as const;

/** What may follow them in the sentence: "refunds are instant |for| members", and not "there is immediate |danger|". */
export const BEHIND_INSTANT_STATES = [
  'for',
  'and',
  'but',
  'when',
  'if',
  'with',
  'via',
  'once',
  'as',
  'unless',
] as const;

/** "Overnight" is how fast a thing travels beside one of these, and else at what time something happens: "the list is cleared overnight". */
export const OVERNIGHT = 'overnight';
export const CARRIERS = [
  'ship',
  'ships',
  'shipped',
  'shipping',
  'shipment',
  'deliver',
  'delivers',
  'delivered',
  'delivery',
  'arrive',
  'arrives',
  'courier',
  'express',
  'mail',
  'mailed',
  'post',
  'posted',
  'send',
  'sends',
  'sent',
  'freight',
  'service',
  'get',
  'it',
  'them',
] as const;

/** Behind "immediately" these make it a point in time: "immediately before the purchase". */
export const NOT_AFTER_INSTANT = ['before', 'preceding', 'prior', 'previous'] as const;

/** What may stand before "a week" for it to mean one week, not a rate or a figure of speech. */
export const BEFORE_ARTICLE = [
  'within',
  'inside',
  'between',
  'in',
  'for',
  'after',
  'about',
  'over',
  'least',
  'most',
  'to',
  'takes',
  'take',
  'lasts',
  'last',
  'than',
  'is',
  'around',
  'approximately',
  'roughly',
  'under',
  'nearly',
  'almost',
  'wait',
  'allow',
  ':',
  '(',
  '=',
];

/** Before "a week of" these count the week from what follows: "|within| a week of delivery". */
export const BEFORE_COUNTED = ['within', 'inside'] as const;

/** Before "of a week" these make it a time: "a cooling-off |period| of a fortnight". */
export const TIMES_OF = [
  'period',
  'notice',
  'term',
  'window',
  'wait',
  'delay',
  'stay',
  'warning',
  'limit',
  'minimum',
  'maximum',
  'gap',
  'spell',
] as const;

/** Who has "a month to" do something. */
export const GIVERS_OF_TIME = ['have', 'has', 'get', 'gets', 'got', 'given', "you've"] as const;
/** And "a month |after| that", or "a week|,| counted from then". */
export const BEHIND_GIVEN_TIME = ['to', 'from', 'after', 'until', 'starting', 'counted', ',', '.', ';', ':'] as const;
/** Behind "a week" these make it a time that is counted, whatever stands before: "withdraw a week |before| the trip". */
export const BEHIND_ARTICLE = ['before', 'after', 'prior', 'ahead', 'beforehand'] as const;
/** Before "a week" these make it a rate. */
export const NOT_BEFORE_ARTICLE = [
  'once',
  'twice',
  'thrice',
  'time',
  'people',
  'such',
  'what',
  'quite',
  'half',
] as const;

/** Before "the first day" these make it a day of the calendar. */
export const NOT_BEFORE_FIRST = ['on', 'by', 'from', 'before', 'until', 'till', 'since', 'after', 'at'] as const;
/** Before "the day before arrival" these make it the last day. */
export const UNTIL_DAY_BEFORE = [
  'until',
  'till',
  'up to',
  'up until',
  'by',
  'no later than',
  'not later than',
  'at the latest',
] as const;

/** Before what each of two times is for: "28 days |for| Silver and 60 |for| Gold". */
export const CASE_PREPOSITIONS = ['for', 'at', 'on', 'in', 'with', 'within', 'after', 'from', 'under', 'by'] as const;

/** Between the two. */
export const CASE_JOINTS = ['and', 'or', 'but', 'while', 'then'] as const;
