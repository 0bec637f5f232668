import type { Modality } from '../types.ts';

/**
 * How a clause says that something is asked for, open, closed or left free, phrases between bars. The longest phrase that stands in the
 * clause decides. Phrases of `is` say none of it, and keep their words from being read for more: "no more than two" forbids nothing.
 */
const phrases: Readonly<Record<Modality, string>> = {
  must: `
must | must be | required | is required | are required | requires | need to | needs to | has to | have to | mandatory | shall | necessary
is needed | are needed | compulsory | obligatory | always | is a must | without exception | obliged to | a condition for | is a condition
is a requirement | a prerequisite`,
  'must-not': `
cannot | can't | can not | may not | must not | mustn't | not allowed | not permitted | not possible | impossible | not eligible | ineligible
prohibited | forbidden | banned | barred | never | not available | unavailable | not accepted | not covered | not refundable
non-refundable | out of the question | ruled out | no longer | no longer be | not be able to | unable to | not able to | not transferable
non-transferable | do not qualify | does not qualify | doesn't qualify | don't qualify | not qualify | not count | doesn't count
don't count | not offered | not include | excluded | under no circumstances | off limits | not entitled | not valid | invalid
shut out | locked out | turned down | is refused | are refused | not welcome | not an option | no option | not supported
stands in the way | stand in the way | rules out | prevents | not part of | out of scope | not for | no way to`,
  may: `
can | may | allowed | permitted | possible | eligible | able to | welcome | welcome to | free to | available | accepted | covered | refundable
qualify | qualifies | counts | transferable | offered | included | entitled | entitled to | feel free | is fine | is ok | is okay | is enough
suffices | is sufficient | no problem | no obstacle | not a problem | doesn't matter | does not matter | in scope | is part of
doesn't stand in the way | does not stand in the way | not stand in the way | nothing prevents | nothing stops`,
  'need-not': `
optional | not required | isn't required | aren't required | need not | needn't | don't need to | doesn't need to | do not need to
does not need to | don't have to | doesn't have to | do not have to | does not have to | no need to | no need for | not necessary | isn't necessary
not mandatory | isn't mandatory | not a condition | isn't a condition | no condition | not a requirement | isn't a requirement | no requirement
not needed | isn't needed | aren't needed | voluntary | not compulsory | not obligatory | waived | not a must | isn't a must | not obliged to
no obligation | a courtesy | just a recommendation | only a recommendation | only recommended | merely recommended | nice to have
can be skipped | may be skipped | can skip | may skip | up to you | up to the customer | does not require | do not require
doesn't require | don't require | does not need | do not need | doesn't need | without approval | on your own authority`,
  'is-not': `
don't | doesn't | isn't | aren't | won't | wasn't | haven't | hasn't | do not | does not | is not | are not | will not | not | no | none
without | nothing | nobody | neither | nor`,
  does: 'do | does',
  is: `
may not always | is | are | will | will be | has | have | not only | not just | no later than | not later than | no more than
not more than | no less than | not less than | no fewer than | no matter | whether or not | no sooner | if not | cost nothing | costs nothing`,
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
export const subordinateWords: readonly string[] = listOf(`
if | when | whenever | unless | once | as long as | so long as | even if | even when | because | since | so that | in case | provided | where
whether | while | after | before | until | as soon as | although | though`);

/** Words directly before a stance that only describes a thing: "lamps that are not in their box", "orders with no receipt". */
export const attributeWords: readonly string[] = ['that', 'which', 'who', 'with'];

/** What may stand between the two: "orders that have not left". */
export const attributeVerbs: readonly string[] = listOf(
  'is | are | was | were | has | have | had | do | does | did | will',
);

/** Lead-ins under which items are cases, causes or examples, not statements. */
export const caseLeadIns: readonly string[] = listOf(`
if | when | reason | reasons | cause | causes | because | common | possible | example | examples | case | cases | situations | symptoms
check | confirm | verify`);

/** Words that open a sentence with the case for which the rest holds, where no "if" does: "with a receipt, you can return it". */
export const openingPremises: readonly string[] = listOf(
  'as | since | because | with | without | for those | in that case | should',
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
no matter | in no case | whatever`);

/** Phrases of stance that name what is done as well: "the battery is |covered|" says as much as "we cover the battery". */
export const tellingStances: readonly string[] = listOf(`
accepted | covered | refundable | non-refundable | transferable | non-transferable | offered | qualify | qualifies | counts | count
supported | valid | invalid`);

function listOf(text: string): string[] {
  return text.trim().split(/\s*[|\n]\s*/);
}
