import { listOf } from './list-of.ts';

/** Words around the one who decides: "needs the approval of a manager", "is approved by a manager", "a manager approves it". */

/** What somebody gives: behind it stands "of", "by" or "from", or the role stands before it ("manager approval"). */
export const decisionNouns: readonly string[] = listOf(`
agreement | approval | authorisation | authorization | blessing | clearance | consent | countersignature | decision | endorsement | go-ahead
go ahead | green light | nod | ok | okay | permission | review | say-so | sign-off | sign off | signature | signoff | yes`);

/** Between a noun of decision and who gives it: "the go-ahead |comes from| the warden". */
export const givenBy: readonly string[] = listOf(`
comes from | come from | must come from | has to come from | have to come from | needs to come from | can only come from | may only come from
is given by | are given by | must be given by | has to be given by | can only be given by | may only be given by | is granted by | is issued by
is needed from | is required from | must be obtained from | has to be obtained from | is obtained from | is sought from | is with | lies with | rests with`);

/** Behind the thing that is decided, before "by". */
export const decidedWords: readonly string[] = listOf(`
agreed | approved | authorised | authorized | cleared | confirmed | countersigned | decided | decided on | decided upon | endorsed | granted
greenlit | okayed | ok'd | permitted | ratified | released | reviewed | ruled on | sanctioned | signed | signed off | signed off on | vetted | waived`);

/** Behind the role, perhaps with "can", "may", "must" or "has to" before it. */
export const decidingWords: readonly string[] = listOf(`
approve | approves | approved | authorise | authorises | authorize | authorizes | clear | clears | countersign | countersigns | decide | decides
decide on | decides on | decide whether | decides whether | endorse | endorses | give approval | gives approval | give permission | gives permission
give the green light | gives the green light | give the go-ahead | gives the go-ahead | give the nod | gives the nod | give the ok | gives the ok
give its consent | gives its consent | grant | grants | have the final say | have the last word | has the final say | has the last word | have the final word
has the final word | has to agree | have to agree | must agree | has to say yes | must say yes | make the decision | makes the decision | make the final decision
makes the final decision | make the call | makes the call | ok | okay | okays | release | releases | rule on | rules on | say yes | say yes or no
says yes | says yes or no | say so | says so | sign | signs | sign off | signs off | sign off on | signs off on | take the decision | takes the decision
take the final decision | takes the final decision | has the say | waive | waives`);

/** Before a role that stands before a noun of decision: "obtain manager approval", "needs a manager's OK". */
export const askingWords: readonly string[] = listOf(`
ask for | await | following | get | gets | have | need | needs | needing | obtain | obtaining | pending | request | require | requires | requiring
seek | subject to | upon | wait for | with | without | after`);

/** Behind a noun of decision with a role before it: "manager approval is required". */
export const askedWords: readonly string[] = listOf(`
is needed | is required | is necessary | is mandatory | needed | required | necessary | must be obtained | has to be obtained | must be sought | is a must`);

/** Between the thing and the one who decides it: "the refund is up to the team lead", "run it past the team lead". */
export const leftTo: readonly string[] = listOf(`
is up to | are up to | lies with | lie with | rests with | rest with | is a matter for | are a matter for | is the call of
is the decision of | at the discretion of | in the hands of | is left to | are left to | run it past | run it by | run this past | run this by | run them past
run that past | clear it with | clear this with | clear them with | agree it with | agree this with | agreed with | cleared with`);

/** Before one who is asked first: "check with your team lead first". */
export const consulting: readonly string[] = listOf(
  'ask | check with | clear it with | consult | consult with | speak to | speak with | talk to',
);

/** Behind the one who is asked, these make a leave of the question. */
export const beforehand: readonly string[] = listOf(
  'first | before | beforehand | before you | in advance | for approval | whether',
);

/** Between what is decided and "by": "granted |once,| by a supervisor". */
export const decidedHow: readonly string[] = listOf(`
once | twice | only | solely | exclusively | in writing | in advance | beforehand | personally | individually | again | at most once | only once | once a year
once a month | one time | on request | in person | each time | every time | case by case | in each case | directly | by hand`);

/** Label, column or lead-in of the one who decides: "Decision: the hall manager". */
export const decisionHeads: readonly string[] = listOf(`
approval | approval by | approval from | approvals | approved by | approver | approvers | approves | authorised by | authorized by | decided by
decides | decision | decision by | decision maker | decision-maker | final decision | needs approval from | sign off | sign-off | sign-off by | signed by
signed off by | signs | signs off | who agrees | who approves | who approves it | who authorises | who authorizes | who can approve | who decides
who decides it | who has to agree | who may approve | who must agree | who must approve | who signs | who signs off`);

