import type { Customer } from '../facts/types.ts';
import { Answering } from './answering.ts';
import { Asides } from './asides.ts';
import type { Alternative, Concept } from './concept.ts';
import type { Statistics } from './index/statistics.ts';
import type { SearchIndex } from './index/types.ts';
import { Naming } from './naming.ts';
import { scoreTerm } from './score-term.ts';
import { Board, Scores } from './scores.ts';
import { sectionFirst } from './section-first.ts';
import type { Understanding } from './understand.ts';
import { asksWay } from './words/asks-way.ts';

/** A record that was found, with its score; higher is better. */
export interface Hit {
  record: number;
  score: number;
  /** What the query says of the customer, for a fact that depends on it. */
  customer?: Customer;
}

/** What ranking found: records, best first, and the pages whose titles hold every word of the query. */
export interface Ranked {
  hits: Hit[];
  titled: number[];
}

/** How much what the rest of the page says counts for a section: half of what the section says itself. */
const pageShare = 0.5;
/** A page whose name holds every word of the query is what was asked for, and so is a fact that is all of it. */
const nameBonus = 3;
/** A retired page is found, but after the pages that hold today, even where it has the better name. */
const retiredShare = 0.25;
/** A playbook counts more for a question how to do something. */
const wayBonus = 1.4;
/** A section that comes after the answer counts a little more than half. */
const asideShare = 0.6;
/** A fact whose value nobody asks for comes after sections that say as much. */
const besidesShare = 0.7;
/** Each further section of a page counts a fifth less, so that one long page does not fill the list. */
const sectionShare = 0.8;
/** An answer comes just before the best section of its page. */
const ahead = 1.001;
/** A fact of whose name so much was said is meant; of less, its text decides. */
const called = 0.5;
/** So many facts of a page come before its sections. */
const maxAnswers = 3;
/** Titles that are worth a closer look. */
const maxTitled = 50;

/** Ranks records by what they, and their pages, say about the concepts of a query. Boards are kept between queries. */
export class Ranker {
  readonly #index: SearchIndex;
  readonly #statistics: Statistics;
  readonly #naming: Naming;
  readonly #answering: Answering;
  readonly #total: Board;
  readonly #standIns: Board;
  readonly #concept: Board;
  readonly #alternative: Board;
  readonly #term: Board;
  readonly #bestOfPage: Scores;
  readonly #asides: Asides;
  #asked: readonly Concept[] = [];
  #askedTerms: ReadonlySet<number> = new Set();
  #asksWay = false;

  constructor(index: SearchIndex, statistics: Statistics, termNumber: (term: string) => number | undefined) {
    this.#index = index;
    this.#statistics = statistics;
    this.#naming = new Naming(index, statistics, termNumber);
    this.#answering = new Answering(index, statistics, termNumber);
    this.#total = new Board(index);
    this.#standIns = new Board(index);
    this.#concept = new Board(index);
    this.#alternative = new Board(index);
    this.#term = new Board(index);
    this.#bestOfPage = new Scores(index.pages.length);
    this.#asides = new Asides(index, termNumber);
  }

