import { SMALL_NUMBERS } from '../../facts/words/numbers.ts';
import { listOf } from './list-of.ts';

/** How lines say of which things or persons they speak: of all, of these alone, of these among others. */

/** Before the name of all of a sort: "|every| van in the fleet". */
export const allWords: readonly string[] = listOf(`
all | every | each | any | no | all of | any of | each of | every one of | every single | each and every | none of | both | the whole of | the whole | the entire | all types of | all kinds of | any kind of
any type of | every kind of | every type of | all sorts of | any sort of | across all | regardless of | irrespective of | independent of | independently of | no matter which | no matter what
no matter | whatever | whichever`);

/** All of a sort that is not named. */
export const everybodyWords: readonly string[] = listOf(`
everyone | everybody | anyone | anybody | whoever | everything | anything | nobody | no one | the public | the whole company | the whole team`);

/** Names of a sort that holds whatever a line may name. */
export const anySorts: readonly string[] = listOf(`
article | product | goods | format | type | size | range | model | variety | brand | stock | collection | catalogue | catalog | assortment | piece | version | edition | style | shape | category | line | selection`);

/** Sorts of things that each have a name of their own: "every |plan|". */
export const namedSorts: readonly string[] = listOf(
  'plan | plans | tier | tiers | level | levels | package | packages | tariff | tariffs | contract | contracts | fare | fares | membership | memberships | subscription | subscriptions | bundle | bundles',
);

/** Behind "all" these name a time, or nothing at all: "every |week|", "no |longer|". */
export const noSorts: readonly string[] = listOf(`
day | days | week | weeks | month | months | year | years | hour | hours | minute | minutes | second | seconds | night | nights | morning | evening | time | times | weekday | weekdays
monday | tuesday | wednesday | thursday | friday | saturday | sunday | quarter | season | summer | winter | longer | later | more | less | need | other | others | else | further | doubt
problem | question | questions | way | ways | case | cases | event | rate | matter | means | reason | inclusive | right | set | together | one | long | round | along | such
idea | chance | help | sign | point | fee | fees | charge | charges | cost | costs | extra | additional | limit | limits | deadline | notice | refund | refunds | hurry | guarantee`);

/** Beside "all" these leave some out. */
export const carvingWords: readonly string[] = listOf(`
except | excepting | except for | unless | apart from | other than | excluding | but not | save for | with the exception of | barring | almost | nearly | virtually | most | not all | not every
not any | aside from | bar | everything else | everyone else | everybody else | anything else | anyone else | nobody else | no one else | everyone other | anybody else | all other | all others | any other | every other | other than`);

/** Before those of which alone it holds. */
export const aloneOpenings: readonly string[] = listOf(`
only | just | solely | exclusively | merely | purely | nothing but | none but | nobody but | no one but | nobody except | no one except | no one other than | nobody other than | nothing other than
nothing except | nowhere but | nowhere except | none other than | no other than | limited to | restricted to | confined to | reserved for | exclusive to | exclusively for | exclusively to
solely for | a privilege of | a perk of | a benefit of | a privilege for | a perk for | set aside for | earmarked for | unique to | limited exclusively to | strictly for
strictly limited to | reserved exclusively for | reserved to | meant only for | the preserve of`);

/** Behind them. */
export const aloneEndings: readonly string[] = listOf(`
only | alone | exclusively | solely | and nothing else | nothing else | and no others | no others | and no other | and nobody else | and no one else | and nowhere else | nowhere else | and that is all
and that's all | and that is it | and that's it | and none other | no more | and no further ones | nobody else | no one else | and not elsewhere`);

/** Behind a number and "or" or "and" these say how many: "two or |more|". */
export const boundTails: readonly string[] = listOf(`
more | fewer | less | over | older | younger | above | below | under | up | upwards | later | earlier | longer | shorter | higher | lower | greater | larger | smaller | so | better | worse | beyond | after | before`);

/** Before "alone" these say that nobody touches them, or that nobody is with them: "homes with a child are |left| alone". */
export const aloneVerbs: readonly string[] = listOf(`
leave | leaves | leaving | left | let | lets | letting | live | lives | living | stand | stands | standing | stood | travel | travels | travelling | traveling | stay | stays | staying | come | comes | work | works | working | go | goes
act | acts | acting | drive | drives | driving | fly | flies | flying | home | be | being | feel | feels | all`);

