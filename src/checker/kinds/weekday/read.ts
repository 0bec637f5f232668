import type { Sentence } from '../../../document/types.ts';
import type { FoundValue, ValueKind } from '../../../facts/types.ts';
import { phrasePattern } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { statementBreaks, stretchesBetween } from '../../text/stretch.ts';
import type { Weekdays } from '../../types.ts';
import { actors } from '../../words/codes.ts';
import { negations } from '../../words/negations.ts';
import { handInWords, lastDayWords, offWords, plainDayWords, someOfThem } from '../../words/weekdays.ts';
import type { Around, FoundClaim } from '../kind.ts';
import { daysIn, type WrittenDays } from './days.ts';

const mayHold =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|week(?:day|end)|days?\s+(?:a|per|of\s+the)\s+week|all\s+week|\b(?:mon|tues?|wed|thu|thurs?|fri|sat)\.?\s*(?:[-–—,&/+]|and|to)\s*(?:tues?|wed|thu|thurs?|fri|sat|sun)\b/i;
const dayStarts = 'mon|tue|wed|thu|fri|sat|sun|week';
const denied = phraseTest(negations);
const closed = phrasePattern(offWords);
/** "|Not each| Sunday is used." */
const isOfSome = phraseTest(someOfThem);
const plain = phrasePattern([...offWords, ...plainDayWords, ...lastDayWords, ...handInWords, ...actors], 'gi');
/** What beside days leaves them to be those on which something is: an amount or a time is one of these days alone. */
const leavesDays: ReadonlySet<ValueKind> = new Set(['hours', 'count', 'contact']);

function leavesDay({ value }: FoundValue): boolean {
  return leavesDays.has(value.kind) || (value.kind === 'money' && value.high === 0);
}

/** Hours of the days on which a place is open are no event. */
const opens = /\b(?:open|opens|opening|hours|staffed|available|reachable)\b/i;
/** "Monday to Friday |without public holidays|" is no word against Monday. */
const leftOut = /\bwithout\b.*$/i;
/** "Twice |a week|", "seven days |a week|". */
const aWeek = /^\s*(?:a|per|each|every)\s+week\b/i;
/** "The blue bin for |paper|." */
const forWhat =
  /\bfor\s+(?:the\s+|its\s+|your\s+|our\s+)?([^,;:.()]*?)(?=\s+(?:is|are|at|in|on|from|to)\s|[,;:.()]|\s*$)/i;
/** "Open all week except Mondays, |when the shop is closed|": said of the days that are left out. */
const ofLeftOut = /,\s+(?:when|on\s+which)\s.*$/i;
/** "Payouts are sent every Monday, |and your bank needs a day more|", "|as the update runs on Thursdays|". */
const breaks = new RegExp(
  `${statementBreaks.source}|${String.raw`,?\s+(?=(?:(?:and|but)\s+)?(?:not|never)\s+(?:on\s+|at\s+|by\s+|before\s+)?(?:the\s+)?(?:${dayStarts}))`}|${String.raw`,\s+and\s+(?=(?:your|our|you|we|it|they|he|she)\s)|,\s+(?:as|because|since|while|whereas|provided|so\s+long)\s`}`,
  'gi',
);
const dueThen = phraseTest(lastDayWords);
/** "Water: |off| on Mondays". */
const bareOff = /(?:^|:\s*)off\b/i;
/** "The porter |calls| on Mondays". */
const actsThen = /(\p{L}{3,}[^s\W]s)\s+(?:on\s+|at\s+|every\s+|each\s+)?$/iu;
/** "We |post| letters on Mondays", "letters are |posted| on Mondays": what is done then. */
const deedIn =
  /\bwe\s+(?:can\s+|may\s+|must\s+|always\s+|only\s+)?(\p{L}+)|\b(?:is|are|be|gets?)\s+(?:always\s+|only\s+)?(\p{L}+(?:ed|en|t|n|d))\b/iu;
const minutesOfDay = 24 * 60;

