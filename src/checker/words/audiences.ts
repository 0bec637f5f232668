import { listOf } from './list-of.ts';

/** What a customer has, by which offers are told apart: "on all |plans|". */
export const planNouns: readonly string[] = listOf(`
plan | tier | package | subscription | membership | policy | tariff | bundle | edition | level | card | account | ticket | pass | fare | licence | license
contract | programme | program | version | model`);

/** Persons who are named by what they are, beside those of `roles.ts`. */
export const groupNouns: readonly string[] = listOf(`
adult | child | children | kid | senior | pensioner | family | families | person | people | beginner | newcomer | traveller | traveler | passenger | commuter
player | reader | driver | rider | skater | swimmer | pupil | parent | graduate | undergraduate | postgraduate | alumni | trainee | veteran | business | businesses
company | companies | household | households | club | non-member | non-resident | non-student | everyone else | policyholder | cardholder | account holder
homeowner | freelancer | borrower | caller | applicant | shopper | diner | camper | angler | listener | viewer | donor | exhibitor | delegate | patient | retiree | teenager | toddler | baby | woman | women | man | men | girl | boy | learner | citizen
cyclist | motorist | hiker | couple | group | school | charity | charities | startup | shareholder | taxpayer | staff | carer | veteran | under-18 | over-60`);

/** Who has no mark at all: "only |customers|" tells nobody from anybody. */
export const plainGroups: readonly string[] = listOf(`
customer | client | user | caller | person | people | one | plan | tier | package | policy | tariff | bundle | edition | level | card | account | ticket | pass | fare
version | model | programme | program | contract | licence | license | paying | pay | having | with us | whose | single | other`);

/** What every customer may be where all are spoken of, though it marks them where only they are: "every |member|", "|members| only". */
export const commonGroups: readonly string[] = listOf(
  'member | membership | subscriber | subscription | guest | visitor | holder | resident | passenger',
);

/** Before those who alone have it, at the head of a clause: "|only| members can borrow tools". */
export const onlyOpenings: readonly string[] = listOf(`
only | just | solely | exclusively | none but | nobody but | nobody except | no one but | no one except | no one other than | nobody other than`);

/** Before those who alone have it, anywhere. */
export const onlyLeads: readonly string[] = listOf(`
reserved for | restricted to | limited to | exclusive to | exclusively for | exclusively to | solely for | a privilege of | a perk of | a benefit of | a privilege for
a perk for | open only to | confined to | meant only for | a feature of | unique to | kept for | set aside for | earmarked for | meant solely for | there only for | for the exclusive use of | for the sole use of`);

/** Between "only" and those who alone have it stands at most a word or two and one of these: "|only| available |on| Gold". */
export const groupLeads: readonly string[] = listOf('for | to | by | on | with | under | of');

/** Before those who all have it, at the head of a clause. */
export const everyOpenings: readonly string[] = listOf('every | each | all | any | whichever | all of | any of');

/** Those who all have it, in one word. */
export const everyoneWords: readonly string[] = listOf('everyone | everybody | anyone | anybody | whoever');

/** It makes no difference which: "|whatever| the plan". */
export const anyWhich: readonly string[] = listOf(`
whatever | whichever | no matter what | no matter which | regardless of | irrespective of | independent of | independently of`);

/** Behind those who do not have it. */
export const deniedVerbs: readonly string[] = listOf(`
cannot | can't | can not | may not | must not | do not | don't | does not | doesn't | are not | aren't | is not | isn't | will not | won't | never | has no | have no
gets no | get no`);

/** Behind those who have it. */
export const groupVerbs: readonly string[] = listOf(`
can | may | could | must | will | shall | should | is | are | was | were | has | have | had | gets | get | receives | receive | includes | include | comes | come
qualifies | qualify | enjoys | enjoy | pays | pay | needs | need | earns | earn | uses | use | books | book | buys | buy | joins | join | takes | take | offers | offer
covers | cover | contains | contain | allows | allow | carries | carry | gives | give | brings | bring | enters | enter | borrows | borrow | does | do`);

/** Behind those who have it too: "guests can take the boat |as well|". */
export const alsoWords: readonly string[] = listOf('too | as well | also | likewise | alike');

/** Without being one of those: "you |do not have to be| a member". */
export const needNotBe: readonly string[] = listOf(`
do not have to be | don't have to be | does not have to be | doesn't have to be | do not need to be | don't need to be | need not be | needn't be | no need to be
without being | even without being | whether or not you are | whether or not they are`);

/** What these stand for was named before. */
export const backPointers: readonly string[] = listOf(
  'it | this | that | these | those | them | one | ones | they | so',
);

/** Between "not" and those who do not have it: "not |available| on Gold". */
export const offerWords: readonly string[] = listOf(`
available | open | offered | included | sold | accessible | valid | meant | intended | possible | allowed | given | provided | granted | part`);

/** Behind "only" these say when: "only |if| you ask". */
export const caseWords: readonly string[] = listOf(
  'if | when | after | once | where | while | until | before | because | in case | from | as',
);

/** Before those who pay less than others: "|free for| pupils". */
export const pricedLeads: readonly string[] = listOf(
  'free for | free of charge for | at no charge for | at no cost for | half price for | cheaper for',
);

