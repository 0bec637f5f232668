import { listOf, wordsOf } from './list-of.ts';

/**
 * Verbs of more than one word, or of another word, for what a support team does: the first word of a line names the action, the forms
 * behind it say the same. "The order can be called off" speaks of cancelling. Single words that say the same stand in `synonyms.ts`.
 */
export const actionClasses: readonly (readonly string[])[] = `
cancel | call off | calls off | called off | calling off | back out of | backs out of
return | send back | sends back | sent back | sending back | take back | takes back | taken back | took back | bring back | brought back | give back | gave back | given back | hand back
refund | pay back | pays back | paid back | give the money back | get the money back | get their money back | get your money back | money back
receive | be given | is given | are given | be granted | is granted | are granted | is entitled to | are entitled to | qualify for | qualifies for
join | sign up | signs up | signed up | signing up | sign up for | signed up for
apply | put in an application | send in an application | hand in an application
claim | put in a claim | puts in a claim | file a claim | files a claim | make a claim | lodge a claim | submit a claim
complain | put in a complaint | file a complaint | make a complaint
ask | put in a request | make a request
change | make changes to | make a change to | make changes | altered | alter | alters | adjust | adjusts | adjusted
notify | tell us | tells us | told us | telling us | let us know | lets us know | inform us | informs us
exchange | trade in | traded in | swap out | swapped out
escalate | pass on to | passes on to | passed on to | hand over to | hands over to | handed over to | hand off to | forward to
shorten | end early | ends early | ended early | ending early | cut short | cuts short | shortened | shortens
extend | push back | pushes back | pushed back
resume | lift | lifts | lifted | reactivate | reactivates | reactivated | reactivating | unblock | unblocks | unblocked | unfreeze | unfroze | unlock | unlocks | unlocked | restart | restarts | restarted
activate | turn on | turns on | turned on | switch on | switches on | switched on | enable | enabled | enables
deactivate | opt out of | opts out of | opted out of | turn off | turns off | turned off | switch off | switches off | switched off | disable | disabled | disables
combine | stack | stacks | stacked | use together | used together | add up | combines | combined
transfer | pass on | passed on | give away | given away | carry over | carries over | carried over | roll over | rolls over | rolled over
expire | run out | runs out | ran out | become void | becomes void
pay | settle the bill | foot the bill
open | set up | sets up
close | shut down | shuts down | wind up
share | shares | shared | lend | lends | lent
deliver | ship | ships | shipped
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '));

/**
 * Verbs between whose two words their object may stand: "call |the order| off" is "call off". The
 * particles of one verb are joined by "=".
 */
export const separableVerbs: readonly (readonly [verb: string, particles: string])[] = [
  ['call', 'off'],
  ['calls', 'off'],
  ['send', 'back'],
  ['sends', 'back'],
  ['sent', 'back'],
  ['sending', 'back'],
  ['bring', 'back'],
  ['brought', 'back'],
  ['give', 'back=away'],
  ['hand', 'back=over=in'],
  ['take', 'back'],
  ['pay', 'back'],
  ['turn', 'on=off=down=away'],
  ['switch', 'on=off'],
  ['set', 'up'],
  ['sets', 'up'],
  ['sign', 'up'],
  ['signs', 'up'],
  ['pass', 'on'],
  ['put', 'together'],
  ['carry', 'over'],
  ['roll', 'over'],
  ['push', 'back'],
  ['trade', 'in'],
  ['swap', 'out'],
  ['shut', 'down'],
  ['close', 'down'],
  ['leave', 'out=empty=blank'],
  ['skip', 'over'],
  ['end', 'early'],
  ['cut', 'short'],
];

/** What may begin an object between the two. */
export const objectLeads: readonly string[] = 'the a an your their his her its our my this that these those any'.split(
  ' ',
);

/** What may stand between the two by itself. */
export const objectPronouns: readonly string[] = 'it them this that one those these'.split(' ');

/**
 * Verbs whose plain form says that something is done: "the workshop repairs rugs", "cash is accepted". Lemmas, by which their other forms
 * are known too.
 */
export const actionVerbs: readonly string[] = wordsOf(`
accept activate add apply approve ask book bring buy call cancel change charge claim clean close collect combine complain confirm count cover
carry attract incur have has get
cost deactivate decline deliver earn escalate exchange expire extend include insure issue join keep lose offer open order pay provide qualify
receive recycle redeem refund refuse register reject remove renew repair replace reset serve stock print wash treat lend wrap install fit
 resume return reimburse reverse sell send share ship
sent paid kept given taken lost bought sold held
store support suspend take transfer update upgrade verify waive withdraw
`);

/** Participles that tell how a thing stands, and not what is done with it: "the fee is |based| on the price". */
export const standingParticiples: readonly string[] = wordsOf(`
based located situated supposed called named interested limited related involved concerned needed required linked tied opened closed delayed
expected meant intended designed divided composed scheduled finished started ended used dated listed shown signed marked labelled labeled
crowded worried pleased excited married divorced retired entitled allowed permitted missed doubled
`);

/** Who does it, before a plain verb: "we also repair rugs", "customers keep their points". */
export const actors: readonly string[] = wordsOf(`
we you they it he she i customers users members agents travellers travelers guests holders cardholders tenants subscribers patients students
families orders points fees
`);

/** Behind these stands a noun: "the |returns|", "of |repairs|". */
export const nounLeads: readonly string[] = wordsOf(`
the a an of for to with without by in on at and or from about as per no any all some our your their his her its this these those each every
under within after before during more most other two three many few new free
`);

/** What may stand between the one who does it and the verb, or before a participle. */
export const adverbs: readonly string[] = wordsOf(`
also still always then automatically normally usually only even now already fully first all both simply never
`);

/** Rules that there are or are not, whatever the place: "there is a |fee|", "there's no |dress code|". */
export const ruleNouns: readonly string[] = listOf(`
fee | charge | surcharge | supplement | penalty | deposit | excess | minimum | maximum | limit | cap | notice period | waiting period | waiting time | cooling-off period | trial period | deadline | dress code | curfew
minimum spend | minimum order | minimum term | minimum age | minimum stay | minimum amount | age limit | upper limit | lower limit | weight limit | size limit | time limit | contract | obligation | guarantee | warranty | discount | booking fee
queue | waiting list | lower age limit | upper age limit`);
