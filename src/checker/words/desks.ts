import { listOf } from './list-of.ts';

/** A place that one goes or writes to, which has a name before it: "the |returns| desk". */
export const deskWords: readonly string[] = listOf('desk | counter | office | portal | hotline');

/** Before such a place these are no name of it. */
export const noDeskNames: readonly string[] = listOf(
  'the | a | any | our | your | their | service | front | help | branch | at | main | customer | online',
);
