import { listOf } from './list-of.ts';

/** What is to be paid, as the last word of the name of a charge: "joining |fee|", "|excess| on phone cover". */
export const chargeNouns: readonly string[] = listOf(`
fee | fees | charge | charges | cost | costs | surcharge | surcharges | supplement | supplements | postage | price | deposit | excess | deductible | co-payment | copay | commission
penalty | fine | toll | fare | down payment | admission | entry fee | premium | rent | tip`);

/** Behind its name these say what it is charged on: "excess |on| phone cover". */
export const chargeLinks: readonly string[] = listOf(
  'for | on | of | per | to | at | in | when | if | under | by | with | after',
);

/** As the whole of what stands beside such a name, that nothing is to be paid. */
export const nothingDue: readonly string[] = listOf('none | nil | zero | nothing | no charge | none at all | no fee');

/** Heads of cells that say no more than that an amount is told. */
export const amountHeads: readonly string[] = listOf(
  'amount | you pay | price | fee | cost | costs | charge | what you pay | to pay | due | how much | rate | amount due | member pays | customer pays',
);

/** Where the name of a charge has one of these, none is no amount: "maximum fee: none". */
export const boundNames: readonly string[] = listOf(
  'maximum | max | cap | limit | ceiling | highest | changes | reductions | discount',
);
