import { listOf } from './list-of.ts';

/** How headings, labels and plain statements say of a thing that it is in or out. */

/** A heading, label or lead-in with one of these lists what is in. */
export const headsOfWhatCounts: readonly string[] = listOf(`
accepted | we accept | acceptable | we take | we do take | we buy | we collect | we repair | we clean | we ship | we cover | included | includes | what's included
covered | what's covered | refundable | we refund | allowed | permitted | eligible | supported | approved | you can bring | you may bring | you can use | you may use | you can pay
you can send | you may send | you can ship | you can post | you can recycle | you can hand in | we recycle | we print | we store | we treat | we lend | we deliver
welcome | in scope | part of the service | we do | we handle | comes with | comes as standard | free of charge | what you get | in the price | provided | insured`);

/** A heading, label or lead-in with one of these lists what is out, beside those that forbid it. */
export const headsOfWhatDoesNot: readonly string[] = listOf(`
exclusions | exclusion | exclude | excludes | excluding | we refuse | we reject | we turn down | rejected | refused | declined | disallowed | unacceptable
unsupported | out of scope | no-go | blacklist | blacklisted | blocklist | blocked | uncovered | not refundable | non-refundable | nonrefundable | at extra cost
costs extra | at a surcharge | charged separately | uninsured`);

/** So does a heading with one of these that says nothing else of what stands below it: "|Extras|", and not "Included |extras|". */
export const headsOfExtras: readonly string[] = listOf('extras | add-ons');

/** Negated verbs of a head that lists what is out: "What we |don't buy|". */
export const headVerbs: readonly string[] = listOf(`
accept | take | buy | collect | repair | clean | ship | deliver | cover | include | support | allow | permit | offer | sell | handle | store | transport | wash | insure
accepted | taken | bought | collected | repaired | cleaned | shipped | delivered | covered | included | supported | allowed | permitted | offered | sold
handled | stored | insured | eligible | welcome | part of | refund | refunded | reimburse | reimbursed | recycle | recycled | print | printed`);

/** Under a head with one of these stand cases, causes or advice, and nothing is ruled in or out. */
export const headsOfCases: readonly string[] = listOf(`
why | how | when | where | if | whether | reason | reasons | because | cause | causes | case | cases | after | before | until | unless | example | examples
what happens | what to do | what if | problem | problems | error | errors | troubleshooting | steps | say | tell | mistakes | status | states`);

/** What one of these covers or includes is written there, and neither in nor out: "what |this page| does not cover". */
export const writings: readonly string[] = listOf(
  [
    'page',
    'document',
    'article',
    'guide',
    'section',
    'chapter',
    'playbook',
    'faq',
    'manual',
    'handbook',
    'overview',
    'lesson',
    'module',
  ]
    .flatMap((writing) => [`this ${writing}`, `the ${writing}`, `our ${writing}`])
    .join(' | '),
);

/** Who takes things, and how a line goes on before it lists them: "|we also accept| A, B and C", "|you can pay by| A or B". */
export const takers: readonly string[] = listOf(`
we | our stores | our shops | our branches | stores | shops | branches | you can | you may | customers can | customers may | they can | people can | one can | visitors can
guests can | members can | students can`);
export const takerAdverbs: readonly string[] = listOf(
  'also | still | always | now | gladly | happily | either | currently | either also',
);
export const takerVerbs: readonly string[] = listOf(`
accept | take | pay by | pay with | pay in | pay via | pay using | pay through | use | bring | buy | collect | hand in | show`);

/** Between them these turn it around: "we |don't| take A or B". */
export const notTaking: readonly string[] = listOf(
  "do not | don't | don’t | cannot | can't | can’t | no longer | never | are not able to | are unable to",
);

/** And where it lists what it does on top of other things: "we also |repair| zips". */
export const servingVerbs: readonly string[] = listOf(`
cover | insure | lend | repair | treat | clean | sell | support | offer | borrow | rent | hire | ship | stock | print | carry | transport`);

/** Those of them that say of several things that they are seen to; a shop sells more than a line names. */
export const caringVerbs: readonly string[] = listOf(
  'cover | insure | repair | treat | clean | ship | recycle | refund | carry | transport',
);

/** A thing that is said with one of these comes on top of others. */
export const additionWords: readonly string[] = listOf('also | too | as well');

/** Behind a thing or several these say that they are to be paid beside the price of the whole, and so are no part of it. */
export const chargedVerbs: readonly string[] = listOf(`
costs extra | cost extra | is extra | are extra | charged separately | charged extra | charged on top | billed separately | billed extra | paid separately | paid extra | paid on top
sold separately | bought separately | booked separately | comes on top | come on top | comes at an extra charge | come at an extra charge
comes at an additional charge | come at an additional charge | comes at an extra cost | come at an extra cost | comes at an additional cost
come at an additional cost | comes at extra cost | come at extra cost | comes at a surcharge | come at a surcharge | comes at a supplement | come at a supplement
comes for a fee | come for a fee | must be paid for | have to be paid for | has to be paid for | carries a surcharge | carry a surcharge | carries a fee | carry a fee
available at a surcharge | available at extra cost | available for a fee | available for purchase only`);

