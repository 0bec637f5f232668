import type { Day } from '../../document/types.ts';
import type { Bound, Comparison, FoundValue } from '../../facts/types.ts';
import { dayAfter } from '../../facts/values/calendar.ts';
import { phrasePattern, phraseSource } from '../text/phrases.ts';
import { areSameTerms } from '../text/same-terms.ts';
import { valuesIn } from '../text/sentence-values.ts';
import { phraseTest } from '../text/sieve.ts';
import type { Claim, ClaimValue } from '../types.ts';
import { openingConditions } from '../words/conditions.ts';
import { yearlyWords } from '../words/frequencies.ts';
import { closingWords, deadlineWords, openingWords, stoppedWords } from '../words/limits.ts';
import { negations } from '../words/negations.ts';
import { nowWords, pageEvents } from '../words/now.ts';
import { isCaseKey } from './common/case-key.ts';
import { compareTyped } from './common/typed.ts';
import type { ClaimKind } from './kind.ts';

/** "The offer ends on 31 January" on one page, "on 28 February" on another. */
export const date: ClaimKind = {
  id: 'date',
  title: 'Two pages give different days for the same thing',
  help: '"The offer ends on 31 January" on one page, "on 28 February" on another: a customer is told the one or the other, depending on the page that the agent opens. Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values) =>
    values.filter(
      (found) =>
        found.value.kind === 'date' &&
        !isCaseKey(found, sentence) &&
        !isCaseDay(found, sentence.text) &&
        !now.test(sentence.text.slice(0, found.start)) &&
        !ofPage.test(sentence.text.slice(0, found.start)),
    ),
  compare: (a, b) =>
    isNear(a, b) ||
    isNear(b, a) ||
    comesRound(a, b) ||
    comesRound(b, a) ||
    stopsAfter(a, b) ||
    stopsAfter(b, a) ||
    followsOn(a, b) ||
    followsOn(b, a) ||
    endsThere(a, b) ||
    endsThere(b, a) ||
    lastedUntil(a, b) ||
    lastedUntil(b, a)
      ? 'compatible'
      : comparePeriods(a, b),
  sure: (a, b) => (tellOneStretch(a, b) ? sureOfOneStretch : undefined),
};

/** How sure it is that two days that are told with one stretch of days are those of one thing. */
const sureOfOneStretch = 0.8;

/** "For kites hired |from 15 May to 9 July| the deposit is due on 1 May" and "hired |from 15 May to 9 July|, due on 20 May". */
function tellOneStretch(a: Claim, b: Claim): boolean {
  const [own, others] = [stretchesBeside(a), stretchesBeside(b)];
  return own.some((stretch) => others.includes(stretch));
}

function stretchesBeside({ sentence, start, end }: Claim): string[] {
  return valuesIn(sentence).flatMap(({ value, start: from, end: to }) =>
    value.kind === 'date' && value.bound === 'between' && (to <= start || from >= end)
      ? [`${value.from} ${value.to}`]
      : [],
  );
}

/** "|No ferries| from 2 April to 9 November" and "|no ferries| from 1 May to 8 October": a period within another one is no part of it where both lines say one thing. */
function comparePeriods(a: Claim, b: Claim): Comparison {
  const comparison = compareTyped(limited(a, b), limited(b, a));
  const arePeriods = [a, b].every(({ value }) => value.kind === 'date' && value.bound === 'between');
  const isOneThing = a.fields.clause.length >= fewestOfPeriod && areSameTerms(a.fields.clause, b.fields.clause);
  if (comparison === 'clash' && (isMonthOf(a, b) || isMonthOf(b, a))) return 'compatible';
  return comparison === 'compatible' && arePeriods && isOneThing ? 'clash' : comparison;
}

/** "Kites are free |in December|", on a page about that month, and "from December to March". */
function isMonthOf({ written, value: month }: Claim, { value: period }: Claim): boolean {
  if (!/^(?:in\s+)?\p{L}+$/u.test(written) || month.kind !== 'date' || period.kind !== 'date') return false;
  if (period.bound !== 'between' || !isYearless(month.from) || !isYearless(period.from)) return false;
  const [starts, ends] = [period.from <= month.from, month.to <= period.to];
  return period.from <= period.to ? starts && ends : starts || ends;
}

const fewestOfPeriod = 2;

const now = new RegExp(String.raw`${phraseSource(nowWords)}(?:\s+is)?\s*[:=]?\s*$`, 'i');
/** "|Last amended:| 8 August 2001" tells of the page, and of nothing that it is about. */
const ofPage = new RegExp(
  String.raw`^\W*(?:(?:first|last|date|date of|was|page)\s+)*${phraseSource(pageEvents)}(?:\s+(?:on|at|by|date))?\s*[:–—-]?\s*$`,
  'i',
);
/** "|If you pay on| the 15th of the month, the next payment is due on the 10th": the day of a case, which no rule sets. */
function isCaseDay({ value, start, end }: FoundValue, text: string): boolean {
  const isOfAnyMonth = value.kind === 'date' && value.bound === 'exactly' && value.from.startsWith(anyMonth);
  return isOfAnyMonth && opensCase.test(text.slice(0, start)) && text.includes(',', end);
}

const anyMonth = '0000-00-';
const opensCase = new RegExp(String.raw`^\W*${phraseSource(openingConditions)}\s[^,;:.]*$`, 'i');
const vague = /\b(?:at|around|about|towards?|near)\s+$/i;
const partOfMonth = /^the (beginning|start|end) of\b/i;
/** "At the beginning of May" is one of its first days. */
const daysOfPart = 10;

