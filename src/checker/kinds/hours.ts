import type { Sentence } from '../../document/types.ts';
import type { FoundValue } from '../../facts/types.ts';
import { findValues } from '../../facts/values/read.ts';
import { WEEKDAYS } from '../../facts/words/weekdays.ts';
import { phrasePattern } from '../phrases.ts';
import { isCaseKey } from './case-key.ts';
import { compareTyped } from './compare.ts';
import type { ClaimKind } from './kind.ts';

const weekday = phrasePattern(WEEKDAYS.flat(), 'giu');

/** "Open Saturday 9 to 5" on one page, "Saturday 9 to 1" on another. */
export const hours: ClaimKind = {
  id: 'hours',
  title: 'Two pages give different hours for the same thing',
  help: '"Open Saturday 9 to 5" on one page, "Saturday 9 to 1" on another: a customer is told the one or the other, depending on the page that the agent opens. Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values) =>
    values
      .filter((found) => found.value.kind === 'hours' && !isCaseKey(found, sentence))
      .map((found) => onDays(found, sentence)),
  compare: (a, b) => compareTyped(a.value, b.value),
};

/** Hours without a day are those of the days that the sentence names before them, or the row: "On Sundays we are open from 11 to 5". */
function onDays(found: FoundValue, sentence: Sentence): FoundValue {
  if (found.value.kind !== 'hours' || !found.value.anyDay) return found;
  const days = daysIn(sentence.text.slice(0, found.start)) || daysIn(sentence.row) || daysIn(sentence.label);
  const [dated, ...more] = days ? findValues(`${days} ${found.text}`) : [];
  const isRead = dated?.value.kind === 'hours' && !dated.value.anyDay && more.length === 0;
  return isRead ? { ...found, value: dated.value } : found;
}

/** "Monday to Saturday" in "From Monday to Saturday we open at 9". */
function daysIn(text: string): string {
  const found = [...text.matchAll(weekday)];
  const [first, last] = [found[0], found.at(-1)];
  return first && last ? text.slice(first.index, last.index + last[0].length) : '';
}
