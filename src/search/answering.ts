import type { Customer } from '../facts/types.ts';
import type { Concept } from './concept.ts';
import { isNegation, type NamedFact, type NamedGroup, namedFact, namedGroups, negation } from './fact-names.ts';
import type { Statistics } from './index/statistics.ts';
import type { SearchIndex } from './index/types.ts';
import { measuresIn } from './measures.ts';
import type { Board } from './scores.ts';
import { termOf } from './terms.ts';
import type { Understanding } from './understand.ts';
import type { Measure } from './words/measures.ts';

/** A word that only the rest of the page knows counts half: it is near to the fact, and may be about something else. */
const elsewhereOnPage = 0.5;
/** A word that is read as another one takes part when it counts at least this much; half-typed words do not. */
const sureWord = 0.5;
/** Words that say that something did not happen, beside the negations of a name. */
const denials: ReadonlySet<string> = new Set(['never', 'nobody', 'none', 'nothing']);
/** A fact answers when what was asked and what it is called overlap at least so far, */
const enough = 0.5;
/** and no other fact of its page by much more. */
const nearBest = 0.9;

/**
 * Tells which facts are the answer to a query. "how long to return" asks for a time and names returns: "Return window"
 * is all of that, as a window is a time; "Late return allowance" is a third of it. "restocking fee" is the whole name of
 * a fact; "return" alone is no question, and "what if the parcel is lost" asks for no value.
 */
export class Answering {
  readonly #statistics: Statistics;
  readonly #termNumber: (term: string) => number | undefined;
  readonly #facts: ReadonlyMap<number, NamedFact>;
  readonly #groups: readonly NamedGroup[];
  #measures: readonly Measure[] = [];
  #mentioned: readonly NamedGroup[] = [];
  /** Terms that the query asks for, in its own words or others for them. */
  #terms: ReadonlySet<number> = new Set();
  /** True for "nobody called back", which asks for no time. */
  #isDenied = false;
  /** For each concept of the query its weight and, by record of a fact, how much of it the fact covers. */
  readonly #concepts: { concept: Concept; weight: number; covered: Map<number, number> }[] = [];
  #likeness: ReadonlyMap<number, number> = new Map();
  #answers: ReadonlyMap<number, number> = new Map();

