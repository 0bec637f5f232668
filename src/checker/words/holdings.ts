import { listOf } from './list-of.ts';

/** How a line says that there is a thing, or that somebody has it, gets it or gives it. */

/** Between those who have a thing and the thing: "interns |get| a laptop". */
export const holdingVerbs: readonly string[] = listOf(`
get | gets | got | receive | receives | have | has | earn | earns | collect | collects | enjoy | enjoys | come with | comes with | offer | offers | provide | provides | supply | supplies | give | gives | grant
grants | issue | issues | hand out | hands out | carry | carries | contain | contains | include | includes | feature | features | show | shows | display | displays | apply for | applies for | qualify for | qualifies for | is eligible for | are eligible for | eligible for | is entitled to | are entitled to | entitled to | is given | are given | is granted
are granted | is offered | are offered | is sent | are sent | is handed | are handed | is issued with | are issued with | is provided with | are provided with | is supplied with | are supplied with | is paid
are paid | is fitted with | are fitted with | is equipped with | are equipped with | be given | be offered | be granted | claim | claims | expect | expects | benefit from | benefits from | take advantage of | use | uses
maintain | maintains | run | runs | operate | operates | keep | keeps | hold | holds | award | awards | accept | accepts`);

/** Between those who do without a thing and the thing: "the box |comes without| a lid". */
export const lackingVerbs: readonly string[] = listOf(`
come without | comes without | lack | lacks | miss out on | misses out on | is sold without | are sold without | is delivered without | are delivered without | is without | are without
are not eligible for | is not eligible for | not eligible for | ineligible for | not entitled to | is not entitled to | are not entitled to | excluded from | is excluded from | are excluded from | is barred from
are barred from`);

/** Between a thing and those who have it: "the grant |is open to| sole traders". */
export const reachingVerbs: readonly string[] = listOf(`
cover | covers | apply to | applies to | apply for | applies for | extend to | extends to | go to | goes to | is open to | are open to | is for | are for | is available to | are available to | is available for
are available for | is offered to | are offered to | is given to | are given to | is granted to | are granted to | is paid to | are paid to | is meant for | are meant for | include | includes
is valid for | are valid for | belong to | belongs to`);

/** The same behind a denial: "the grant |is not open to| sole traders". */
export const reachedAfterNot: readonly string[] = listOf(`
cover | apply to | apply for | extend to | go to | open to | open for | for | available to | available for | offered to | given to | granted to | paid to | meant for | include | valid for`);

/** Behind a thing that there is: "a helmet |is provided|"; behind the name of one that there is not these say no more. */
export const giving: readonly string[] = listOf(`
provided | given | issued | supplied | offered | granted | handed out | available | taken | charged | paid | shown | displayed | included | due | earned | payable | applied | levied | awarded | asked for | collected
added | kept | held | on offer | to be had | in place | made | sent | possible`);

/** Before the name of a thing that is not there. */
export const noneLeads: readonly string[] = listOf(
  'no | not any | never any | not a | not an | neither | not a single',
);

/** "There is" and "there is not". */
export const existing: readonly string[] = listOf(`
there is | there are | there's | there will be | you'll find | you will find`);
export const missing: readonly string[] = listOf(`
there isn't | there aren't | there is not | there are not | there is never | there's never | there won't be | there will not be`);

/** Behind those who have no thing, before the verb: "interns |do not| get a laptop". */
export const denyingVerbs: readonly string[] = listOf(`
do not | don't | does not | doesn't | cannot | can't | can not | may not | must not | mustn't | will not | won't | never | no longer | are not | aren't | is not | isn't`);

/** Those who are none, in the place of those who have it. */
export const nobodyWords: readonly string[] = listOf('nobody | no one | none | neither | nothing');

/** What opens the name of a thing and is no part of it. */
export const thingOpeners: readonly string[] = listOf(`
a | an | the | any | some | your | our | their | its | his | her | my | free | also | one | each | another | full | all | still | always | only | both | every | even | extra | additional | further | separate | own`);

/** Words that no name of a thing has in it. */
export const thingEnds: readonly string[] = listOf(`
of | with | when | if | after | at | in | for | on | to | from | before | until | unless | during | once | while | as | without | because | where | who | which | that | is | are | was | were | be | can | may | must | will | and | or
but | by | per | than | up | off | out | back | over | under | from | against | within | about | through | into | between | only | not | too | either | so | until | any | he | she | it | they | you | we | if | once | whenever | even
separately | automatically | instead | again | today | now | here | there | each | every | has | have | do | does | whether | both | all | how | what | when | why | since | whatever | whichever | regardless | via`);
