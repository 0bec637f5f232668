import type { Document, Section, Sentence } from '../../document/types.ts';
import type { Quantity } from '../../facts/types.ts';
import { findValues } from '../../facts/values/read.ts';
import { isTyped } from '../kinds/common/typed.ts';
import { once, oncePerText } from '../once.ts';
import { phrasePattern, phraseSource } from '../text/phrases.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim, ClaimValue } from '../types.ts';
import { noticeWords } from '../words/limits.ts';
import { beforeWords } from '../words/order.ts';
import type { Excuse } from './excuse.ts';

/**
 * "Parcels of |up to 2 kg| cost $5" and "a parcel of |2 to 5 kg| costs $7"; "refunds |above $500|: signature required" and "for refunds of |$500 or
 * less| no signature is required": the line, or what stands above it, says in numbers what it is for, and no number is in both.
 */
export const otherBand: Excuse = {
  id: 'other-band',
  title: 'The two lines are for amounts that have none in common',
  ofDifference: true,
  reason: (a, b) => {
    if (a.page === b.page) return '';
    const isOutside = isTyped(a.value) ? outsideBefore : outsideOf;
    return apartIn(bandsOf(a), bandsOf(b)) || isOutside(a, b) || isOutside(b, a);
  },
};

function apartIn(bands: readonly Quantity[], ofOther: readonly Quantity[]): string {
  for (const band of bands) {
    const others = ofOther.filter(({ kind, unit }) => kind === band.kind && unit === band.unit);
    if (others.length > 0 && others.every((other) => areApart(band, other)))
      return `one line is for ${asText(band)}, the other for ${asText(others[0]!)}`;
  }
  return '';
}

/** "A bill of |$30| need not be signed", where the other line asks for it on each "of |$50 or more|". */
function outsideOf(claim: Claim, other: Claim): string {
  const bands = bandsOf(other);
  return bands.length === 0 || bandsOf(claim).length > 0 ? '' : apartIn(pointsOf(claim), bands);
}

/** "You rowed |70 minutes|. That makes $8", where the other line gives what is due for "60 minutes or less". */
function outsideBefore(claim: Claim, other: Claim): string {
  if (!goesOn.test(claim.sentence.text) || bandsOf(claim).length > 0) return '';
  const before = claim.document.sentences[claim.sentence.index - 1];
  return before?.block === claim.sentence.block ? apartIn(pointsIn(before), bandsOf(other)) : '';
}

const goesOn = /^\W*(?:that|this|which|so\s+(?:that|this))\s/i;

/** The exact amounts that a line without a range names. */
const pointsOf = once(({ sentence }: Claim): readonly Quantity[] => pointsIn(sentence));

function pointsIn(sentence: Sentence): Quantity[] {
  return valuesIn(sentence).flatMap(({ value }) =>
    'unit' in value && value.bound === 'exactly' && measures.has(value.kind) ? [value] : [],
  );
}

const measures: ReadonlySet<string> = new Set(['money', 'percent', 'duration']);

/** The ranges that the line names beside its own value, or in what it says in words, and those that stand above it. */
const bandsOf = once(({ value: own, sentence, start, end, document }: Claim): readonly Quantity[] => {
  const beside = valuesIn(sentence).filter(
    (found) =>
      (own.kind === 'stance' || found.end <= start || found.start >= end) &&
      !countedBack.test(sentence.text.slice(found.end)),
  );
  /** For which amounts one decides, the value itself tells: "up to $50; |above that|, the harbour office decides". */
  const isLimited = own.kind === 'role' && own.limits.length > 0;
  return [
    ...(isLimited ? [] : beside.map(({ value }) => value).filter(isBand)),
    ...[sentence.row, sentence.column, ...sentence.parents].flatMap(bandsIn),
    ...headingsOf(document)(document.sections[sentence.section]!),
  ];
});

const headingsOf = once(({ title }: Document) =>
  once(({ trail }: Section): readonly Quantity[] => [title, ...trail].flatMap(bandsIn)),
);

const bandsIn = oncePerText((text): readonly Quantity[] =>
  findValues(text)
    .map(({ value }) => value)
    .filter(isBand),
);

/** "At least a week |ahead|", "no later than a week |before|". */
const countedBack = new RegExp(String.raw`^\s+${phraseSource([...beforeWords, ...noticeWords])}`, 'i');
const beforehand = phrasePattern([...beforeWords, ...noticeWords]);

/** "Up to a week before departure" leaves open all that is earlier, so what is counted back from an event is no range from zero on. */
function isBand(value: ClaimValue): value is Quantity {
  return 'unit' in value && value.bound !== 'exactly' && !beforehand.test(value.anchor);
}

/** One that ends where the other begins is another: "up to 2 kg" and "2 to 5 kg". */
function areApart(one: Quantity, other: Quantity): boolean {
  if (one.bound === 'exactly') return one.high < startOf(other) || endOf(other) < one.low;
  return endOf(one) <= startOf(other) || endOf(other) <= startOf(one);
}

function startOf({ bound, low }: Quantity): number {
  return bound === 'at-most' ? 0 : low;
}

function endOf({ bound, high }: Quantity): number {
  return bound === 'at-least' ? Number.POSITIVE_INFINITY : high;
}

/** "at least 500 USD", "2 to 5 kilogram". */
function asText({ bound, low, high, unit }: Quantity): string {
  return `${bound === 'between' ? `${low} to ${high}` : `${bound.replace('-', ' ')} ${low}`} ${unit}`.trim();
}