/** "Letters went out at the beginning of February", of a day early in February. */
function isNear({ written, sentence, start, value }: Claim, { value: other }: Claim): boolean {
  const part = partOfMonth.exec(written)?.[1]?.toLowerCase();
  if (!part || value.kind !== 'date' || other.kind !== 'date' || other.from !== other.to) return false;
  if (!vague.test(sentence.text.slice(0, start)) || value.bound !== 'exactly' || other.bound !== 'exactly')
    return false;
  const [year, month, day] = value.from.split('-');
  const [otherYear, otherMonth, otherDay] = other.from.split('-');
  if (month !== otherMonth || (year !== otherYear && Number(year) > 0 && Number(otherYear) > 0)) return false;
  return part === 'end' ? Number(otherDay) > Number(day) - daysOfPart : Number(otherDay) <= daysOfPart;
}

/** "It rises |every year, on January 1|", of a day that comes round, and "it is offered |from August 2023| on", of one that does not. */
function comesRound({ sentence, value }: Claim, { value: other }: Claim): boolean {
  if (value.kind !== 'date' || other.kind !== 'date') return false;
  return isYearless(value.from) && !isYearless(other.from) && yearly.test(sentence.text);
}

/** "Sold until 28 February" and "we stopped selling it on 1 March": the day after the last one. */
function stopsAfter({ value, sentence, start }: Claim, { value: until }: Claim): boolean {
  if (value.kind !== 'date' || until.kind !== 'date' || until.bound !== 'at-most' || value.bound !== 'exactly')
    return false;
  return !isYearless(until.to) && dayAfter(until.to) === value.from && stopped.test(sentence.text.slice(0, start));
}

/** "It ended on 31 May" and "since June nobody has it": the one goes on where the other ends. */
function followsOn({ value: last, sentence, end }: Claim, { value: since }: Claim): boolean {
  if (last.kind !== 'date' || since.kind !== 'date' || since.bound !== 'at-least' || isYearless(last.to)) return false;
  return last.bound !== 'between' && dayAfter(last.to) === since.from && stopped.test(sentence.text.slice(0, end));
}

/** "Boats |from before May|" and "|no boats| since May": what is not done from a day on was done before it. */
function endsThere({ value: before }: Claim, { value: since, sentence, start }: Claim): boolean {
  if (before.kind !== 'date' || since.kind !== 'date' || before.bound !== 'at-most' || since.bound !== 'at-least')
    return false;
  return denies.test(sentence.text.slice(0, start)) && (before.to === since.from || dayAfter(before.to) === since.from);
}

/** "In spring people could |still| rent one", and "none is let |since 1 August|": before it ended, it went on. */
function lastedUntil({ value: earlier, sentence: { text } }: Claim, { value: last }: Claim): boolean {
  return earlier.kind === 'date' && last.kind === 'date' && earlier.to < last.from && wasStill.test(text);
}

const wasStill = /\b(?:(?:could|was|were|had)\s+still|still\s+(?:could|was|were|had))\b/i;

const denies = phraseTest(negations);

const stopped = phraseTest(stoppedWords);

const yearly = phraseTest(yearlyWords);

function isYearless(day: Day): boolean {
  return day.startsWith('0000-');
}

const deadline = phraseTest(deadlineWords);
const opening = phraseTest(openingWords);
const closes = phrasePattern(closingWords);

/** "We |stop lending| it on 15 November", "the offer |stops on| 15 November"; not "stops for a day". */
const stops = /\b(?:stops?|stopped)\s+\p{L}+ing\b|\bstops\s+on\b/iu;

/**
 * "Deadline: 15 November" is "by 15 November": a day is compared as a limit where the other line gives a limit and this one names it so. "Open from
 * May to September" ends in September, where the other line says when it closes.
 */
function limited(claim: Claim, other: Claim): ClaimValue {
  const { value } = claim;
  if (value.kind !== 'date' || other.value.kind !== 'date') return value;
  const against = other.value.bound;
  if (value.bound === 'between' && against !== 'between') {
    if (isEnd(other)) return { ...value, bound: 'at-most', from: value.to };
    return isStart(other) ? { ...value, bound: 'at-least', to: value.from } : value;
  }
  if (value.bound !== 'exactly') return value;
  const text = headedText(claim);
  if (against === 'at-most' && (deadline.test(text) || stops.test(text))) return { ...value, bound: 'at-most' };
  if (against === 'at-least' && opening.test(text)) return { ...value, bound: 'at-least' };
  if (against !== 'between') return value;
  return isEnd(claim) ? { ...value, bound: 'at-most' } : isStart(claim) ? { ...value, bound: 'at-least' } : value;
}

/** "Closes at the end of August", "open until the end of August". */
function isEnd(claim: Claim): boolean {
  return closes.test(claim.written) || (isSingle(claim, 'at-least') && closes.test(headedText(claim)));
}

function isStart(claim: Claim): boolean {
  return isSingle(claim, 'at-most') && opening.test(headedText(claim));
}

function isSingle({ value }: Claim, not: Bound): boolean {
  return value.kind === 'date' && value.bound !== not && value.from === value.to;
}

function headedText({ sentence }: Claim): string {
  return [sentence.label, sentence.row, sentence.column, sentence.text].join(' | ');
}
