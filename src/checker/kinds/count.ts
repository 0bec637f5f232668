import type { Sentence } from '../../document/types.ts';
import type { FoundValue, Quantity } from '../../facts/types.ts';
import { phrasePattern } from '../phrases.ts';
import { limitWords as limits } from '../words/limits.ts';
import { isCaseKey } from './case-key.ts';
import type { ClaimKind } from './kind.ts';
import { compareQuantities } from './quantity.ts';

/** "At most 3 returns a year" on one page, "up to 5" on another. */
export const count: ClaimKind = {
  id: 'count',
  title: 'Two pages give different numbers for the same thing',
  help: '"At most 3 replacements" on one page, "up to 5 replacements" on another: a customer is told the one or the other. Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values) => values.filter((found) => isNamed(found, sentence) && !isCaseKey(found, sentence)),
  compare: compareQuantities,
};

const limitWords = phrasePattern(limits);

/** Bare counts are mostly noise: a count needs a bound, an anchor, a label, a word of limits, or a measure. */
function isNamed({ value, start }: FoundValue, { role, text }: Sentence): boolean {
  if (value.kind !== 'count') return false;
  const isLabelled = role === 'cell' || /:\s*$/.test(text.slice(0, start));
  return (
    value.bound !== 'exactly' ||
    (value.anchor !== '' && value.unit !== '') ||
    isLabelled ||
    limitWords.test(text) ||
    isMeasured(value)
  );
}

/** "2 GB", "5 kg": a measure is a claim of its own, a counted noun needs a bound or a label. */
function isMeasured({ unit, noun }: Quantity): boolean {
  return unit !== '' && !noun.toLowerCase().startsWith(unit.slice(0, 3));
}