/** In the lead-in or the heading of a list of those who decide: "Refund sign-off by amount". */
export const decisionTopics: readonly string[] = listOf(`
approval | approvals | approver | approvers | authorisation | authorization | authority | sign-off | sign off | sign-offs | signoff | signatories | signatory
signing limits | who approves | who decides`);

/** In the heading of a list of those who are to be asked or told, whoever decides. */
export const contactTopics: readonly string[] = listOf(`
call | contact | contacts | reach | write to | e-mail | email | phone | ring | inform | notify | copy | ask | help | desk | who is who | team | teams`);

/** Heads of the column of those who decide, below such a heading. */
export const whoColumns: readonly string[] = listOf(
  'who | by | by whom | from | from whom | person | people | role | responsible | level',
);

/** What goes beyond an amount that stands before: "|anything above that| needs the approval of a manager". */
export const beyondThat: readonly string[] = listOf(`
above that | above this | above it | over that | over this | beyond that | beyond this | beyond it | more than that | more than this | from there on
from there | anything more | anything above | anything beyond | anything over | anything higher | anything larger | anything bigger | everything above
everything beyond | everything over | whatever is above | whatever goes beyond | for more | higher amounts | higher sums | larger amounts | larger sums
bigger amounts | bigger sums | a larger amount | a larger sum | a higher amount | a higher sum | a bigger sum | above | beyond`);

/** Between "anything above that" and the one who then decides. */
export const beyondVerbs: readonly string[] = listOf(`
goes to | go to | must go to | has to go to | have to go to | should go to | needs | need | requires | require | is for | are for | is one for | is a case for
is sent to | are sent to | is passed to | are passed to`);

/** At the head of a sentence these name one who may do beside others what was said before. */
export const otherDoers: readonly string[] = ['another', 'any other', 'some other', 'alternatively', 'also'];

/** Nobody has to be asked. */
export const nobodyAsked: readonly string[] = listOf(`
approval is not needed | approval is not required | approval isn't needed | approval isn't required | approvals are not needed | at your own discretion
does not need approval | do not need approval | doesn't need approval | don't need approval | is your call | is your decision | needs no approval | need no approval
needs no permission | needs no sign-off | no approval | no approval is needed | no approval is required | no approvals | no one has to agree | no one has to approve
no one has to be asked | no one needs to approve | no permission | no permission is needed | no sign-off | nobody has to agree | nobody has to approve
nobody has to be asked | nobody has to say yes | nobody has to sign | nobody needs to agree | nobody needs to approve | nobody's approval
on your own authority | is yours to | are yours to | without involving anyone | without involving anyone else | without involving anybody | without anyone else
without anyone's approval | without anybody's approval | without anyone's agreement | without a signature | without a manager | without a supervisor
without further approval | without prior approval | without any sign-off | no need to involve anyone | no need to involve anyone else | nobody else is needed
no one else is needed | nobody else has to be asked | no one else has to be asked | no need for approval | there is no need for approval | your own decision
requires no approval | require no approval | without a sign-off | without any approval | without approval | without asking | without asking anybody
without asking anyone | without checking with anyone | without permission | without sign-off | without a second signature | yours to decide | no need to ask
there is no need to ask anyone | you decide | you may decide | you can decide`);

/** Whoever reads it acts alone: "unlock it yourself". */
export const selfWords: readonly string[] = listOf(
  'yourself | yourselves | themselves | himself | herself | on your own | on their own | by yourself',
);

/** Behind these a reflexive only says on whom they act: "introduce yourself". */
export const reflexiveVerbs: readonly string[] = listOf(`
ask | behave | brace | call | calm | commit | enjoy | excuse | explain | express | familiarise | familiarize | find | help | identify | identifies | inform
introduce | keep | log | make | organise | organize | pace | position | prepare | present | presents | protect | remind | repeat | satisfy | see | spare | for | to
with | of | about | than | like | from | on | in | at | between | behind`);

/** The case goes to somebody: behind these, within a few words, stands "to" and who. */
export const handingWords: readonly string[] = listOf(`
escalate | escalated | escalates | escalating | report | reports | reported | forward | forwarded | hand | handed | hand off | handed off | hand over | handed over | pass | passed | pass on
redirect | redirected | refer | referred | refers | reroute | rerouted | route | routed | transfer | transferred | transferring | transfers | goes | go | taken | take`);

