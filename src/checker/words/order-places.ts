import { listOf } from './list-of.ts';

/** Behind a thing these put it after what stands before it: "the cloakroom |is your next stop|". */
export const nextPlaces: readonly string[] = listOf(`
is your next stop, is the next stop, is their next stop, is your next step, is the next step, is your second stop, is the second stop, is the second step, is your last stop,
is the last stop, is the last step, comes next, come next, is next, are next, is next in line, follows, follow, comes after that, comes afterwards, comes second, comes later,
comes last, is up next, is done next, is done afterwards, is where you go next, is where they go next`);

/** A line with one of these and arrows leads through the menus of a program. */
export const menuWords: readonly string[] = listOf(`
menu, tab, settings, go to, open, click, select, tap, press, choose, navigate, navigation, under, options, preferences, home, file, account, profile`);

/** What opens so tells of a case, and what stands behind it follows from that: "|if| it fails, then call us". */
export const caseOpenings: readonly string[] = listOf(
  'if, when, whenever, unless, in case, should, since, as, where, while, until, every, now and, for, no, not, yes',
);

/** Heads of the first column of a table whose rows are steps. */
export const stepHeads: readonly string[] = listOf(`
step, steps, task, tasks, action, actions, stage, phase, activity, procedure, process, job, work, to do, what to do, what happens, what is done, operation, check, duty, measure,
stop, station`);

/** Between two things, where nothing else is said, these put the first one first: "pick-up, |then| bag drop". */
export const bareSequences: readonly string[] = listOf(
  'then, and then, only then, and only then, followed by, after that, and after that, afterwards, next',
);
