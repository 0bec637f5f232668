import type { Quantity } from '../../facts/types.ts';
import { phrasePattern } from '../phrases.ts';
import { limitWords as limits } from '../words/limits.ts';
import type { ClaimKind } from './kind.ts';
import { compareQuantities, isCaseKey } from './quantity.ts';

/** "At most 3 returns a year" on one page, "up to 5" on another. */
export const count: ClaimKind = {
  id: 'count',
  title: 'Two pages give different numbers for the same thing',
  help: '"At most 3 replacements" on one page, "up to 5 replacements" on another: a customer is told the one or the other. Correct the page that is wrong, or say on which customers each line is for.',
  admits: (found, sentence) => {
    const value = found.value as Quantity;
    const isLabelled = sentence.role === 'cell' || sentence.label !== '' || sentence.text.includes(':');
    const isOne = value.low === 1 && value.high === 1;
    const named =
      value.bound !== 'exactly' ||
      value.anchor !== '' ||
      (isLabelled && !isOne) ||
      limitWords.test(sentence.text) ||
      isMeasured(value);
    return named && !isCaseKey(found, sentence);
  },
  compare: compareQuantities,
};

const limitWords = phrasePattern(limits);

/** "2 GB", "5 kg": a measure is a claim of its own, a counted noun needs a bound or a label. */
function isMeasured({ unit, noun }: Quantity): boolean {
  return unit !== '' && !noun.toLowerCase().startsWith(unit.slice(0, 3));
}
