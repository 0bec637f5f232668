import { listOf } from './list-of.ts';

/** Nothing else will do. */
export const exclusiveWords: readonly string[] = ['only', 'exclusively', 'solely', 'nothing but', 'no other way than'];

/** Before "only", further away from the channel: "can only be changed by phone". */
export const onlyLeads: readonly string[] = ['can', 'may', 'could', 'is', 'are', 'will', 'must', 'be'];

/** A duty closes the other ways too: "must be reported by phone", "requires a visit to a branch". */
export const dutyWords: readonly string[] = ['must', 'has to', 'have to', 'needs to', 'need to', 'requires', 'require'];

/** "The only way to cancel is by phone": before the channel, however far away. */
export const onlyWays: readonly string[] = [
  'only way',
  'one way',
  'sole way',
  'one and only way',
  'only route',
  'only means',
  'only method',
  'only place',
  'only channel',
  'only option',
  'only possibility',
  'nowhere but',
  'no other way than',
  'anywhere but',
];

/** Behind the channel these shut out all others. */
export const nothingElse: readonly string[] = [
  'only',
  'exclusively',
  'alone',
  'and nowhere else',
  'nowhere else',
  'and in no other way',
  'and not in any other way',
  'and by no other means',
  'and not anywhere else',
  'and no other way',
  'and nothing else',
  'and by no other way',
  'and by no other route',
  'and by no other channel',
  'and in no other form',
  'and no other route',
  'and not otherwise',
];

/** Before a channel these rule it out: "cannot be changed by phone"; behind it: "by phone is not possible". */
export const rulingOut: readonly string[] = [
  'not',
  'never',
  'cannot',
  "can't",
  "don't",
  "doesn't",
  "isn't",
  "aren't",
  "won't",
  'no longer',
  "mustn't",
  "shouldn't",
];

/** The channel is one of several: "also by phone", "for example by e-mail". */
export const oneOfSeveral: readonly string[] = [
  'also',
  'as well',
  'too',
  'in addition',
  'for example',
  'such as',
  'e.g.',
  'or another way',
  'not only',
  'whether',
  'even',
];

/** Behind "only" these say of whom, when or where, and not that there is no other way: "by phone only |from| members". */
export const behindOnlyFor: readonly string[] = [
  'from',
  'for',
  'to',
  'if',
  'when',
  'where',
  'after',
  'before',
  'until',
  'once',
  'with',
  'on',
  'in',
  'at',
];

/** Of what is done once for each thing, and so in one way: "the request |is made| by phone". */
export const deedsDone: readonly string[] = listOf(`
made | done | requested | booked | reported | filed | submitted | opened | closed | cancelled | canceled | changed | arranged | handled | carried out | ordered | activated
set up | started | reset | registered | signed | claimed | renewed | raised | issued | paused | confirmed | settled`);
