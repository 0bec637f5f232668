import { matchesIn } from '../../../document/matches.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { groupNouns, planNouns } from '../../words/audiences.ts';
import { calendarWords } from '../../words/calendar.ts';
import { personNouns } from '../../words/roles.ts';
import { withS } from '../common/word-forms.ts';

/** Of what sort those are for whom a thing is: persons by what they are, or holders of a plan; '' where it cannot be told. */
export type GroupSort = 'person' | 'plan' | '';

const inBothNumbers = (noun: string): string[] => [noun, withS(noun)];
const ofPersons = phraseTest([...new Set([...personNouns, ...groupNouns].flatMap(inBothNumbers))]);
const ofPlans = phraseTest([...new Set(planNouns.flatMap(inBothNumbers))]);
/** "The |Business plan|", where "business" alone may be a customer. */
const endsInPlan = new RegExp(String.raw`^\W*[\p{L}-]+\s+${phraseSource(planNouns.flatMap(inBothNumbers))}\W*$`, 'iu');
const capital = /(?<![\p{L}\p{N}-])\p{Lu}[\p{L}\p{N}’'-]*/gu;

/**
 * Of what sort a stretch of text from `start` to `end` is: "season ticket holders" are persons, "Gold Plus" is a plan, "two hours" is neither.
 * A capital at the head of the sentence names nothing.
 */
export function sortOf(text: string, start: number, end: number): GroupSort {
  const group = text.slice(start, end);
  if (endsInPlan.test(group)) return 'plan';
  if (ofPersons.test(group)) return 'person';
  if (ofPlans.test(group) || namesPlan(text, start, end)) return 'plan';
  return '';
}

function namesPlan(text: string, start: number, end: number): boolean {
  const first = text.search(/[\p{L}\p{N}]/u);
  return matchesIn(text.slice(start, end), capital).some(
    ({ index, 0: word }) => start + index > first && !calendarWords.has(word.toLowerCase().replace(/s$/, '')),
  );
}
