import type { Modality } from '../types.ts';
import { provisos } from './conditions.ts';
import { listOf } from './list-of.ts';

/** What may come, and no ban: "we |may not| have a room for you". */
export const possibilities: readonly string[] = listOf(
  'we may not | we may not be able to | may not be able to | may not apply | may not work | may not yet | may not always',
);

/**
 * How a clause says that something is asked for, open, closed or left free, phrases between bars. The longest phrase that stands in the
 * clause decides. Phrases of `is` say none of it, and keep their words from being read for more: "no more than two" forbids nothing.
 */
const phrases: Readonly<Record<Modality, string>> = {
  must: `
not waived | isn't waived | aren't waived | won't be waived |
must | must be | need a | need an | needs a | needs an | need the | needs the | need your | needs your | need proof | needs proof | required | is required | are required | requires | need to | needs to | has to | have to | mandatory | shall | necessary
is needed | are needed | needed | compulsory | obligatory | always | is a must | without exception | obliged to | a condition for
is a condition | is the condition | a condition of | is a requirement | a prerequisite | essential | indispensable | we insist on | insist on | there is no way around
no way around | cannot go without | can't go without | may not go without | must not go without | cannot do without | can't do without | never go without | never without
non-negotiable | have got to | has got to | you've got to | they've got to | you'll need | you will need | they'll need | they will need | is called for | are called for | precondition | a precondition
no exceptions | we expect | a must-have | is expected | are expected | you can't do without | by appointment only
obligated to | are obligated | bound to | duty-bound to | compelled to | under an obligation to | an obligation | a duty | is a duty | are duty bound to | imperative | unavoidable | not optional | isn't optional | aren't optional
not voluntary | isn't voluntary | no choice but to | have no choice but to | has no choice but to | there is no opting out | no way to opt out | cannot opt out | can't opt out | may not opt out | no exceptions to
cannot be skipped | can't be skipped | cannot be left out | can't be left out | must not be skipped | must not be left out | do not skip | don't skip | never skip | no one may skip
cannot be left empty | can't be left empty | must not be left empty | may not be left empty | cannot leave empty | can't leave empty | must not leave empty | may not leave empty
cannot be left blank | can't be left blank | must not be left blank | may not be left blank`,
  'must-not': `
cannot | can't | can not | may not | must not | mustn't | shall not | not allowed | not permitted | not possible | impossible | not eligible
ineligible | prohibited | forbidden | banned | barred | never | not available | unavailable | not accepted | not covered | not refundable
non-refundable | out of the question | ruled out | no longer | no longer be | not be able to | unable to | not able to | not transferable
non-transferable | do not qualify | does not qualify | doesn't qualify | don't qualify | not qualify | not count | doesn't count
don't count | not offered | not include | excluded | under no circumstances | off limits | not entitled | not valid | invalid
shut out | locked out | not welcome | not an option | no option | not supported
stands in the way | stand in the way | rules out | prevents | not part of | out of scope | not for | no way to | no chance
final sale | must stay outside | has to stay outside | have to stay outside | must stay out of | have to stay out of | has to stay out of | must stay off | have to stay off
has to stay off | must keep out of | have to keep out of | must keep off | have to keep off | must wait outside | have to wait outside | stay out of | keep out of | keep away from | stay away from | steer clear of | stay clear of | refrain from
is refused | are refused | is rejected | are rejected | be declined | be rejected | is turned away | are turned away | is turned down | are turned down
gets refused | get refused | gets rejected | get rejected | gets turned away | get turned away | gets turned down | get turned down | gets sent away | get sent away | be turned away | be refused
is against the rules | are against the rules | against the rules | against our rules | against the law | against house rules | has no place | have no place | off the table | a thing of the past
useless | of no use | stop working | stops working | stop applying | stops applying | stop counting | stops counting | stop earning | stops earning | cease to | ceases to | stopped accepting | stopped taking | stopped handling | stopped offering | stopped selling | stopped giving | stopped issuing | stopped doing | did away with | done away with | discontinued | been withdrawn
been scrapped | been abolished | phased out | strictly no | don't let | do not let | doesn't let | does not let | aren't let | isn't let | is not let | are not let | we refuse | we refuse to | we turn away
we turn down | we reject | we decline | draw the line at | not on offer | not a chance | breaks the lease | break the lease | breaks the rules | break the rules | breaks the contract | break the contract
breaches the lease | breach the lease | breach of the lease | breach of contract | breaches the rules | breach of the rules | breaches the contract | violates the rules | violate the rules | breaks the terms
is sent away | are sent away | a no-go | not suitable | not yours to | isn't yours to | aren't yours to | not theirs to | isn't theirs to | aren't theirs to | not for you to | isn't for you to | aren't for you to | not up to you | nobody may | no one may`,
  may: `
can | may | valid | allowed | permitted | possible | eligible | able to | welcome | welcome to | free to | available | accepted | covered | refundable | supported
qualify | qualifies | counts | transferable | offered | included | entitled | entitled to | feel free | is fine | is ok | is okay | are fine
works as well | work as well | works too | work too | works for | work for | works just as well | work just as well | works fine | is enough | will do | suffices | is sufficient | no problem | no obstacle | not a problem | isn't a problem | doesn't matter | does not matter | in scope
is part of | are part of | doesn't stand in the way | does not stand in the way | not stand in the way | don't stand in the way | do not stand in the way
nothing prevents | nothing stops | no reason to refuse | no reason not to | not a reason to refuse | no ground for refusal | no bar to
fine by us | fine with us | we're happy to | we are happy to | happy to take | happy for you to | glad to | by all means | go ahead | is no bar to | are no bar to | is an option | are an option | lets you | let you
at liberty to | don't mind | do not mind | doesn't mind | won't mind | nobody minds | no one minds | no objection | is all right | are all right | is alright | okay to | ok to | fine to
do not hesitate to | don't hesitate to | never hesitate to | please don't hesitate to | do not be afraid to | don't be afraid to | don't be shy to
no hindrance | no barrier | not an obstacle | isn't an obstacle | nothing wrong with | nothing against`,
  'need-not': `
optional | not have to | won't have to | wouldn't have to | shouldn't have to | won't need to | not need to | never have to | no longer have to | no longer need to | need not | needn't | don't need to | doesn't need to | do not need to | voluntary
does not need to | don't have to | doesn't have to | do not have to | does not have to | no need to | no need for | no condition | no requirement
waived | no obligation | a courtesy | just a recommendation | only a recommendation | only recommended | merely recommended | nice to have
can be skipped | may be skipped | can skip | may skip | skip it | up to you | up to the customer | up to the guest | up to the member | up to them | up to each
your own choice | is your choice | is their choice | at your discretion | matter of taste | does not require | do not require
doesn't require | don't require | does not need | do not need | doesn't need | don't need | without approval | on your own authority
we suggest | we recommend | we advise | is suggested | are suggested | is recommended | are recommended | is advisable | are advisable | advisable | a good idea
a nice extra | a nice touch | is a suggestion | is a recommendation | would be nice | is helpful | would help
can leave out | may leave out | can be left out | may be left out | can be left empty | may be left empty | can leave it empty | may leave it empty | leave empty
can be omitted | may be omitted | can decide against | may decide against | decide against it | can opt out | may opt out | can decline | may decline
go without | can go without | may go without | nobody asks for | no one asks for | do not ask for | don't ask for | does not ask for | doesn't ask for | is not asked for | are not asked for
no one has to | nobody has to | nobody needs to | no one needs to | none needed | nobody is obliged | whenever you like | if you like
can also go without | can do without | do without | makes no odds | make no odds | makes no difference | make no difference | doesn't make a difference | has no bearing | have no bearing | not a must | isn't a must
aren't a must | not fussed | don't fuss about | do not fuss about | don't worry about | never mind about | don't insist on | do not insist on | doesn't insist on | does not insist on | won't ask for
calls for no | can stay at home | stays at home | stay at home | dispense with | dispenses with | fine without | okay without | ok without
won't need | will not need | won't be needed | will not be needed | won't be asked for | not be asked for | not obliged to | aren't obliged | isn't obliged | under no obligation | your call | entirely optional
purely optional | no one insists | nobody insists | free to decide | free to choose | can choose whether | may choose whether | can decide whether | may decide whether | decide for themselves | decide for yourself | decide for yourselves | choose for themselves | choose for yourself | own decision | own choice | own free choice
a free choice | a matter of choice | your decision | their decision | at their discretion | at your own discretion | at their own discretion | discretionary | take it or leave it | or leave it | or not as you like
if they like | if they wish | if you wish | on a voluntary basis | entirely voluntary | purely voluntary | left to you | left to them | left to each | no duty to | not a duty | no duty | isn't a duty | is no duty
not an obligation | isn't an obligation | not a condition | isn't a condition | not a requirement | isn't a requirement | not a prerequisite | without having to | no compulsion | not compelled to | not bound to | not forced to
not under any obligation | exempt from having to | dispensable | unnecessary | superfluous | not called for | not insisted on | not expected | not expected to | aren't expected to | isn't expected to`,
  'is-not': `
don't | doesn't | isn't | aren't | won't | wasn't | haven't | hasn't | do not | does not | is not | are not | will not | not | no | none
without | nothing | nobody | no one | neither | nor`,
  does: 'do | does',
  is: `
${possibilities.join(' | ')} | counts as | count as | counted as | has never | have never | is | are | will | will be | has | have | not only | not just | to do | no later than | not later than | no older than | not older than | no longer than | no earlier than | no higher than | no lower than | no more than
not more than | no less than | not less than | no fewer than | no matter | whether or not | no sooner | if not | as needed | if needed | when needed | if necessary | if required | cost nothing | costs nothing`,
};

