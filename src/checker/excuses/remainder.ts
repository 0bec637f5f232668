import type { Document, Sentence } from '../../document/types.ts';
import type { Learnt } from '../learn/index.ts';
import { once } from '../once.ts';
import { phraseSource } from '../text/phrases.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim } from '../types.ts';
import { remainderEndings, remainderWords } from '../words/remainders.ts';
import type { Excuse } from './excuse.ts';

const left = new RegExp(String.raw`${phraseSource(remainderWords)}\s+$`, 'iu');
const endsLeft = new RegExp(String.raw`\s${phraseSource(remainderEndings)}$`, 'iu');
const stillLeft = new RegExp(String.raw`^\s+${phraseSource(remainderEndings)}`, 'iu');

/** "The other £20 is tax relief" tells a part, "pay in £80" the rest of it; "up to 4 GB of the allowance" is a part of "Allowance: 8 GB". */
export const remainder: Excuse = {
  id: 'remainder',
  title: 'One value is what is left of a whole, the other stands by itself',
  ofDifference: true,
  reason: (a, b, learnt) => {
    const part = [a, b].find((each) => isPart(each, each === a ? b : a, learnt));
    if (part) return `"${part.written}" is a part of "${(part === a ? b : a).written}"`;
    const whole = wholeOfBoth(a, b) ?? wholeOfBoth(b, a);
    if (whole) return `"${a.written}" and "${b.written}" make up "${whole}"`;
    if (isLeft(a) === isLeft(b)) return '';
    return `"${(isLeft(a) ? a : b).written}" is what is left of a whole`;
  },
};

/** "A deposit of |£2,000|; we keep £100" and "£1,900 is paid back": an amount beside the one of which the two are the parts; undefined for none. */
function wholeOfBoth(
  { kind, value, document, sentence: { index } }: Claim,
  { value: other }: Claim,
): string | undefined {
  if (kind !== 'money' || index < 0 || !('unit' in value) || !('unit' in other) || value.unit !== other.unit)
    return undefined;
  const sum = Math.round((value.high + other.high) * cents);
  const small = Math.min(value.high, other.high);
  if (small === 0 || (value.high + other.high) / small < fewestParts) return undefined;
  return paragraphOf(document, index)
    .flatMap((each) => valuesIn(each))
    .find(
      (found) =>
        'unit' in found.value && found.value.unit === value.unit && Math.round(found.value.high * cents) === sum,
    )?.text;
}

/** The sentences of one paragraph. */
function paragraphOf({ sentences }: Document, index: number): readonly Sentence[] {
  const isIn = (at: number): boolean => sentences[at]?.block === sentences[index]?.block;
  let [from, to] = [index, index + 1];
  while (from > 0 && isIn(from - 1)) from -= 1;
  while (to < sentences.length && isIn(to)) to += 1;
  return sentences.slice(from, to);
}

const cents = 100;
/** What is kept back is little of the whole; of more even parts a sum comes about by chance. */
const fewestParts = 10;

const ofWhole =
  /^\s+of\s+(?:the|its|your|their|that|this)\s+(?:(?:monthly|yearly|annual|daily|total|full|whole)\s+)?(\p{L}+)/iu;

/** Whether a claim tells a part of what the label of the other names, and the other is no part of it as well. */
function isPart(claim: Claim, other: Claim, { terms }: Learnt): boolean {
  const whole = terms.of(wholeOf(claim));
  return whole !== '' && wholeOf(other) === '' && other.fields.label.includes(whole) && other.fields.label.length === 1;
}

/** The noun of which a value is a part: "allowance" in "4 GB of the allowance"; '' for none. */
const wholeOf = once(({ value, kind, sentence, end }: Claim): string =>
  'unit' in value && kind !== 'percent' && kind !== 'duration'
    ? (ofWhole.exec(sentence.text.slice(end))?.[1]?.toLowerCase() ?? '')
    : '',
);

const isLeft = once(
  ({ value, written, sentence: { text }, start, end }: Claim): boolean =>
    'unit' in value && (left.test(text.slice(0, start)) || stillLeft.test(text.slice(end)) || endsLeft.test(written)),
);
