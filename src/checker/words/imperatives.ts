import { listOf } from './list-of.ts';

/** How a line tells the reader to do something: "|bring| your receipt". */

/** Verbs that open such a line whatever stands behind them. */
export const plainImperatives: readonly string[] = listOf(`
bring | wear | carry | keep | enter | attach | enclose | submit | provide | send | hand in | fill in | fill out | sign in | log in | log on | sign up | switch off | switch on
turn off | turn on | take off | put on | unplug | remove | arrive | inform | notify | install | download | register | pay | ask for | apply for | wait for | refuel | rinse
wipe | unpack | validate | insert | upload | choose | select | buy | renew | verify | confirm | obtain | write | include | remember | take along | get | give | tell
let | throw away | throw out | hand over | go to | read | eat | drink | shower | sit | stay | speak`);

/** Verbs that may be nouns as well, and open it where a determiner, a pronoun or a preposition stands behind them. */
export const nounlikeImperatives: readonly string[] = listOf(`
show | present | book | reserve | check | clean | close | lock | leave | place | put | return | print | scan | sign | stamp | display | use | empty | cancel | change | update
charge | restart | back up | save | call | phone | email | e-mail | contact | report | request | order | claim | tip | take | have | pick up | drop | dry | wash | store | file
label | mark | note | record | state | stop | try | turn | switch | test | visit | wait | water | weigh | wrap | fax | copy | move | open | fasten | park | feed | ask | pack | set
add | complete`);

/** What stands behind such a verb. */
export const imperativeObjects: readonly string[] = listOf(`
the | a | an | your | their | his | her | its | our | my | this | that | these | those | any | all | both | each | every | some | one | two | three | four | five | it | us | them | him
me | at | in | on | for | with | to | by | from | into | up | off | out | before | after | behind | under | as | proof | only | and`);

/** Before the verb these add nothing, or say that it is meant. */
export const imperativeLeads: readonly string[] = listOf(`
please | then | first | also | just | simply | next | now | kindly | remember to | make sure to | be sure to | do not forget to | don't forget to | never forget to
please do not forget to | please don't forget to | always remember to`);

/** Verbs by which a thing is had at hand: who is told to |show| it needs it. */
export const producingVerbs: readonly string[] = listOf(`
bring | show | present | carry | take along | provide | submit | hand in | send | enclose | attach | have | produce | wear | display | bring along | take | brought | shown
presented | carried | provided | submitted | handed in | sent | enclosed | attached | produced | worn | displayed`);

/** Behind what one is told to do these leave it open: "cancel |whenever you like|". */
export const libertyWords: readonly string[] = listOf(`
whenever you like | whenever you want | whenever you wish | whenever you please | whenever it suits you | any time | anytime | at any time | as often as you like
as often as you want | as you like | as you please | any time you like | any time you want | at your leisure | as late as you like | as early as you like | at no risk | with no strings attached`);

/** Where what is left is not wanted: "leave your papers |at home|". */
export const leavingPlaces: readonly string[] = listOf(
  'at home | behind | at the office | in the drawer | in your bag | in the car',
);
