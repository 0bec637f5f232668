/** How a share of a hundred is written. */
export const PERCENT_UNITS = ['%', '٪', '％', 'percent', 'per cent', 'pct', 'pct.', 'percents'] as const;

/** Differences between percentages, with the number of such units that make one point. */
export const POINT_UNITS: readonly (readonly [parts: number, words: readonly string[]])[] = [
  [1, ['percentage point', 'percentage points', 'pp', '% points', 'percent points', '%-points']],
  [100, ['basis point', 'basis points', 'bps', 'bp', 'bips']],
];
