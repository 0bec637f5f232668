import type { Quantity } from '../../facts/types.ts';
import { findValues } from '../../facts/values/read.ts';
import { SMALL_NUMBERS } from '../../facts/words/numbers.ts';
import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim } from '../types.ts';
import { pricingWords } from '../words/increments.ts';
import type { Excuse } from './excuse.ts';

/** "100 points are worth €0.90" and "1,000 points: €9": ten times as many are worth ten times as much. */
export const proRata: Excuse = {
  id: 'pro-rata',
  title: 'Each line names a number of things beside its price, and both come to one price for each',
  ofDifference: true,
  reason: (a, b) => {
    if (a.kind !== 'money' || b.kind !== 'money' || !('unit' in a.value) || !('unit' in b.value)) return '';
    const one = countInRatio(a, a.value.high, b, b.value.high);
    if (one) return `"${a.written}" and "${b.written}" come to one price for each${one.noun && ` ${one.noun}`}`;
    const other = otherPrice(a, b) ?? otherPrice(b, a);
    if (other) return `one of "${a.written}" and "${b.written}" goes with "${other}" on the other line`;
    return isManyTimes(a, b) || isManyTimes(b, a)
      ? `one of "${a.written}" and "${b.written}" is the price for each, the other that of so many`
      : '';
  },
};

/** The number of things of the one line that is to that of the other as their prices are; undefined for none. */
function countInRatio(a: Claim, price: number, b: Claim, otherPriced: number): Count | undefined {
  const beside = countsOf(b);
  return countsOf(a).find((count) =>
    beside.some(
      (other) =>
        (other.unit === count.unit || other.unit === '' || count.unit === '') &&
        other.high !== count.high &&
        Math.abs(price * other.high - otherPriced * count.high) <= tolerance * otherPriced * count.high,
    ),
  );
}

/**
 * The price beside that of `b` which goes with the price of `a`: "100 points are worth |$0.90| for travel and $0.60 on the bill" and "1,000 points: $9".
 * Undefined for none.
 */
function otherPrice(a: Claim, b: Claim): string | undefined {
  const { high } = a.value as Quantity;
  return valuesIn(b.sentence).find(
    ({ value, start }) => value.kind === 'money' && start !== b.start && countInRatio(a, high, b, value.high),
  )?.text;
}

/** "£9.50 for each day" and "repaired after five days: £47.50": a number that stands beside the sum makes it of the price for each. */
function isManyTimes(each: Claim, sum: Claim): boolean {
  if (!isForEach(each) || isForEach(sum) || !('unit' in each.value) || !('unit' in sum.value)) return false;
  const times = Math.round(sum.value.high / each.value.high);
  const isProduct = Math.abs(times * each.value.high - sum.value.high) <= tolerance * sum.value.high;
  return times > 1 && isProduct && numbersAround(sum).has(times);
}

/** Whether an amount of the sentence is that for each: "about €21 a day, €20.97 to the cent". */
const isForEach = once(({ sentence }: Claim): boolean =>
  valuesIn(sentence).some(({ value, end }) => value.kind === 'money' && forEach.test(sentence.text.slice(end))),
);
const forEach = /^\s*(?:(?:for\s+)?(?:each|every)|per|an?|apiece)\b/i;

/** The numbers of a paragraph, an item or a row, however they are written. */
const numbersAround = once(({ document, sentence }: Claim): ReadonlySet<number> => {
  const around = document.sentences.filter(
    ({ block, group, item }) =>
      block === sentence.block || (item >= 0 && group === sentence.group && item === sentence.item),
  );
  const texts = [...around.map(({ text }) => text), sentence.row].flatMap((text) => text.split(/[^\p{L}\d.,]+/u));
  return new Set(
    texts.flatMap((word) => SMALL_NUMBERS[word.toLowerCase()] ?? (/^\d+$/.test(word) ? Number(word) : [])),
  );
});

/** Prices are rounded to what people pay. */
const tolerance = 0.01;

/** So many of what is priced; '' where the line does not name it. */
type Count = Pick<Quantity, 'high' | 'unit' | 'noun'>;

/** The numbers of things that a line prices with its value, or the head of its row: "100 points |are worth| €0.90". */
const countsOf = once(({ sentence, start }: Claim): readonly Count[] => {
  const ahead = valuesIn(sentence).filter(({ end }) => end <= start && prices.test(sentence.text.slice(end, start)));
  const named = [...ahead, ...findValues(sentence.row)].flatMap(({ value }) =>
    value.kind === 'count' && value.bound === 'exactly' && value.high > 0 && value.unit !== '' ? [value] : [],
  );
  return [...named, ...sameCount(sentence.text.slice(0, start))];
});

/** "|The same 400| would be $4": what they are was said before. */
function sameCount(before: string): Count[] {
  const [known, digits = ''] = same.exec(before) ?? [];
  const isPriced = known !== undefined && prices.test(before.slice(before.indexOf(known) + known.length));
  return isPriced ? [{ high: Number(digits.replaceAll(',', '')), unit: '', noun: '' }] : [];
}

const same = /\b(?:the\s+same|these|those|your)\s+(\d[\d,]*)(?=\s)/i;

const prices = new RegExp(
  String.raw`^\s*(?:[^,;:.]*\s)?${phraseSource(pricingWords)}\s|^\s*,\s+(?:which\s+(?:is|are)\s+)?worth\s|^\s*[:=]`,
  'i',
);
