/** How often something happens. */

export const TIMES: Readonly<Record<string, number>> = { once: 1, twice: 2, thrice: 3 };

/** Behind a number: how often. */
export const TIMES_WORDS = ['times', 'time', 'x'] as const;

/** "Once" counts where one of these stands before it, or one of the next list behind it; else it may mean "as soon as". */
export const BEFORE_ONCE = ['only', 'just', 'than', 'least', 'most', 'be', 'exactly'] as const;

export const AFTER_ONCE = ['every', 'in', 'during', 'within', '.', ',', ';', ')', '!', '?', 'only'] as const;

/** "Three times the amount" multiplies. */
export const AFTER_FACTOR = [
  'the',
  'as',
  'more',
  'higher',
  'larger',
  'your',
  'their',
  'that',
  'longer',
  'faster',
] as const;
