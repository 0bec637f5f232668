import { listOf } from './list-of.ts';
import type { StartEvent } from './start-events.ts';

/**
 * What happens at one moment alone, by what it comes to. "Your card is charged" and "you pay" are one act, so that two moments for it are
 * two answers; of what may happen more than once, as of a call, nothing is read.
 */
export const momentActs = {
  pay: listOf(`billing starts, billing begins, billing start, payments start, payments begin, charging starts, pay, pays, paid, payable, payment, payments, charge, charges, charged, bill, bills, billed, debit, debits, debited, deducted, collected,
    taken, due, take the fee, take our fee, take the payment, take payment, take our commission, takes its commission`),
  begin:
    listOf(`start, starts, started, begin, begins, take effect, takes effect, taking effect, come into effect, comes into effect, in effect,
    effective, active, activated, available, accessible, usable, can be used, ready, goes live, go live, valid from, applies from, apply from, come into force, comes into force, kick in, kicks in, go into effect,
    goes into effect, switched on, is covered, are covered, you are covered`),
  end: listOf(`end, ends, ended, terminate, terminates, finish, finishes, switched off, expire, expires, expired, stop, stops, lapse, lapses, cease, ceases, runs out, run out, lose access, loses access,
    lose, lost, forfeited, closed, cut off`),
  'give back': listOf(
    `refunded, refund, refunds, get back, gets back, returned, released, release, released back, paid back, pay back, given back, reimbursed`,
  ),
  get: listOf(
    `credited, credits, awarded, added, appear, appears, show up, shows up, receive, receives, you get, get your, gets your, earn, earns, issued, handed out, hand out, delivered to you, given to you`,
  ),
  send: listOf(`ship, ships, shipped, dispatched, mailed, posted, goes out, go out, handed over`),
} as const;

/** Something goes on until a moment, and ends then: "you |keep| access until the end of the month". */
export const lastingVerbs = listOf(
  `keep, keeps, remain, remains, stay, stays, continue, continues, go on, goes on, carry on, carries on, still have, still works, can still use, can use, have access,
  has access`,
);

/** Moments that have a name: as soon as it is asked for, before anything is done, when all is done. */
export const namedMoments = {
  now: listOf(
    `immediately, at once, right away, straight away, instantly, on the spot, with immediate effect, without delay, the same moment`,
  ),
  advance: listOf(`in advance, up front, upfront, beforehand`),
  afterwards: listOf(`in arrears, afterwards, after the fact`),
} as const;

/** Words before a clause that tells an event: "|when| the order ships". */
export const clauseLeads = listOf(
  `as soon as, when, once, after, the day you, on the day you, on the day that, the moment, from the day you, until, till, the minute, the second you, the instant, the day we,
  on the day we, from the day we, the day the, on the day the, from the day the, the day your, on the day your, from the day your, from the moment, from when, the day it, on the day it,
  from the day it, from the day on which, on the day on which, from the date on which, while, during`,
);

/** Words right before the name of an event: "|at the time of| booking", "|on| delivery". */
export const nameLeads =
  listOf(`at the time of, at the point of, at the moment of, on the day of, on the date of, from the day of, from the date of, on, upon, at, with, from,
  as of`);

/** What begins with the moment from which it is said to hold: "the ticket is |valid| from first use". */
export const holdingWords = listOf(`valid, applies, apply, in force, covered, runs, run, available, usable`);

/** What ends or begins anew at regular times. */
export const periods =
  listOf(`day, week, month, quarter, year, term, contract, contract term, period, billing period, billing cycle, cycle, season,
  semester, trial, plan year, membership year, policy year, paid period, current period, calendar year, calendar month`);

/** Of a period these say that it ends: "until the month that you paid for |is over|". */
export const isOverWords = listOf(
  `is over, are over, ends, end, has ended, runs out, has run out, is up, expires, has expired, finishes, comes to an end`,
);

/** The next time at which something comes round: "with the |next bill|". */
export const nextTimes =
  listOf(`billing date, bill, invoice, statement, renewal, renewal date, payday, pay day, month, week, year, quarter, period,
  billing period, billing cycle, cycle, working day, business day, day`);

/** Moments of which one is loosely said for the other, beside those of `start-events.ts`. */
export const nearMoments: readonly (readonly [string, string])[] = (
  [
    ['now', ['purchase', 'request', 'signing', 'payment', 'approval', 'activity', 'cancelling', 'incident', 'earning']],
    ['advance', ['purchase', 'signing', 'request', 'now', 'start', 'payment', 'billing']],
    ['afterwards', ['end', 'billing', 'period end', 'next period', 'delivery', 'occasion', 'inspection']],
    ['period end', ['next period', 'billing', 'end']],
    ['next period', ['billing', 'end']],
  ] satisfies [string, (StartEvent | string)[]][]
).flatMap(([one, others]) => others.map((other) => [one, other] as const));

/** Beside a moment that is named to be set aside: "when it is used |rather than| when it is bought". */
export const settingAside = listOf(`rather than, instead of, even, no longer`);

/** Behind a comma these lead to what makes no difference to the moment: "when you join, |even if| you paid before", "when you join, |whether| asked for or not". */
export const asideLeads = listOf(
  `even if, even when, even though, even where, no matter, regardless of, whether, whatever, not when, not at, not on, not once, not with, not upon, not from, not after,
  rather than, instead of, not earlier, not sooner, no earlier, no sooner, not before, never before, not later, no later, never earlier`,
);

/** Beside a moment these tell no two things apart: what is said to begin or be paid then, and for how long. */
export const idleOfMoments = listOf(
  `period, periods, run, runs, running, time, date, day, days, full, again, already, automatically, new, take, takes, effect, go, goes, be, always, only`,
);