/** Before what they spare: "it |leaves| the date alone". */
export const sparingVerbs: readonly string[] = listOf('leave | leaves | leaving | left | let | lets | letting');

/** Behind "only" these say when, how often or how much, and not for which: "only |if| you ask". */
export const caseOpenings: readonly string[] = listOf(`
if | when | after | once | twice | where | while | until | before | because | in case | as | since | during | within | by | via | through | online | in writing | in person | then | up to | from
at least | at most | between | over | above | under | below | so | because of | upon | one | two | three | four | five | six | a few | half | partly | partially | slightly | recently
a little | a small | a single | a limited | a part | that | without | using | valid until | valid for | half | a third | a quarter`);

/** Before things that are left out of all: "all states |except| Alaska and Hawaii". */
export const exceptWords: readonly string[] = listOf(
  'except | except for | excepting | apart from | with the exception of | save for | other than | excluding | but not',
);

/** These close the list before them: "there is |no other| value". */
export const closers: readonly string[] = listOf(`
no other | no others | nothing else | nobody else | no one else | nowhere else | no further | no third | no fourth | no fifth | no additional | none else | not any other | nothing more
no second | the only one | the only ones | the only two | the only three | the only ones there are`);

/** Before a noun that is denied behind it, these close the list as well: "|other| sizes are not sold", "|anything else| is refused". */
export const restWords: readonly string[] = listOf(
  'other | others | all other | all others | any other | any others | anything else | everything else | anyone else | everyone else | everybody else | anybody else',
);
/** What becomes of the rest: "other sizes |are not sold|", "anything else: |no|". */
export const restDenials: readonly string[] = listOf(`
are not | is not | aren't | isn't | cannot be | can't be | may not be | will not be | won't be | do not | does not | don't | doesn't | no | not | never | is refused | are refused
is rejected | are rejected | is turned down | are turned down | is excluded | are excluded | is out | are out | is ruled out | are ruled out`);

/** Beside a list these say that it names a few of many, or adds to others. */
export const exampleWords: readonly string[] = listOf(`
such as | like | including | include | includes | included | for example | for instance | e.g. | eg | e.g | among others | amongst others | among other things | amongst other things | and more | and so on | etc | etc.
and the like | or similar | and similar | and other | or other | or any other | and many more | and others | and many others | say | mainly | mostly | usually | typically | often | sometimes | especially | particularly
in particular | notably | above all | things like | namely among others | as well as | at least | some of | one example | examples | example | popular | neither | nor`);

/** A noun with its attributes holds none of these: where a listed thing begins and ends. */
export const functionWords: readonly string[] = listOf(`
is | are | was | were | be | been | being | can | cannot | could | will | would | must | may | might | should | shall | has | have | had | do | does | did | isn't | aren't | can't | don't | doesn't | won't
if | when | unless | because | you | we | they | it | he | she | i | them | then | once | until | not | so | where | whether | there | this | these | those | that | which | who | whose | whom
the | a | an | our | your | its | their | his | her | my | in | on | at | by | for | from | to | with | without | via | under | over | into | onto | upon | through | during | before | after | within | as
only | just | solely | exclusively | alone | also | either | both | all | every | each | any | no | but | than | about | against | between | per | such | following | always | never | mainly | mostly | too | even | free | alike`);

/** Verbs that stand before or behind such a noun. */
export const listVerbs: readonly string[] = listOf(`
accept | accepts | accepted | take | takes | taken | include | includes | cover | covers | offer | offers | offered | sell | sells | sold | use | uses | used | get | gets | need | needs | pay | pays | paid | give | gives
given | make | makes | made | come | comes | go | goes | run | runs | bring | brings | send | sends | sent | buy | buys | keep | keeps | kept | see | sees | show | shows | allow | allows | allowed | permit | permits
permitted | provide | provides | provided | receive | receives | qualify | qualifies | count | counts | apply | applies | hold | holds | held | work | works | available | possible | valid | open | choose | pick | select
belong | belongs | support | supports | supported | deliver | delivers | delivered | ship | ships | shipped | store | stores | stored | contain | contains | consist | consists | comprise | comprises | recognise | recognised
recognize | recognized | repair | repairs | repaired | clean | cleans | cleaned | treat | treats | treated | teach | taught | speak | speaks | serve | serves | served | found | located | listed | insured | covered
charge | charges | charged | exempt | entitled | eligible | welcome | attach | attached | upload | uploaded | open | opens | close | closes | closed | stop | stops | fit | fits | fitted | mend | mended | test | tests | tested`);

