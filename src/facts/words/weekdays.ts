/** Days of the week. */

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
      'on business days',
      'on working days',
      'on workdays',
      'during the week',
      'during the working week',
      'in the working week',
      'in the week',
      'through the week',
      'm-f',
      'mo-fr',
      'm–f',
      'mo–fr',
    ],
  ],
  [
    [5, 6],
    [
      'weekends',
      'weekend',
      'the weekend',
      'on weekends',
      'at weekends',
      'at the weekend',
      'over the weekend',
      'on the weekend',
    ],
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
      'each day of the week',
      'all days of the week',
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

/** Between the first and the last of some days: "Monday through Friday". */
export const DAY_JOINTS = ['to', 'through', 'thru', 'until', 'till', '-', '–', '—'] as const;

/** Before days that are taken out: "closed on Sundays". */
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
