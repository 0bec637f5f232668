import { listOf } from './list-of.ts';

/** Channels that have people or a screen of their own: "stores do not take disputes". */
export const actingChannels: readonly string[] = listOf(`
app | mobile app | branch | branches | store | stores | shop | shops | counter | counters | front desk | service desk | information desk | ticket office
showroom | reception | website | portal | customer portal | hotline | helpline | kiosk | kiosks | chat | live chat | chatbot | call centre | call center | phone team | phone teams
telephone team | phone agents | telephone agents | phone staff | hotline staff | hotline agents | branch staff | store staff | shop staff | counter staff | chat team | chat agents
phone line | phone lines | store team | branch team | shop team | agents on the phone | staff in our shops | staff in our stores | staff in the branches`);

/** What comes through a channel: "a |message| in the chat is enough". */
export const carriedThings: readonly string[] = listOf('message | note | line | word | request | mail | notice');

/** Behind a colon these say what it costs, and so that it must not be: "into a chat: |zero points|". */
export const penalties: readonly string[] = listOf(`
zero | zero points | zero as well | no points | fail | a fail | automatic fail | misconduct | gross misconduct | forbidden | not allowed | no | never | a warning`);

/** Behind a bare channel, these rule it out: "a phone call |is not enough|", "fax: |not a way|". */
export const refusals: readonly string[] = listOf(`
is not a way | are not a way | is no way | not a way | is not an option | are not an option | is no option | not an option | is not accepted | isn't accepted
are not accepted | aren't accepted | is no longer accepted | are no longer accepted | not accepted | no longer accepted | is not possible | isn't possible
are not possible | aren't possible | is no longer possible | not possible | no longer possible | is not enough | isn't enough | are not enough | aren't enough
not enough | is not sufficient | are not sufficient | not sufficient | does not suffice | doesn't suffice | is insufficient | does not count | doesn't count
do not count | don't count | will not do | won't do | is not valid | are not valid | is ruled out | are ruled out | is refused | are refused | cannot be used
can't be used | cannot be accepted | can't be accepted | is not available | isn't available | are not available | not available | is not offered | not offered
is not supported | not supported | are ignored | are not read | are not processed | are not taken | is out | is out of the question`);

/** A heading or lead-in with one of these rules out what stands below it. */
export const refusalHeads: readonly string[] = listOf(`
not accepted | no longer accepted | not possible | no longer possible | not available | not offered | not supported | we do not accept | we don't accept
we do not take | we don't take | we do not offer | we don't offer | what we do not accept | what we don't accept
what you don't get | what you do not get | not included | what's not included`);

/** Behind a bare channel, these say that it will do: "an e-mail |is enough|". */
export const admissions: readonly string[] = listOf(`
is enough | are enough | is sufficient | suffices | will do | is fine | are fine | is accepted | are accepted | is possible | are possible | is an option
counts | count | is available | are available | is offered | is all it takes | is all that is needed | is all we need | can be used | works | is okay | is ok
is a way | are welcome`);

/** Behind a channel that acts, before what it does not do. */
export const refusingVerbs: readonly string[] = listOf(`
cannot | can't | can not | do not | don't | does not | doesn't | will not | won't | no longer | may not | must not | never | are not able to | is not able to
are not allowed to | is not allowed to | are unable to | is unable to`);

/** Behind a channel that acts, what it does for the customer. */
export const servingVerbs: readonly string[] = listOf(`
accept | accepts | take | takes | take back | takes back | handle | handles | process | processes | deal with | deals with | see to | sees to | can accept
can take | can take back | can handle | can process | will accept | will take | will take back | will handle | will process`);

/** Behind a list of nothing but channels: "App, store or phone, |whichever you prefer|". */
export const freeChoice: readonly string[] = listOf(`
whichever you prefer | whichever they prefer | whichever suits you | whichever suits them | whichever is easier | as you like | as you prefer | as they like
as they prefer | any of them | any of these | all of them | all of these | it is up to you | it's up to you | your choice | take your pick`);

/** A question that opens so asks whether something has to be done, and not where it can be. */
export const dutyQuestions: readonly string[] = listOf(
  'must | do i have to | do i need to | do i need | do we have to | do we need to | do they have to | does he have to | does she have to | is it compulsory | is it mandatory | is it required',
);

/** Behind a channel, what becomes of that which comes through it: "orders on a postcard |are not read|". */
export const turnedAway: readonly string[] = listOf(`
goes back unread | go back unread | goes back unopened | go back unopened | is sent back | are sent back | is returned unread | are returned unread | goes unread | go unread | stays unread | stay unread
is turned away | are turned away | is turned down | are turned down | is rejected | are rejected | is refused | are refused | is ignored | are ignored
is not acted on | are not acted on | isn't acted on | aren't acted on | is not processed | are not processed | isn't processed | aren't processed
is not read | are not read | isn't read | aren't read | goes in the bin | go in the bin | is deleted | are deleted | is thrown away | are thrown away`);

/** Before "no" these turn away what comes by a channel: "we |take| no returns by post". */
export const takingVerbs: readonly string[] = listOf(
  'take | accept | offer | allow | make | do | handle | process | issue | book | file | collect | read | answer',
);
