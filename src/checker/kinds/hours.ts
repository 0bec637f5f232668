import { matchesIn } from '../../document/matches.ts';
import type { Sentence } from '../../document/types.ts';
import type { FoundValue } from '../../facts/types.ts';
import { findValues } from '../../facts/values/read.ts';
import { DAY_GROUPS, WEEKDAYS } from '../../facts/words/weekdays.ts';
import { allTerms } from '../match/surroundings.ts';
import { haveOneContact } from '../match/values.ts';
import { phrasePattern } from '../text/phrases.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim, ClaimValue } from '../types.ts';
import { facilities } from '../words/facilities.ts';
import { isCaseKey } from './common/case-key.ts';
import { namedApart } from './common/nearest-named.ts';
import { compareTyped } from './common/typed.ts';
import type { ClaimKind } from './kind.ts';

const weekday = phrasePattern(WEEKDAYS.flat(), 'gi');
const daySpan = /(?<=\p{L})[-–](?=\p{L})/gu;
const dayGroup = phrasePattern(DAY_GROUPS.flatMap(([, names]) => names));

/** "Open Saturday 9 to 5" on one page, "Saturday 9 to 1" on another. */
export const hours: ClaimKind = {
  id: 'hours',
  title: 'Two pages give different hours for the same thing',
  help: '"Open Saturday 9 to 5" on one page, "Saturday 9 to 1" on another: a customer is told the one or the other, depending on the page that the agent opens. Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values) =>
    values
      .filter(
        (found) =>
          found.value.kind === 'hours' && (!isCaseKey(found, sentence) || leadsToContact(found, sentence, values)),
      )
      .map((found) => onDays(found, sentence)),
  compare: (a, b) => {
    if (isShut(a) !== isShut(b)) return 'compatible';
    const isOpenStart = isUntilMidnight(a) !== isUntilMidnight(b);
    if (isOpenStart && closesAtMidnight(a) && closesAtMidnight(b)) return 'compatible';
    const comparison = compareTyped(untilDayEnds(amongOthers(a)), untilDayEnds(amongOthers(b)));
    return comparison === 'compatible' && haveOneEdge(a, b) ? 'equal' : comparison;
  },
  sure: (a, b) =>
    haveOneContact(a, b) && standBesideIt(a) && standBesideIt(b) && speakOfOne(a, b) ? sureOfOneContact : undefined,
  lacks: (_, a, b) => (areOfOtherPlaces(a, b) ? 'each is about a place with hours of its own' : ''),
};

/** How sure it is that two lines with one number to call tell the hours of one thing. */
const sureOfOneContact = 0.8;

/** The contact stands on the line or in the row of the hours, and not on a line above. */
function standBesideIt({ sentence }: Claim): boolean {
  return sentence.role === 'cell' || valuesIn(sentence).some(({ value }) => value.kind === 'contact');
}

/** One number may be answered at any hour for reports and by day for questions: some word beside the number stands on both lines. */
function speakOfOne(a: Claim, b: Claim): boolean {
  return isSpokenOf(a, b) || isSpokenOf(b, a);
}

function isSpokenOf({ fields: { clause, sentence, label, case: head } }: Claim, other: Claim): boolean {
  const known = allTerms(other);
  return [...clause, ...sentence, ...label, ...head].some((term) => !term.startsWith('@') && known.has(term));
}

/** "Staffed daily from 8 to 6: |0800 555 0142|": the hours are no case that the number is for. */
function leadsToContact({ end }: FoundValue, { text, role }: Sentence, values: readonly FoundValue[]): boolean {
  if (role === 'cell') return false;
  return values.some(
    ({ value, start }) => value.kind === 'contact' && start > end && opensAnswer.test(text.slice(end, start)),
  );
}

const opensAnswer = /^[^:;.]*:\s*$/;

const areOfOtherPlaces = namedApart(facilities);

/** "Closed from 12:00 to 13:00", "a break from 12:00 to 13:00": no hours in which a place is open. */
const shutBefore =
  /\b(?:closed|shut|closes|unavailable|not\s+(?:open|available|staffed)|break|pause)(?:\s+(?:for|over|during|at)\s+(?:\p{L}+\s+)?\p{L}+)?(?:\s+(?:daily|every\s+day|each\s+day))?[,:]?\s*$/iu;

function isShut({ sentence, start, value }: Claim): boolean {
  const isSpan =
    value.kind === 'hours' && value.spans.every(([from, to]) => from % minutesOfDay > 0 && to % minutesOfDay > 0);
  return isSpan && shutBefore.test(sentence.text.slice(0, start));
}

/** "Until midnight" begins when it begins, and is no whole day: it goes with "from 6 AM to midnight", and not with "until 10 PM". */
const untilMidnight = /^(?:open\s+)?(?:until|till|til|up to|to)\s+(?:midnight|12\s*a\.?m\.?|24:00|0?0:00)/i;

function isUntilMidnight({ written }: Claim): boolean {
  return untilMidnight.test(written);
}

const minutesOfDay = 24 * 60;

/** "The pool is |also| open on Sundays from 7 to 9": there are more of these hours. */
function amongOthers({ value, sentence: { text }, start }: Claim): ClaimValue {
  return value.kind === 'hours' && /\b(?:also|as\s+well|too|even)\b/i.test(text.slice(0, start))
    ? { ...value, part: true }
    : value;
}

/** "Until 23:59" is until midnight. */
function untilDayEnds(value: ClaimValue): ClaimValue {
  if (value.kind !== 'hours') return value;
  return {
    ...value,
    spans: value.spans.map(([from, to]) => [from, from < to && (to + 1) % minutesOfDay === 0 ? to + 1 : to]),
  };
}

/** "8:00 to 12:00" and "until noon" say one thing of when it ends, and neither says another of when it begins. */
function haveOneEdge({ value: left }: Claim, { value: right }: Claim): boolean {
  if (left.kind !== 'hours' || right.kind !== 'hours' || !left.anyDay || !right.anyDay) return false;
  const [[from, to], [start, end]] = [left.spans[0]!, right.spans[0]!];
  return left.spans.length === right.spans.length && (from === start || to === end);
}

function closesAtMidnight({ value }: Claim): boolean {
  const day = untilDayEnds(value);
  return day.kind === 'hours' && day.spans.every(([, to]) => to % minutesOfDay === 0);
}

/**
 * Hours without a day are those of the days that the sentence names before them, or the row or column: "On Sundays we are open from 11 to 5".
 */
function onDays(found: FoundValue, sentence: Sentence): FoundValue {
  if (found.value.kind !== 'hours' || !found.value.anyDay) return found;
  const ownDays = daysIn(sentence.text.slice(0, found.start));
  const days = ownDays || [sentence.row, sentence.column, sentence.label].map(daysIn).find(Boolean);
  const [dated, ...more] = days ? findValues(`${days} is ${found.text}`) : [];
  const isRead = dated?.value.kind === 'hours' && !dated.value.anyDay && more.length === 0;
  if (!isRead || dated?.value.kind !== 'hours') return found;
  return { ...found, value: days === ownDays ? dated.value : { ...dated.value, part: true } };
}

/** "Monday to Saturday" in "From Monday to Saturday we open at 9". */
function daysIn(text: string): string {
  const spaced = text.replaceAll(daySpan, ' to ');
  const found = matchesIn(spaced, weekday);
  const [first, last] = [found[0], found.at(-1)];
  if (first && last) return spaced.slice(first.index, last.index + last[0].length);
  return dayGroup.exec(text)?.[0] ?? '';
}
