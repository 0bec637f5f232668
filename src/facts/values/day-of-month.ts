import { END_OF_EVERY_MONTH, LAST_OF_MONTH, OF_EVERY_MONTH, ON_DAY, ORDINAL_ENDINGS } from '../words/months.ts';
import { ORDINALS } from '../words/numbers.ts';
import type { Line } from './line.ts';
import { phraseTable } from './phrase.ts';
import type { Token } from './token.ts';

const endings = new Set<string>(ORDINAL_ENDINGS);
const ordinals = new Map(Object.entries(ORDINALS));
const ofMonth = phraseTable<true>([[true, OF_EVERY_MONTH]]);
const monthsEnd = phraseTable<true>([[true, END_OF_EVERY_MONTH]]);
const last = phraseTable<true>([[true, LAST_OF_MONTH]]);
const onDay = new Set<string>(ON_DAY);
const LAST = 31;

/**
 * A day of every month at token `at`: "the 5th of each month", "the first of the month", "the last day of the month", "on the 25th". The day is
 * 31 for the last one; `end` is the token after it.
 */
export function readDayOfMonth({ tokens }: Line, at: number): { date: number; end: number } | undefined {
  if (tokens[at]?.text !== 'the') return undefined;
  const end = monthsEnd.startingAt(tokens, at + 1);
  if (end !== undefined) return { date: LAST, end: end.end };
  const final = last.startingAt(tokens, at + 1);
  const written = final ? { date: LAST, end: final.end } : readOrdinal(tokens, at + 1);
  if (written === undefined) return undefined;
  const month = ofMonth.startingAt(tokens, written.end);
  if (month !== undefined) return { date: written.date, end: month.end };
  const isBare = 'digits' in written && onDay.has(tokens[at - 1]?.text ?? '') && endsClause(tokens[written.end]);
  return isBare ? { date: written.date, end: written.end } : undefined;
}

/** "5th", "fifth", "first day". */
function readOrdinal(tokens: readonly Token[], at: number): { date: number; end: number; digits?: true } | undefined {
  const [number, ending] = [tokens[at], tokens[at + 1]];
  if (number?.kind === 'number' && ending?.glued && endings.has(ending.text)) {
    const date = Number(number.text);
    return date >= 1 && date <= LAST ? { date, end: at + 2, digits: true } : undefined;
  }
  const date = ordinals.get(number?.text ?? '');
  if (date === undefined || date > LAST) return undefined;
  return { date, end: tokens[at + 1]?.text === 'day' ? at + 2 : at + 1 };
}

function endsClause(token: Token | undefined): boolean {
  return token === undefined || /^[.,;:!?)]$/.test(token.text);
}