/** Before those whom a thing is good for, among others: "|suitable for| beginners". */
export const fitLeads: readonly string[] = [
  ...pricedLeads,
  ...listOf(`suitable for | suited for | fit for | open to | accessible to | available to | good for | fine for | made for | aimed at | designed for | intended for | meant for
is for | are for | offered to | available on | available with | available for | included in | included with | comes with | come with | part of | can be used by | can be booked by
can be claimed by | can be had by | can be taken by | there for`),
];

/** These stress that it holds for all of them: "all members, |whatever their| age". */
export const stressWords: readonly string[] = [
  ...anyWhich,
  ...listOf(`
on every plan | on every level | on every tier | of every tier | of every level | in every tier
of any tier | of any level | on all plans | on all levels | on all tiers | at every level | alike | without exception | included | whether or not | every single`),
];

/** Behind those who alone have it: "it comes with Gold |alone|". */
export const aloneWords: readonly string[] = listOf(
  'alone | exclusively | and nobody else | and no one else | and no others | and no other | and nothing else',
);

/** Before what one has to be: "you |must be| a member to take it". */
export const dutiesToBe: readonly string[] = listOf(`
must be | have to be | has to be | need to be | needs to be | must have been`);

/** Behind those who are kept from it: "visitors |are excluded from| it". */
export const barredWords: readonly string[] = listOf(`
is excluded from | are excluded from | is excluded | are excluded | is barred from | are barred from | is barred | are barred | is left out | are left out | is not eligible
are not eligible | is ineligible | are ineligible | is shut out | are shut out | is kept out | are kept out | is not entitled | are not entitled | is turned away | are turned away
does not qualify | do not qualify | doesn't qualify | don't qualify | misses out | miss out | goes without | go without`);

/** Before those who are kept from it: "the lounge is |closed to| visitors". */
export const shutLeads: readonly string[] = listOf(`
closed to | off limits to | off limits for | barred to | out of bounds for | out of bounds to | shut to | unavailable to | unavailable on | unavailable for | no access for
forbidden to | forbidden for`);

/** A group that is named has none of these in it. */
export const finiteVerbs: readonly string[] = listOf(
  'is | are | was | were | can | cannot | may | must | will | has | have',
);

/** Behind a plan: that one and those above it: "from Team |upwards|". */
export const upwardWords: readonly string[] = listOf(`
upwards | upward | and up | and upwards | and above | and higher | or above | or higher | or better | onwards | and better | and over`);

/** What marks others than those who are named: "people from |other| boroughs". */
export const otherWords: readonly string[] = listOf(
  'other | others | another | outside | elsewhere | non | everyone else | former | ex',
);

/** Verbs of those who have a thing, where nobody says that only they do: "Starter customers |get| it". */
export const havingVerbs: readonly string[] = listOf(`
can | may | get | gets | have | has | receive | receives | enjoy | enjoys | are entitled to | is entitled to | are invited | are invited to | are eligible for | is eligible for | qualify for
qualifies for | includes | include`);

/** A short answer before a statement: "|Sure,| guests can take it as well". */
export const replyOpeners: readonly string[] = listOf(`
yes | sure | of course | certainly | absolutely | naturally | right | correct | exactly | good news | no problem | gladly | indeed | in fact | no`);

/** Words in "ing" that tell some people from others: "|existing| customers". */
export const groupParticiples: readonly string[] = listOf(`
existing | returning | paying | visiting | travelling | traveling | remaining | participating | incoming | outgoing | working | nursing | non-paying
commuting | competing | exhibiting`);

/** Labels and column heads of those for whom a thing is: "|For:| Gold and Platinum". */
export const audienceHeads: readonly string[] = listOf(`
for | for whom | who | who can use it | who can have it | who can get it | who can join | who can book | who can book it | who gets it | who is it for
who it is for | who qualifies | who is eligible | eligible | eligible customers | eligible plans | available to | available for | available on | available with
available in | open to | open for | offered to | offered on | plans | plan | which plans | on which plans | included in | included with | comes with | part of
reserved for | restricted to | target group | availability`);

/** Below a head that asks for whom a thing is, these name all, or none. */
export const plainNames: readonly string[] = listOf(`
all | any | every | everyone | everybody | anyone | anybody | each | no | none | nobody | no one | not | yes | see | if | when | only if | depends | you`);

/** Behind "and" these begin a clause, and name no further group: "for members and |it| costs nothing". */
export const clauseOpeners: readonly string[] = listOf(`
the | an | a | no | not | you | we | it | they | he | she | there | this | that | these | those | only | costs | cost | runs | starts | begins | ends | lasts | opens
closes | expires`);

/** Heads of groups whose members are told by what stands before: "|card| holders" are no others than card users. */
export const holderNouns: readonly string[] = listOf('holder | owner | user | subscriber');

/** Who is spared one of these has the good of it: "Gold members do not |pay| for it". */
export const burdenVerbs: readonly string[] = listOf(
  'pay | owe | need | have to | lose | wait | get charged | be charged | needed | required | necessary',
);

/** Behind these stands what those who are named have not: "a list |in place of| a captain". */
export const swapWords: readonly string[] = ['in place of', 'instead of', 'rather than'];

/** Before the age of those who are named: "rowers |over| 70". */
export const ageLeads: readonly string[] = listOf('over | under | above | below | from | older than | younger than');

/** Before a place, where a group would be named without: "|inside| the Sound only". */
export const placeWords: readonly string[] = listOf('inside | within | outside | throughout');
