import { listOf } from './list-of.ts';
import { oppositePairs } from './opposites.ts';

/** A question that two lines may answer differently. */
export interface AnswerClass {
  /** Name of the class; the classes of time stand for values, and other words beside them tell little. */
  name: string;
  /** The answers, each with the words that give it. */
  answers: readonly (readonly string[])[];
}

/** "Only when the guest asks", said of anybody. */
const askers = [
  'customer',
  'guest',
  'caller',
  'client',
  'member',
  'user',
  'visitor',
  'traveller',
  'passenger',
  'patient',
  'student',
  'tenant',
]
  .flatMap((who) => [`the ${who} asks`, `a ${who} asks`, `${who}s ask`])
  .concat('they ask', 'you ask', 'he asks', 'she asks', 'somebody asks', 'someone asks', 'asked for', 'requested')
  .flatMap((asking) => [`only when ${asking}`, `only if ${asking}`])
  .join('=');

/** Nothing is to be paid. */
const free = listOf(`
free | for nothing | travels free | travel free | rides free | ride free | enters free | enter free | goes free | go free | gets in free | get in free | adds nothing to the bill | add nothing to the bill | adds nothing to the price | owe us nothing | owe nothing | owes nothing | owes us nothing | nothing is owed | at our expense | we bear the cost | no cost to you | without being charged | without paying | without a charge | free of charge | free of cost | for free | at no cost | no cost | at no charge
no charge | at no extra cost | no extra cost | at no additional cost | at no extra charge | gratis | without charge | without a fee | complimentary | on us
is on the house | are on the house | be on the house | comes on the house | come on the house | cost nothing | costs nothing | costs you nothing | costs them nothing | nothing to pay | pay nothing | pays nothing | not charged
is not charged | are not charged | not billed | is not billed | are not billed | do not charge | don't charge | does not charge | doesn't charge
not charge | never charged | fee-free | no extra charge | no fee | no surcharge | no supplement | no additional charge | no extra fee | thrown in
our treat | not a penny | not a cent | without extra cost | at no further cost | at our cost | paid by us | we pay for | we cover the cost | we pick up the bill | we pick up the tab | we foot the bill
doesn't cost anything | does not cost anything | don't cost anything | do not cost anything | doesn't cost a thing | don't pay a thing | don't pay anything | do not pay anything | doesn't pay anything
don't have to pay for | do not have to pay for | doesn't have to pay for | needn't pay for | need not pay for | no need to pay for | never pay for | never pays for | don't pay for | do not pay for
doesn't pay for | won't be charged | will not be charged | aren't charged | isn't charged | won't be billed | come free | comes free | pays no fare | pay no fare | pay no entrance`).join(
  '=',
);

/** Something is to be paid. */
const charged = listOf(`
charged | billed | pay the full fare | pays the full fare | full fare | costs a fee | cost a fee | costs a fee of its own | bill for | costs money | payable | paid for | pay for | pays for | on the bill | on the final bill | on the next bill | on your bill
on your next bill | on their bill | on their next bill | on the invoice | appears on the final bill | appears on the next bill | appears on the bill
appear on the bill | appear on the final bill | appear on the next bill | appear on your next bill | appear on their next bill | added to the bill
added to the final bill | added to the next bill | added to your bill | added to their bill | normal price | full price | not free | is not free
are not free | isn't free | aren't free | never free | no longer free | not free of charge | not complimentary | have to pay to | has to pay to | must pay to | pay like everyone else | pay like everybody else
pay the usual price | pay the normal price | pay the same as everyone | at the usual price | at the normal price | at the standard price | at the regular price | at the usual rate | at the standard rate
at the normal rate | at full price | buy their own | buy your own | buys their own | at their own expense | at your own expense | at his own expense | at your own cost | at their own cost
at the customer's expense | at the guest's expense | at the tenant's expense | at the member's expense | out of their own pocket | out of your own pocket | paid ticket | paid tickets | foot the bill yourself | we bill | we charge | not cheap`).join(
  '=',
);

/** It is to be paid beside the price of the whole. */
const extra = listOf(`
charge for | charges for | pay separately for | pays separately for | pay extra for | pays extra for | chargeable | at extra cost | costs extra | cost extra | at a surcharge | for a surcharge | for a fee | for a small fee
against a fee | paid extra | paid separately | billed separately | sold separately | there is a fee for | there is a charge for | there is a surcharge for
there is a supplement for | there is an extra charge for | there is an additional charge for | there is an extra fee for | there is an additional fee for
a supplement | a surcharge | a supplement for | a surcharge for | carries a surcharge | carry a surcharge | carries a fee | carry a fee
at an extra charge | at an additional charge | at an additional cost | at an extra cost | at additional cost | at a charge | at an additional fee
for an additional fee | for an extra fee | for an extra charge | for an additional charge | for a charge | subject to a charge | subject to a fee
subject to a surcharge | charged separately | charged extra | charged on top | paid on top | billed on top | billed extra | bought separately
purchased separately | booked separately | bought extra | is extra | are extra | comes on top | come on top | comes at a price | come at a price
comes at a cost | come at a cost | must be paid for | have to be paid for | has to be paid for | paid add-on | paid add-ons | paid extras | a paid service | paid services
a charge applies | a fee applies | a surcharge applies | a charge is due | a fee is due | a surcharge is due | a charge is taken | a fee is taken
available for purchase`).join('=');

