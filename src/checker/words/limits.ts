import { UNTIL_DAY_BEFORE } from '../../facts/words/durations.ts';
import { listOf } from './list-of.ts';

/** Words that make the number beside them a limit. */
export const limitWords: readonly string[] = [
  'maximum',
  'max',
  'minimum',
  'min',
  'limit',
  'limits',
  'limited',
  'cap',
  'capped',
  'at most',
  'at least',
  'only',
  'no more than',
  'ceiling',
];

/** Words directly before a time that give it to somebody: "you have 30 days to return it". */
export const grantWords: readonly string[] = ['have', 'has', 'get', 'gets', 'given', "you've"];

/** Before an amount these make it what one has to spend: "free from $20". */
export const thresholdWords: readonly string[] = [
  'free from',
  'free for orders of',
  'free on orders of',
  'free with orders of',
  'free when you spend',
  'free if you spend',
  'free once you spend',
];

/** Behind "free" these say from which amount on it is: "free over $20". */
export const waiverWords: readonly string[] = [
  'over',
  'above',
  'from',
  'once',
  'on orders',
  'for orders',
  'with orders',
  'on baskets',
  'for baskets',
  'on purchases',
  'for purchases',
];

/** Behind a charge these say that there are cases without it: "$5, waived from $100 on". */
export const waivedWords: readonly string[] = [
  'waived',
  'waive',
  'is free',
  'are free',
  'free for',
  'free from',
  'free with',
  'free if',
  'free over',
  'free above',
  'nothing for',
  'nothing from',
  'no charge for',
  'no charge from',
  'no fee for',
  'not charged',
];

/** Behind a time these make it the least that must pass before something: "30 days in advance". */
export const noticeWords: readonly string[] = [
  'in advance',
  'ahead',
  'beforehand',
  'notice',
  "days' notice",
  'prior notice',
];

/** Words that make the day beside them the last or the first on which something can be done. */
export const deadlineWords: readonly string[] = [
  'extended to',
  'lengthened to',
  'prolonged to',
  'runs to',
  'deadline',
  'closing date',
  'due date',
  'due',
  'last day',
  'cut-off',
  'cutoff',
  'final date',
  'latest',
  'closes',
  'close',
  'ends',
  'expires',
];
export const openingWords: readonly string[] = [
  'opening date',
  'first day',
  'opens',
  'starts',
  'begins',
  'earliest',
  'start date',
];

/** Before a day these say that something was over on it: "we |stopped| selling it on 1 March". */
export const stoppedWords: readonly string[] = listOf(
  'stopped | ended | discontinued | withdrew | withdrawn | abolished | phased out | gave up | closed',
);

/** Beside a day these say that something goes on up to it, and no longer: "|closes| at the end of August". */
export const closingWords: readonly string[] = [
  'until',
  'till',
  'through',
  'closes',
  'close',
  'closed from',
  'ends',
  'end on',
  'finishes',
  'runs out',
  'last day',
  'last time',
];

/** What the size of a thing is counted in: "a code of 6 digits". */
export const sizeNouns: readonly string[] = [
  'digits',
  'characters',
  'letters',
  'symbols',
  'seats',
  'pixels',
  'megapixels',
  'bedrooms',
  'installments',
  'instalments',
];

/** Before such a number these make it a part: "the last 4 digits". */
export const partWords: readonly string[] = [
  'last',
  'first',
  'final',
  'these',
  'those',
  'more',
  'missing',
  'previous',
  'past',
  'next',
];

/** Words that make an age or a time beside them what is asked for, and no mere case: "you must be 18 years old". */
export const dutyWords: readonly string[] = ['must', 'need to', 'needs to', 'have to', 'has to', 'required', 'minimum'];

/** Beside a share of right answers: less of it does not pass. */
export const passWords: readonly string[] = listOf(
  'pass mark | passing mark | passing score | passing grade | pass with | passes with | passed with | passes | to pass',
);

/** What follows where a limit is passed: "more than 3 late payments lead to a block". */
export const sanctionWords: readonly string[] = [
  'suspension',
  'suspended',
  'suspend',
  'suspends',
  'blocked',
  'block',
  'closed',
  'terminated',
  'termination',
  'penalty',
  'fine',
  'surcharge',
  'warning',
  'refused',
  'rejected',
  'declined',
  'forfeited',
  'forfeit',
  'lost',
  'lapses',
  'lapse',
  'expires',
  'cancelled',
  'canceled',
  'not accepted',
  'not allowed',
  'too late',
  'too many',
  'too much',
];

/** Directly before a number these make it what a thing is made of, or after how many something happens. */
export const definingWords: readonly string[] = [
  'has',
  'contains',
  'contain',
  'consists of',
  'consist of',
  'comprises',
  'comprise',
  'is made up of',
  'are made up of',
  'is divided into',
  'are divided into',
  'there are',
  'there is',
  'room for',
  'space for',
  'after',
];

