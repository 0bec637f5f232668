import { type Token, tokenise } from '../../../facts/values/token.ts';
import { ALL_DAYS, readDays } from '../../../facts/values/week.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import {
  byWords,
  eachWords,
  everyOtherWeek,
  exceptWords,
  notBeforeDays,
  ofMonths,
  onceWords,
  partsOfDay,
  partsOfDays,
  ranksOfDays,
  roundWords,
  servicesOfDays,
  wholeWeeks,
} from '../../words/weekdays.ts';

/** Days of the week in a text, as offsets. */
export interface WrittenDays {
  days: readonly number[];
  /** All days from one to another, or all but some: there are no others. */
  isRun: boolean;
  /** "first" in "the first Monday of the month", "other" in "every other Monday"; '' where it is every one. */
  rank: string;
  /** The last day for it: "|by| Monday", "|before| Monday"; '' where it happens then. */
  limit: '' | 'by' | 'before';
  /** "morning" in "Monday mornings"; '' for the whole day. */
  part: string;
  start: number;
  end: number;
}

const eachDay = new Set(eachWords);
const notBefore = new Set(notBeforeDays);
const parts = new Set(partsOfDays);
const part = new Set(partsOfDay);
const services = new Set(servicesOfDays);
const rankOf = new Map(ranksOfDays.flatMap(([rank, words]) => words.map((word) => [word, rank] as const)));
const round = phrasePattern(roundWords);
const once = phraseTest(onceWords);
const ofMonth = new RegExp(String.raw`^\s+${phraseSource(ofMonths)}`, 'i');
const butDays = new RegExp(
  String.raw`${phraseSource(wholeWeeks)},?\s+${phraseSource(exceptWords)}(?:\s+(?:for|on|not\s+on))?\s+$`,
  'i',
);
/** "From Monday to Friday" is no limit, but all days from the one to the other. */
const beforeRuns = new Set(['from', 'between']);
/** "|Only| on Mondays", "on Mondays |only|": on no others. */
const alone = /\b(?:only|solely|exclusively|just)\s+(?:(?:on|at|every|each|in)\s+)?(?:the\s+)?$/i;
const aloneBehind = /^\s+(?:only|alone|exclusively)\b/i;
const everyOther = phraseTest(everyOtherWeek);
const byDay = new RegExp(
  String.raw`${phraseSource(byWords)}\s+(?:the\s+end\s+of\s+|end\s+of\s+|close\s+of\s+business\s+on\s+)?(?:each\s+|every\s+|on\s+)?$`,
  'i',
);
const beforeDay = /\bbefore\s+(?:each\s+|every\s+)?$/i;
/** "Statements |are printed| on Sunday": no one of them. */
const doneToAll = /s\s+are\s+(?:\p{L}+ly\s+)?\p{L}+(?:ed|en|t|n)(?:\s+(?:out|in|off|up|down))?\s+on\s+$/iu;
/** "|Once a month|, on a Monday" is no word for a case. */
const onceAWeek = /\bonce\s+(?=(?:a|an|per|every|each)\s)/gi;
/** "On Monday |or| Tuesday" is one of them. */
const orJoined = /\bor\b/i;
const fewestOfRun = 3;
const isWeekdays = /weekdays?$|week$/i;
const runJoint = /\p{L}\.?\s*(?:[-–—]|\b(?:to|through|thru|until|till)\b)\s*\p{L}/iu;
const plural = /(?:days|weekends?)$/;
/** Between two days of one list: "at weekends |and on| Mondays". */
const joint = /^[\s,&/]*(?:and|or)?\s*(?:on|every|each|at|from)?\s*$/i;

/** All days of a stretch as one; undefined where it names none, one that does not come round, or days here and others there. */
export function daysIn(stretch: string, isCell: boolean): WrittenDays | undefined {
  const tokens = tokenise(stretch);
  const isRounded = round.test(stretch);
  const isHabit = !once.test(stretch.replace(onceAWeek, ''));
  const found: (WrittenDays & { comesRound: boolean })[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readDays(tokens, at);
    if (!read) {
      at += 1;
      continue;
    }
    const but = read.days.length < ALL_DAYS.length ? butDays.exec(stretch.slice(0, tokens[at]!.start)) : null;
    if (but) return { ...allBut(read.days), start: but.index, end: tokens[read.end - 1]!.end };
    if (butDays.test(stretch.slice(0, tokens[read.end]?.start ?? 0))) {
      at = read.end;
      continue;
    }
    const ranked = rankAt(tokens, stretch, at, read.end);
    const before = tokens[at - 1]?.text ?? '';
    const limit = isHabit ? limitBefore(stretch.slice(0, tokens[at]!.start)) : '';
    const isRun = isRunOf(stretch.slice(tokens[at]!.start, tokens[read.end - 1]!.end), read.days);
    if (!ranked && !limit && notBefore.has(before) && !(isRun && beforeRuns.has(before))) return undefined;
    const behind = tokens[read.end]?.text ?? '';
    const end = parts.has(behind) || part.has(behind) ? read.end + 1 : read.end;
    const comesRound =
      isRun ||
      isRounded ||
      ranked !== undefined ||
      services.has(behind) ||
      isRound(tokens, at, end) ||
      (isHabit && (limit !== '' || standsForAll(tokens, at, end) || isOfHabit(stretch, tokens, at, end, read.days))) ||
      (isCell && at === 0 && end === tokens.length);
    const { rank, start, end: last } = ranked ?? { rank: '', start: tokens[at]!.start, end: tokens[end - 1]!.end };
    const partOf = partAt(tokens, at, end);
    found.push({ days: read.days, isRun, rank, limit, part: partOf, start, end: last, comesRound });
    at = end;
  }
  return joined(found, stretch);
}