/** Before such a thing these say the same: "|there is a fee for| towels". */
export const chargeLeads: readonly string[] = [
  ...'fee charge surcharge supplement'
    .split(' ')
    .flatMap((charge) => [`a ${charge}`, `an extra ${charge}`, `an additional ${charge}`, `a separate ${charge}`])
    .map((charge) => `there is ${charge} for`),
  ...listOf(
    'we charge for | we charge extra for | we charge a fee for | we charge a surcharge for | you pay extra for | you pay separately for',
  ),
];

/** What is paid for a whole, with which several things are had: "the |ticket| gets you the tour and a drink". */
export const priceNouns: readonly string[] = listOf(`
price | fee | fare | ticket | pass | rate | sum | amount | cost | membership | subscription | package | contribution | deposit | entrance fee | membership fee | day ticket`);
export const buyingVerbs: readonly string[] = listOf(`
take care of | takes care of | pay for | pays for | buys | buys you | buy you | gets you | get you | gives you | give you | entitles you to | covers | cover | goes towards
is for | are for`);

/** Behind a thing or several these say that it is in. */
export const admissions: readonly string[] = listOf(`
accepted | taken | allowed | permitted | welcome | fine | okay | ok | all right | included | covered | no problem | part of it | part of the deal | part of the price
part of the service | in the price | insured | provided | supplied | thrown in | free | free of charge | complimentary | lent | carried | transported`);
/** And these that it is out. */
export const dismissals: readonly string[] = listOf(`
excluded | banned | forbidden | prohibited | refused | rejected | turned down | off limits | not accepted | not taken | not allowed | not permitted
not welcome | not fine | not okay | not included | not covered | not part of it | not part of the deal | not part of the price
not part of the service | not in the price | out | a no-go | never accepted | never taken | never allowed | no longer accepted | no longer taken
no longer allowed | no longer included | no longer covered | not insured | not provided | not supplied | not free | uninsured | not carried | not transported
not shipped | not repaired`);

/** Behind a listed thing these say of whom it is: what is taken is a cheque, and what is refused are "cheques |drawn on| a branch" alone. */
export const namingTails: readonly string[] = listOf(
  'made out | payable to | drawn on | issued by | addressed to | made payable',
);

/** Behind a listed thing these tell how it is made out, which makes it no other thing: "a cheque |made out to us|". */
export const itemTails: readonly string[] = [
  ...namingTails,
  ...listOf(`
of any kind | of all kinds | of any sort | too | as well | all right
that lists | that list | that shows | that show | that states | that state | that proves | that prove | that names | which lists | which shows | which states
which proves | listing your | showing your | stating your | proving your`),
];

/** Before a listed thing these add nothing to it. */
export const itemLeads: readonly string[] = listOf(
  'the | a | an | any | all | both | our | your | also | every | either | and | or | even',
);

/** A thing that opens with one of these is a place, a time or a condition. */
export const itemPrepositions: readonly string[] = listOf(
  'in | at | on | by | for | from | with | without | via | under | over | up to | until | after | before | within | not | no | but | except | only | as',
);

/** What stands behind a verdict with one of these holds for a part only. */
export const narrowingWords: readonly string[] = listOf(
  'only | if | when | unless | except | provided | until | up to | where | once | as long as | after | before | above | below | over | under | than | instead',
);

/** What everything is included in: these tell no plan from another one. */
export const wordsOfNoPlan: readonly string[] = listOf(
  'the | a | an | our | your | this | that | it | price | fee | rate | cost | deal | package | service | plan | every | all | any | each | both | us',
);

/** A list with one of these says what belongs to a thing; */
export const partWords: readonly string[] = listOf(
  'include | includes | included | not include | cover | covers | covered | exclude | excludes | excluded | exclusions | part of | costs extra | cost extra | is extra | are extra | charged | charge | surcharge | supplement | fee | separately | paid for | on top',
);

/** and one with these, with what or how something is done. */
export const meansWords: readonly string[] = listOf(
  'pay | pays | paid | payment | payments | pay by | accept | accepts | accepted | take | takes | taken | use | used',
);

/** Behind one of these "for", "at", "in" or "on" say where or for what alone it holds: "accepted |for savings only|". */
export const narrowableWords: readonly string[] = listOf(
  'accepted | taken | allowed | permitted | possible | available | covered | included | supported | refused | excluded | welcome',
);

/** These narrow nothing: "accepted |at any time|", "in all our shops". */
export const anywhereWords: readonly string[] = listOf(
  'only | and | or | the | a | an | for | in | at | on | of | all | any | every | each | our | now | moment | time | once | general | principle | us',
);

/** A label of nothing but these names ways to pay, and nothing that is paid for: "|cards|: Visa, Mastercard". */
export const wordsOfMeans: readonly string[] = listOf(
  'card | cards | payment | payments | method | methods | way | ways | means | how | to | you | can | pay | paying | by | with | online | of | the | our | your | accepted | we | take | accept | brands | brand | types',
);

/** Behind a thing at the end of a line these rule it in or out: "…, water |included|". */
export const tailsIn: readonly string[] = listOf('included | inclusive | provided');
export const tailsOut: readonly string[] = listOf(
  'excluded | not included | not provided | extra | payable separately | charged separately',
);
