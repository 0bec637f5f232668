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
  'any number',
  ...['as often as', 'as many times as', 'as many as', 'as much as'].flatMap((as) =>
    ['you like', 'you want', 'you wish', 'you need', 'they like', 'they want', 'they wish', 'they need'].map(
      (wish) => `${as} ${wish}`,
    ),
  ),
] as const;

/** Around a noun: "|as many| guests |as you like|". */
export const AS_MANY = 'as many';
export const AS_WISHED = [
  'as you like',
  'as you want',
  'as you wish',
  'as you need',
  'as they like',
  'as they want',
  'as they wish',
  'as they need',
] as const;
/** A "single" one of these is a sort of it: "a single room". */
export const NOT_AFTER_SINGLE = [
  'room',
  'rooms',
  'bed',
  'beds',
  'ticket',
  'tickets',
  'fare',
  'fares',
  'journey',
  'trip',
  'parent',
  'person',
  'occupancy',
  'supplement',
  'market',
  'sign',
  'point',
  'malt',
  'day',
  'week',
  'month',
  'year',
  'hour',
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

/** How often something is tried: "three attempts" are "three tries", and done "three times". */
export const TRIES = [
  'attempts',
  'attempt',
  'tries',
  'try',
  'goes',
  'go',
  'times',
  'time',
  'chances',
  'chance',
] as const;
