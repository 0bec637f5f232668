import type { Document } from '../../document/types.ts';
import { magnitudeOf } from '../match/magnitude.ts';
import { once } from '../once.ts';
import { phrasePattern } from '../text/phrases.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim } from '../types.ts';
import { totalWords } from '../words/totals.ts';
import type { Excuse } from './excuse.ts';

const totals = phrasePattern(totalWords);

/** "All discounts together end at 20 %" adds up what "Paid a year ahead: 4 %" is an item of; an item of more than the total still clashes. */
export const total: Excuse = {
  id: 'total',
  title: 'One line adds up several things, the other is one item of a list of them',
  ofDifference: true,
  reason: (a, b) => {
    const sum = isTotal(a) ? a : b;
    const item = sum === a ? b : a;
    if (!isTotal(sum) || isTotal(item) || !isListed(item)) return '';
    const [whole, part] = [magnitudeOf(sum.value), magnitudeOf(item.value)];
    if (whole === undefined || part === undefined || part > whole) return '';
    return `"${sum.written}" is for all together, "${item.written}" for one of them`;
  },
};

const isTotal = once(
  ({ kind, sentence: { text, row, column, label } }: Claim): boolean =>
    (kind === 'percent' || kind === 'money' || kind === 'count') && totals.test([label, row, column, text].join(' | ')),
);

/** An item or a row beside others that give a value of its kind. */
const isListed = once(({ document, sentence, kind }: Claim): boolean => {
  if (sentence.group === '') return false;
  const others = (groupsOf(document).get(sentence.group) ?? []).filter(({ block }) => block !== sentence.block);
  return others.some((other) => valuesIn(other).some(({ value }) => value.kind === kind));
});

const groupsOf = once(({ sentences }: Document) => Map.groupBy(sentences, ({ group }) => group));
