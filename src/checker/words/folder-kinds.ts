import { wordsOf } from './list-of.ts';

/**
 * Names of folders that say for whom, of what kind, or from which desk of one business the pages in them are, beside the kinds of pages
 * themselves. Billing and returns speak of the same refunds.
 */
export const folderKinds: ReadonlySet<string> = new Set(
  wordsOf(`
agent agents staff team teams employee employees customer customers client clients member members user users public private
general common shared misc other main base product products offer offers
article articles page pages doc docs document documents kb knowledge content wiki
billing payment payments invoice invoices return returns refund refunds shipping delivery deliveries order orders account accounts support service
services contact contacts help desk frontdesk complaint complaints troubleshooting security privacy legal technical operations sales marketing finance
onboarding training quality process processes procedure procedures rules pricing prices fees cancellation cancellations booking bookings checkout
`),
);
