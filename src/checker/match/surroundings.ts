import type { Sentence } from '../../document/types.ts';
import { SMALL_NUMBERS } from '../../facts/words/numbers.ts';
import { nameOneContact } from '../kinds/common/contact-name.ts';
import { areOneButForDenial } from '../kinds/common/denial.ts';
import { tellsListedThing } from '../kinds/common/listed-thing.ts';
import { isTyped } from '../kinds/common/typed.ts';
import type { Frequency } from '../learn/frequency.ts';
import { once } from '../once.ts';
import { countAmong } from '../text/count-among.ts';
import { phraseSource } from '../text/phrases.ts';
import type { Claim } from '../types.ts';

/** Weight of a term: rare terms tell claims apart, common ones do not. */
type Weigh = (term: string) => number;

/** A line with fewer words of its own, or words of less weight in all, borrows those of its heading. */
const fewWords = 3;
const lightWords = 2;
const shortRest = 12;

/**
 * Words beside the value, its label, and the items and the question above it. Where the line itself says next to nothing
 * ("Standard: 3 days", "$2 a month per line"), the heading says what the value is for; so does the row of a cell, and
 * a case that is all that an item says beside its value ("Written answer: 15 days").
 */
function nearTerms({ fields, sentence, document }: Claim, weigh: Weigh): ReadonlySet<string> {
  const own = new Set([...fields.clause, ...fields.label]);
  const isLight = own.size < fewWords || weightOf(own, weigh) < lightWords;
  const heading = isLight && document.sections[sentence.section]!.depth > 0 ? fields.heading : [];
  const rest = own.size < fewWords && fields.sentence.length <= shortRest ? fields.sentence : [];
  const isCaseAlone = own.size === 0 && new Set(fields.case).size > 1;
  const row = isCaseAlone || (own.size < fewWords && sentence.role === 'cell') ? fields.case : [];
  return new Set([...own, ...row, ...rest, ...fields.parents, ...heading]);
}

/** All words of the line and of what stands above it. */
export const allTerms = once(({ fields }: Claim): ReadonlySet<string> => new Set(Object.values(fields).flat()));

/** The words of a line that evidence asks for time and again. */
export interface Surroundings {
  /** Words beside the value, and their weight in all. */
  near: ReadonlySet<string>;
  nearWeight: number;
  /** All words of the line and of what stands above it. */
  all: ReadonlySet<string>;
}

/** Worked out once for a claim and the frequencies of its folder. */
export function surroundingsOf(claim: Claim, frequency: Frequency): Surroundings {
  return surroundingsIn(frequency)(claim);
}

const surroundingsIn = once(({ weight }: Frequency) =>
  once((claim: Claim): Surroundings => {
    const near = nearTerms(claim, weight);
    return { near, nearWeight: weightOf(near, weight), all: allTerms(claim) };
  }),
);

/** Share of terms, by weight, that are not among the others; 0 where there are none. `all` is their weight. */
export function stray(terms: ReadonlySet<string>, all: number, others: ReadonlySet<string>, weigh: Weigh): number {
  if (all === 0) return 0;
  let missing = 0;
  for (const term of terms) if (!others.has(term)) missing += weigh(term);
  return missing / all;
}

/** `stray` for a list of terms, some of which may stand in it twice. */
export function strayOf(terms: readonly string[], others: ReadonlySet<string>, weigh: Weigh): number {
  const own = new Set(terms);
  return stray(own, weightOf(own, weigh), others, weigh);
}

/** Share of terms, by weight, that are not among the others, though the page of the others has them. `all` is their weight. */
export function elsewhere(
  terms: ReadonlySet<string>,
  all: number,
  others: ReadonlySet<string>,
  page: ReadonlySet<string>,
  weigh: Weigh,
): number {
  let moved = 0;
  for (const term of terms) if (!others.has(term) && page.has(term)) moved += weigh(term);
  return moved / Math.max(0.5, all);
}

/**
 * Whether two lines have the same words beside the value, and enough of them: "one account can hold up to |six| lines", or are one sentence but for
 * their numbers, or the one speaks of the very thing or contact that the other names. What stands around the lines then tells them no further apart.
 */
export function areWordedAlike(a: Claim, b: Claim): boolean {
  if (tellsListedThing(a, b) || nameOneContact(a, b) || areOneFrame(a, b)) return true;
  if (a.kind === 'stance' && areOneButForDenial(a, b)) return true;
  const [left, right] = [besideTerms(a), besideTerms(b)];
  return left.size >= fewWords && left.size === right.size && countAmong(left, right) === left.size;
}

/** "Chat is open from |7 AM| to |9 PM| every day": two sentences that are one but for their numbers, with the two values at one place. */
function areOneFrame(a: Claim, b: Claim): boolean {
  const frame = frameOf(a.sentence);
  if (!isTyped(a.value) || frame === '' || frame !== frameOf(b.sentence)) return false;
  return masked(a.sentence.text.slice(0, a.start)) === masked(b.sentence.text.slice(0, b.start));
}

const fewestOfFrame = 5;
const number = new RegExp(
  String.raw`\d[\d.,:]*(?:\s?(?:a\.?m\b\.?|p\.?m\b\.?))?|${phraseSource(Object.keys(SMALL_NUMBERS))}`,
  'giu',
);

/** A sentence with a sign in place of its numbers; '' for a cell, and for one of few words. */
const frameOf = once(({ text, role }: Sentence): string => {
  const frame = role === 'cell' ? '' : masked(text);
  return (frame.match(/\p{L}+/gu) ?? []).length >= fewestOfFrame ? frame : '';
});

function masked(text: string): string {
  return text
    .replaceAll(number, '#')
    .replaceAll(/[^\p{L}#]+/gu, ' ')
    .trim()
    .toLowerCase();
}

const besideTerms = once(({ fields }: Claim): ReadonlySet<string> => new Set([...fields.clause, ...fields.label]));

/** Share of the words of two sentences that both have, of the longer one. */
export function verbatim(a: Claim, b: Claim): number {
  const [left, right] = [ownTerms(a), ownTerms(b)];
  return countAmong(left, right) / Math.max(1, left.size, right.size);
}

const ownTerms = once(
  ({ fields }: Claim): ReadonlySet<string> =>
    new Set([...fields.clause, ...fields.sentence, ...fields.label, ...fields.case]),
);

/** Weight of terms in all. */
export function weightOf(terms: Iterable<string>, weigh: Weigh): number {
  let total = 0;
  for (const term of terms) total += weigh(term);
  return total;
}
