import { listOf } from './list-of.ts';

/** Words around the one at whose expense a thing is: "the customer pays for the return", "the return is at our expense". */

/** Behind the one who pays. */
export const payingWords: readonly string[] = listOf(`
pay | pays | pay for | pays for | has to pay | have to pay | has to pay for | have to pay for | must pay | must pay for | will pay | will pay for | bear | bears
has to bear | have to bear | must bear | will bear | cover the cost of | covers the cost of | cover the costs of | covers the costs of | bear the cost of | bears the cost of
bear the costs of | bears the costs of | meet the cost of | meets the cost of | foot the bill for | foots the bill for | pick up the bill for
picks up the bill for | pick up the tab for | picks up the tab for | settle the bill for | settles the bill for | reimburse | reimburses`);

/** Before the one who pays. */
export const paidWords: readonly string[] = listOf(
  'paid by | paid for by | borne by | covered by | footed by | met by | charged to | billed to | at the expense of | at the cost of | payable by',
);

/** Before "expense", whose it is: "at |our own| expense". */
export const expenseWords: readonly string[] = listOf('expense | cost | own expense | own cost');

/** A column or label of the one who pays. */
export const payerHeads: readonly string[] = listOf(
  'who pays | paid by | payer | borne by | cost borne by | costs borne by | who pays for it | at whose expense | charged to',
);

/** The company that writes the page, and what it calls itself. */
export const houseNouns: readonly string[] = listOf(
  'we | us | our | company | bank | shop | store | provider | insurer | gym | club | hotel | airline | retailer | house',
);

/** The one whom the company serves, by whatever name. */
export const servedNouns: readonly string[] = listOf(`
you | your | customer | client | member | guest | user | subscriber | policyholder | cardholder | passenger | buyer | tenant | patient | traveller | caller
consumer | visitor | attendee | participant | renter | hirer | rider | borrower | shopper | diner | holder | lessee | lodger | occupant | homeowner | traveler | purchaser | insured | policyowner | resident | student | pupil`);

/** Parties to a thing that are neither the company nor a part of it. */
export const outsideNouns: readonly string[] = listOf(
  'sender | recipient | addressee | seller | artist | applicant | claimant | landlord | exhibitor | employer | host | merchant | lender | manufacturer | franchisee',
);

/** Those of them who are never the one whom the company serves where a line speaks of both: "the |landlord| pays", "the tenant pays". */
export const otherParties: readonly string[] = listOf(
  'seller | artist | landlord | employer | host | merchant | lender | manufacturer',
);
