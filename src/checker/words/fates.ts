import { listOf } from './list-of.ts';

/** What becomes of money that somebody holds for a customer: given back, or kept. */

/** What is held: money, or what counts like it. */
export const heldNouns: readonly string[] = listOf(`
deposit | deposits | fee | fees | payment | payments | prepayment | down payment | price | amount | money | balance | credit | credits | minutes | points | sum
interest | premium | premiums | contribution | contributions | instalment | instalments | rent | fare | stake | winnings`);

/** Behind it, what says that it comes back; */
export const returnedWords: readonly string[] = listOf(`
returned | given back | paid back | repaid | handed back | refunded | reimbursed | paid out | returned to you | credited back`);

/** and that it does not. */
export const keptWords: readonly string[] = listOf('forfeited | lost | kept | retained | withheld | forfeit | gone');
/** Behind "kept" these say where or for how long it lies, and not that it is lost: "the deposit is kept |apart|". */
export const keptSafe: readonly string[] = listOf(
  'apart | separate | separately | safe | on file | in a | in an | until | for',
);

/** Verbs of those who hold it, before it. */
export const returningVerbs: readonly string[] = listOf(`
return | give back | pay back | repay | hand back | refund | reimburse | pay out | returns | gives back | pays back | repays | hands back | refunds | reimburses | pays out`);
export const keepingVerbs: readonly string[] = listOf('keep | retain | withhold | keeps | retains | withholds');

/** Those whose money it is, and what they do where it does not come back. */
export const moneyOwners: readonly string[] = [
  ...'customer member guest tenant visitor student client user'.split(' ').flatMap((who) => [`the ${who}`, `${who}s`]),
  ...['you', 'they'],
];
export const losingVerbs: readonly string[] = listOf('lose | forfeit | loses | forfeits');

/** Verbs by which a sum passes to somebody: "interest: |paid| to the tenant". */
export const passingWords: readonly string[] = listOf(
  'paid | credited | passed on | returned | refunded | goes | go | paid out | given back | handed back | given | belongs',
);

/** Those who hold money of others, as it passes to them or is kept by them. */
export const moneyHolders: readonly string[] = listOf(
  'us | the company | the landlord | the agency | the agent | the bank | the hotel | the house | the club | the school | the shop | the office | the provider | the organiser | the host',
);
/** Behind the name of a sum, as a whole answer: "deposit: |returned|". */
export const returnedAnswers: readonly string[] = listOf(
  'returned | given back | paid back | repaid | handed back | refunded | reimbursed',
);
export const keptAnswers: readonly string[] = listOf(
  'forfeited | lost | kept | retained | withheld | forfeit | not returned | not given back | not paid back | not refunded',
);
