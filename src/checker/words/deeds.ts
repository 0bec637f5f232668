import { listOf, wordsOf } from './list-of.ts';

/** Words of what somebody does: "reads the meter", "the meter is read by". */

/** These stand in any deed, and say nothing of what is done. */
export const idleOfDeeds: readonly string[] = wordsOf(`
a an the this that these those any every each all some both either one my your our their its his her it them him he she they we you us me who which what
is are was were be been being am gets get got has have had having do does did done doing can could may might must shall should will would need needs needed to of by in on at for from with within into onto and or nor
also always usually normally then now just only alone first themselves themself himself herself itself yourself yourselves ourselves themself own so there here as not never no
please still already again personally directly exclusively solely job task tasks duty responsibility responsible charge charged tasked accountable business incumbent falls down up care
behalf leave left kindly generally typically simply who's whose it's allowed able entitled required permitted free own about their`);

/** What stands behind one of these is no part of the deed: "reads the meter |before| the bill is sent". */
export const deedStops: readonly string[] = listOf(`
before | after | when | whenever | if | until | till | unless | once | while | because | since | so that | as soon as | who | which | where | in order to | but | except | without | during | on behalf of | and then | as well as | as well | just like`);

/** What each of many persons may have to do for himself, so that two who do it say nothing against each other: "drivers |wear| a badge". */
export const personalDeeds: readonly string[] = wordsOf(`
wear show have know own need want like see hear attend visit live accept agree enjoy become join leave arrive get receive earn lose meet speak respect follow wait stay learn pass
understand remain belong qualify think feel sit stand sleep eat drink ride share support love prefer`);

/** Behind "not" and its kind stand those who do not do it: "by the tenant, |not| the caretaker". */
export const notThey: readonly string[] = listOf(
  'not | never | rather than | instead of | in place of | and no longer | but no longer | nor',
);

/** Behind those who do not do what was spoken of: "the plumber |does not|", "the plumber |isn't involved|". */
export const idleOnes: readonly string[] = listOf(`
is not involved | are not involved | isn't involved | aren't involved | is not needed | are not needed | isn't needed | aren't needed | is not required | are not required | isn't required | aren't required
is not responsible | are not responsible | isn't responsible | aren't responsible | is not in charge | are not in charge | isn't in charge | aren't in charge | is not asked | are not asked | isn't asked
aren't asked | has nothing to do with it | have nothing to do with it | has nothing to do with this | have nothing to do with this | has nothing to do with that | have nothing to do with that | has no part in it
have no part in it | has no part in this | have no part in this | plays no part | play no part | plays no role | play no role | plays no part in it | play no part in it | plays no role in it | play no role in it
stays out of it | stay out of it | stays out of this | stay out of this | keeps out of it | keep out of it | keeps out of this | keep out of this | takes no part | take no part | takes no part in it | take no part in it
is not to be involved | are not to be involved | need not be involved | must not be involved | should not be involved | need not be asked | does not come into it | do not come into it | doesn't come into it | don't come into it
is left out | are left out | has no hand in it | have no hand in it | is not concerned | are not concerned | has no say | have no say`);

/** The same behind "no" and who: "|no| technician |will come|". */
export const unneededOnes: readonly string[] = listOf(`
is involved | are involved | is needed | are needed | is required | are required | is necessary | are necessary | is asked | are asked | is sent | are sent | will be sent | comes | come | will come | visits | visit | will visit
will call | calls | calls round | needs to come | has to come | have to come | need to come | has to be there | has to be involved | need be involved | needs to be involved | does it | do it | does this | do this
will do it | will do this | has to do it | must do it | may do it | can do it | is there to do it | turns up | will turn up | is present | are present`);

/** Behind "you" or "we" these tell no task: "you |want| the blue one". */
export const noPlainVerbs: readonly string[] = listOf(`
can | may | might | could | will | would | want | like | prefer | have | has | had | need | get | see | find | know | are | were | do | did | not | never | hear | believe | think | hope | lose | owe | earn | receive | wish | love | expect
offer | accept | recommend | suggest | understand | regret | reserve the right`);
