import type { Mention } from '../types.ts';
import type { NameToken } from './name-tokens.ts';

interface Node {
  next: Map<string, Node>;
  /** The name that ends here, or -1. "Trail" alone may be short for "Trail Card", so a mention of it can stand for both. */
  full: number;
  /** Names that go on from here: what a short mention can stand for. */
  begins: number[];
}

/** A mention and the tokens that it covers. */
export interface FoundMention {
  mention: Mention;
  from: number;
  end: number;
}

const nothing: ReadonlySet<number> = new Set();

/** Finds names in tokens, the longest first: "Light Trail Card" is not "Trail Card". */
export class NameTree {
  readonly #root: Node = { next: new Map(), full: -1, begins: [] };

  constructor(names: readonly (readonly string[])[]) {
    names.forEach((keys, number) => {
      let node = this.#root;
      keys.forEach((key, index) => {
        let next = node.next.get(key);
        if (!next) {
          next = { next: new Map(), full: -1, begins: [] };
          node.next.set(key, next);
        }
        node = next;
        if (index === keys.length - 1) node.full = number;
        else node.begins.push(number);
      });
    });
  }

  /** Mentions in reading order. A short mention ("Trail" for "Trail Card") must have a capital; where it opens a sentence it counts only when the page gives the name in full (`known`). */
  find(tokens: readonly NameToken[], loose: boolean, known: ReadonlySet<number> = nothing): FoundMention[] {
    const found: FoundMention[] = [];
    const isTitle = !loose && isTitleCase(tokens);
    for (let from = 0; from < tokens.length; ) {
      const match = this.#longest(tokens, from, loose, known);
      if (match && !(isTitle && match.end === from + 1 && match.mention.length > 1)) found.push(match);
      from = match ? match.end : from + 1;
    }
    return found;
  }

  #longest(
    tokens: readonly NameToken[],
    from: number,
    loose: boolean,
    known: ReadonlySet<number>,
  ): FoundMention | undefined {
    let node: Node | undefined = this.#root;
    let best: FoundMention | undefined;
    const start = tokens[from]!;
    if (!loose && !start.capital) return undefined;
    for (let to = from; to < tokens.length; to += 1) {
      const token = tokens[to]!;
      if (to > from && !token.joined) break;
      node = node.next.get(token.key);
      if (!node) break;
      if (node.full >= 0) best = { mention: [node.full, ...node.begins], from, end: to + 1 };
      else if (
        !loose &&
        token.capital &&
        node.begins.length > 0 &&
        (to > from || !opensSentence(tokens, from) || node.begins.some((name) => known.has(name)))
      ) {
        best = { mention: node.begins, from, end: to + 1 };
      }
    }
    return best;
  }
}

/** One capitalised word that opens a sentence and is followed by a lower-case word may be any word. */
function opensSentence(tokens: readonly NameToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  return tokens[at]!.first && next.joined && !next.capital;
}

/** "Closing Business Checking Accounts": where every word has a capital, a single word is no mention. */
function isTitleCase(tokens: readonly NameToken[]): boolean {
  return tokens.length > 3 && tokens.filter(({ capital }) => capital).length >= tokens.length * 0.7;
}
