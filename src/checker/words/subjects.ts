import { listOf } from './list-of.ts';

/** Who or how many of them a clause speaks of. */

/** Before a noun these leave it open which of the things are meant: "|some| courses cannot be taken online". */
export const partialWords: readonly string[] = listOf(`
some | most | several | certain | a few | a number of | not all | not every | nearly all | almost all | nearly every | almost every | the majority of`);

/** What is said with one of these holds for each of them. */
export const wholeWords: readonly string[] = listOf(
  'all | every | each | any | always | never | none | no | nobody | no one | everybody | everyone | anybody | anyone',
);

/** Those who read or write the line, and no one else. */
export const speakers: readonly string[] = listOf(`
you | your | yours | we | our | ours | i | my | agents | agent | advisers | advisors | staff | colleagues | your team`);

/** Verbs behind which the one stands who is told. */
export const tellingVerbs: readonly string[] = listOf(`
call | phone | ring | email | e-mail | text | tell | ask | inform | notify | contact | message | remind | warn | advise | invite`);

/** Those behind such a verb who are not the customer. */
export const ourselves: readonly string[] = ['us', 'me', 'our team', 'our staff', 'our office'];

/** A stretch that opens with one of these goes on with what was said before, and says nothing by itself. */
export const fragmentLeads: readonly string[] = listOf(
  'not even | not just | not only | not with | not if | not when | not while | not during | not under | least of all | nobody else | no one else | and nobody else | and no one else',
).concat(
  listOf(
    'so do | so does | so is | so are | so can | so may | so must | so will | so has | so have | nor do | nor does | nor is | nor are | nor can | nor may | neither do | neither does | neither is | neither are | neither can | neither may',
  ),
);

/** With these a clause only closes what it has named: "the night team |and nobody else|". */
export const restWords: readonly string[] = listOf(
  'nobody else | no one else | nothing else | none else | nowhere else',
);

/** Subjects that say how much of the thing before is spoken of, and name none: "one step up is free, |more| isn't possible". */
export const amountSubjects: readonly string[] = listOf(
  'more | less | any more | anything more | and more | and less | but more | but less',
);

/** Beside a pronoun these add nothing to its stance: "|they also really| can". */
export const idleWords: readonly string[] = listOf(`
they | he | she | you | we | i | everybody | everyone | anybody | anyone | nobody | all | both | each | either | neither | others | other | only | also | too | still | really | always
just | simply | usually | generally | normally | currently | even | ever | however | though | then | here | there | again | yet | any | more | longer | anymore | well | as | the | a | an | case | for
is | are | be | been | was | were | and | or | but | in | at | of | to | on | by | themselves | himself | yourself | yes | customer | customers | client | clients | people | person | user | users | agent | agents
thing | things | way | same | kind | sort | which | who | what | such | their | its | your | our`);

/** Words that open a sentence with something else than what it is about, or point at what was said before. */
export const notSubjects: readonly string[] = listOf(`
it | it's | its | they | they're | their | this | that | that's | these | those | he | she | you | we | i | one | both | each | either | others | there | here | what | which | who | whoever
if | when | whenever | unless | once | as | because | since | so | where | whether | while | after | before | until | although | though | but | and | or | then | please | only | also | not | never
for | in | on | at | by | with | without | from | to | of | under | over | during | within | upon | via | through | behind | beyond | above | below | besides | instead | otherwise | how | why | yes | no`);

/** Before a noun these say that it is one thing. */
export const oneLeads: readonly string[] = listOf('a | an | each | every | one');

/** Verbs that tell how things stand. */
export const standingVerbs: readonly string[] = listOf(`
become | begin | belong | break | burn | come | concern | consist | contain | continue | cost | count | depend | differ | exist | fall | fit | flow | follow | go | happen | help | involve | keep | lapse | lead | lie | live | look
mean | need | rise | seem | sell | sit | stop | take | turn | vary | want | work`);

/** Verbs of a past or finished sentence that open what it says of its subject. */
export const pastAuxiliaries: readonly string[] = listOf("has | have | had | was | were | hasn't | haven't | cannot");

/** Behind a stance these lead to where or for whom it holds: "available |on| all accounts". */
export const placeLeads: readonly string[] = listOf(
  'on | in | at | for | from | with | by | under | during | within | inside | outside | after | before | until | anywhere | everywhere | throughout | across | altogether | outright | indoors | outdoors | on site | onsite',
);

/** What staff are told to put to a customer, who is free to leave it. */
export const offeringVerbs: readonly string[] = listOf(
  'offer | suggest | recommend | propose | invite | advise | encourage',
);
