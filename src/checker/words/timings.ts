import { listOf } from './list-of.ts';

/** Words before an event, by the side of it on which a thing happens. The longest that fits counts: "at the time of" before "at". */
export const timingLeads = {
  before: listOf(
    `before, before the, prior to, ahead of, in advance of, earlier than, in the run-up to, any time before, shortly before, right before, just before, even before`,
  ),
  at: listOf(`when, whenever, as soon as, once, only once, only when, the day, on the day, on the day of, on the date of, at the time of, at the point of, at the moment of, at the moment, the moment, the minute, the instant,
    the second, the very moment, immediately on, immediately upon, immediately after, right after, straight after, directly after, upon, as you, as we, as they, as it, as he, as she, from the moment, from the day, from the date of, from the time, at the same time as, together with,
    at the start of, at the beginning of, at the end of, at the close of, from the start of, from the end of, at the stage of, on completion of, on conclusion of, upon completion of, by the time`),
  after: listOf(
    `after, following, only after, subsequent to, later than, any time after, not until after, shortly after, until after, since, no earlier than, no sooner than, not before, never before`,
  ),
  until: listOf(
    `until, till, up until, up to the moment, right up to, up to the point, up to the time, up until the moment, no later than, not later than, at the latest when, at the latest on, at the latest before`,
  ),
} as const;

/** Words that lead up to an event only where its name stands right behind them: "|on| delivery". */
export const weakLeads = listOf(`on, at, with, from, upon, during, in, as of`);

/** What says that an event is over. */
export const endPhase = listOf(
  `ends, ended, end, over, finished, finishes, finish, completed, complete, completes, completion, conclusion, concluded, closes, closed, close, done, stops, stopped, expires, expired, runs out`,
);

/** What says that an event begins. */
export const startPhase = listOf(
  `begins, begin, began, begun, start, starts, started, starting, beginning, commences, commenced, opens, gets under way, under way`,
);

/** Words of an event or of what happens that tell no two of them apart. */
export const idleOfTimings =
  listOf(`customer, client, user, member, guest, caller, person, people, agent, staff, team, please, always, only, already, then, first, actually, just, also, immediately, time, moment, point, day, date, stage, own, always,
  be, been, is, are, was, has, have, had, will, must, should, may, might, shall, can, do, does, when, timing, take, takes, taken, took, place, happen, happens, make, made, makes, need, needs, whole, full, new, same, soon, start, begin, end, over, stage, every, each, late, early, ask, due`);

/** Events that are named by words of too wide a sense to be one event by that alone. */
export const wideEvents = listOf(`occasion, incident, start, end, activity, request`);

/** What is written on one of these need not come with it, but for one that is told by its turn. */
export const papers = listOf(`bill, bills, invoice, invoices, statement, statements, receipt, receipts`);
export const paperLeads = listOf(
  `next, first, last, final, following, coming, same, each, every, monthly, quarterly, yearly, annual, closing`,
);

/** What is so until a point is not open before it. */
export const blockedWords = listOf(
  `blocked, frozen, barred, suspended, locked, on hold, held back, refused, declined, stopped, paused, shut out, block, freeze, suspend, lock, pause`,
);

/** What a thing comes to in a case is no step of a process: "a token |is worth| a ride when it is handed in". */
export const worthWords = listOf(`worth`);