/** "We deliver on |Tuesdays and Fridays|", "closed on |Mondays|", "|every Wednesday|": on which days of the week something comes round. */
export function weekdaysIn(
  { text, role, columnIndex }: Sentence,
  values: readonly FoundValue[],
  { terms }: Around,
): FoundClaim[] {
  if (!mayHold.test(text) || text.trimEnd().endsWith('?')) return [];
  const untimed = withoutTimes(text, values);
  const claim = (
    written: WrittenDays,
    state: Weekdays['state'],
    from: number,
    to: number,
    times: readonly string[] = [],
  ): FoundClaim => {
    const { days, isRun, rank, limit, part, start, end } = written;
    const around = `${untimed.slice(from, start)} ${untimed.slice(end, to)}`;
    const clause = around.replaceAll(plain, ' ');
    const about = terms.in(clause);
    const deed = deedIn.exec(around) ?? actsThen.exec(untimed.slice(from, start));
    const value: Weekdays = {
      kind: 'weekdays',
      days,
      state,
      about,
      deed: terms.in(deed?.[1] ?? deed?.[2] ?? '').filter((term) => about.includes(term)),
      forWhat: terms.in(forWhat.exec(around)?.[1] ?? ''),
      isRun,
      rank,
      limit,
      part,
      times,
    };
    return { value, start, end, text: text.slice(start, end), clause };
  };
  const open = values.flatMap(openOn);
  if (open.length > 0) return open.map((each) => claim(each, 'open', 0, text.length));
  const beside = values.filter(({ end }) => !aWeek.test(text.slice(end)));
  const times = beside
    .filter(({ value }) => value.kind === 'hours')
    .map((each) => each.text.toLowerCase().replace(dayBefore, ''));
  if (times.length > 0 && opens.test(text)) return [];
  const isCell = role === 'cell' && columnIndex > 0;
  return stretchesBetween(text, breaks).flatMap(({ from, to }) => {
    const stretch = text.slice(from, to);
    if (beside.some((each) => from <= each.start && each.start < to && !leavesDay(each))) return [];
    const found = daysIn(stretch, isCell);
    if (!found || isOfSome.test(stretch)) return [];
    const around = `${stretch.slice(0, found.start)} ${stretch.slice(found.end).replace(leftOut, ' ')}`.replace(
      found.isRun ? ofLeftOut : leftOut,
      ' ',
    );
    const [isDenied, isClosed] = [denied.test(around), closed.test(around) || bareOff.test(around)];
    if (isDenied && isClosed) return [];
    const limit: WrittenDays['limit'] = found.limit || (dueThen.test(around) ? 'by' : '');
    if (limit && (isDenied || isClosed)) return [];
    const written = { ...found, limit, start: from + found.start, end: from + found.end };
    // "…, never on Fridays" is said of what the stretch before it speaks of.
    const isRest = from > 0 && /^(?:(?:and|but)\s+)?(?:not|never)\b/i.test(stretch.trimStart());
    return [claim(written, isDenied || isClosed ? 'off' : 'on', isRest ? 0 : from, to, times)];
  });
}

/** "|Tuesday| at 6 am". */
const dayBefore = /^.*\b(?=at\s)/s;

/** The text with blanks for the times of day that it tells, which are no words for what happens then. */
function withoutTimes(text: string, values: readonly FoundValue[]): string {
  let untimed = text;
  for (const { value, start, end } of values)
    if (value.kind === 'hours') untimed = untimed.slice(0, start) + ' '.repeat(end - start) + untimed.slice(end);
  return untimed;
}

/** The days on which a place is open, where its hours name any; "every Tuesday at 6 AM" something happens, and nothing is open. */
function openOn({ value, start, end }: FoundValue): WrittenDays[] {
  if (value.kind !== 'hours' || value.anyDay || value.part || value.spans.every(([from, to]) => from === to)) return [];
  const days = new Set(value.spans.map(([from]) => Math.floor(from / minutesOfDay)));
  return [{ days: [...days].sort((a, b) => a - b), isRun: false, rank: '', limit: '', part: '', start, end }];
}
