import type { Claim } from '../types.ts';
import { isCaseKey } from './common/case-key.ts';
import { casesAnswered } from './common/let-in.ts';
import { compareQuantities } from './common/quantity.ts';
import { countsAnswered } from './count/asked.ts';
import { firstsIn } from './count/firsts.ts';
import { compareFrequencies, frequenciesIn, isFrequency } from './count/frequencies.ts';
import { compareLastOne } from './count/last-one.ts';
import { isNamed } from './count/named.ts';
import { ordinalsIn } from './count/ordinals.ts';
import type { ClaimKind } from './kind.ts';

/** "At most 3 returns a year" on one page, "up to 5" on another. */
export const count: ClaimKind = {
  id: 'count',
  title: 'Two pages give different numbers for the same thing',
  help: '"At most 3 replacements" on one page, "up to 5 replacements" on another: a customer is told the one or the other. Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values, { document }) => {
    const read = [
      ...countsAnswered(sentence, document),
      ...frequenciesIn(sentence.text, values),
      ...firstsIn(sentence.text),
    ];
    const counts = values.filter((found) => isNamed(found, sentence) && !isCaseKey(found, sentence));
    const others = counts.filter(({ start, end }) => !read.some((each) => start < each.end && each.start < end));
    const cases = casesAnswered('count', sentence, document);
    return [...others, ...read, ...cases, ...(sentence.role === 'cell' ? [] : ordinalsIn(sentence.text))];
  },
  compare: (a, b) =>
    isBesideTimes(a, b) || isBesideTimes(b, a)
      ? 'incomparable'
      : isFrequency(a) || isFrequency(b)
        ? compareFrequencies(a, b)
        : (compareLastOne(a, b) ?? compareQuantities(a, b)),
};

/** "Once a year" and "three at most", which counts something else that is named before. */
function isBesideTimes({ value: rate }: Claim, { value: bare, sentence: { role } }: Claim): boolean {
  if (rate.kind !== 'count' || bare.kind !== 'count' || role === 'cell') return false;
  return rate.unit === 'time' && rate.anchor !== '' && bare.unit === '' && bare.anchor === '';
}
