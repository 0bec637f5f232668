import { listOf } from './list-of.ts';

/** How prose says for what a voucher, a discount or a cover is good, and which short answers let a thing in or keep it out. */

/** What is spent, redeemed or applied: "|vouchers| pay for food", where in "the customer pays for it" nothing is used. */
export const usedThings: readonly string[] = listOf(`
voucher | vouchers | points | miles | credit | credits | discount | discounts | code | codes | coupon | coupons | card | cards | allowance | budget | bonus
offer | promotion | deal | certificate | certificates | balance | reward | rewards | ticket | tickets | pass | passes | cover | grant | stamps | tokens | rate`);

/** Behind what is used, before the things that it is good for: "vouchers |can be used for| books and toys". */
export const useVerbs: readonly string[] = listOf(`
can be used for | can be used on | can be used towards | can be used toward | can be used against | can be used to buy | can be used to pay for
may be used for | may be used on | may be used towards | may be used toward | may be used against | may be used to buy | may be used to pay for
can be spent on | may be spent on | can be redeemed for | can be redeemed against | may be redeemed for | may be redeemed against | can be put towards
can be put toward | can be applied to | may be applied to | are good for | is good for | is valid for | are valid for | is valid on | are valid on
apply to | applies to | work on | works on | pay for | pays for | count towards | counts towards | count toward | counts toward | go towards | goes towards`);

/** And before those that it is not good for. */
export const noUseVerbs: readonly string[] = [
  ...['cannot', "can't", 'can’t', 'can not', 'may not', 'must not', 'can never', 'may never', 'can no longer'].flatMap(
    (not) =>
      listOf(`used for | used on | used towards | used toward | used against | used to buy | used to pay for | spent on | redeemed for
redeemed against | put towards | put toward | applied to | combined with`).map((verb) => `${not} be ${verb}`),
  ),
  ...['do not', "don't", 'don’t', 'does not', "doesn't", 'doesn’t', 'never', 'no longer', 'will not', "won't"].flatMap(
    (not) =>
      listOf('apply to | work on | pay for | count towards | count toward | go towards | extend to').map(
        (verb) => `${not} ${verb}`,
      ),
  ),
  ...[
    'is not',
    "isn't",
    'isn’t',
    'are not',
    "aren't",
    'aren’t',
    'is never',
    'are never',
    'is no longer',
    'are no longer',
  ].flatMap((not) => listOf('valid for | valid on | good for').map((verb) => `${not} ${verb}`)),
];

/** A short answer that opens so lets in the thing that was asked about: "Cheques? |Yes|, of course." */
export const lettingIn: readonly string[] = listOf(`
yes | yep | sure | of course | certainly | gladly | with pleasure | fine | that's fine | that is fine | no problem | no problem at all | always | welcome
that works | works | goes | accepted | allowed | they are fine | it is fine | also fine | all right | okay | ok`);

/** And one that opens so keeps it out. */
export const keepingOut: readonly string[] = listOf(`
no | nope | sorry, no | no, sorry | unfortunately not | i'm afraid not | not accepted | not allowed | not possible | never | by no means | not any more
not any longer | no longer | not at all | we don't | we do not | refuse | refused | refuse them | refuse it | turn them down | turn it down | not with us`);

/** Before the thing, in a question about it: "|do you take| cheques?" */
export const thingQuestions: readonly string[] = [
  ...listOf(
    'do you | can i | can we | can they | may i | may we | will you | can you | can customers | may customers | can guests',
  ).flatMap((who) =>
    listOf(`
take | accept | pay by | pay with | pay in | use | bring | bring in | send | ship | recycle | buy | collect | repair | clean | cover | insure | store | hand in | show | also take
also accept`).map((verb) => `${who} ${verb}`),
  ),
  ...listOf('what about | how about | and what about | and how about | and | or | is | are'),
];

/** Behind it: "are cheques |accepted|?" */
export const thingQuestionEnds: readonly string[] = listOf(`
accepted | allowed | okay | ok | fine | welcome | included | covered | possible | too | as well | all right | insured`);

/** Behind a thing that a line lets in by an active verb: "money orders |go through|". */
export const admittingVerbs: readonly string[] = listOf(`
go through | goes through | will do | do the job | does the job | do nicely | does nicely | all work | both work | work fine | works fine | can be used | may be used | can be used too | work as well | works as well
can be deposited | can be handed in | can be sent | can be refunded | can be insured | can be shipped | can be recycled`);
