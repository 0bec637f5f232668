import { wordsOf } from './list-of.ts';

/** Words that are written with a capital and name no product. */
export const calendarWords: ReadonlySet<string> = new Set(
  wordsOf(`monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november
  december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec
  i a an the this that if when your our you we it no yes not do please step note important tip case section part chapter table figure`),
);
