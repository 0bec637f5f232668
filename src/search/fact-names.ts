import type { ValueKind } from '../facts/types.ts';
import { measuresIn } from './measures.ts';
import { contentWords, termOf, wordsOf } from './terms.ts';
import type { Asking, CustomerGroup } from './types.ts';
import { type Measure, measures } from './words/measures.ts';

/** Customers that the taxonomy has a name for, the name as terms. */
export interface NamedGroup extends CustomerGroup {
  terms: readonly number[];
  /** All words of the name in their order, stemmed: "face to fac". */
  phrase: string;
}

/** Of "cancel it themselves" stop words leave "cancel", which is half of it at most. */
const restOfName: Part = { term: undefined, measures: [] };

/** A fact as queries call it. */
export interface NamedFact {
  /** True when the fact is of a kind that the measure asks for ("how much": money), or has the measure in its name. */
  isMeasuredBy(measure: Measure): boolean;
  /** True when some value is of a kind that no measure asks for: yes or no, a list. */
  isUnmeasured: boolean;
  /** True when the measure is a word of the title of its page, "price" in "Price match": then it asks for no value. */
  isTopic(measure: Measure): boolean;
  /** Share of the words of its best name that were asked for, by terms or by a measure ("how long": window). */
  shareOfName(asked: ReadonlySet<number>, measures: readonly Measure[]): number;
  /** True when all content words of a name were asked for. */
  isWholeName(asked: ReadonlySet<number>, measures: readonly Measure[]): boolean;
  /** True when values differ between such customers, and the words do not belong to the name of the fact. */
  dependsOn(group: NamedGroup): boolean;
}

/** Kinds of value that words of a query ask for. */
const measuredKinds: ReadonlySet<ValueKind> = new Set(measures.flatMap(({ kinds }) => kinds));

type TermNumber = (term: string) => number | undefined;

interface Part {
  term: number | undefined;
  /** Of "window" in "return window", "charge" in "delivery charge": the kind of value in a word. */
  measures: readonly Measure[];
}

export function namedFact({ names, kinds, dimensions }: Asking, title: string, termNumber: TermNumber): NamedFact {
  const words = names.map(wordsIn);
  const said = new Set(words.flat());
  const isMeasuredBy = (measure: Measure) =>
    said.has(measure.words) || measure.kinds.some((kind) => kinds.includes(kind));
  const parts = words.map((name, index): Part[] => {
    const own = name.map((word) => ({
      term: termNumber(termOf(word)),
      measures: measuresIn([word]).filter(isMeasuredBy),
    }));
    const isCut = own.length === 1 && wordsOf(names[index]!).length > 1;
    return isCut ? [...own, restOfName] : own;
  });
  const topic = new Set(wordsIn(title));
  const terms = new Set(parts.flat().map(({ term }) => term));
  return {
    isMeasuredBy,
    isUnmeasured: kinds.some((kind) => !measuredKinds.has(kind)),
    isTopic: ({ words }) => topic.has(words),
    shareOfName: (asked, measures) => Math.max(0, ...parts.map((name) => shareAsked(name, asked, measures))),
    isWholeName: (asked, measures) =>
      parts.some(
        (name) =>
          shareAsked(
            name.filter((part) => part !== restOfName),
            asked,
            measures,
          ) === 1,
      ),
    dependsOn: (group) => dimensions.includes(group.dimension) && !group.terms.some((term) => terms.has(term)),
  };
}

/** What a name measures does not tell it from others: "window" alone asks for no window in particular. */
function shareAsked(name: readonly Part[], asked: ReadonlySet<number>, measures: readonly Measure[]): number {
  const isAsked = ({ term }: Part) => term !== undefined && asked.has(term);
  const isMeasured = (part: Part) => part.measures.some((own) => measures.some((other) => overlap(own, other)));
  const plain = name.filter((part) => part.measures.length === 0);
  if (!(plain.length > 0 ? plain : name).some(isAsked)) return 0;
  return name.filter((part) => isAsked(part) || isMeasured(part)).length / name.length;
}

function overlap(a: Measure, b: Measure): boolean {
  return a.kinds.some((kind) => b.kinds.includes(kind));
}

/**
 * The names of customers that a query can hold; of those for one dimension the longer ones come later, so that they win.
 */
export function namedGroups(groups: readonly CustomerGroup[], termNumber: TermNumber): NamedGroup[] {
  return groups
    .map((group) => ({
      ...group,
      terms: wordsIn(group.called).flatMap((word) => termNumber(termOf(word)) ?? []),
      phrase: wordsOf(group.called)
        .map(({ word }) => termOf(word))
        .join(' '),
    }))
    .filter(({ terms }) => terms.length > 0)
    .sort((a, b) => a.terms.length - b.terms.length);
}

/** Content words, and what denies them: "cannot be returned" is not "returned". */
function wordsIn(text: string): string[] {
  const words = wordsOf(text);
  const content = new Set(contentWords(text, words));
  return words.flatMap((token) => (isNegation(token.word) ? [negation] : content.has(token) ? [token.word] : []));
}

/** The word that stands for every negation. */
export const negation = 'not';

/** As it is typed in a hurry. */
const withoutApostrophe: ReadonlySet<string> = new Set(
  'cant couldnt didnt doesnt dont hasnt havent isnt shouldnt wasnt werent wont wouldnt'.split(' '),
);

export function isNegation(word: string): boolean {
  return word === negation || word === 'cannot' || word.endsWith("n't") || withoutApostrophe.has(word);
}
