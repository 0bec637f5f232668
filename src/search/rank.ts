import type { Statistics } from './index/statistics.ts';
import type { SearchIndex } from './index/types.ts';
import { scoreTerm } from './score-term.ts';
import { Scores } from './scores.ts';
import type { Alternative, Concept } from './understand.ts';

/** A record that was found, with its score; higher is better. */
export interface Hit {
  record: number;
  score: number;
}

/** How much what the rest of the page says counts for a section: half of what the section says itself. */
const pageShare = 0.5;
/** A page whose title holds every word of the query is what was asked for by name. */
const titleBonus = 3;
/** Titles that are worth a closer look. */
const maxTitled = 50;
/** A retired page is found, but after the pages that hold today. */
const retiredShare = 0.5;
/** Each further section of a page counts a fifth less, so that one long page does not fill the list. */
const sectionShare = 0.8;
/** Words searched as well, and completions of the last word, do not make a title the one that was asked for. */
const ownWord = 0.5;

/** What ranking found: records, and the pages whose titles share most words with the query. */
export interface Ranked {
  hits: Hit[];
  titled: number[];
}

/** Scores by record and by page. */
interface Board {
  records: Scores;
  pages: Scores;
}

/** Ranks records by what they, and their pages, say about the concepts of a query. Boards are kept between queries. */
export class Ranker {
  readonly #index: SearchIndex;
  readonly #statistics: Statistics;
  readonly #total: Board;
  readonly #concept: Board;
  readonly #phrase: Board;
  readonly #term: Board;
  readonly #titles: Scores;

  constructor(index: SearchIndex, statistics: Statistics) {
    const board = (): Board => ({ records: new Scores(index.records.length), pages: new Scores(index.pages.length) });
    this.#index = index;
    this.#statistics = statistics;
    this.#total = board();
    this.#concept = board();
    this.#phrase = board();
    this.#term = board();
    this.#titles = new Scores(index.pages.length);
  }

  /** The best records, best first. `asked` are the things named by the query, `added` what was put beside them. */
  rank(asked: readonly Concept[], added: readonly Concept[], limit: number): Ranked {
    for (const concept of [...asked, ...added]) {
      for (const alternative of concept.alternatives) this.#scoreAlternative(alternative);
      for (const kind of ['records', 'pages'] as const) {
        for (const unit of this.#concept[kind].touched) this.#total[kind].add(unit, this.#concept[kind].get(unit));
        this.#concept[kind].clear();
      }
    }
    this.#countTitles(asked);
    const hits = this.#total.records.touched.map((record) => ({
      record,
      score: this.#finalScore(record, asked.length),
    }));
    const ranked = { hits: spread(hits, this.#statistics.pageOf, limit), titled: this.#titledPages() };
    for (const scores of [this.#total.records, this.#total.pages, this.#titles]) scores.clear();
    return ranked;
  }

  /** Raises the scores of the concept at hand. A phrase counts where all its words stand, with the weakest of them. */
  #scoreAlternative({ terms, weight }: Alternative): void {
    const [first, ...others] = terms;
    if (first === undefined) return;
    this.#scoreInto(this.#phrase, first);
    for (const term of others) {
      this.#scoreInto(this.#term, term);
      for (const kind of ['records', 'pages'] as const) {
        this.#phrase[kind].lower(this.#term[kind]);
        this.#term[kind].clear();
      }
    }
    for (const kind of ['records', 'pages'] as const) {
      for (const unit of this.#phrase[kind].touched)
        this.#concept[kind].raise(unit, weight * this.#phrase[kind].get(unit));
      this.#phrase[kind].clear();
    }
  }

  #scoreInto({ records, pages }: Board, term: number): void {
    scoreTerm(this.#index, this.#statistics, term, records, pages);
  }

  /** Counts for each page how many of the concepts its title names. */
  #countTitles(concepts: readonly Concept[]): void {
    const { starts, units } = this.#index.title;
    for (const { alternatives } of concepts) {
      const named = new Set<number>();
      for (const { terms, weight } of alternatives) {
        if (weight < ownWord || terms.length > 1) continue;
        const term = terms[0] as number;
        for (let i = starts[term] as number; i < (starts[term + 1] as number); i++) named.add(units[i] as number);
      }
      for (const page of named) this.#titles.add(page, 1);
    }
  }

  #titledPages(): number[] {
    const [named, scores] = [this.#titles, this.#total.pages];
    const pages = named.touched.toSorted(
      (a, b) => named.get(b) - named.get(a) || scores.get(b) - scores.get(a) || a - b,
    );
    return pages.slice(0, maxTitled);
  }

  #finalScore(record: number, concepts: number): number {
    const page = this.#statistics.pageOf[record] as number;
    const score = this.#total.records.get(record) + pageShare * this.#total.pages.get(page);
    const named = concepts > 0 && this.#titles.get(page) === concepts ? titleBonus : 1;
    return score * named * (this.#index.pages[page]?.status === 'retired' ? retiredShare : 1);
  }
}

/** Best first, further sections of a page lowered; equal scores in the order of the index. */
function spread(hits: Hit[], pageOf: Uint32Array, limit: number): Hit[] {
  const seen = new Map<number, number>();
  const byScore = (a: Hit, b: Hit) => b.score - a.score || a.record - b.record;
  // A hit below the first `limit` pages cannot come back up: lowering only moves hits down.
  const best: Hit[] = [];
  for (const { record, score } of hits.sort(byScore)) {
    const page = pageOf[record] as number;
    const before = seen.get(page) ?? 0;
    if (before === 0 && seen.size === limit) break;
    seen.set(page, before + 1);
    best.push({ record, score: score * sectionShare ** before });
  }
  return best.sort(byScore).slice(0, limit);
}
