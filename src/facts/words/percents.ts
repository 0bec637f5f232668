/** How a share of a hundred is written. */
export const PERCENT_UNITS = ['%', '٪', '％', 'percent', 'per cent', 'pct', 'pct.', 'percents'] as const;

/** Differences between percentages, with the number of such units that make one point. */
export const POINT_UNITS: readonly (readonly [parts: number, words: readonly string[]])[] = [
  [1, ['percentage point', 'percentage points', 'pp', '% points', 'percent points', '%-points']],
  [100, ['basis point', 'basis points', 'bps', 'bp', 'bips']],
];

/** What half is a share of without the "of": "half your limit". */
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

/** Names of the parts of a whole, one of them and several, with how many make the whole. */
export const PARTS: readonly (readonly [parts: number, one: string, several: string])[] = [
  [2, 'half', 'halves'],
  [3, 'third', 'thirds'],
  [4, 'quarter', 'quarters'],
  [5, 'fifth', 'fifths'],
  [6, 'sixth', 'sixths'],
  [7, 'seventh', 'sevenths'],
  [8, 'eighth', 'eighths'],
  [9, 'ninth', 'ninths'],
  [10, 'tenth', 'tenths'],
  [12, 'twelfth', 'twelfths'],
  [15, 'fifteenth', 'fifteenths'],
  [20, 'twentieth', 'twentieths'],
  [25, 'twenty-fifth', 'twenty-fifths'],
  [40, 'fortieth', 'fortieths'],
  [50, 'fiftieth', 'fiftieths'],
  [100, 'hundredth', 'hundredths'],
];

/** What a share is of where nothing is named. */
export const NAMELESS_WHOLES = ['it', 'that', 'this', 'what', 'whatever', 'them', 'these', 'those'] as const;

/** Right before a part these make it a share: "we refund half", "you pay a quarter". */
export const TAKES_SHARE = [
  'refund',
  'refunds',
  'refunded',
  'return',
  'returns',
  'pay',
  'pays',
  'paid',
  'paying',
  'keep',
  'keeps',
  'kept',
  'charge',
  'charges',
  'charged',
  'credit',
  'credits',
  'lose',
  'loses',
  'lost',
  'get',
  'gets',
  'receive',
  'receives',
  'cover',
  'covers',
  'deduct',
  'deducts',
  'retain',
  'retains',
  'save',
  'saves',
  'owe',
  'owes',
  'only',
  'just',
  'by',
] as const;

/** Behind it these do not say what it is a part of: "you pay a fifth |yourself|". */
export const AFTER_TAKEN = [
  'yourself',
  'yourselves',
  'themselves',
  'himself',
  'herself',
  'at',
  'up',
  'upfront',
  'now',
  'today',
  'down',
  'first',
  'in',
  'on',
  'when',
  'before',
  'beforehand',
  'straight',
  'right',
  'instead',
  'for',
] as const;

/** Behind a part, or behind a verb behind it, these make it a share: "a quarter is refunded", "half back". */
export const SHARE_VERBS = [
  'refunded',
  'returned',
  'paid',
  'kept',
  'charged',
  'credited',
  'lost',
  'retained',
  'deducted',
  'due',
  'payable',
  'back',
  'off',
  'refundable',
  'withheld',
  'required',
  'needed',
] as const;
export const SHARE_LINKS = [
  'is',
  'are',
  'be',
  'gets',
  'get',
  'will',
  'comes',
  'goes',
  'was',
  'has',
  'been',
  'of',
  'it',
] as const;

/** Behind a part these make it a share of what something is compared with: "a third |less| than last year", "a sixth |cheaper|". */
export const SHARE_COMPARISONS = [
  'less',
  'lower',
  'cheaper',
  'more',
  'higher',
  'dearer',
  'extra',
  'below',
  'above',
] as const;

/** Between the two numbers of "one in twenty" and "two out of three". */
export const OUT_OF = ['in', 'in every', 'in each', 'out of', 'out of every', 'out of each', 'of every'] as const;
/** "Four out of five stars" is a mark and no share. */
export const NOT_AFTER_RATIO = [
  'stars',
  'star',
  'points',
  'steps',
  'pages',
  'minutes',
  'stages',
  'parts',
  'phases',
] as const;

/** Between a number of cents and the coin that they are hundredths of: "five pence |in every| pound". */
export const IN_EVERY = [
  'in the',
  'in a',
  'in each',
  'in every',
  'on the',
  'on each',
  'on every',
  'of each',
  'of every',
  'off each',
  'off every',
  'from each',
  'from every',
  'for each',
  'for every',
  'out of each',
  'out of every',
] as const;