function joined(found: readonly (WrittenDays & { comesRound: boolean })[], stretch: string): WrittenDays | undefined {
  const [first, ...rest] = found;
  if (!first || !found.some(({ comesRound }) => comesRound)) return undefined;
  if (rest.some(({ rank, limit }) => rank !== first.rank || limit !== '')) return undefined;
  let { end } = first;
  for (const each of rest) {
    if (!joint.test(stretch.slice(end, each.start))) return undefined;
    end = each.end;
  }
  const days = ALL_DAYS.filter((day) => found.some((each) => each.days.includes(day)));
  const isRun = found.some((each) => each.isRun && each.days.length === days.length);
  const { limit, part, start } = first;
  if (days.length === ALL_DAYS.length && !isRun) return undefined;
  const isAlone = alone.test(stretch.slice(0, start)) || aloneBehind.test(stretch.slice(end));
  const rank = first.rank === '' && everyOther.test(stretch) ? 'other' : first.rank;
  return { days, isRun: isRun || isAlone, rank, limit, part, start, end };
}

/** "By |Monday|", "no later than |Monday|", "before |Monday|": the last day. */
function limitBefore(text: string): WrittenDays['limit'] {
  if (byDay.test(text)) return 'by';
  return beforeDay.test(text) ? 'before' : '';
}

/** "Morning" of "Monday mornings"; where the evening ends and the night begins is told by nobody. */
function partAt(tokens: readonly Token[], at: number, end: number): string {
  const last = tokens[end - 1]?.text ?? '';
  return end - 1 > at && (parts.has(last) || part.has(last)) ? last.replace(/s$/, '').replace('night', 'evening') : '';
}

/** "|Monday is| pie day", "fish comes in |Tuesday and Friday|", "statements are printed |on Sunday|": what is so at all times, and not on the next one alone. */
function isOfHabit(
  stretch: string,
  tokens: readonly Token[],
  at: number,
  end: number,
  { length }: readonly number[],
): boolean {
  if (tokens[end]?.kind === 'number' || tokens[end + 1]?.kind === 'number') return false;
  const before = tokens[at - 1]?.text ?? '';
  if (at === 0 && length === 1) return tokens[end]?.text === 'is';
  return length > 1
    ? !orJoined.test(stretch.slice(tokens[at]!.start, tokens[end - 1]!.end))
    : before === 'on' && doneToAll.test(stretch.slice(0, tokens[at]!.start));
}

function allBut(days: readonly number[]): Omit<WrittenDays, 'start' | 'end'> {
  return { days: ALL_DAYS.filter((day) => !days.includes(day)), isRun: true, rank: '', limit: '', part: '' };
}

/** "The |first| Monday |of the month|", "every |other| Monday"; "last Monday" alone is a day that has been. */
function rankAt(
  tokens: readonly Token[],
  stretch: string,
  at: number,
  end: number,
): { rank: string; start: number; end: number } | undefined {
  const isGlued = tokens[at - 1]?.glued === true;
  const first = isGlued ? at - 2 : at - 1;
  const word = isGlued ? `${tokens[at - 2]?.text ?? ''}${tokens[at - 1]!.text}` : (tokens[at - 1]?.text ?? '');
  const rank = rankOf.get(word);
  if (rank === undefined) return undefined;
  const last = tokens[end - 1]!.end;
  const month = ofMonth.exec(stretch.slice(last));
  if (month) return { rank, start: tokens[first]!.start, end: last + month[0].length };
  const isAlternate = (rank === 'other' || rank === 'second') && eachDay.has(tokens[first - 1]?.text ?? '');
  return isAlternate || word === 'alternate'
    ? { rank: 'other', start: tokens[isAlternate ? first - 1 : first]!.start, end: last }
    : undefined;
}

/** "Monday to Friday", "weekdays", "seven days a week": all days from one to another; "a few working days" is a time. */
function isRunOf(written: string, days: readonly number[]): boolean {
  return (
    days.length >= fewestOfRun &&
    written.split(',').every((part) => runJoint.test(part) || isWeekdays.test(part.trim()))
  );
}

/** "On a Wednesday", "the reset is Sunday" mean every one; "it will be on a Monday" and "today is Monday, 3 May" do not. */
function standsForAll(tokens: readonly Token[], at: number, end: number): boolean {
  const [before, second] = [tokens[at - 1]?.text ?? '', tokens[at - 2]?.text ?? ''];
  const next = tokens[end];
  if (next?.kind === 'number' || tokens[end + 1]?.kind === 'number' || next?.glued) return false;
  return before === 'is' || (before === 'a' && second === 'on');
}

/** "Mondays", "every Monday", "Monday evenings", "day: Monday"; "on Monday" may be the next one. */
function isRound(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1]?.text ?? '';
  const words = tokens.slice(at, end).map(({ text }) => text);
  return eachDay.has(before) || before === ':' || words.some((word) => plural.test(word) || parts.has(word));
}