/** Before a counted list: "|two| colours, black and red". */
export const rosterCounts: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(SMALL_NUMBERS).filter(([, count]) => count >= 2 && count <= 7),
);

/** What a line on anything may say: it tells no two matters apart. */
export const idleFrame: readonly string[] = listOf(`
alike | available | accept | accepted | valid | sold | made | taken | given | got | possible | offer | offered | use | used | make | take | place | come | have | get | sell | work | run | apply | be | able | welcome | provide
provided | here | there | currently | also | only | now | every | each | always | all | still | part | included | include | cover | covered | count | exist | following | comes | perk | privilege | allowed | allow | need
needed | must | may | can | everyone | everybody | anyone | thing | alone | exclusively | solely | just | limited | restricted | reserved | nothing | else | no | not | nobody | one | two | three | four | none | other | others
list | listed | option | fine | look | want | require | serve | served | wish | options | question | answer | setting | value | choose | pick | select | belong | go | do | we | you`);

/** Heads with one of these ask for the price, of which a line may speak without them: "free for members". */
export const priceHeads: readonly string[] = listOf(
  'charge | charges | charged | cost | costs | price | prices | fee | fees',
);

/** A line that goes on with one of these adds to the list before it. */
export const goingOnWords: readonly string[] = listOf(
  'also | too | as well | likewise | the same | and so | equally | similarly',
);

/** Verbs that stand behind those of whom a line speaks. */
export const finiteVerbs: readonly string[] = listOf(`
is | are | was | were | can | cannot | can't | could | may | must | will | won't | would | shall | should | has | have | had | do | does | don't | doesn't | isn't | aren't | get | gets | go | goes | come | comes
include | includes | cover | covers | need | needs | pay | pays | receive | receives | qualify | qualifies | count | counts | belong | belongs | fly | flies | cost | costs | allow | allows | offer | offers | vote | votes
require | requires | earn | earns | join | joins | enjoy | enjoys | apply | applies | open | opens | remain | remains | stay | stays`);

/** Behind "pay" these make it a part of a name: "two |pay stubs|". */
export const payNouns: readonly string[] = listOf(
  'stub | stubs | slip | slips | check | checks | cheque | cheques | statement | statements',
);

/** Prepositions that lead up to those of whom a line speaks. */
export const rosterLeads: readonly string[] = listOf(
  'for | to | on | in | at | by | with | from | of | under | within | across | about | against | near',
);

/** Prepositions that may stand before each thing of a row: "by card, by cheque or by bank transfer". */
export const wayLeads: readonly string[] = listOf('by | as | from | via | to | with | through');

/** Behind a comma these begin another part of a line. */
export const partOpeners: readonly string[] = listOf(`
but | not | never | so | while | whereas | because | since | as | which | who | if | unless | except | no | none | nothing | nobody | and not | and no | and never | and we | and you | and they | and it | and nothing
and nobody | and there | though | although | whatever | whichever | regardless | however | mostly | usually | including | excluding`);

/** One of these in it is a clause of its own, and no thing that is listed. */
export const clauseSubjects: readonly string[] = listOf(
  `it | it's | its | they | they're | their | this | these | those | he | she | i | you | we | them | us | him | her | it’s | they’re | that's | there`,
);

/** Behind "only" these make it a word on who stands before it: "suite guests only |have| access". */
export const auxiliaries: readonly string[] = listOf(
  'is | are | can | may | must | has | have | get | gets | qualify | qualifies | receive | receives | will',
);

/** Behind a thing these say that it is not among those of a list. */
export const leftOutWords: readonly string[] = listOf(`
left out | out | excluded | ruled out | missing | barred | banned | forbidden | prohibited | refused | rejected | turned down | turned away | dropped | discontinued | unsupported | ineligible | exempt | extra | goes elsewhere
go elsewhere | blocked | off limits`);
