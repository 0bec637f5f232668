import { listOf } from './list-of.ts';

/** That something is to be paid, and not how much. */
export const chargePhrases: readonly string[] = listOf(`
is charged | are charged | be charged | gets charged | get charged | is chargeable | are chargeable | chargeable | is billed | are billed | is charged for | are charged for
is not free | are not free | isn't free | aren't free | not free of charge | never free | no longer free | not complimentary
there is a charge | there's a charge | there is a fee | there's a fee | there is a small charge | there is a small fee | there is an extra charge | there is a surcharge | there's a surcharge
carries a charge | carry a charge | carries a fee | carry a fee | carries a surcharge | incurs a charge | incur a charge | incurs a fee | incur a fee
costs extra | cost extra | is extra | are extra | comes at a cost | come at a cost | comes at a charge | for a fee | for a charge | at a charge | at extra cost | at an extra charge
charged extra | charged on top | charged separately | billed separately | costs money | cost money | pay extra | pays extra | customer pays for | customers pay for | guest pays for | guests pay for | member pays for | members pay for | have to pay for | has to pay for | must pay for
a fee applies | a charge applies | a surcharge applies | we charge for | we do charge for`);

/** As the whole of a cell or behind a label. */
export const wholeCharges: readonly string[] = listOf(
  'charged | chargeable | surcharge | extra charge | for a fee | fee applies | not free | charged extra | extra | payable | at extra cost | at a charge',
);

/** Before "is charged" these are no thing that is paid for: "your |card| is charged", "the |battery| is charged". */
export const chargedThings: readonly string[] = listOf(`
card | cards | account | accounts | wallet | balance | battery | batteries | phone | laptop | device | devices | bike | bikes | scooter | scooters | vehicle | car | method | customer | customers | guest | guests
member | members | merchant | merchants | you | they | it | we | who | amount | price | rate | interest | tax | vat | sum | total | fee | fees | deposit | deposits | that | which | only | always`);

/** Behind such a phrase these say when, how or to whom it is charged, and not that it is. */
export const chargedHow: readonly string[] = listOf(`
when | once | after | before | only | by | per | monthly | weekly | daily | yearly | annually | again | at the end | on the | every | each | to the | to your | twice | automatically | in advance | in arrears | at booking | back | as`);
