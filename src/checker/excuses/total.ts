import type { Document } from '../../document/types.ts';
import { magnitudeOf } from '../match/magnitude.ts';
import { once } from '../once.ts';
import { phrasePattern, phraseSource } from '../text/phrases.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim } from '../types.ts';
import { sumHeads } from '../words/sum-heads.ts';
import { totalWords } from '../words/totals.ts';
import type { Excuse } from './excuse.ts';

const totals = phrasePattern(totalWords);
const isSum = new RegExp(`^${phraseSource(sumHeads)}$`, 'i');

/**
 * "All discounts together end at 20 %" adds up what "Paid a year ahead: 4 %" is an item of; an item of more than the total still clashes. The last rows of
 * two tables, "| Total | $35 |" and "| Total | $130 |", each add up their own.
 */
export const total: Excuse = {
  id: 'total',
  title: 'One line adds up several things, the other is one item of a list of them',
  ofDifference: true,
  reason: (a, b) => {
    if (sumsUp(a) && sumsUp(b) && a.page !== b.page) return 'each is the sum of the rows above it';
    const ofParts = [a, b].find((each) => isTotal(each === a ? b : a) && comesTo(each, each === a ? b : a));
    if (ofParts) return `"${ofParts.written}" is one of the parts that come to the other`;
    const sum = isTotal(a) ? a : b;
    const item = sum === a ? b : a;
    if (!isTotal(sum) || isTotal(item) || !isListed(item)) return '';
    const [whole, part] = [magnitudeOf(sum.value), magnitudeOf(item.value)];
    if (whole === undefined || part === undefined || part > whole) return '';
    return `"${sum.written}" is for all together, "${item.written}" for one of them`;
  },
};

/** "40 GB for pictures and 20 GB for mail" come to "60 GB in total": two parts side by side, of which the claim is one. */
function comesTo({ kind, value, sentence }: Claim, { value: whole }: Claim): boolean {
  if (kind !== 'count' && kind !== 'money') return false;
  const [own, sum] = [magnitudeOf(value), magnitudeOf(whole)];
  if (own === undefined || sum === undefined) return false;
  const parts = valuesIn(sentence).flatMap((each) => (each.value.kind === kind ? [magnitudeOf(each.value)] : []));
  return parts.some((part, at) => {
    const next = parts[at + 1];
    return part !== undefined && next !== undefined && part + next === sum && (part === own || next === own);
  });
}

const isTotal = once(
  ({ kind, sentence: { text, row, column, label } }: Claim): boolean =>
    (kind === 'percent' || kind === 'money' || kind === 'count') &&
    totals.test([label, row, column, text].join(' | ').replace(assembling, ' ')),
);

/** "|Putting together| a shed costs $70." */
const assembling =
  /\b(?:put|puts|putting|screw|screws|screwing|piece|pieces|piecing)\s+(?:(?:it|them)\s+)?together\b/gi;

/** A row of a table that is headed by nothing but a word for a sum. */
const sumsUp = once(({ sentence: { role, row } }: Claim): boolean => role === 'cell' && isSum.test(row.trim()));

/** An item or a row beside others that give a value of its kind. */
const isListed = once(({ document, sentence, kind }: Claim): boolean => {
  if (sentence.group === '') return false;
  const others = (groupsOf(document).get(sentence.group) ?? []).filter(({ block }) => block !== sentence.block);
  return others.some((other) => valuesIn(other).some(({ value }) => value.kind === kind));
});

const groupsOf = once(({ sentences }: Document) => Map.groupBy(sentences, ({ group }) => group));