/** "Shown |including| tax", "rented |without| linen": how a price is told or a thing is let, and behind it what is in and what is out. */
const told = listOf(
  'shown | quoted | given | stated | listed | displayed | advertised | calculated | booked | rented | let | sold | offered',
);
const toldWith = (leads: string): string[] => told.flatMap((way) => listOf(leads).map((lead) => `${way} ${lead}`));

/** Behind these stands what belongs to a whole, */
const holding = [
  ...listOf(`
include | includes | covers | comes with | come with | inclusive of | are including | is including | ships with | ship with | is supplied with | are supplied with | is delivered with
are delivered with | arrives with | arrive with | is sold with | are sold with | comes complete with | come complete with`),
  ...toldWith('with | including | inclusive of'),
];
/** and what does not. */
const lacking = [
  ...listOf(`
exclude | excludes | exclusive of | are excluding | is excluding | net of | are without | is without | comes without | come without | ships without | ship without | is supplied without | are supplied without | arrives without | arrive without`),
  ...toldWith('without | excluding | exclusive of | net of | before'),
];

/** It belongs to the whole. */
const included = [
  ...holding,
  ...listOf(`
included | part of | covered by | comes as standard | come as standard | thrown in | complimentary | at no extra cost | no extra cost
no extra charge | at no extra charge`),
].join('=');

/** It does not belong to the whole. */
const excluded = [...lacking, ...listOf('excluded | is added | are added | will be added')].join('=');

/**
 * Words that answer one question, a class a line: through which channel, for whom, on or off. Where two lines say the same but for two
 * words of one class, they answer differently. Answers stand between bars; words joined by "=" are one answer.
 */
const questions: readonly AnswerClass[] = `
channel: phone=telephone=by call=call us | email=e-mail | chat | branch=store=in person | post | sms=text message | fax | online=in the app=mobile app=in our app
state: on | off
standing: on=up=running=switched on=turned on | off=down=out=switched off=turned off=cut off=shut off
order: before=ahead of=prior to | after=afterwards
price: ${free} | ${charged}=${extra}
part: ${included} | ${excluded}=${extra}
manner: automatic=automatically=by itself=by themselves=on its own=on their own | manual=manually=by hand=yourself=yourselves
initiative: automatic=automatically=proactively=proactive=unprompted=unasked=without being asked=without asking=on our own initiative=on your own initiative | on request=upon request=only when asked=only if asked=wait for the customer to ask=${askers}
for whom: only=just=exclusively=reserved for=restricted to=limited to=none but=nobody but=nobody except=no one but=no one except=no one other than=nobody other than | every=each=all=everyone=anyone=everybody=anybody=whoever=any=open to the public=no matter who=whichever=regardless of who
reach: within the same=in the same=to the same=of the same=on the same=from the same=with the same=for the same | across=to another=to a different=in another=in a different=for another=for a different=of another=from another=from a different=on another=on a different=with another=with a different
lasting: temporary=temporarily | permanent=permanently
decision: approve=approved=approves | deny=denied=denies
direction: increase=increases=increased | decrease=decreases=decreased
zone: est | pst | cst | utc | gmt | cet | mst
weekday: monday | tuesday | wednesday | thursday | friday | saturday | sunday
month: january | february | march | april | june | july | august | september | october | november | december
`
  .trim()
  .split('\n')
  .map((line) => {
    const [name, answers] = line.split(': ') as [string, string];
    return { name, answers: answers.split(' | ').map((words) => words.split('=')) };
  });

/** With a class for each pair of opposites (`opposites.ts`): whether a thing is public or private. */
export const answerClasses: readonly AnswerClass[] = [
  ...questions,
  ...oppositePairs.map((answers) => ({ name: 'trait', answers })),
];

/** What a cell or a label says in a word that says less in a sentence: "towels: |extra|". */
export const wholeAnswers: Readonly<Record<string, string>> = {
  extra: 'costs extra',
  surcharge: 'costs extra',
  supplement: 'costs extra',
  'at cost': 'costs extra',
  'paid add-on': 'costs extra',
  'add-on': 'costs extra',
  'extra charge': 'costs extra',
  'extra cost': 'costs extra',
  'extra fee': 'costs extra',
  'optional extra': 'costs extra',
  'on top': 'comes on top',
};

/** Behind such a word these say for what it is each time: "extra charge |per| night". */
export const measureLeads: readonly string[] = ['per', 'each', 'a', 'an', 'every'];

