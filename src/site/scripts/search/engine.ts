/** The search of this page: the index, and what is needed to show an answer. Fetched once; texts when they are shown. */
import { decodeIndex } from '../../../search/index/decode.ts';
import { Searcher } from '../../../search/query.ts';
import type { SearchOutcome } from '../../../search/types.ts';
import { answerText } from '../../model/answers.ts';
import type { ConsoleData } from '../../model/console-data.ts';
import { readCustomer } from '../../model/customers.ts';
import { asset } from '../../model/links.ts';
import type { Asked } from '../customer.ts';
import { answerTo, type KnownFacts, loadFacts } from '../facts.ts';

export interface Engine {
  /** The best results, with values for who is on the line. Resolves at once when the texts are at hand. */
  search(query: string, asked: Asked): Promise<SearchOutcome>;
  data: ConsoleData;
  facts: KnownFacts;
}

/** Folders up to this many pieces are fetched whole while nobody types, so that the search works without a network. */
const MOST_PIECES_AHEAD = 32;

let loading: Promise<Engine> | undefined;

export function loadEngine(): Promise<Engine> {
  loading ??= fetchEngine().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchEngine(): Promise<Engine> {
  const [index, data, facts] = await Promise.all([
    fetchFile('search/index.bin').then((file) => file.arrayBuffer()),
    fetchFile('search/console.json').then((file) => file.json() as Promise<ConsoleData>),
    loadFacts(),
  ]);
  const searcher = new Searcher(decodeIndex(new Uint8Array(index)));
  const texts = new Texts(data.chunkStarts);
  if (data.chunkStarts.length <= MOST_PIECES_AHEAD) void texts.fetchAll();
  return {
    data,
    facts,
    search: async (query, asked) => {
      const ranking = searcher.rank(query);
      await texts.fetch(ranking.hits.map(({ record }) => record));
      const valueFor = (reference: string) => valueOfReference(reference, facts, asked);
      return searcher.present(ranking, (record) => ({ text: texts.at(record) }), valueFor);
    },
  };
}

/**
 * What stands for a reference of a text: "returns.window" follows who is on the line, "returns.window region=de" is for
 * the customers whom its author named.
 */
function valueOfReference(reference: string, facts: KnownFacts, asked: Asked): string | undefined {
  const [id = '', customer = ''] = reference.split(' ');
  const fact = facts.byId.get(id);
  if (fact === undefined) return undefined;
  return answerText(answerTo(facts, fact, customer === '' ? asked : { ...asked, customer: readCustomer(customer) }));
}

/** Texts of records, fetched in pieces and kept. */
class Texts {
  readonly #starts: readonly number[];
  readonly #pieces = new Map<number, readonly string[]>();
  readonly #fetching = new Map<number, Promise<void>>();

  constructor(starts: readonly number[]) {
    this.#starts = starts;
  }

  at(record: number): string {
    const piece = this.#pieceOf(record);
    return this.#pieces.get(piece)?.[record - (this.#starts[piece] ?? 0)] ?? '';
  }

  async fetch(records: readonly number[]): Promise<void> {
    const missing = new Set(records.map((record) => this.#pieceOf(record)).filter((piece) => !this.#pieces.has(piece)));
    if (missing.size > 0) await Promise.all([...missing].map((piece) => this.#fetchPiece(piece)));
  }

  async fetchAll(): Promise<void> {
    await Promise.all(this.#starts.map((_, piece) => this.#fetchPiece(piece).catch(() => undefined)));
  }

  #pieceOf(record: number): number {
    return this.#starts.findLastIndex((start) => start <= record);
  }

  #fetchPiece(piece: number): Promise<void> {
    const running = this.#fetching.get(piece) ?? this.#load(piece);
    this.#fetching.set(piece, running);
    return running;
  }

  async #load(piece: number): Promise<void> {
    try {
      const file = await fetchFile(`search/texts/${piece}.json`);
      this.#pieces.set(piece, (await file.json()) as readonly string[]);
    } finally {
      this.#fetching.delete(piece);
    }
  }
}

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(asset(path));
  if (!response.ok) throw new Error(`${path} could not be fetched (${response.status})`);
  return response;
}
