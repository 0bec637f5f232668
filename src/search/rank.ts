import type { Alternative, Concept } from './concept.ts';
import type { Statistics } from './index/statistics.ts';
import type { SearchIndex } from './index/types.ts';
import { Naming } from './naming.ts';
import { scoreTerm } from './score-term.ts';
import { Board, Scores } from './scores.ts';

/** A record that was found, with its score; higher is better. */
export interface Hit {
  record: number;
  score: number;
}

/** What ranking found: records, best first, and the pages whose titles hold every word of the query. */
export interface Ranked {
  hits: Hit[];
  titled: number[];
}

/** How much what the rest of the page says counts for a section: half of what the section says itself. */
const pageShare = 0.5;
/** A page or fact whose name holds every word of the query is what was asked for. */
const nameBonus = 3;
/** A retired page is found, but after the pages that hold today, even where it has the better name. */
const retiredShare = 0.25;
/** Each further section of a page counts a fifth less, so that one long page does not fill the list. */
const sectionShare = 0.8;
/** Titles that are worth a closer look. */
const maxTitled = 50;

/** Ranks records by what they, and their pages, say about the concepts of a query. Boards are kept between queries. */
export class Ranker {
  readonly #index: SearchIndex;
  readonly #statistics: Statistics;
  readonly #naming: Naming;
  readonly #total: Board;
  readonly #concept: Board;
  readonly #alternative: Board;
  readonly #term: Board;
  readonly #bestOfPage: Scores;

  constructor(index: SearchIndex, statistics: Statistics) {
    this.#index = index;
    this.#statistics = statistics;
    this.#naming = new Naming(index, statistics);
    this.#total = new Board(index);
    this.#concept = new Board(index);
    this.#alternative = new Board(index);
    this.#term = new Board(index);
    this.#bestOfPage = new Scores(index.pages.length);
  }

  /** The best records for a query. `asked` are the things that it names, `added` what was put beside them. */
  rank(asked: readonly Concept[], added: readonly Concept[], limit: number): Ranked {
    this.#total.clear();
    for (const concept of [...asked, ...added]) {
      this.#concept.clear();
      for (const alternative of concept.alternatives) this.#scoreAlternative(alternative);
      this.#total.add(this.#concept);
    }
    this.#naming.count(asked);
    return { hits: this.#bestHits(limit), titled: this.#naming.titled(this.#total.pages, maxTitled) };
  }

  /** Raises the scores of the concept at hand. A phrase counts where all its words stand, with the weakest of them. */
  #scoreAlternative({ terms, weight }: Alternative): void {
    terms.forEach((term, position) => {
      const board = position === 0 ? this.#alternative : this.#term;
      board.clear();
      scoreTerm(this.#index, this.#statistics, term, board);
      if (position > 0) this.#alternative.lower(this.#term);
    });
    this.#concept.raise(this.#alternative, weight);
  }

  #bestHits(limit: number): Hit[] {
    const { pageOf } = this.#statistics;
    this.#bestOfPage.clear();
    for (const record of this.#total.records.touched) {
      this.#bestOfPage.raise(pageOf[record]!, this.#scoreOf(record));
    }
    // Each of the best pages has a hit above all hits of the others, so that no more pages are needed than results.
    const hits = this.#bestOfPage.best(limit).flatMap((page) => this.#hitsOf(page));
    return hits.sort(byScore).slice(0, limit);
  }

  /** The hits of a page, best first, the further ones lowered. */
  #hitsOf(page: number): Hit[] {
    const { firstRecord } = this.#statistics;
    const hits: Hit[] = [];
    for (let record = firstRecord[page]!; record < firstRecord[page + 1]!; record++) {
      if (this.#total.records.get(record) > 0) hits.push({ record, score: this.#scoreOf(record) });
    }
    return hits.sort(byScore).map(({ record, score }, before) => ({ record, score: score * sectionShare ** before }));
  }

  #scoreOf(record: number): number {
    const page = this.#statistics.pageOf[record]!;
    const said = this.#total.records.get(record) + pageShare * this.#total.pages.get(page);
    const isRetired = this.#index.pages[page]?.status === 'retired';
    return said * (this.#naming.isNamed(record) ? nameBonus : 1) * (isRetired ? retiredShare : 1);
  }
}

/** Best first; equal scores in the order of the index. */
function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || a.record - b.record;
}
