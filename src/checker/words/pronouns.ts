import { listOf } from './list-of.ts';

/** Words that open a sentence and speak of what the sentence before it spoke of. */
export const pronouns: readonly string[] = [
  'it',
  "it's",
  'its',
  'they',
  "they're",
  'their',
  'this',
  'that',
  "that's",
  'these',
  'those',
  'additional ones',
  'others',
  'the same',
];

/** Words that do so where what comes next is a verb or "of": "one can be rented", and not "one account". */
export const pronounsBeforeVerbs: readonly string[] = ['one', 'each', 'both', 'either'];

/** What shows that they stand alone, beside a word in "-s": "each costs". */
export const afterPronouns: readonly string[] = [
  'of them',
  'of these',
  'of those',
  'of the two',
  'are',
  'can',
  "can't",
  'cannot',
  'come',
  'cost',
  'did',
  'do',
  "don't",
  'get',
  'had',
  'have',
  'may',
  'might',
  'must',
  'need',
  'run',
  'should',
  'take',
  'were',
  'will',
  "won't",
  'would',
];

/** Words that open what is no sentence of its own, before a preposition: "|Not| at the counter.", "|Only| by post." */
export const fragmentLeads: readonly string[] = listOf(`
not | but not | and not | just not | never | but never | only | but only | and only | also | and | or | but | nor | even | mostly | usually`);

/** What stands behind them: where, when, how and for whom. */
export const fragmentLinks: readonly string[] = listOf(`
after | at | before | between | by | during | for | from | if | in | inside | on | online | outside | over | through | to | under | via | when | with
within | without`);

/** With one of these a sentence says what it says by itself: "only at the counter |can| they change it". */
export const fragmentVerbs: readonly string[] = listOf(`
am | are | can | cannot | can't | could | did | do | does | don't | doesn't | had | has | have | is | isn't | aren't | may | might | must | shall
should | was | were | will | won't | would`);

/** Words before a thing that the next clause goes on about: "at |the| loan desk, which is open until 8 PM". */
export const antecedentLeads: readonly string[] = listOf(
  'the | a | an | our | your | their | this | each | any | at | of | for | to | in | with | by | on | through | via | from',
);

/** Words for a thing at the head of a clause, with a verb that may be drawn to them: "send a label; |it's| free". */
export const clausePronouns: readonly string[] = listOf("it | it's | they | they're");

/** The same where they open a sentence. */
export const subjectPronouns: readonly string[] = listOf("it | it's | they | they're");

/** The same for more than one. */
export const manyPronouns: readonly string[] = listOf("they | they're");

/** Before a noun these point at a thing that was told of: "|this| lamp". */
export const pointingLeads: readonly string[] = listOf('this | that | these | those');

/** Words between two clauses of which the second opens with a pronoun. */
export const clauseJoints: readonly string[] = listOf('and | but | so');

/** Who acts in a clause, so that a pronoun behind it stands for what is acted on. */
export const personalPronouns: readonly string[] = listOf(
  "we | we'll | we've | you | you'll | he | she | i | i'll | one of us",
);

/** Words that open the name of a thing. */
export const thingLeads: readonly string[] = listOf(
  'the | a | an | our | your | their | each | every | any | this | that',
);

/** Words that end it, and open what says where to, when or which. */
export const thingLinks: readonly string[] = listOf(
  'to | for | from | with | within | by | in | on | at | of | that | which | who | after | before | until | per',
);