export const stanceWords: Readonly<Record<Modality, readonly string[]>> = {
  must: listOf(phrases.must),
  'must-not': listOf(phrases['must-not']),
  may: listOf(phrases.may),
  'need-not': listOf(phrases['need-not']),
  'is-not': listOf(phrases['is-not']),
  does: listOf(phrases.does),
  is: listOf(phrases.is),
};

/** Words that open a clause that sets a condition or gives a reason: it asserts nothing itself. */
export const subordinateWords: readonly string[] = [
  ...listOf(`
if | when | whenever | unless | once | as long as | so long as | even if | even when | because | since | so that | in case | where | whether | while
after | before | until | as soon as | although | though
had they | had you | had he | had she | had we | had it | had the | should they | should you | should he | should she | should it`),
  ...provisos,
];

/** The last words of a time, and how what happens then opens: "after five working |days| |the| order is cancelled". */
export const spanNouns: readonly string[] = listOf(
  'minute | minutes | hour | hours | day | days | week | weeks | month | months | quarter | quarters | year | years',
);
export const subjectLeads: readonly string[] = listOf(
  'it | they | this | that | we | you | the | a | an | your | our | all | any | every | each | nobody | nothing | no',
);

/** A state that asks for a thing: denied, it leaves the thing free ("no deposit is required"), where "there must be no debt" forbids. */
export const askedStates: readonly string[] = listOf(`
required | needed | mandatory | necessary | compulsory | obligatory | essential | indispensable | a must | a condition | the condition | a condition for
a condition of | a requirement | a prerequisite`);

