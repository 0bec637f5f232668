import type { Mention } from '../types.ts';
import { stopWords } from '../words/stop-words.ts';
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

/** "Contact Us" is no short mention of "US Bank". */
const commonWords: ReadonlySet<string> = new Set(stopWords);
/** Names that are given in full somewhere. */
export type KnownNames = Pick<ReadonlySet<number>, 'has'>;

const nothing: KnownNames = new Set();

/** Finds names in tokens, the longest first: "Light Trail Card" is not "Trail Card". */
export class NameTree {
  readonly #root: Node = { next: new Map(), full: -1, begins: [] };

  readonly #lastKeys: readonly string[];
  readonly #lengths: readonly number[];
  /** Names by their last word, where that is telling: "Plus" for "Moor Plus" beside "Moor Basic". */
  readonly #byLastKey: ReadonlyMap<string, readonly number[]>;

  readonly #plain: ReadonlySet<string>;

  /**
   * @param plain first words that mostly stand without a capital: alone they are short for no name
   * @param baseLengths for each name how many of its first words alone name another thing
   */
  constructor(
    names: readonly (readonly string[])[],
    plain: ReadonlySet<string> = new Set(),
    baseLengths: readonly (number | undefined)[] = [],
  ) {
    this.#plain = plain;
    this.#lastKeys = names.map((keys) => keys.at(-1)!);
    this.#lengths = names.map((keys) => keys.length);
    this.#byLastKey = tellingLastKeys(names);
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
        else if (index >= (baseLengths[number] ?? 0)) node.begins.push(number);
      });
    });
  }

  /** A cheap test for texts without any name: no word that a name can begin with stands in it with a capital. */
  mayStandIn(text: string): boolean {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code > 127) return true;
      if (!isCapitalOrDigit(code)) {
        if (isWordLetter(code)) while (isWordLetter(text.charCodeAt(at + 1))) at += 1;
        continue;
      }
      let end = at + 1;
      while (isWordLetter(text.charCodeAt(end))) end += 1;
      if (end < text.length && (text.charCodeAt(end) > 127 || "'+".includes(text[end]!))) return true;
      const key = text.slice(at, end).toLowerCase();
      if (this.#root.next.has(key) || this.#byLastKey.has(key) || pluralOf(this.#root, key)) return true;
      at = end - 1;
    }
    return false;
  }

  /** The name that tokens give from the first to the last, even where longer ones begin with it; undefined for any other. */
  fullName(tokens: readonly NameToken[]): number | undefined {
    let node: Node | undefined = this.#root;
    for (const { key } of tokens) node = node?.next.get(key);
    return node && node.full >= 0 ? node.full : undefined;
  }

  /**
   * Mentions in reading order. A short mention ("Trail" for "Trail Card") must have a capital.
   *
   * @param loose case says nothing, as in a path
   * @param known names that the page gives in full: only these may a short mention stand for that opens a sentence
   */
  find(tokens: readonly NameToken[], loose: boolean, known: KnownNames = nothing): FoundMention[] {
    const found: FoundMention[] = [];
    const isTitle = !loose && isTitleCase(tokens);
    for (let from = 0; from < tokens.length; ) {
      const goesOn = found.at(-1)?.end === from && tokens[from]!.joined;
      const match =
        this.#longest(tokens, from, loose, known) ?? (goesOn ? undefined : this.#byLast(tokens, from, loose, known));
      if (match && !(isTitle && match.end === from + 1 && match.mention.length > 1)) found.push(match);
      from = match ? match.end : from + 1;
    }
    return this.#distributed(tokens, this.#withoutPrefixes(tokens, found));
  }

  /** "Moor Fell Lamp", where Moor is the make of both the Fell Lamp and the Moor Lamp: short for no name before another one. */
  #withoutPrefixes(tokens: readonly NameToken[], found: readonly FoundMention[]): FoundMention[] {
    return found.filter(({ mention, from, end }, index) => {
      const next = found[index + 1];
      const isShort = mention.every((name) => this.#lengths[name]! > end - from);
      return !(isShort && next?.from === end && tokens[end]!.joined);
    });
  }

  /** In "Moor or Fell Lamp" the first name shares the last word of the second: "Moor" is short for "Moor Lamp", and for no other name. */
  #distributed(tokens: readonly NameToken[], found: readonly FoundMention[]): FoundMention[] {
    const told = [...found];
    for (let at = told.length - 2; at >= 0; at -= 1) {
      const [{ mention, from, end }, next] = [told[at]!, told[at + 1]!];
      if (mention.length < 2 || !isListed(tokens, end, next.from)) continue;
      const last = tokens[next.end - 1]!.key;
      const alike = mention.filter((name) => this.#lastKeys[name] === last);
      if (alike.length > 0) told[at] = { mention: alike, from, end };
    }
    return told;
  }

  #byLast(tokens: readonly NameToken[], from: number, loose: boolean, known: KnownNames): FoundMention | undefined {
    const mention = loose || !tokens[from]!.capital ? undefined : this.#byLastKey.get(tokens[from]!.key);
    if (!mention || (opensSentence(tokens, from) && !mention.some((name) => known.has(name)))) return undefined;
    return { mention, from, end: from + 1 };
  }

  #longest(tokens: readonly NameToken[], from: number, loose: boolean, known: KnownNames): FoundMention | undefined {
    let node: Node | undefined = this.#root;
    let best: FoundMention | undefined;
    const start = tokens[from]!;
    if (!loose && !start.capital) return undefined;
    for (let to = from; to < tokens.length; to += 1) {
      const token = tokens[to]!;
      if (to > from && !token.joined) break;
      node = node.next.get(token.key) ?? pluralOf(node, token.key);
      if (!node) break;
      if (node.full >= 0 && (to > from || loose || !this.#plain.has(token.key) || !opensSentence(tokens, from)))
        best = { mention: [node.full, ...node.begins], from, end: to + 1 };
      else if (
        !loose &&
        token.capital &&
        node.begins.length > 0 &&
        !commonWords.has(token.key) &&
        (to > from || !this.#plain.has(token.key)) &&
        (to > from || !opensSentence(tokens, from) || node.begins.some((name) => known.has(name)))
      ) {
        best = { mention: node.begins, from, end: to + 1 };
      }
    }
    return best;
  }
}

/** "Scooters are put away", where a product is called "Scooter": the name that ends with one of so many. */
function pluralOf({ next }: Node, key: string): Node | undefined {
  const node = key.endsWith('s') ? next.get(key.slice(0, -1)) : undefined;
  return node && node.full >= 0 ? node : undefined;
}

function isCapitalOrDigit(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function isWordLetter(code: number): boolean {
  return isCapitalOrDigit(code) || (code >= 97 && code <= 122);
}

/** A last word stands for a name alone where so many names begin as that one does, and no more than this end so. */
const fewestRelatives = 2;
const mostMeanings = 2;

/**
 * A last word that few names have, one of which shares its first word with others. All that end so are meant: "Certificates" is no short mention of the
 * "Jumbo Certificate" alone where there is a "Bump Certificate" too.
 */
function tellingLastKeys(names: readonly (readonly string[])[]): Map<string, number[]> {
  const relatives = new Map<string, number>();
  for (const [first] of names) relatives.set(first!, (relatives.get(first!) ?? 0) + 1);
  const byLast = new Map<string, number[]>();
  const telling = new Set<string>();
  names.forEach((keys, name) => {
    const last = keys.at(-1)!;
    if (keys.length < 2 || !/^\p{L}/u.test(last)) return;
    const one = last.replace(/s$/, '');
    byLast.set(one, [...(byLast.get(one) ?? []), name]);
    if (relatives.get(keys[0]!)! >= fewestRelatives) telling.add(last);
  });
  return new Map(
    [...telling].flatMap((last) => {
      const meant = byLast.get(last.replace(/s$/, ''))!;
      return meant.length <= mostMeanings ? [[last, meant]] : [];
    }),
  );
}

/** Nothing but a comma, a slash, "and" or "or" stands between two mentions. */
function isListed(tokens: readonly NameToken[], end: number, from: number): boolean {
  if (from === end) return /^\s*[,/]\s*$/.test(tokens[from]!.between);
  return from === end + 1 && (tokens[end]!.key === 'or' || tokens[end]!.key === 'and');
}

/** One capitalised word that opens a sentence and is followed by a lower-case word may be any word. */
function opensSentence(tokens: readonly NameToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next) return false;
  return tokens[at]!.first && next.joined && !next.capital;
}

const shortTitle = 3;
const shareOfTitle = 0.7;

/** "Closing Business Checking Accounts": where nearly every word behind the first has a capital, a single word is no mention. */
function isTitleCase(tokens: readonly NameToken[]): boolean {
  const behind = tokens.slice(1);
  return tokens.length > shortTitle && behind.filter(({ capital }) => capital).length >= behind.length * shareOfTitle;
}
