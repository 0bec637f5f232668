import { listOf } from './list-of.ts';

/**
 * Nouns before an identifier, by what it stands for: "form RF-2", "tier 2", "port 8443". The number of a step, a page or a section is none:
 * it names a place in a text.
 */
export const codeNouns: Readonly<Record<string, readonly string[]>> = {
  form: listOf('form, forms'),
  code: listOf(
    'code, codes, promo code, discount code, voucher code, coupon code, promotion code, promotional code, coupon, access code, cost code, reason code, billing code, project code',
  ),
  error: listOf('error code, error codes, error message, error'),
  template: listOf('template, macro, canned response, letter template'),
  tag: listOf('tag'),
  tier: listOf('tier, tiers, support tier'),
  level: listOf('level, levels, support level'),
  priority: listOf('priority, priority level'),
  severity: listOf('severity, severity level, sev'),
  category: listOf('category, categories'),
  class: listOf('class'),
  band: listOf('band, pay band, price band, fare band, tax band'),
  grade: listOf('grade, pay grade'),
  zone: listOf('zone, zones, fare zone, delivery zone'),
  desk: listOf('desk, service desk'),
  counter: listOf('counter, window'),
  room: listOf('room, rooms, meeting room'),
  floor: listOf('floor'),
  building: listOf('building, block, hall, unit, warehouse'),
  entrance: listOf('entrance, door'),
  gate: listOf('gate, boarding gate'),
  terminal: listOf('terminal'),
  platform: listOf('platform, track'),
  bay: listOf('bay, loading bay, dock'),
  port: listOf('port, tcp port, udp port'),
  reference: listOf('reference, ref, payment reference'),
  version: listOf('version'),
  'api version': listOf('api version'),
  'firmware version': listOf('firmware version, firmware'),
  'software version': listOf('software version, app version'),
  tls: listOf('tls'),
  bluetooth: listOf('bluetooth'),
  option: listOf('option, menu option, press, key'),
};

/** Sorts in which each thing has one place, so that a list of things behind one of them says where each belongs: "tier 2: fraud, claims". */
export const rankedSorts: readonly string[] = [
  'tier',
  'level',
  'priority',
  'severity',
  'category',
  'class',
  'band',
  'grade',
  'zone',
  'option',
];

/** Over a column of such things: what belongs there. */
export const casesHeads: readonly string[] = listOf(
  `example, examples, case, cases, allows, allowed, what, what for, for what, used for, use for, covers, includes, included, countries, country, places, requests,
  request, issue, issues, problem, problems, topic, topics, kind of case, type of case, incident, incidents, situation, situations, things, items, goods, destinations, tasks,
  task, may do, can do, what they may do, what it allows`,
);

/** Over a column that tells something else of the code: what it takes, who sees to it, how soon. */
export const otherHeads: readonly string[] = listOf(
  `need, needs, needed, required, requires, requirement, requirements, who, team, owner, queue, contact, reaction, response, time, hours, price, fee, cost, limit, limits,
  note, notes, comment, comments, phone, email, deadline, name, meaning, sign, proof, documents, papers, how, steps, action, actions, plan, plans, tariff, status`,
);

/** Sorts whose identifiers may be a word in capitals: "code WELCOME". */
export const wordedSorts: readonly string[] = ['code', 'template', 'tag'];

/** Platforms of which a version is named: "iOS 15 or later" is the least that will do. */
export const platformNames: readonly string[] = listOf(
  'ios, ipados, android, windows, macos, mac os, watchos, chrome, firefox, safari, edge, java, python, php, node, node.js, opera, ubuntu',
);

/** Identifiers that hold their noun: "P1" is priority 1. */
export const shortCodes: Readonly<Record<string, string>> = { P: 'priority', SEV: 'severity' };

/**
 * Verbs that lead from a thing to the code that is right for it: "chargebacks |go| to tier 2". Without one, a code says whom the
 * line is about: "customers in zone 2".
 */
export const codeVerbs: readonly string[] = listOf(
  `is, are, be, being, need, needs, require, requires, use, uses, using, used, enter, enters, entering, apply, type, quote, quotes, give, gives,
  mention, state, put, write, fill in, fills in, fill out, fills out, complete, completes, completing, submit, submits, submitting, submitted, send, sends,
  sending, sent, sign, signs, hand in, hands in, file, files, attach, attaches, go, goes, going, hand, hands, handed, pass, passes, passed,
  escalate, escalates, escalated, assign, assigns, assigned, route, routes, routed, move, moves, moved, transfer, transfers, transferred, forward, direct, directs, directed, bring, brings, brought, take, takes, taken, return, returns, returned, report, reports, queue, queues, visit, visits, hand over, handed over, call at, ask at, pay at, register at, wait, waits, walk, post, posted, issued, kept,
  treat, treats, treated, log, logs, logged, mark, marks, marked, classify, classified, classed, rate, rated, rank, ranks, ranked, count, counts,
  counted, open, opens, allow, allows, listen, listens, connect, connects, check in, drop, drops, dropped, leave, leaves, depart, departs, board,
  catch, meet, meets, held, taught, takes place, take place, collect, collected, pick up, picked up, come, comes, arrive, arrives, sit, sits, stand,
  find, found, dial, choose, select, selects, pick, show, shows, shown, display, displays, see, sees, get, gets, receive, receives, run, runs, work,
  works, support, supports, supported, reply, answer, deliver, delivered, belong, belongs, fall, falls, handled, located, based, start, starts`,
);

/** A code of letters and digits behind one of these needs no noun: "|enter| FRIEND20". */
export const bareCodes: readonly string[] = listOf('enter, enters, apply, type, type in, use, quote, with, coupon');

/** What makes a version the least that will do. */
export const leastVerbs: readonly string[] = listOf(
  'need, needs, require, requires, required, must, has to, have to, oldest, minimum, at least, lowest',
);
/** Behind a platform that opens a clause: "Android 11 or newer |is required|". */
export const leastEnds: readonly string[] = listOf('required, needed, oldest, minimum, lowest, supported');
export const orLater: readonly string[] = listOf(
  'or later, or newer, or above, or higher, or up, or more recent, and later, and newer, and above, and higher, and up, upwards, onwards, or a later version, or a newer version',
);

/** What is advised binds nobody. */
export const advised: readonly string[] = listOf(
  'recommend, recommends, recommended, recommendation, best, ideal, ideally, optimal, suggest, suggested, prefer, preferred, preferably, tested',
);

/** Behind a number that counts after all: "use the form 3 |times|". */
export const countedBehind: readonly string[] = listOf(
  'times, min, mins, hrs, minute, minutes, hour, hours, day, days, week, weeks, month, months, year, years, percent, people, points, characters, digits',
);

/** Who does it, which tells no two things apart: "|employees| send form RF-7". */
export const actors: readonly string[] = listOf(
  `customer, customers, client, clients, user, users, caller, callers, person, people, agent, agents, colleague, colleagues, staff, employee, employees,
  representative, representatives, guest, guests, member, members, visitor, visitors, passenger, passengers, applicant, applicants, subscriber, subscribers,
  friend, friends, everyone, anyone`,
);