  /** The best records for a query. */
  rank(understanding: Pick<Understanding, 'asked' | 'added' | 'standIns' | 'words'>, limit: number): Ranked {
    const { asked, added, standIns, words } = understanding;
    const line = ` ${words.join(' ')} `;
    this.#asksWay = asksWay.some((way) => line.includes(` ${way} `));
    this.#askedTerms = new Set(asked.flatMap(({ alternatives }) => alternatives[0]?.terms ?? []));
    this.#total.clear();
    this.#asked = asked;
    this.#answering.begin(understanding);
    for (const concept of [...asked, ...added]) {
      this.#scoreConcept(concept);
      this.#total.add(this.#concept);
      if (asked.includes(concept)) this.#answering.note(concept, this.#concept);
    }
    this.#standIns.clear();
    for (const concept of standIns) {
      this.#scoreConcept(concept);
      this.#standIns.add(this.#concept);
    }
    this.#answering.decide();
    this.#naming.count(asked);
    return { hits: this.#bestHits(limit), titled: this.#naming.titled(this.#total.pages, maxTitled) };
  }

  #scoreConcept({ alternatives }: Concept): void {
    this.#concept.clear();
    for (const alternative of alternatives) this.#scoreAlternative(alternative);
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
    for (const record of [...this.#total.records.touched, ...this.#standIns.records.touched]) {
      this.#bestOfPage.raise(pageOf[record]!, this.#scoreOf(record) + this.#gainOf(record));
    }
    // Each of the best pages has a hit that no hit of the others comes before, so that no more are needed than results.
    const hits = this.#bestOfPage.best(limit).flatMap((page) => this.#withStandIns(this.#hitsOf(page), page));
    return hits
      .sort(byScore)
      .slice(0, limit)
      .map((hit) => this.#withCustomer(hit));
  }

  #withCustomer(hit: Hit): Hit {
    const customer = this.#answering.customerFor(hit.record);
    return Object.keys(customer).length === 0 ? hit : { ...hit, customer };
  }

  /** The hits of a page, best first, the further ones lowered. */
  #hitsOf(page: number): Hit[] {
    const { firstRecord } = this.#statistics;
    const hits: Hit[] = [];
    for (let record = firstRecord[page]!; record < firstRecord[page + 1]!; record++) {
      if (this.#total.records.get(record) > 0) hits.push({ record, score: this.#scoreOf(record) });
    }
    if (hits.length === 0) return [];
    return this.#answersFirst(this.#sectionFirst(this.#factsByName(hits.sort(byScore)), page)).map((hit, before) => ({
      ...hit,
      score: hit.score * sectionShare ** before,
    }));
  }

  /** Adds what stand-ins gain to the sections among the hits of a page, and the sections that only they find. */
  #withStandIns(own: readonly Hit[], page: number): readonly Hit[] {
    if (this.#standIns.records.touched.length === 0) return own;
    const { firstRecord } = this.#statistics;
    const hits = [...own];
    for (let record = firstRecord[page]!; record < firstRecord[page + 1]!; record++) {
      const isNew = this.#standIns.records.get(record) > 0 && !own.some((hit) => hit.record === record);
      if (isNew && !this.#isFact(record))
        hits.push({ record, score: this.#scoreOf(record) * sectionShare ** own.length });
    }
    const byGain = hits.map(({ record }) => ({ record, gain: this.#gainOf(record) })).sort((a, b) => b.gain - a.gain);
    const gains = new Map(byGain.map(({ record, gain }, before) => [record, gain * sectionShare ** before]));
    return hits.map((hit) => ({ ...hit, score: hit.score + gains.get(hit.record)! }));
  }

  /**
   * Puts the facts of a page, in the places that they have among its hits, in the order of how much of their names was
   * asked for; two that are called alike in the order in which the page declares them, as what is usual comes first there:
   * "delivery cost" is the standard one. `hits` are sorted.
   */
  #factsByName(hits: readonly Hit[]): Hit[] {
    const likeness = ({ record }: Hit) => this.#answering.likeness(record);
    const facts = hits
      .filter(({ record }) => this.#isFact(record))
      .sort((a, b) => likeness(b) - likeness(a) || (likeness(a) >= called ? a.record - b.record : byScore(a, b)));
    let next = 0;
    return hits.map((hit) => (this.#isFact(hit.record) ? { ...facts[next++]!, score: hit.score } : hit));
  }

  /** Where the top of a page comes first, puts the section before it that says what the query asks for, if one does. */
  #sectionFirst(hits: readonly Hit[], page: number): readonly Hit[] {
    const [top, ...others] = hits;
    if (top?.record !== this.#statistics.firstRecord[page]) return hits;
    const sections = others.map(({ record }) => record).filter((one) => !this.#isFact(one) && !this.#isAside(one));
    const first = sectionFirst(this.#index, this.#statistics, this.#asked, page, sections);
    if (first === undefined) return hits;
    return [{ record: first, score: top!.score }, top!, ...others.filter(({ record }) => record !== first)];
  }

  /** Puts the facts that answer the query before the sections of their page; `hits` are sorted. */
  #answersFirst(hits: readonly Hit[]): Hit[] {
    const answers = hits.filter(({ record }) => this.#answering.answers(record) > 0).slice(0, maxAnswers);
    const least = hits[0]!.score * ahead;
    return [
      ...answers.map((hit) => ({ ...hit, score: Math.max(hit.score, least) })),
      ...hits.filter((hit) => !answers.includes(hit)),
    ];
  }

  #scoreOf(record: number): number {
    const page = this.#statistics.pageOf[record]!;
    const said = this.#total.records.get(record) + pageShare * this.#total.pages.get(page);
    return said * this.#bonusOf(record) * this.#shareOf(record);
  }

  /** What words that stand in for others add to a section. They say nothing of a fact: its value would look like an answer. */
  #gainOf(record: number): number {
    if (this.#isFact(record)) return 0;
    const page = this.#statistics.pageOf[record]!;
    const said = this.#standIns.records.get(record) + pageShare * this.#standIns.pages.get(page);
    return said * this.#shareOf(record);
  }

  /** How much a record counts beside what it says. */
  #shareOf(record: number): number {
    const { kind, status } = this.#index.pages[this.#statistics.pageOf[record]!]!;
    const ofPage = (status === 'retired' ? retiredShare : 1) * (this.#asksWay && kind === 'playbook' ? wayBonus : 1);
    return ofPage * (this.#isAside(record) ? asideShare : this.#answering.isBesides(record) ? besidesShare : 1);
  }

  #isAside(record: number): boolean {
    return this.#asides.has(record, this.#askedTerms);
  }

  #isFact(record: number): boolean {
    return this.#index.records[record]?.factId !== '';
  }

  #bonusOf(record: number): number {
    const share = this.#isFact(record) ? this.#answering.answers(record) : this.#naming.shareOf(record);
    return 1 + (nameBonus - 1) * share;
  }
}

/** Best first; equal scores in the order of the index. */
function byScore(a: Hit, b: Hit): number {
  return b.score - a.score || a.record - b.record;
}
