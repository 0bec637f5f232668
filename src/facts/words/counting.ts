/** Counts without a number. */

/** No end: "unlimited transfers", "no limit". */
export const UNLIMITED = ['unlimited', 'limitless'] as const;

export const NO_LIMIT = [
  'no limit',
  'no limits',
  'without limit',
  'no maximum',
  'no cap',
  'uncapped',
  'no upper limit',
] as const;

/** Nothing at all, as a whole answer. */
export const NOTHING = ['none', 'nil', 'nothing', 'zero'] as const;

/** What "from" begins a number of, that may as well be higher: "a discount from 10 people". */
export const COUNTED_FROM = [
  'people',
  'persons',
  'participants',
  'guests',
  'passengers',
  'players',
  'adults',
  'children',
  'pieces',
  'items',
  'units',
  'copies',
] as const;

/** Who "people" are, where they come in a number: "from 6 people", "at least four guests". */
export const GUESTS = [
  'guests',
  'participants',
  'passengers',
  'travellers',
  'travelers',
  'players',
  'visitors',
  'persons',
  'people',
] as const;
