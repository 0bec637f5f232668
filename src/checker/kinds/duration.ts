import type { FoundValue } from '../../facts/types.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';
import { happenings, turnaroundWords } from '../words/time-roles.ts';
import { isCaseKey } from './common/case-key.ts';
import { casesAnswered } from './common/let-in.ts';
import { compareQuantities } from './common/quantity.ts';
import type { ClaimKind } from './kind.ts';

/** "Returns within 30 days" on one page, "45 days" on another. */
export const duration: ClaimKind = {
  id: 'duration',
  title: 'Two pages give different times for the same thing',
  help: '"Returns within 30 days" on one page, "45 days" on another: a customer is told the one or the other, depending on the page that the agent opens. Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values, { document }) => [
    ...values.filter(
      (found) =>
        found.value.kind === 'duration' && !isCaseKey(found, sentence) && !isWindow(found, values, sentence.text),
    ),
    ...casesAnswered('duration', sentence, document),
  ],
  compare: (a, b) => (areOneDay(a, b) ? 'compatible' : compareQuantities(a, b)),
};

/** "|Next-day| courier" is the name of a service, which on a Friday comes "on the next working day"; so is "|same-day| credit". */
const nearDay = /^(?:the\s+)?(?<which>next|same)[-\s](?:\p{L}+[-\s])?day$/iu;

function areOneDay({ written }: Claim, { written: other }: Claim): boolean {
  const [one, another] = [written, other].map((each) => nearDay.exec(each)?.groups?.['which']?.toLowerCase());
  return one !== undefined && one === another;
}

const article = /^an?\s/i;
const inside = /\sin\s+$/i;
const telling = new RegExp(`[,;:.()]|${phraseSource([...turnaroundWords, ...happenings])}`, 'i');

/** "If more than 5 % of the orders |in a month| are returned": what is counted is counted in it, and nothing takes so long. */
function isWindow({ start, text: written }: FoundValue, values: readonly FoundValue[], text: string): boolean {
  if (!article.test(written) || !inside.test(text.slice(0, start))) return false;
  return values.some(
    ({ value, end }) =>
      'bound' in value &&
      value.kind !== 'duration' &&
      value.bound !== 'exactly' &&
      end < start &&
      !telling.test(text.slice(end, start)),
  );
}
