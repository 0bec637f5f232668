/** "|Provided you| pay" sets a condition, "is provided" says that there is something. */
export const provisos: readonly string[] = ['provided', 'providing'].flatMap((word) =>
  'that you your it its they we the there no a an all he she this'.split(' ').map((next) => `${word} ${next}`),
);

/** "Subject to |availability|" sets a condition, "subject to a charge" tells what it costs. */
const conditionsOfConsent: readonly string[] =
  'our the their your availability approval status review verification eligibility space demand weather confirmation inspection proof consent agreement terms capacity stock checks'
    .split(' ')
    .concat('a check', 'a credit check', 'an inspection', 'a review', 'prior approval', 'written approval')
    .map((what) => `subject to ${what}`);

/** Words that make a statement hold only in some cases. */
export const conditionWords: readonly string[] = [
  'if',
  'unless',
  'when',
  'where',
  ...provisos,
  'in case',
  'as long as',
  'so long as',
  'only for',
  'for those',
  'depending on',
  ...conditionsOfConsent,
];

/** A title or heading that opens with one of these holds for some of its readers: "|If you are| pregnant". */
export const readerCases: readonly string[] = [
  'if you are',
  "if you're",
  'if you have',
  "if you've",
  'if you do not have',
  "if you don't have",
  'when you are',
  "when you're",
  'for those who',
  'for people who',
  'for customers who',
  'for members who',
];

/** Before a case that makes no difference. */
export const concessions: readonly string[] = [
  ...['also', 'even'].flatMap((more) => ['those', 'people', 'customers'].map((whom) => `${more} for ${whom} who`)),
  'including those who',
  'even if',
  'even when',
  'even where',
  'whether or not',
  'no matter whether',
  'regardless of whether',
];

/** Words that carve a case out of a rule. */
export const exceptionWords: readonly string[] = [
  'except',
  'except for',
  'excluding',
  'other than',
  'apart from',
  'with the exception of',
  'unless',
  'however',
  'exception',
  'exempt',
  'instead of',
  'rather than',
  'but not',
  'does not include',
  'do not include',
  'not including',
];

/** A thing holds up to a moment. */
export const earlyWords: readonly string[] = [
  'until',
  'till',
  'before',
  'prior to',
  'ahead of',
  'in the first',
  'during the first',
  'within the first',
  'not yet',
];

/** A thing holds from a moment on. */
export const lateWords: readonly string[] = [
  'after',
  'afterwards',
  'only when',
  'once',
  'later',
  'as soon as',
  'from then on',
  'since then',
  'thereafter',
  'following',
];

/** Words for times and stages: a line that holds one may be about that time alone. */
export const timeWords: readonly string[] = [
  ...[
    'day',
    'days',
    'date',
    'hour',
    'hours',
    'week',
    'weeks',
    'month',
    'months',
    'year',
    'minute',
    'minutes',
    'today',
    'tomorrow',
  ],
  ...[
    'same-day',
    'last-minute',
    'morning',
    'evening',
    'night',
    'weekend',
    'during',
    'now',
    'already',
    'then',
    'late',
    'later',
    'step',
    'stage',
  ],
  ...[
    'status',
    'dispatched',
    'shipped',
    'sent',
    'paid',
    'confirmed',
    'started',
    'begun',
    'departed',
    'activated',
    'opened',
    'used',
  ],
];

/** What any condition may speak of: these tell no case from another one. */
export const idleCaseWords: readonly string[] = ['item', 'thing', 'product', 'something', 'anything', 'customer'];

/** What holds beyond a border, and not within it. */
export const outsideWords: readonly string[] = ['outside', 'outside of', 'beyond', 'not within'];

/** These set the opposite of what stands behind them as a condition. */
export const denyingConditions: readonly string[] = ['unless', 'without'];

/** These set a condition in the words right behind them: "with a contract", "before shipping". */
export const shortConditions: readonly string[] = ['with', 'without', 'before', 'after'];

export const shortArticles: readonly string[] = ['a', 'an', 'any', 'the', 'your', 'their'];

/** Heads of lists of what has to be so before anything else: "Before you begin". */
export const requirementHeads: readonly string[] = [
  'pre-requirements',
  'prerequisites',
  'pre-requisites',
  'preconditions',
  'before you begin',
  'before you start',
  'what you need',
  'who can apply',
  'eligibility',
];

/** A sentence that opens with one of these tells first when the rest of it holds. */
export const openingConditions: readonly string[] = ['if', 'when', 'once', 'after', 'unless', 'from', 'beyond', 'past'];

/** In a condition these say when, and not of what: "if you moor |sooner|". */
export const soonerWords: readonly string[] = ['sooner', 'earlier', 'early', 'beforehand', 'later', 'afterwards'];
