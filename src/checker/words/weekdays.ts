import { listOf } from './list-of.ts';

/** Before days that come round: "|on| Mondays", "|every| Monday". */
export const eachWords: readonly string[] = listOf('every | each | any');

/** Before a day that is one of several, or a limit: "the |first| Monday of the month", "|by| Monday". */
export const notBeforeDays: readonly string[] = listOf(`
first | second | third | fourth | last | next | this | other | alternate | good | easter | by | before | until | till | from | after | since | following | previous | 1st | 2nd
3rd | 4th | shrove | ash | black | cyber`);

/** Behind a day that comes round: "on Monday |mornings|". */
export const partsOfDays: readonly string[] = listOf('mornings | afternoons | evenings | nights | lunchtimes');

/** Behind a day, which may be the next one: "on Monday |morning|". */
export const partsOfDay: readonly string[] = listOf('morning | afternoon | evening | night | lunchtime');

/** Beside a day that comes round, though nothing at the day says so: "the |regular| update runs on Monday night". */
export const roundWords: readonly string[] = listOf(`
weekly | each week | every week | once a week | of the week | regular | regularly | normal | normally | usual | usually | always`);

/** Beside days on which nothing happens. */
export const offWords: readonly string[] = listOf(
  'closed | shut | day off | days off | rest day | unavailable | closes',
);

/** What is said of any day, and not what happens on it. */
export const plainDayWords: readonly string[] = listOf(`
open | opens | opened | opening | is | are | take place | takes place | taking place | held | run | runs | running | happen | happens | day | days | week | weekly | always
usually | normally | regular | regularly | goes out | go out | comes out | come out | comes in | come in | receive | receives | get | gets | do | done | made | carried out
available | processed | visit | come | your`);