  constructor(index: SearchIndex, statistics: Statistics, termNumber: (term: string) => number | undefined) {
    this.#statistics = statistics;
    this.#termNumber = termNumber;
    this.#facts = new Map(
      index.records.flatMap(({ asking, page }, record) =>
        asking === undefined ? [] : [[record, namedFact(asking, index.pages[page]!.title, termNumber)] as const],
      ),
    );
    this.#groups = namedGroups(index.groups, termNumber);
  }

  /** Takes up a query. */
  begin({ asked, added, words }: Pick<Understanding, 'asked' | 'added' | 'words'>): void {
    this.#concepts.length = 0;
    if (this.#facts.size === 0) return;
    const sure = [...asked, ...added].flatMap(({ alternatives }) =>
      alternatives.filter((one) => one.weight >= sureWord),
    );
    this.#isDenied = words.some((word) => isNegation(word) || denials.has(word));
    const not = words.some(isNegation) ? this.#termNumber(negation) : undefined;
    this.#terms = new Set([...sure.flatMap(({ terms }) => terms), ...(not === undefined ? [] : [not])]);
    this.#measures = measuresIn(words);
    const own = new Set(asked.flatMap(({ alternatives }) => alternatives[0]?.terms ?? []));
    const line = ` ${words.map(termOf).join(' ')} `;
    this.#mentioned = this.#groups.filter(
      ({ terms, phrase }) => terms.every((term) => own.has(term)) && line.includes(` ${phrase} `),
    );
  }

  /** Notes where a concept of the query stands, as it was scored. */
  note(concept: Concept, { records, pages }: Board): void {
    if (this.#facts.size === 0) return;
    const { pageOf, firstRecord, weight } = this.#statistics;
    const covered = new Map<number, number>();
    for (const record of this.#facts.keys()) {
      const page = pageOf[record]!;
      const isOwn = records.get(record) > 0 || records.get(firstRecord[page]!) > 0;
      if (isOwn) covered.set(record, 1);
      else if (pages.get(page) > 0) covered.set(record, elsewhereOnPage);
    }
    const weights = concept.alternatives[0]?.terms.map((term) => weight[term]!) ?? [];
    this.#concepts.push({ concept, weight: Math.max(0, ...weights), covered });
  }

  /** Decides, after all concepts were noted. */
  decide(): void {
    const { pageOf } = this.#statistics;
    const shares = [...this.#facts].map(([record, fact]) => [record, this.#shareOf(record, fact)] as const);
    this.#likeness = new Map(shares);
    const bestOfPage = new Map<number, number>();
    for (const [record, share] of shares) {
      const page = pageOf[record]!;
      bestOfPage.set(page, Math.max(share, bestOfPage.get(page) ?? 0));
    }
    this.#answers = new Map(
      shares.filter(
        ([record, share]) =>
          share >= enough && this.#isAsked(record) && share >= nearBest * bestOfPage.get(pageOf[record]!)!,
      ),
    );
  }

  /** How well the name of a fact fits the query, 0 to 1, whether a value is asked for or not. */
  likeness(record: number): number {
    return this.#likeness.get(record) ?? 0;
  }

  /**
   * How well a record answers the query, 0 to 1: the share of the query that the fact is about, times the share of its
   * name that was asked for. 0 for what is no answer.
   */
  answers(record: number): number {
    return this.#answers.get(record) ?? 0;
  }

  /** True when a fact is no answer, and its value of a kind that the query does not ask for: a weight, a time. */
  isBesides(record: number): boolean {
    const fact = this.#facts.get(record);
    if (fact === undefined || fact.isUnmeasured || this.answers(record) > 0) return false;
    return !this.#measuresOf(fact).some((measure) => fact.isMeasuredBy(measure));
  }

  /** What the query says of the customer, as far as the fact depends on it: "germany" is { region: 'de' }. */
  customerFor(record: number): Customer {
    return Object.fromEntries(this.#saidFor(this.#facts.get(record)).map(({ dimension, name }) => [dimension, name]));
  }

  #saidFor(fact: NamedFact | undefined): readonly NamedGroup[] {
    return fact === undefined ? [] : this.#mentioned.filter((group) => fact.dependsOn(group));
  }

  #shareOf(record: number, fact: NamedFact): number {
    if (this.#concepts.length === 0 || !this.#measures.every((measure) => fact.isMeasuredBy(measure))) return 0;
    const named = fact.shareOfName(this.#terms, this.#measuresOf(fact));
    return named > 0 ? named * this.#shareOfQuery(record, this.#saidFor(fact)) ** 2 : 0;
  }

  /** True where a value is asked for, or a whole name in a query of two words and more. */
  #isAsked(record: number): boolean {
    const fact = this.#facts.get(record);
    if (fact === undefined) return false;
    const measures = this.#measuresOf(fact);
    if (measures.length > 0 || this.#saidFor(fact).length > 0) return true;
    if (this.#isDenied) return false;
    return this.#concepts.length > 1 && fact.isWholeName(this.#terms, measures);
  }

  #measuresOf(fact: NamedFact): readonly Measure[] {
    return this.#measures.filter((measure) => !fact.isTopic(measure));
  }

  #shareOfQuery(record: number, said: readonly NamedGroup[]): number {
    const measured = new Set(this.#measures.flatMap(({ words }) => words.split(' ')));
    const ofCustomer = new Set(said.flatMap(({ terms }) => terms));
    let [share, total] = [0, 0];
    for (const { concept, weight, covered } of this.#concepts) {
      const terms = concept.alternatives[0]?.terms ?? [];
      const isSaid = measured.has(concept.source) || terms.every((term) => ofCustomer.has(term));
      share += weight * (isSaid ? 1 : (covered.get(record) ?? 0));
      total += weight;
    }
    return total === 0 ? 1 : share / total;
  }
}
