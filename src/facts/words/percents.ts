/** How a share of a hundred is written. */
export const PERCENT_UNITS = ['%', '٪', '％', 'percent', 'per cent', 'pct', 'pct.', 'percents'] as const;

/** Differences between percentages, with the number of such units that make one point. */
export const POINT_UNITS: readonly (readonly [parts: number, words: readonly string[]])[] = [
  [1, ['percentage point', 'percentage points', 'pp', '% points', 'percent points', '%-points']],
  [100, ['basis point', 'basis points', 'bps', 'bp', 'bips']],
];

/** Fractions in words: a share where "of" and a word of `SHARE_OF` follow, "half" also without the "of": "half your limit". */
export const FRACTIONS: readonly (readonly [percent: number, words: readonly string[]])[] = [
  [50, ['half', 'one half', 'one-half']],
  [25, ['a quarter', 'one quarter', 'one-quarter']],
  [75, ['three quarters', 'three-quarters']],
  [100 / 3, ['a third', 'one third', 'one-third']],
  [200 / 3, ['two thirds', 'two-thirds']],
  [20, ['a fifth', 'one fifth', 'one-fifth']],
  [10, ['a tenth', 'one tenth', 'one-tenth']],
];

/** What a share is of. */
export const SHARE_OF = [
  'the',
  'your',
  'their',
  'its',
  'our',
  'his',
  'her',
  'it',
  'that',
  'this',
  'what',
  'whatever',
  'any',
  'all',
] as const;

/** Shares in words of their own. A share of a span of time is a duration and stands there. */
export const SHARES: readonly (readonly [percent: number, words: readonly string[]])[] = [
  [50, ['half price', 'half off', 'half-off', 'half-price']],
];

/** "Half the time", "half of the year" are stretches of time, no shares. */
export const NOT_AFTER_SHARE = [
  'time',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'night',
  'way',
  'people',
  'team',
  'story',
] as const;

/** "The first half of the month" is a stretch, not a share. */
export const NOT_BEFORE_SHARE = ['first', 'second', 'other', 'latter', 'last', 'this', 'that'] as const;
