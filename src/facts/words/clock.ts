/** Times of day. */

/** Halves of the day. */
export const MORNING = ['am', 'a.m.', 'a.m', 'in the morning'] as const;

export const AFTERNOON = ['pm', 'p.m.', 'p.m', 'in the afternoon', 'in the evening'] as const;

/** The evening up to midnight, and the hours after it. */
export const NIGHT = ['at night'] as const;

/** Between the minutes and the hour: "half past five", "twenty to eight". */
export const PAST_HOUR = ['past', 'after'] as const;
export const TO_HOUR = ['to', 'before'] as const;

/** Minutes that only a time of day is told in. */
export const PARTS_OF_HOUR: readonly (readonly [minutes: number, words: readonly string[]])[] = [
  [15, ['quarter', 'a quarter']],
  [30, ['half']],
];

/** Behind an hour. */
export const CLOCK_WORDS = ["o'clock", 'oclock'] as const;

export const NOON = ['noon', '12 noon', 'midday'] as const;

export const MIDNIGHT = ['midnight', '12 midnight'] as const;

/** Before a time of day that is the end of what is open. */
export const UNTIL_TIME = [
  'until',
  'till',
  'til',
  'by',
  'before',
  'closes at',
  'close at',
  'closing at',
  'shuts at',
  'shut at',
  'closed after',
  'ends at',
  'end at',
  'over at',
  'finishes at',
  'finish at',
  'stops at',
  'stop at',
  'open until',
  'open till',
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

/** What ends at a time, before "for such a thing is 4 PM". */
export const CUT_OFFS = ['cutoff', 'cut-off', 'cut-offs', 'cutoffs', 'deadline'] as const;

/** Behind a time of day that is the end: "six o'clock |at the latest|". */
export const LATEST = ['at the latest', 'at latest', 'or earlier', 'or before', 'at the very latest'] as const;

/** Before a time of day that is its start. */
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
  'closed until',
  'closed till',
  'closed before',
  'shut until',
  'shut before',
  'not open until',
  'not open before',
  "doesn't open until",
  "doesn't open before",
  "don't open until",
  "don't open before",
  'not available until',
  'not available before',
  'nobody before',
  'no one before',
] as const;

/** Behind a time of day that is the start: "nine o'clock |at the earliest|". */
export const EARLIEST = ['at the earliest', 'at earliest', 'or later', 'at the very earliest'] as const;

/** Before the first and the last time of a day: "opens at eight and closes at six". */
export const OPENS_AT = ['opens at', 'open at', 'opening at', 'starts at', 'start at', 'opens up at'] as const;
export const CLOSES_AT = ['closes at', 'close at', 'closing at', 'ends at', 'end at', 'shuts at', 'shut at'] as const;

/** Of those, what takes a bare hour, and nothing that is counted: "the desk |shuts at| six". */
export const OF_DOORS = [
  'over at',
  'ends at',
  'end at',
  'finishes at',
  'finish at',
  'open until',
  'open till',
  'closed until',
  'not open until',
  "doesn't open until",
  'opens at',
  'open at',
  'opening at',
  'opens up at',
  'closes at',
  'close at',
  'closing at',
  'shuts at',
  'shut at',
] as const;

/** What is over in the morning, so that a bare hour at which it ends is one of the morning: "|breakfast| is over at nine". */
export const OF_MORNING = ['breakfast', 'breakfasts', 'breakfast buffet', 'brunch'] as const;

/** Between opening and closing. */
export const TIME_JOINTS = ['to', 'until', 'till', 'til', 'through', '-', '–', '—'] as const;

/** Open without end. */
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

/** Before "at" and a time of day these make it the time of something: "check-out |is| at 11 a.m.". */
export const BEFORE_MOMENT = [
  'is',
  'are',
  'be',
  'leave',
  'leaves',
  'depart',
  'departs',
  'begin',
  'begins',
  'arrive',
  'arrives',
  'run',
  'runs',
  'served',
  'collected',
  'emptied',
  'locked',
  'place',
  'resets',
  'out',
  ':',
] as const;

/** The same behind "is" or "are" alone: "bills are |sent| at 17:00", and not "a bill |sent| at 17:00 arrives at once". */
export const DONE_AT = [
  'sent',
  'paid',
  'booked',
  'credited',
  'debited',
  'processed',
  'executed',
  'posted',
  'published',
  'released',
  'delivered',
  'refreshed',
  'updated',
  'reset',
  'charged',
  'taken',
] as const;
export const BEFORE_DONE = ['is', 'are', 'be', 'gets', 'get', "they're"] as const;

/** Between a day and when it ends, where other days end at another time: "Thursday |to| 7pm". */
export const BETWEEN_DAY_AND_END = ['to', 'until', 'till', 'til', '-', '–'];
