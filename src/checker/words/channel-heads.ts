import { listOf } from './list-of.ts';

/** Columns and labels of the way in which a thing is done, and channels that stand before a noun: "How to submit", "phone bookings". */

/** A column or label with nothing but one of these names the way. */
export const wayHeads: readonly string[] = listOf(`
channel | channels | contact channel | which channel | how | how to | how it works | how it is done | how to do it | how do I do it | how to reach us | how to get it | where
where to | where to go | where it is done | via | way | ways | the way to do it | route | through | way in | ways in | way to apply | ways to apply | how and where | where and how
by what means | contact via | submitted via | submitted by | requested via | booked via | ordered via | handed in`);

/** "How to |submit| (it)", "where to |book|", "|book| via": what is done there. */
export const wayDeeds: readonly string[] = listOf(`
apply | ask for it | book | buy | cancel | change | claim | complain | collect | deliver | do | file | give notice | hand in | hand over | join | make | notify us | order | pay
place | register | renew | report | request | reserve | return | send | send in | sign up | submit | tell us | update | upload | enrol | enroll | make a claim | make a booking
get | obtain | activate | pick up | pick it up | hand it in | hand them in | send it in | hand it over | send it back | drop it off | bring it | lodge | raise`);

/** Channels that stand before what is done through them: "|phone| bookings". */
export const channelAttributes: Readonly<Record<string, readonly string[]>> = {
  phone: listOf('phone | telephone'),
  email: listOf('email | e-mail'),
  chat: listOf('chat | live chat'),
  branch: listOf('in-store | in-branch | in-person | walk-in | over-the-counter'),
  post: listOf('postal | mail | mail-in'),
  paper: ['paper'],
  sms: listOf('sms | text'),
  app: listOf('in-app | app'),
  online: listOf('online | web | internet'),
  fax: ['fax'],
};

/** What is done through a channel: "phone |bookings|", "online |sign-up|". */
export const channelDeeds: readonly string[] = listOf(`
application | applications | booking | bookings | cancellation | cancellations | change | changes | check-in | claim | claims | complaint | complaints | enquiries | enrolment
enrollment | enrolments | inquiries | order | orders | ordering | payment | payments | purchase | purchases | registration | registrations | renewal | renewals | report
reports | request | requests | reservation | reservations | return | returns | sales | sign-up | sign-ups | signup | submission | submissions | ticket sales | appointments
consultation | consultations | support | referrals | transfers | top-up | top-ups | voting | votes | service | entries | bids`);

/** Before such a pair, there is none: "we |don't take| phone bookings". */
export const noDeedLeads: readonly string[] = listOf(`
no | don't take | do not take | don't accept | do not accept | don't do | do not do | don't offer | do not offer | doesn't offer | does not offer | don't have | do not have
have no | has no | there is no | there are no | there's no | cannot take | can't take | cannot accept | can't accept | no longer take | no longer accept | no longer offer
never take | never accept | stopped taking | stopped accepting | don't handle | do not handle | don't allow | do not allow | doesn't take | does not take | doesn't accept
does not accept | doesn't do | does not do | without`);

/** Behind it, there is none: "phone bookings |are not possible|". */
export const noDeedTails: readonly string[] = listOf(`
is not possible | are not possible | isn't possible | aren't possible | is no longer possible | are no longer possible | is not available | are not available | isn't available
aren't available | is not accepted | are not accepted | isn't accepted | aren't accepted | are no longer accepted | is no longer accepted | is not offered | are not offered
isn't offered | aren't offered | does not exist | do not exist | doesn't exist | don't exist | is closed | are closed | have ended | has ended | not possible | not available
not accepted | not offered | are not taken | aren't taken | are no longer taken | is not an option | are not an option | isn't an option | cannot be made | can't be made
cannot be taken | can't be taken | cannot be accepted | can't be accepted | is not supported | are not supported | do not count | don't count | are ignored | are refused
are turned down`);

/** Before it, there is one: "we |take| phone bookings". */
export const deedLeads: readonly string[] = listOf(
  'take | accept | offer | do | allow | handle | there is | there are | takes | accepts | offers | welcome',
);

/** Behind it, there is one: "online booking |is possible|". */
export const deedTails: readonly string[] = listOf(`
is possible | are possible | is available | are available | is accepted | are accepted | are welcome | is welcome | is offered | are offered | are taken | are fine | is fine
is open | are open | possible | accepted | welcome | works | work`);
