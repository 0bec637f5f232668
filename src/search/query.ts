import { asksForValue, excerpt, type Wanted } from './excerpt.ts';
import { fillFacts } from './fact-references.ts';
import { type Statistics, statisticsOf } from './index/statistics.ts';
import type { SearchIndex } from './index/types.ts';
import { Lexicon } from './lexicon.ts';
import { type Hit, Ranker } from './rank.ts';
import { saysAll } from './section-first.ts';
import { termOf, tokenize } from './terms.ts';
import { findTitle } from './titles.ts';
import type { Answer, Excerpt, SearchOutcome, SearchResult } from './types.ts';
import { type Understanding, understand } from './understand.ts';

/** The text of a record as it is stored apart from the index, and what it answers when it is a fact. */
export interface StoredText {
  text: string;
  answer?: Answer | undefined;
}

/** A query ranked, before the texts of its hits are there. The browser fetches those of `hits` and then presents. */
export interface Ranking {
  query: string;
  hits: readonly Hit[];
  understanding: Understanding;
}

/** At most so many results. */
const maxResults = 10;
const maxTopics = 5;
/** Titles looked through for topics. */
const maxCompared = 1000;

/** Searches one index. Opening costs a few milliseconds, so keep it between queries. */
export class Searcher {
  readonly index: SearchIndex;
  readonly #statistics: Statistics;
  readonly #lexicon: Lexicon;
  readonly #ranker: Ranker;

  constructor(index: SearchIndex) {
    this.index = index;
    this.#statistics = statisticsOf(index);
    this.#lexicon = new Lexicon(index);
    this.#ranker = new Ranker(index, this.#statistics, (term) => this.#lexicon.termNumber(term));
  }

  /** Finds the best records for a query, at most 10, best first. */
  rank(query: string, limit: number = maxResults): Ranking {
    const understanding = understand(this.#lexicon, query);
    const most = Math.min(limit, maxResults);
    const { hits, titled } = this.#ranker.rank(understanding, most);
    const current = titled.filter((page) => this.index.pages[page]?.status !== 'retired');
    const page = findTitle(query, this.index.pages, current);
    return { query, understanding, hits: page === undefined ? hits : this.#withFirst(page, hits).slice(0, most) };
  }

  /**
   * Adds to a ranking what is shown: passages with marks, and what was done to the words of the query. `factValue`
   * gives the value of a fact that a passage refers to, for the customer who is on the line; where it gives none, what
   * the page shows to everyone stands there.
   */
  present(
    { query, hits, understanding }: Ranking,
    textOf: (record: number) => StoredText,
    factValue: (reference: string) => string | undefined = () => undefined,
  ): SearchOutcome {
    const wanted = this.#wantedBy(understanding);
    const wantsValue = asksForValue(query);
    const valueOfFact = (reference: string) => factValue(reference) ?? this.index.facts[reference];
    return {
      query,
      results: hits.map((hit) => {
        const stored = textOf(hit.record);
        const text = fillFacts(stored.text, valueOfFact);
        const fromStart = !wantsValue && this.#isNamed(hit, understanding);
        const passage = excerpt(text, this.#wantedOf(hit, wanted), wantsValue, fromStart);
        return this.#resultOf(hit, passage, stored.answer);
      }),
      dropped: understanding.dropped,
      instead: understanding.instead,
      corrected: understanding.corrected,
      added: understanding.addedWords,
      topics: hits.length > 0 ? [] : this.#topics(query),
    };
  }

  #resultOf({ record, score, customer }: Hit, { text, marks }: Excerpt, answer: Answer | undefined): SearchResult {
    const { page, heading, anchor, factId, disputed } = this.index.records[record]!;
    const owner = this.index.pages[page]!;
    return {
      ...owner,
      heading,
      anchor,
      snippet: text,
      marks,
      score: Math.round(score * 1000) / 1000,
      record,
      ...(factId === '' ? {} : { factId }),
      ...(answer === undefined ? {} : { answer }),
      ...(customer === undefined ? {} : { customer }),
      ...(disputed.length === 0 ? {} : { disputed }),
    };
  }

  /** Puts the best hit of a page first; the page was asked for by its title. */
  #withFirst(page: number, hits: readonly Hit[]): Hit[] {
    const first = hits.find(({ record }) => this.#statistics.pageOf[record] === page);
    const record = first?.record ?? this.#statistics.firstRecord[page]!;
    const others = hits.filter((hit) => hit !== first);
    return [{ ...first, record, score: Math.max(first?.score ?? 0, hits[0]?.score ?? 0) }, ...others];
  }

  /** The words of the title are what all lines of the page are about: they count half in the choice of a line. */
  #wantedOf({ record }: Hit, wanted: Wanted): Wanted {
    const { title } = this.index.pages[this.#statistics.pageOf[record]!]!;
    const named = new Set(tokenize(title).map(({ word }) => termOf(word)));
    return new Map(
      [...wanted].map(([term, one]) => [term, named.has(term) ? { ...one, weight: one.weight / 2 } : one]),
    );
  }

  /** True when title and heading are what was asked for: "steps for a broken product" wants the first of them. */
  #isNamed({ record }: Hit, { asked }: Understanding): boolean {
    if (asked.length === 0) return false;
    const isTop = this.index.records[record]!.heading === '';
    return saysAll(this.index, this.#statistics, asked, record, isTop ? [] : [this.index.heading]);
  }

  #wantedBy({ asked, added, standIns }: Understanding): Wanted {
    const wanted = new Map<string, { concept: number; weight: number }>();
    [...asked, ...added, ...standIns].forEach(({ alternatives }, concept) => {
      for (const { terms, weight } of alternatives) {
        for (const term of terms) {
          const counts = weight * this.#statistics.weight[term]!;
          const name = this.index.terms[term]!;
          if (counts > (wanted.get(name)?.weight ?? 0)) wanted.set(name, { concept, weight: counts });
        }
      }
    });
    return wanted;
  }

  /** Pages to offer for a query that no page answers: titles that look like it, else the first pages there are. */
  #topics(query: string): SearchOutcome['topics'] {
    const { pages } = this.index;
    const all = pages.map((_, number) => number);
    const nearest = findTitle(query, pages, all.slice(0, maxCompared));
    const numbers = nearest === undefined ? all : [nearest, ...all.filter((number) => number !== nearest)];
    return numbers.slice(0, maxTopics).map((number) => {
      const { path, id, title } = pages[number]!;
      return { path, id, title };
    });
  }
}
