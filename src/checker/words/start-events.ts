import { listOf } from './list-of.ts';

/**
 * Events from which times are counted, as people write them behind "after", "from" or "of": "30 days after |delivery|". Two lines that count
 * the same time from two of these give two last days.
 */
export const startEvents = {
  delivery:
    listOf(`delivery, delivery date, delivered, receipt, received, receive, receives, receiving, arrival, arrived, arrives, arrive,
    handed over, hand over, handover, collected, collecting, collection, picked up, pick up, picking up, pickup, reaches you, reached you,
    check-in, check in, checking in, checked in`),
  purchase:
    listOf(`purchase, purchased, purchasing, purchase date, bought, buy, buys, buying, order, orders, ordered, ordering, order date,
    checkout, sale, sold, sells, booking, booked, book, reservation, reserved, reserve, placed`),
  dispatch:
    listOf(`dispatch, dispatched, dispatches, dispatch date, ship, shipping, shipped, ships, shipment, shipping date, leaves our warehouse,
    left our warehouse, leaves the warehouse, sent out`),
  request:
    listOf(`request, requested, requesting, application, apply, applied, applying, asked, ask, asking, claim is filed, filing, filed, file,
    submission, submitted, submit, submitting, complaint, enquiry, inquiry, your message, your email, you contact us, you call, report, reported,
    reporting`),
  approval:
    listOf(`approval, approved, approves, approve, acceptance, accepted, accept, decision, decided, confirmation, confirmed, confirm,
    verification, verified`),
  signing:
    listOf(`sign up, signs up, signing up, signed up, sign-up, signup, registration, registered, registering, register, registers, enrolment,
    enrollment, enrolled, enrolling, enrol, enroll, joining, joined, join, joins, opening, opened, open, account opening, opening date, signature,
    signing, signed, sign, subscribing, subscribed, subscribe, create your account, creates an account, create an account, creating your account, creating an account,
    created your account, account creation, account is created, set up your account, setting up your account, set up an account, exists, exist`),
  start:
    listOf(`start, starts, started, starting, start date, beginning, begins, begin, commencement, activation, activated, activate, activating,
    first login, first log in, log in first, first use, first used, first using, first open, first opened, installation, installed, install,
    moving in, move in, moved in, first day, effective date`),
  end: listOf(`end, ends, ended, ending, end date, expiry, expires, expired, expire, expiration, termination, terminated, closing, closed, closes, closure, close, last day, moving out, move out, moved out, leaving, left, leave,
    check-out, checking out, check out`),
  cancelling: listOf(
    `cancellation, cancelled, canceled, cancelling, canceling, cancel, cancels, giving notice, give notice, gave notice`,
  ),
  return: listOf(
    `return, returned, returning, returns, bring back, brought back, bringing back, send back, sent back, sending back, hand back, handed back, comes back, on its way back`,
  ),
  billing: listOf(
    `invoice, invoiced, invoicing, invoice date, bill, billing, billed, billing date, statement, statement date, due date, due`,
  ),
  payout: listOf('payout, payouts, payout day, payout date, paid out, pay out, pays out, disbursement, disbursed'),
  payment: listOf(
    `payment, paid, pay, pays, paying, payment date, charge, charged, debit, debited, deposit, deposited, premium, instalment, installment,
    the money, your money, their money, the funds, your funds`,
  ),
  incident:
    listOf(`incident, accident, loss, lost, theft, stolen, damage, damaged, fault, injury, treatment, occurrence, occurred, happened,
    transaction, transaction date`),
  occasion:
    listOf(`event, concert, show, match, performance, appointment, stay, trip, journey, flight, departure, course, lesson, class, visit,
    session, hearing, interview, exam`),
  discovery:
    listOf(`discovery, discovered, discover, discovering, noticed, notice, noticing, finding out, found out, find out, become aware,
    becoming aware, became aware`),
  activity:
    listOf(`last use, last used, last login, last log in, last activity, last active, last purchase, last order, last visit, last contact,
    last payment, last transaction, last update, inactivity`),
  earning: listOf(
    `earned, earn, earning, credited, issued, issue, issuing, issue date, date of issue, granted, awarded`,
  ),
  inspection: listOf(`inspection, inspected, inspect, checked, examined, assessed, assessment`),
} as const;

/** An event that has a name of its own. */
export type StartEvent = keyof typeof startEvents;

/** Events that mostly fall on one day, or of which one is loosely said for the other. */
export const nearEvents: readonly (readonly [StartEvent, StartEvent])[] = [
  ['purchase', 'payment'],
  ['purchase', 'billing'],
  ['purchase', 'earning'],
  ['purchase', 'incident'],
  ['payment', 'billing'],
  ['payment', 'incident'],
  ['payment', 'earning'],
  ['payment', 'activity'],
  ['request', 'purchase'],
  ['request', 'signing'],
  ['delivery', 'earning'],
  ['delivery', 'start'],
  ['approval', 'earning'],
  ['end', 'activity'],
  ['payout', 'approval'],
  ['inspection', 'discovery'],
  ['inspection', 'approval'],
  ['incident', 'occasion'],
  ['return', 'delivery'],
  ['return', 'end'],
  ['return', 'cancelling'],
  ['cancelling', 'request'],
  ['start', 'occasion'],
  ['end', 'occasion'],
];

/** Of two events in one phrase the one that counts: "|receipt| of your |request|" is the request, "once we |approve| the |request|" the approval. */
export const outweighed: Readonly<Partial<Record<StartEvent, readonly StartEvent[]>>> = {
  request: ['delivery'],
  billing: ['delivery'],
  payment: ['delivery', 'purchase'],
  approval: ['delivery', 'request', 'payment', 'purchase'],
  inspection: ['delivery', 'request', 'return'],
  payout: ['payment'],
  discovery: ['incident'],
  dispatch: ['purchase'],
  start: ['occasion'],
  end: ['occasion'],
};

/** What follows from such an event is a later step: "ships 2 days after the order", then "arrives 2 days after dispatch". */
export const stepEvents: readonly StartEvent[] = ['delivery', 'dispatch', 'approval', 'inspection', 'start', 'end'];

/** "The trial |lasts| 14 days" tells its end. */
export const lastingWords: readonly string[] = [
  'last',
  'lasts',
  'lasted',
  'run',
  'runs',
  'stays valid',
  'is valid',
  'are valid',
  'remains valid',
];

/** Right behind a time these lead to the event from which it runs: "30 days |of| delivery". */
export const startLeads: readonly string[] = ['of', 'after', 'from', 'since', 'following', 'past'];

/** These do so behind a few words more: "two years, |starting from| the delivery". */
export const laterStartLeads: readonly string[] = [
  ...['after', 'from', 'since', 'following', 'once'],
  ...['starting on', 'starting with', 'starting at', 'beginning on', 'beginning with', 'beginning at'],
];