/** Behind a number these say what it leads to: "two missed payments |lead to| a block". */
export const leadingWords: readonly string[] = [
  'lead to',
  'leads to',
  'result in',
  'results in',
  'mean',
  'means',
  'trigger',
  'triggers',
  'cause',
  'causes',
  ...listOf(
    'block | blocks | lock | locks | disable | disables | freeze | freezes | suspend | suspends | void | voids | destroy | destroys | close | closes | end | ends | cancel | cancels',
  ),
];

/** Behind a counted noun these make the number a rule: "nine payments |in a row|", "two screens |at once|". */
export const rowWords: readonly string[] = listOf(
  'in a row | in succession | one after another | one after the other | at once | at a time | at the same time | at any one time | simultaneously | in parallel | running at once | to pass | to qualify',
);

/** Directly before a number of points and the like these make it a price or a gain: "a night |costs| 9,000 points". */
export const pricingWords: readonly string[] = listOf(
  'costs | cost | earns | earn | gives | give | brings | bring | is worth | are worth | retry | retries | serves | serve | seats | seat | sleeps | sleep',
);

/** Behind one of a thing, before a number, these say what it comes to: "1 token |is worth| 3 minutes", "1 GB |uses| 2 credits". */
export const rateVerbs: readonly string[] = listOf(
  'is worth | equals | uses | consumes | corresponds to | counts as | is equal to | costs | earns | gives | buys | gets you',
);

/** Before a counted noun in the same clause these make it what something waits for: "|once| you have paid nine statements". */
export const untilWords: readonly string[] = listOf('once | until | unless | as soon as | after');

/** Before a time and "before" these make the time the least that must be left: "|up to| 24 hours before the start". */
export const latestWords: readonly string[] = [...UNTIL_DAY_BEFORE, 'latest'];

/** Before a time and "before" these make the time the most that may be left: "|no earlier than| a fortnight before the day". */
export const earliestWords: readonly string[] = listOf(
  'no earlier than | not earlier than | no sooner than | not sooner than | at the earliest | earliest',
);
/** The same behind them, in the same clause: "a fortnight before the day |at the earliest|". */
export const earliestBehind: readonly string[] = listOf('at the earliest | earliest | and no earlier | and no sooner');

/** Before "for two years" these make the years the least that is asked for, where a line says that one must: "you must have |held| a licence for two years". */
export const heldWords: readonly string[] = listOf(
  'held | had | owned | been | lived | worked | studied | driven | kept | banked | traded | served | stayed | played',
);

/** With these an age may do what it may not do by itself: "ten-year-olds can climb |with| a parent". */
export const companionWords: readonly string[] = [
  'with',
  'without',
  'alone',
  'accompanied',
  'unaccompanied',
  'together',
  'supervised',
  'supervision',
  'only',
  'unless',
  'if',
  'for example',
  'consent',
  'permission',
];

/** Directly before a number of years these make it an age: "|children| from 7 to 10 years". */
export const agedWords: readonly string[] = [
  'children',
  'child',
  'kids',
  'babies',
  'toddlers',
  'teenagers',
  'youngsters',
  'boys',
  'girls',
  'people',
  'persons',
  'adults',
  'anyone',
  'anybody',
  'everyone',
  'everybody',
];

/** Before a number these give leave for that many, and so for no more: "you |may| bring three guests". */
export const permissionWords: readonly string[] = [
  'can',
  'may',
  'could',
  'allowed',
  'entitled',
  'permitted',
  'free to',
  'are welcome to',
  'is welcome to',
  'covers',
  'includes',
  'allows',
];

/** Behind a counted noun these say that each of other things has so many: "four seats |on each| boat". */
export const sharingWords: readonly string[] = listOf(`
aboard each | aboard every | at each | at every | for each | for every | from each | from every | in each | in every | inside each | inside every
on each | on every | to each | to every | under each | under every | with each | with every`);

/** Such a word behind them is no thing but a time that comes round. */
export const timesOfCalendar: readonly string[] = listOf(
  'morning | afternoon | evening | night | weekend | weekday | season | spring | summer | autumn | winter | time | occasion',
);

/** Before a day these say that a thing is gone since then: "the paper pass |was withdrawn| on 30 June". */
export const endedWords: readonly string[] = listOf(
  'was discontinued | were discontinued | was withdrawn | were withdrawn | was abolished | were abolished | was scrapped | were scrapped | was phased out | were phased out | was replaced | were replaced',
);

/** Heads of what a customer has to act: "|days| to return", "|time| for a claim". */
export const timeNouns: readonly string[] = listOf(
  'time | days | hours | weeks | months | how long | deadline | last day',
);
export const customerActs: readonly string[] = listOf(
  'return | returns | return it | cancel | cancellation | claim | claims | complain | complaint | report | withdraw | withdrawal | exchange | dispute | appeal | object | change | send back',
);
