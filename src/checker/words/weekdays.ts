import { listOf } from './list-of.ts';

/** Before days that come round: "|on| Mondays", "|every| Monday". */
export const eachWords: readonly string[] = listOf('every | each | any');

/** With one of these a line leaves open on which of its days something is. */
export const someOfThem: readonly string[] = listOf(
  'not every | not each | not all | not always | not on all | not on every | not necessarily',
);

/** Before a day that is one of several, or a limit: "the |first| Monday of the month", "|by| Monday". */
export const notBeforeDays: readonly string[] = listOf(`
first | second | third | fourth | last | next | this | other | alternate | good | easter | by | before | until | till | from | after | since | following | previous | 1st | 2nd
3rd | 4th | shrove | ash | black | cyber`);

/** Before the last day for something: "|by| Monday", "|no later than| Monday". */
export const byWords: readonly string[] = listOf(`
by | no later than | not later than | at the latest on | at latest | latest | latest by | on or before`);

/** Beside a day that is the last one for something: "the |deadline| is Monday", "|due| on Mondays". */
export const lastDayWords: readonly string[] = listOf(`
deadline | deadlines | cut-off | cutoff | cut off | cut-off day | closing date | last day | latest day | due | due day | due date | at the latest | latest | at latest | last orders | final day | falls due
fall due`);

/** What is done up to the last day for something, whatever it is: "|hand in| your hours by Monday". */
export const handInWords: readonly string[] = listOf(`
hand in | hands in | handed in | hand over | handed over | turn in | turned in | submit | submits | submitted | send in | sent in | file | filed | must be in | should be in | have to be in | be in | reach us
must reach us | must reach | reach | must be with us | be with us | arrive | lodge | lodged | post | posted | tell us | let us know | at the latest | end of | close of business | must | should | have to
has to | need to | needs to`);

/** What happens in every second week: "|fortnightly| on Mondays". */
export const everyOtherWeek: readonly string[] = listOf(`
fortnightly | every fortnight | once a fortnight | each fortnight | every two weeks | every 2 weeks | every second week | every other week | every 2nd week | biweekly | bi-weekly | in alternate weeks
alternate weeks | every 14 days | every fourteen days`);

/** Behind a day that comes round: "on Monday |mornings|". */
export const partsOfDays: readonly string[] = listOf('mornings | afternoons | evenings | nights | lunchtimes');

/** Behind a day, which may be the next one: "on Monday |morning|". */
export const partsOfDay: readonly string[] = listOf('morning | afternoon | evening | night | lunchtime');

/** Beside a day that comes round, though nothing at the day says so: "the |regular| update runs on Monday night". */
export const roundWords: readonly string[] = listOf(`
weekly | each week | every week | a week | per week | of the week | regular | regularly | normal | normally | usual | usually | always`);

/** Beside a day these make it one day of the calendar, or a case: "it |will| come on Monday", "|if| you order on Monday". */
export const onceWords: readonly string[] = listOf(`
will | shall | won't | would | was | were | had | did | has been | have been | has already | today | tomorrow | yesterday | now | currently | this week | next week | last week | ago | i'll | we'll
you'll | they'll | it'll | i've | we've | if | when | whenever | once | because | since | as soon as | until | till | bank holiday | holiday | for example | e.g. | say | imagine | suppose | ordered | bought
placed | booked | signed up`);

/** Beside days on which nothing happens. */
export const offWords: readonly string[] = listOf(`
closed | shut | day off | days off | rest day | rest days | unavailable | closes | closing day | closing days | closed day | closed days | is off | are off | switched off | turned off | shut off
shut down | out of service | out of use | out of order | suspended | off duty | not running | stopped | nobody is there | nobody is in | no one is there | no one is in | nobody answers | no one answers`);

/** What is said of any day, and not what happens on it. */
export const plainDayWords: readonly string[] = listOf(`
open | opens | opened | opening | is | are | take place | takes place | taking place | held | run | runs | running | happen | happens | day | days | week | weekly | always
usually | normally | regular | regularly | goes out | go out | comes out | come out | comes in | come in | receive | receives | get | gets | do | done | made | carried out
available | processed | visit | come | your | meet | meets | meeting | find | finds | reach | reaches | arrive | arrives | appear | appears | there is | there are | welcome
possible | offered | accepted | taken | takes | take | can | will | published | twice | once | sent | send | sends | inbox | included | parcel | parcels | packages | orders | paid | picked up | collected | emptied
starting | from | beginning | serve | serves | served | cook | cooks | cooked | leave | leaves | depart | departs | sail | sails | fly | flies | goes live | go live | released | release | releases | published | publish | publishes
gather | gathers | rehearse | rehearses | train | trains | play | plays | performed | perform | performs | emptied | collected | paid out | pay out | pays out | made | placed | place | start | starts | begin
begins | offer | offers | host | hosts | hold | holds | noon | midnight | at noon | at midnight | midday | morning | mornings | afternoon | afternoons | evening | evenings | night | nights | lunchtime | o'clock | expect | starting | from | beginning | stay | stays | remain | remains | keep | keeps`);

/** Which of the days of a month, or of all weeks, with the words for it. */
export const ranksOfDays: readonly (readonly [rank: string, words: readonly string[]])[] = [
  ['first', listOf('first | 1st')],
  ['second', listOf('second | 2nd')],
  ['third', listOf('third | 3rd')],
  ['fourth', listOf('fourth | 4th')],
  ['last', listOf('last | final')],
  ['other', listOf('other | alternate')],
];
export const ofMonths: readonly string[] = listOf(`
of the month | of each month | of every month | in the month | in each month | in every month | each month | every month | of a month`);

/** All days, of which some may be taken out: "|every day| except Sundays". */
export const wholeWeeks: readonly string[] = listOf(`
every day | each day | all days | daily | every day of the week | all days of the week | seven days a week | 7 days a week | all week | any day | any day of the week`);
export const exceptWords: readonly string[] = listOf('except | but | other than | apart from | excluding | bar | save');

/** Behind a day, what there is on it: "|Saturday delivery| is included". */
export const servicesOfDays: readonly string[] = listOf(`
delivery | deliveries | opening | service | collection | collections | appointments | classes | lessons | tours | trading | shifts`);