/** Before a thing these say which of them: "the |necessary| papers" are those that are asked for, wherever that is told. */
export const tellingWhich: readonly string[] = ['necessary', 'required', 'needed'];

/** Between such a word and what stands before it, these make it a state: "it |is| necessary". */
export const stateLeads: readonly string[] = listOf(`
is | are | be | was | were | been | being | isn't | aren't | not | no | only | always | also | never | usually | absolutely | strictly | still | if | as | where | when | it | makes | make | made | deemed | considered | and | or | longer`);

/** A state that leaves a thing free. */
export const freeStates: readonly string[] = listOf('optional | voluntary | not required | not needed | not necessary');

/** "Not required" with the verb that may stand before it. */
export const deniedStates: readonly string[] = listOf(
  "is not | are not | isn't | aren't | not | will not be | won't be | is no longer | are no longer | no longer",
);

/** A state that shuts a thing: denied, it leaves it open. */
export const shutStates: readonly string[] = listOf(`
excluded | forbidden | prohibited | banned | barred | ruled out | off limits | impossible | refused | rejected | declined | turned away | turned down | denied | sent away | out of the question | restricted
against the rules | disallowed | outlawed | ineligible | unavailable | closed to`);

/** What denies such a state. */
export const denialsOfShut: readonly string[] = listOf(`
not | is not | are not | isn't | aren't | never | is never | are never | no longer | is no longer | are no longer | not be | will not be | won't be | never be | cannot be | can't be | must not be | may not be`);