/** Words that any line on a charge may hold, whatever is charged for. */
export const payingWords: readonly string[] = listOf(
  `price | fee | charge | cost | rate | pay | buy | bill | invoice | separately | extra | metered | rent | purchase | service | item | inclusive | exclusive
excluding | added | net | shown | quoted | given | stated | listed | displayed | advertised | calculated`,
);

/** Behind these answers, and not before them, stands what they are about: "the price |includes| towels". */
export const holdingAnswers: readonly string[] = [...holding, ...lacking];

/** Classes in which another word is another answer wherever the rest speaks of one thing; the others ask for like wording. */
export const plainQuestions: readonly string[] = [
  'price',
  'part',
  'for whom',
  'lasting',
  'manner',
  'initiative',
  'trait',
  'standing',
];

/** Words that say for whom a thing is, where they open a clause: "|only members| can borrow tools". */
export const openingScopes: readonly string[] = listOf(`
only | just | none but | nobody but | nobody except | no one but | no one except | no one other than | nobody other than | every | each | all | any
exclusively | whichever`);

/** Words that say it wherever they stand. */
export const plainScopes: readonly string[] = listOf(`
reserved for | restricted to | limited to | only for | only available to | only available for | exclusive to | exclusively for | everyone | everybody
anyone | anybody | whoever | available to all | open to all | open to every | open to the public | for all | for every | to all | by all | by any | by every
no matter who | regardless of who`);

/** Scopes that stand for people by themselves: "|everyone| can", "|whoever| lives here can". */
export const wholeScopes: readonly string[] = listOf('everyone | everybody | anyone | anybody | whoever');

/** Behind a scope these say when, and not for whom: "every |time| you sign in". */
export const scopeNouns: readonly string[] = listOf(`
time | times | day | days | night | morning | evening | week | weeks | month | months | quarter | year | years | hour | hours | step | steps | of this
in all | else`);

/** Between these and "only" stand those whom a thing is for: "open |to members only|"; "can |only| be used |by members|". */
export const scopeLeads: readonly string[] = listOf('to | for | by');

/** Over a column with one of these as its whole head stand answers, and what they are about stands in the row. */
export const headsOfAnswers: readonly string[] = listOf(`
answer | answers | our answer | short answer | verdict | ruling | decision | result | outcome | reply | rule | rules | policy | our rule | our policy | status | yes or no | yes/no
y/n`);

/** In a cell or behind a label these say yes or no as well. */
export const emphaticYes: readonly string[] = listOf(`
always | of course | certainly | definitely | any time | at any time | yes, always | yes, of course | without limits | without restrictions`);
export const emphaticNo: readonly string[] = listOf(`
never | never ever | under no circumstances | in no case | not ever | by no means | absolutely not | certainly not | definitely not | no, never | not in any case | no way`);

/** Cells that say what has to be, and not who has a thing. */
export const dutyAnswers: readonly string[] = listOf(
  'required | not required | optional | mandatory | needed | not needed',
);

/** What is to be paid, behind whatever word tells what for: "there's a late |fee|". */
export const chargesByName: readonly string[] = listOf('fee | charge | surcharge | supplement');

/** Behind one of these a line says what a thing is like. */
export const sayingVerbs: readonly string[] = listOf(`
is | are | was | were | be | been | being | isn't | aren't | has | have | stay | stays | remain | remains | come | comes | run | runs | work | works | get | gets | become | becomes
stand | stands | lie | lies | sit | sits | take place | takes place | must | can | may | will | kept | sold | stored | held | paid | charged | billed | sent | delivered | start | starts
start out | starts out | begin | begins | arrive | arrives | renew | renews | meet | meets | happen | happens | done | made | calculated | credited`);

/** Between a thing and whether it runs: "the water |stays| off". */
export const standingVerbs: readonly string[] = listOf(`
is | are | be | stay | stays | remain | remains | kept | left | goes | go | is kept | is left | stays switched | is still | are still | always | isn't | aren't | gets | get | then`);

/** Behind "on" and "off" these go on with when that is so, where a thing that it stands on would follow. */
export const standingTails: readonly string[] = listOf(
  'during | while | throughout | until | when | overnight | at night | all day | all night | for the | by default | after | before | from | in this time | as',
);

/** A clause that opens with one of these tells what it costs to do what stands before it: "you can pay early, |but a charge applies|". */
export const costTails: readonly string[] = listOf(`
a charge applies | a fee applies | a surcharge applies | a charge is due | a fee is due | a charge is taken | a fee is taken | a fee is charged | there is a charge | there is a fee
there is no charge | there is no fee | no charge applies | no fee applies | the service is charged | the service is free | the service costs extra | the service is not free | this is charged | this is free
this costs extra | that is charged | that is free | that costs extra | it is charged | it is free | it costs extra | it is not free | it's free | it isn't free`);
