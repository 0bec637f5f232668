import { phrasePattern } from '../phrases.ts';
import type { Claim, ClaimValue } from '../types.ts';
import { deadlineWords, openingWords } from '../words/limits.ts';
import { isCaseKey } from './common/case-key.ts';
import { compareTyped } from './common/typed.ts';
import type { ClaimKind } from './kind.ts';

/** "The offer ends on 31 January" on one page, "on 28 February" on another. */
export const date: ClaimKind = {
  id: 'date',
  title: 'Two pages give different days for the same thing',
  help: '"The offer ends on 31 January" on one page, "on 28 February" on another: a customer is told the one or the other, depending on the page that the agent opens. Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values) => values.filter((found) => found.value.kind === 'date' && !isCaseKey(found, sentence)),
  compare: (a, b) => (isNear(a, b) || isNear(b, a) ? 'compatible' : compareTyped(limited(a, b), limited(b, a))),
};

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

const deadline = phrasePattern(deadlineWords);
const opening = phrasePattern(openingWords);

/** "Deadline: 15 November" is "by 15 November": a day is compared as a limit where the other line gives a limit and this one names it so. */
function limited({ value, sentence }: Claim, { value: other }: Claim): ClaimValue {
  if (value.kind !== 'date' || other.kind !== 'date' || value.bound !== 'exactly') return value;
  const text = [sentence.label, sentence.row, sentence.column, sentence.text].join(' | ');
  if (other.bound === 'at-most' && deadline.test(text)) return { ...value, bound: 'at-most' };
  return other.bound === 'at-least' && opening.test(text) ? { ...value, bound: 'at-least' } : value;
}