/** Behind these "that" stands for a thing, and opens no clause: "a number like |that| is accepted". */
export const comparingWords: readonly string[] = listOf(
  'like | than | as | of | for | with | after | before | without',
);

/** Verbs of a clause that tells what was once, and not what is so. */
export const pastVerbs: readonly string[] = listOf(`
was | were | wasn't | weren't | had been | hadn't been | did not | didn't | had not | hadn't | has been | have been | hasn't been | haven't been`);

/** Verbs of a clause that tells what is so. */
export const presentVerbs: readonly string[] = listOf(`
can | cannot | can't | could | may | might | must | mustn't | shall | should | will | won't | would | need | needs | is | isn't | are | aren't | do | don't | does | doesn't`);

/** Verbs with which a clause opens that goes on about what stands before it. */
export const clauseVerbs: readonly string[] = listOf(
  "is | are | isn't | aren't | was | were | does | doesn't | has | have | can | cannot | can't | may | must | will | won't",
);

/** Between commas these open another name of the thing before: "the big kite, |our| pride, is free". */
export const appositionLeads: readonly string[] = listOf(
  'the | a | an | our | your | their | its | formerly | also called | known as',
);

/** Words directly before a stance that only describes a thing: "lamps that are not in their box", "orders with no receipt". */
export const attributeWords: readonly string[] = ['that', 'which', 'who', 'with'];

/** The same with a subject of its own behind it: "tell them |what it can| do". */
export const contentWords: readonly string[] = listOf('what | how');

/** What may stand between the two: "orders that have not left". */
export const attributeVerbs: readonly string[] = listOf(
  'is | are | was | were | has | have | had | do | does | did | will',
);

/** Before them: "guests who |simply| do not come". */
export const mereAdverbs: readonly string[] = listOf('simply | just | really | actually | already | still');

/** Lead-ins under which items are cases, causes or examples, not statements. */
export const caseLeadIns: readonly string[] = listOf(`
if | when | reason | reasons | cause | causes | because | common | possible | example | examples | case | cases | situations | symptoms
check | confirm | verify`);

/** Words that open a sentence with the case for which the rest holds, where no "if" does: "with a receipt, you can return it". */
export const openingPremises: readonly string[] = listOf(
  `as | since | because | with | without | for those | in that case | should | in an emergency | in emergencies | in urgent cases | in exceptional cases | in this case | in such cases | in case of
during | while | in the last | within the last | in the final`,
);

/** Words between a case and what follows from it: "you paid by card, so no fee is due". */
export const closingPremises: readonly string[] = listOf('so | then | therefore | hence');

/** A condition with one of these is no case of its own: who wants a thing is always the one who asks for it. */
export const wishWords: readonly string[] = listOf(`
want | wants | wanted | wish | wishes | would like | like | likes | prefer | prefers | ask | asks | asked | insist | insists | second thoughts | change their mind
changes their mind | change your mind | changed their mind | changes his mind | changes her mind | decide | decides | need | needs | choose | chooses
it helps | possible | necessary`);

/** What holds always is contradicted by any case. */
export const universalWords: readonly string[] = listOf(`
always | never | under no circumstances | in every case | in any case | in all cases | without exception | at any time | regardless of
no matter | in no case | whatever | not even | even if | even when | even with | even in | even for | even then | not for any reason | on any account | on no account | no exceptions | come what may
at all times | every time | each and every | without fail | in all circumstances | under any circumstances | in any circumstances | regardless | irrespective of`);

/** Phrases of stance that name what is done as well: "the battery is |covered|" says as much as "we cover the battery". */
export const tellingStances: readonly string[] = listOf(`
accepted | covered | refundable | transferable | offered | qualify | qualifies | counts | count
supported | valid | invalid`);

