/** How a share of a hundred is written. */
export const PERCENT_UNITS = ['%', '٪', '％', 'percent', 'per cent', 'pct', 'pct.', 'percents'] as const;

/** Differences between percentages, with the number of such units that make one point. */
export const POINT_UNITS: readonly (readonly [parts: number, words: readonly string[]])[] = [
  [1, ['percentage point', 'percentage points', 'pp', '% points', 'percent points', '%-points']],
  [100, ['basis point', 'basis points', 'bps', 'bp', 'bips']],
];

/** Shares in words. A share of a span of time is a duration and stands there. */
export const SHARES: readonly (readonly [percent: number, words: readonly string[]])[] = [
  [
    50,
    [
      'half price',
      'half off',
      'half-off',
      'half-price',
      'half the price',
      'half of the',
      'half of your',
      'half of their',
      'half the cost',
      'half the fee',
      'half the amount',
      'half of it',
      'one half of',
    ],
  ],
  [25, ['a quarter of the', 'one quarter of the', 'a quarter of your', 'one-quarter of the']],
  [75, ['three quarters of the', 'three-quarters of the']],
  [100 / 3, ['a third of the', 'one third of the', 'one-third of the', 'a third of your']],
  [200 / 3, ['two thirds of the', 'two-thirds of the']],
];

/** "The first half of the month" is a stretch, not a share. */
export const NOT_BEFORE_SHARE = ['first', 'second', 'other', 'latter', 'last', 'this', 'that'] as const;
