import { listOf } from './list-of.ts';

/** Floors by their number from the ground, as people name them before or behind "floor"; the first may be the ground or the one above it. */
export const floorNames: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['basement', listOf('basement, lower ground floor, cellar')],
  ['0', listOf('ground floor, street level')],
  ['1', listOf('first floor, 1st floor')],
  ['2', listOf('second floor, 2nd floor')],
  ['3', listOf('third floor, 3rd floor')],
  ['4', listOf('fourth floor, 4th floor')],
  ['5', listOf('fifth floor, 5th floor')],
  ['6', listOf('sixth floor, 6th floor')],
  ['7', listOf('seventh floor, 7th floor')],
  ['8', listOf('eighth floor, 8th floor')],
  ['9', listOf('ninth floor, 9th floor')],
  ['10', listOf('tenth floor, 10th floor')],
];

/** Before a floor these say that something is there: "the clinic is |on| the second floor". */
export const beforeFloors: readonly string[] = listOf('on, in, at, to, up to, down to');

/** Between a code and the place where it is typed in: "type SPRING |at checkout|". */
export const behindTypedCodes: readonly string[] = listOf(`
at checkout, at the checkout, at the till, in the basket, in your basket, in your cart, in the cart, when you order, when you book, when you pay, when you check out, when ordering,
when booking, when paying, while ordering, while booking, in the code field, in the voucher field, in the discount field, in the promo field, in the coupon field,
in the code box, in the voucher box, in the discount box, in the promo box, in the coupon box`);

/** What is written on a transfer for the payment to be found. */
export const referenceNouns: readonly string[] = listOf(`
reference, payment reference, transfer reference, reference line, reference field, reference of the transfer, purpose, purpose of payment, payment purpose, subject line,
memo field, memo line, description field, remittance field, remittance line`);

/** Verbs before what is written there. */
export const referenceVerbs: readonly string[] = listOf(`
quote, quotes, use, uses, give, gives, enter, enters, put, puts, state, states, write, writes, include, includes, add, adds, type, types, fill in, fills in, provide, provides`);

/** The last word of what identifies a customer or a sum. */
export const identifierNouns: readonly string[] = listOf(
  'number, numbers, no., id, name, names, code, address, date of birth, surname, initials',
);

/** Over a column that says where a key of a telephone menu leads. */
export const menuHeads: readonly string[] = listOf(`
department, departments, for, topic, topics, service, services, team, teams, desk, queue, leads to, connects to, connects you to, you reach, who you reach, meaning, what for, what, about`);

/** Terms beside the number of a menu that say nothing of where it leads: "|please call| and |choose| option 2 |in the menu|". */
export const menuWords: readonly string[] = listOf('menu, call, choos, select, press, pick, dial, phone');