/** What is said with one of these of a thing says only that there is one: "an overdraft is |available|", "they |have| no overdraft". */
export const lightVerbs: readonly string[] = listOf(
  'accept | available | unavailable | have | has | get | receive | issue | offer | give | exist | grant',
);

/** Phrases that name it where nothing stands behind them: "the larger one is |eligible|". */
export const closingStances: readonly string[] = listOf('eligible | ineligible | entitled');

/** At the end of a lead-in or of a heading these say that cases follow: "hand the call over |when|:". */
export const caseEnds: readonly string[] = [
  'when',
  'if',
  'where',
  'whenever',
  'unless',
  'in case',
  'in these cases',
  'as soon as',
  'once',
];

/** Behind what a head says of the things below it these add nothing: "bring |with you|". */
export const headTails: readonly string[] = listOf(
  'with you | along | on the day | please | for you | yourself | in any case | too | as well | thanks',
);

/** What those who hold a thing do with it, and what those do who are to have it: "we don't |issue| second keys", "you can |order| a second key". */
export const givingVerbs: readonly string[] = listOf(
  'issue | offer | give | grant | provide | supply | hand | send | post | lend | hand out | give out | give away',
);
export const gettingVerbs: readonly string[] = listOf(
  'get | receive | have | order | request | claim | obtain | apply | borrow | ask',
);

/** Before a thing these say that it is another one than that of the rest: "cruises have their |own| scale". */
export const ownOnes: readonly string[] = ['own', 'separate', 'different'];

/** A head that holds two of these that differ says neither of the things below it: "What you |must| and |must not| do". */
export const bothWays: readonly string[] = listOf(`
can and cannot | can and can't | can or cannot | can or can't | can and can not | may and may not | may or may not | must and must not | must or must not | should and should not | should or should not | should and shouldn't
do and do not | do and don't | do or don't | dos and don'ts | do's and don'ts | will and will not | will and won't | is and is not | is and isn't | are and are not | are and aren't | need and do not need | need and don't need
cannot and can | can't and can | must not and must | allowed and not allowed | included and not included | covered and not covered | accept and do not accept | accept and don't accept`);

/** Above items these ask for one of them, whichever it is, and so for none. */
export const oneOfThese: readonly string[] = listOf(
  'one of | one of the following | exactly one of | at least one of | either of | any of the following | any one of | one or more of',
);

/** Heads below which stands what is not taken, paid or done. */
export const refusalHeads: readonly string[] = [
  'excluded',
  'exclusions',
  'exceptions',
  'not included',
  'not accepted',
  'not covered',
  'not allowed',
  'not eligible',
  'not refundable',
  'not returnable',
  'not supported',
  'not available',
  'not permitted',
  'ineligible',
  'prohibited',
  'forbidden',
  'restricted',
  'unacceptable',
  'off limits',
  'left out',
  'ruled out',
  'out of scope',
  'unsupported',
];

/** What is shut with one of these is open for the first time. */
export const anewWords: readonly string[] = [
  'again',
  'a second time',
  'once more',
  'one more time',
  'twice',
  'more than once',
];

/** What a thing is where one gets it, or does not: "oil, which is |included|". */
export const givenStates: readonly string[] = [
  'included',
  'excluded',
  'free',
  'free of charge',
  'possible',
  'allowed',
  'covered',
  'insured',
  'accepted',
  'refundable',
];

/** Behind "not" these set a bound: "not |below| zero". */
export const boundLeads: readonly string[] = listOf(
  'below | above | under | over | beyond | less than | more than | fewer than',
);

/** What is told to be done with a thing that nobody else needs: "|keep| your logbook". */
export const keepingVerbs: readonly string[] = listOf('keep | retain | hold on to');

/** Behind "no" these say that something is open without end: "no |limit on how| many". */
export const endlessLeads: readonly string[] = listOf(
  'limit on how | limit to how | limit as to how | cap on how | restriction on how | limit on what | limit on who | limit on when | restriction on what | restriction on who | restriction on when',
);