/** Nobody else does it: before the role. */
export const onlyThey: readonly string[] = listOf(`
only | just | nobody outside | no one outside | none outside | nobody below | no one below | nobody but | no one but | nobody except | no one except | nobody other than | no one other than | none but | exclusively | solely`);

/** Behind the role. */
export const onlyOnes: readonly string[] = listOf(`
are the only ones | are the only people | are the only person | is the only one | is the only person | is the only team | are the only team | is the only body
are the only members | are the only users`);

/** Before what they do: "managers |are allowed to| issue refunds". */
export const ableWords: readonly string[] = listOf(`
can | may | could | will | must | should | is able to | are able to | is allowed to | are allowed to | is authorised to | are authorised to | is authorized to
are authorized to | is entitled to | are entitled to | is permitted to | are permitted to | has the right to | have the right to | has to | have to | needs to
need to | who can | who may | that can | that may | allowed to | permitted to | authorised to | authorized to`);

/** The same, where it is shut. */
export const unableWords: readonly string[] = listOf(`
cannot | can not | can't | may not | must not | mustn't | do not | does not | don't | doesn't | is not able to | are not able to | is not allowed to
are not allowed to | isn't allowed to | aren't allowed to | is not authorised to | are not authorised to | is not authorized to | are not authorized to
is not permitted to | are not permitted to | has no right to | have no right to | never | no longer | must never | may never | can never | should not | shouldn't | should never | could not | couldn't | will not
won't | will never | need not | needn't`);

/** What is done by somebody: before "by" and who. */
export const doneWords: readonly string[] = listOf(`
accepted | activated | added | adjusted | answered | arranged | assigned | assessed | blocked | booked | calculated | cancelled | canceled | carried out
changed | checked | chosen | closed | collected | cut | done | driven | fitted | fixed | given | held | kept | led | corrected | created | credited | decided | deleted | delivered | done | edited | entered | handled | installed
issued | lifted | made | managed | modified | moved | opened | ordered | paid | performed | picked | processed | put | read | recorded | refunded | registered | removed
renewed | repaired | replaced | reported | requested | reset | resolved | reversed | sent | set | set up | settled | signed | submitted | suspended
switched | taken | taught | terminated | transferred | unblocked | unlocked | updated | verified | withdrawn | written`);

/** Before what is done, and "by" and who: "the key |is| handed out by the porter". */
export const passiveVerbs: readonly string[] = listOf(
  'is | are | gets | get | has been | have been | being | always | was | were',
);

/** Before what is done, where a verb stands before them: "the porter hands out |the| key". */
export const objectLeads: readonly string[] = listOf(`
the | a | an | all | every | each | any | both | it | them | this | that | these | those | your | our | their | his | her | its | whoever | whatever`);

/** Between a verb and what is done: "hands |out| the key". */
export const taskParticles: readonly string[] = listOf(
  'out | up | off | down | in | back | on | over | away | through',
);

/** Behind a role: nobody else does it. */
export const aloneWords: readonly string[] = listOf(`
only | alone | exclusively | solely | personally | in person only | and nobody else | and no one else | and by nobody else | and by no one else | and not by anyone else`);

/** What is handed on: "send the |case| to second level". */
export const caseNouns: readonly string[] = listOf(`
case | cases | call | calls | caller | callers | customer | customers | client | clients | guest | guests | member | members | ticket | tickets | request
requests | matter | matters | question | questions | complaint | complaints | file | files | form | forms | order | orders | it | them | these | those | him | her
this | that`);

/** Before what they have to do themselves: "a notary |has to| witness the will". */
export const taskDuties: readonly string[] = listOf(
  'must | has to | have to | needs to | need to | should | will | is to | are to | is obliged to | are obliged to | is required to | are required to | is supposed to | are supposed to | is expected to | are expected to',
);

/** Verbs of a task that say little elsewhere: "movers |take| the beds apart". */
export const plainDoings: readonly string[] = listOf('take | make | give | keep | put | use | let | do | set');

/** Behind a role these are things, and no deed: "admin |rights|", "customer |services|". */
export const noDoings: readonly string[] = listOf(`
rights | access | hours | services | rates | fees | accounts | cards | terms | details | costs | numbers | areas | rooms | lines | tools | guidelines | rules | notes | pages | forms | files | records | benefits | tickets | seats
numbers | expenses | meetings | discounts | prices | accounts | profiles | settings | roles | groups | teams | staff | lists | names | documents | needs | wants | gets | has | is | was | does | plans | levels | skills | shifts
vehicles | cars | keys | badges | uniforms | agreements | contracts | tests | duties | tasks | jobs | passes | schedules | requirements | obligations | responsibilities | permissions | privileges | credentials | days | weeks | months`);
