import type { Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import { type Token, tokenise } from '../../../facts/values/token.ts';
import { ALL_DAYS, readDays } from '../../../facts/values/week.ts';
import { phrasePattern } from '../../text/phrases.ts';
import { statementBreaks, stretchesBetween } from '../../text/stretch.ts';
import type { Weekdays } from '../../types.ts';
import { actors } from '../../words/codes.ts';
import { negations } from '../../words/negations.ts';
import {
  eachWords,
  notBeforeDays,
  offWords,
  partsOfDay,
  partsOfDays,
  plainDayWords,
  roundWords,
} from '../../words/weekdays.ts';
import type { Around, FoundClaim } from '../kind.ts';

const mayHold =
  /(?:mon|tues|wednes|thurs|fri|satur|sun)day|week(?:day|end)|\b(?:mon|tues?|wed|thu|thurs?|fri|sat)\.?\s*[-–—]\s*(?:tues?|wed|thu|thurs?|fri|sat|sun)\b/i;
const eachDay = new Set(eachWords);
const notBefore = new Set(notBeforeDays);
const parts = new Set(partsOfDays);
const part = new Set(partsOfDay);
const round = phrasePattern(roundWords);
/** "From Monday to Friday" is no limit, but all days from the one to the other. */
const beforeRuns = new Set(['from', 'between']);
const fewestOfRun = 3;
const isWeekdays = /weekdays?$/i;
const runJoint = /\p{L}\.?\s*(?:[-–—]|\b(?:to|through|thru|until|till)\b)\s*\p{L}/iu;
const denied = phrasePattern(negations);
const closed = phrasePattern(offWords);
const plain = phrasePattern([...offWords, ...plainDayWords, ...actors], 'gi');
const plural = /(?:days|weekends?)$/;
/** Between two days of one list: "at weekends |and on| Mondays". */
const joint = /^[\s,&/]*(?:and|or)?\s*(?:on|every|each|at)?\s*$/i;
const minutesOfDay = 24 * 60;

/** Days of the week in a text, as offsets. */
interface Written {
  days: readonly number[];
  isRun: boolean;
  start: number;
  end: number;
}

/** "We deliver on |Tuesdays and Fridays|", "closed on |Mondays|", "|every Wednesday|": on which days of the week something comes round. */
export function weekdaysIn(
  { text, role, columnIndex }: Sentence,
  values: readonly FoundValue[],
  { terms }: Around,
): FoundClaim[] {
  if (!mayHold.test(text) || text.trimEnd().endsWith('?')) return [];
  const claim = (
    { days, isRun, start, end }: Written,
    state: Weekdays['state'],
    from: number,
    to: number,
  ): FoundClaim => {
    const clause = `${text.slice(from, start)} ${text.slice(end, to)}`.replaceAll(plain, ' ');
    const about = terms.in(clause);
    const value: Weekdays = { kind: 'weekdays', days, state, about, ...(isRun ? { isRun } : {}) };
    return { value, start, end, text: text.slice(start, end), clause };
  };
  const open = values.flatMap(openOn);
  if (open.length > 0) return open.map((each) => claim(each, 'open', 0, text.length));
  const isTimed = values.length > 0;
  if (isTimed && !(round.test(text) && values.every(({ value }) => value.kind === 'hours'))) return [];
  const isCell = role === 'cell' && columnIndex > 0;
  return stretchesBetween(text, statementBreaks).flatMap(({ from, to }) => {
    const stretch = text.slice(from, to);
    const found = daysIn(stretch, isCell);
    const [isDenied, isClosed] = [denied.test(stretch), closed.test(stretch)];
    if (!found || (isDenied && isClosed)) return [];
    const written = { ...found, start: from + found.start, end: from + found.end };
    return [claim(written, isDenied || isClosed ? 'off' : 'on', from, to)];
  });
}

/** The days on which a place is open, where its hours name any. */
function openOn({ value, start, end }: FoundValue): Written[] {
  if (value.kind !== 'hours' || value.anyDay || value.part) return [];
  const days = new Set(value.spans.map(([from]) => Math.floor(from / minutesOfDay)));
  return [{ days: [...days].sort((a, b) => a - b), isRun: false, start, end }];
}

/** All days of a stretch as one; undefined where it names none, one that does not come round, or days here and others there. */
function daysIn(stretch: string, isCell: boolean): Written | undefined {
  const tokens = tokenise(stretch);
  const isRounded = round.test(stretch);
  const found: (Written & { comesRound: boolean })[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readDays(tokens, at);
    if (!read) {
      at += 1;
      continue;
    }
    const before = tokens[at - 1]?.text ?? '';
    const isRun = isRunOf(stretch.slice(tokens[at]!.start, tokens[read.end - 1]!.end), read.days);
    if (notBefore.has(before) && !(isRun && beforeRuns.has(before))) return undefined;
    const behind = tokens[read.end]?.text ?? '';
    const end = parts.has(behind) || part.has(behind) ? read.end + 1 : read.end;
    const comesRound = isRun || isRounded || isRound(tokens, at, end) || (isCell && at === 0 && end === tokens.length);
    found.push({ days: read.days, isRun, start: tokens[at]!.start, end: tokens[end - 1]!.end, comesRound });
    at = end;
  }
  const [first, ...rest] = found;
  if (!first || !found.some(({ comesRound }) => comesRound)) return undefined;
  let { end } = first;
  for (const each of rest) {
    if (!joint.test(stretch.slice(end, each.start))) return undefined;
    end = each.end;
  }
  const days = ALL_DAYS.filter((day) => found.some((each) => each.days.includes(day)));
  const isRun = rest.length === 0 && first.isRun;
  return days.length === ALL_DAYS.length ? undefined : { days, isRun, start: first.start, end };
}

/** "Monday to Friday", "weekdays": all days from one to another; "a few working days" is a time. */
function isRunOf(written: string, days: readonly number[]): boolean {
  return days.length >= fewestOfRun && !written.includes(',') && (runJoint.test(written) || isWeekdays.test(written));
}

/** "Mondays", "every Monday", "Monday evenings", "day: Monday"; "on Monday" may be the next one. */
function isRound(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const words = tokens.slice(at, end).map(({ text }) => text);
  return eachDay.has(before) || before === ':' || words.some((word) => plural.test(word) || parts.has(word));
}
