import { once } from '../../once.ts';
import { countAmong } from '../../text/count-among.ts';
import { wordsOf } from '../../text/terms.ts';
import type { Claim, ClaimValue, Modality } from '../../types.ts';
import { stopWords } from '../../words/stop-words.ts';

const fewestCommon = 3;
const leastCommon = 0.6;
/** Stands for the names that two clauses share: names are no terms. */
const sharedName = '*';

/** How far two clauses speak of the same things, by their terms. */
export interface Overlap {
  /** Two sentences that share most of their words, condition and all, but for the stance. */
  isWordedAlike: boolean;
  /** Terms that both clauses have, and their share of the shorter clause. */
  common: number;
  ofShorter: number;
  /** Share of a clause that stands anywhere on the other line or above it, of the side that finds fewer. */
  covered: number;
  /** Each clause has terms that stand nowhere on the other line or above it. */
  bothStray: boolean;
  /** The two clauses hold one name. */
  sharesName: boolean;
}

/** What two clauses must have of one thing to speak of it: words, share of the shorter clause, and share of each that the other line holds. */
export type LeastOverlap = Pick<Overlap, 'common' | 'ofShorter' | 'covered'>;

export function reaches(overlap: Overlap, { common, ofShorter, covered }: LeastOverlap): boolean {
  return overlap.common >= common && overlap.ofShorter >= ofShorter && overlap.covered >= covered;
}

const oneClause: LeastOverlap = { common: 3, ofShorter: 0.8, covered: 0.8 };
/** "All kites with tails fly over the wide bay" and "only |the two oldest| kites with tails fly over the wide bay". */
const oneLongClause: LeastOverlap = { common: 5, ofShorter: 1, covered: 0.7 };

/** Whether two clauses are one but for the stance, wherever they stand. */
export function isOneClause(overlap: Overlap): boolean {
  return reaches(overlap, oneClause) || reaches(overlap, oneLongClause);
}

/** @param without terms that are left out of each clause: for whom a thing is, where that is the question */
export function overlapOf(a: Claim, b: Claim, without: readonly (readonly string[])[] = [[], []]): Overlap {
  const [left, right] = [termsOf(a, without[0]!), termsOf(b, without[1]!)];
  const sharesName = shareName(a, b);
  if (sharesName) for (const terms of [left, right]) terms.add(sharedName);
  const [lineA, lineB] = [lineTerms(a), lineTerms(b)];
  const onLine = countAmong(lineA, lineB);
  const common = countAmong(left, right);
  const [foundInB, foundInA] = [shareIn(left, allTerms(b)), shareIn(right, allTerms(a))];
  return {
    isWordedAlike: onLine >= fewestCommon && onLine >= leastCommon * Math.max(lineA.size, lineB.size),
    common,
    ofShorter: common / Math.max(1, Math.min(left.size, right.size)),
    covered: Math.min(foundInB, foundInA),
    bothStray: foundInB < 1 && foundInA < 1,
    sharesName,
  };
}

/** The terms of a clause and of what is done: "transferable" is a phrase of stance, and names an action as well. */
function termsOf({ fields, value }: Claim, without: readonly string[]): Set<string> {
  const terms = [...fields.clause, ...fields.label, ...actionsOf(value)];
  return new Set(terms.filter((term) => !without.includes(term)));
}

/** Only these are said of an action; "free" and "charged" are what a thing is. */
const telling: ReadonlySet<Modality> = new Set(['must', 'must-not', 'may', 'need-not', 'is-not']);

function actionsOf(value: ClaimValue): readonly string[] {
  return value.kind === 'stance' && telling.has(value.modality) ? value.actions : [];
}

const lineTerms = once(
  ({ fields }: Claim): ReadonlySet<string> => new Set([...fields.clause, ...fields.sentence, ...fields.label]),
);

const allTerms = once(
  ({ fields, value }: Claim): ReadonlySet<string> =>
    new Set([
      sharedName,
      ...actionsOf(value),
      ...fields.clause,
      ...fields.label,
      ...fields.sentence,
      ...fields.parents,
      ...fields.heading,
      ...fields.title,
    ]),
);

/** Both clauses hold a name, and it is the same: "|Harbour Pass| qualifies". */
function shareName(a: Claim, b: Claim): boolean {
  const names = namesIn(a);
  return names.size > 0 && [...namesIn(b)].some((name) => names.has(name));
}

const stops: ReadonlySet<string> = new Set(stopWords);

/** Words with a capital; the first of a clause counts where the next has one too: Harbour in "Harbour Pass", and not "The" before it. */
const namesIn = once(({ written }: Claim): ReadonlySet<string> => {
  const words = wordsOf(written).filter(({ word, capital }) => !capital || !stops.has(word));
  return new Set(
    words
      .filter(({ capital, start }, index) => capital && (start > 0 || words[index + 1]?.capital === true))
      .map(({ word }) => word),
  );
});

function shareIn(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return countAmong(terms, others) / Math.max(1, terms.size);
}
