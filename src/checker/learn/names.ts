import type { Document } from '../../document/types.ts';
import type { Mention } from '../types.ts';
import { headsSideBySide } from './heads.ts';
import { type Candidate, findCandidates } from './name-candidates.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';
import { type FoundMention, type KnownNames, NameTree } from './name-tree.ts';
import { pageNames } from './page-names.ts';

/**
 * Learns the names of a corpus from its capitals: "Summit Card" and "Trail Card" share their last word, so they are relatives, and
 * a claim about the one says nothing of the other. Names that are listed side by side ("Summit Card, Ridgeline") are relatives too.
 * A name without a relative tells no claims apart and is dropped.
 */
export interface Names {
  /** Names as they are written, by number. */
  names: readonly string[];
  /** Whether two names are relatives, so that what holds for the one says nothing of the other. */
  areRelatives(nameA: number, nameB: number): boolean;
  /** Mentions of names in a text. */
  find(text: string, options?: FindOptions): readonly Mention[];
  /** The text without the names in it. */
  strip(text: string, options?: FindOptions): string;
  /** Both in one go. */
  read(text: string, options?: FindOptions): { mentions: readonly Mention[]; rest: string };
}

export interface FindOptions {
  /** Ignore case, for paths. */
  loose?: boolean;
  /** Names that the page gives in full somewhere. */
  known?: KnownNames;
}

const none: readonly Mention[] = [];
const fewestAmbient = 12;
const listed = /^(?:,|,? (?:and|or)|\/| \/| \|)? ?$/;

/** Learns the names of the documents. The order of documents does not matter. */
export function learnNames(documents: readonly Document[]): Names {
  const pages = documents.map((document) => document.sentences.map(({ text }) => nameTokens(text)));
  const texts = pages.flat();
  const heads = documents.flatMap(headsSideBySide);
  return withFamilies(withoutAmbient(findCandidates(texts, heads, pageNames(documents)), pages), texts, heads);
}

/**
 * Drops what stands on every eighth page or more: the name of the company tells no claims apart, nor does a
 * name that begins with it. */
function withoutAmbient(
  candidates: readonly Candidate[],
  pages: readonly (readonly (readonly NameToken[])[])[],
): Candidate[] {
  const tree = new NameTree(candidates.map(({ keys }) => keys));
  const counts = candidates.map(() => 0);
  for (const page of pages) {
    const full = ({ mention, from, end }: FoundMention) => candidates[mention[0]!]!.keys.length === end - from;
    const names = new Set(
      page.flatMap((tokens) =>
        tree
          .find(tokens, false)
          .filter(full)
          .map(({ mention }) => mention[0]!),
      ),
    );
    for (const name of names) counts[name] = counts[name]! + 1;
  }
  const ambient = candidates.filter((_, name) => counts[name]! >= Math.max(fewestAmbient, pages.length / 8));
  return candidates.filter(({ keys }) => !ambient.some((name) => name.keys.every((key, index) => keys[index] === key)));
}

/** Joins names into families by a common first or last word or by standing side by side, and drops the names without relatives. */
function withFamilies(
  candidates: readonly Candidate[],
  texts: readonly (readonly NameToken[])[],
  sideBySide: readonly (readonly string[])[],
): Names {
  const all = new NameTree(candidates.map(({ keys }) => keys));
  const parent = candidates.map((_, index) => index);
  const root = (index: number): number => (parent[index] === index ? index : root(parent[index]!));
  const join = (a: number, b: number): void => {
    const [low, high] = [root(a), root(b)].sort((x, y) => x - y) as [number, number];
    parent[high] = low;
  };
  for (const end of [0, -1]) {
    const byWord = new Map<string, number>();
    candidates.forEach(({ keys }, index) => {
      const word = keys.at(end)!;
      const relative = byWord.get(word);
      if (keys.length > 1 && relative !== undefined) join(relative, index);
      else if (keys.length > 1) byWord.set(word, index);
    });
  }
  for (const heads of sideBySide) {
    const named = heads.flatMap((head) => {
      const tokens = nameTokens(head);
      const [only, ...more] = all.find(tokens, false);
      const isWhole = only && more.length === 0 && only.from === 0 && only.end === tokens.length;
      return isWhole && only.mention.length === 1 ? [only.mention[0]!] : [];
    });
    for (const name of named.slice(1)) join(named[0]!, name);
  }
  for (const tokens of texts) {
    let previous: { full: number; end: number } | undefined;
    for (const { mention, from, end } of all.find(tokens, false)) {
      const full = mention[0]!;
      if (previous && from === previous.end && listed.test(tokens[from]!.between)) join(previous.full, full);
      previous = { full, end };
    }
  }
  const sizes = new Map<number, number>();
  for (const index of candidates.keys()) sizes.set(root(index), (sizes.get(root(index)) ?? 0) + 1);
  const kept = candidates
    .map((candidate, index) => ({ candidate, family: root(index) }))
    .filter(({ family }) => sizes.get(family)! > 1);
  const keys = kept.map(({ candidate }) => candidate.keys);
  const tree = new NameTree(keys, plainAmong(new Set(keys.map(([first]) => first!)), texts));
  const read: Names['read'] = (text, { loose = false, known } = {}) => {
    if (!loose && !tree.mayStandIn(text)) return { mentions: none, rest: text };
    const plain = loose ? folded(text) : text;
    const tokens = nameTokens(plain);
    const found = tree.find(tokens, loose, known);
    return { mentions: found.map(({ mention }) => mention), rest: without(plain, tokens, found) };
  };
  return {
    names: kept.map(({ candidate }) => candidate.written),
    areRelatives: (nameA, nameB) => kept[nameA]?.family === kept[nameB]?.family,
    find: (text, options) => read(text, options).mentions,
    strip: (text, options) => read(text, options).rest,
    read,
  };
}

/** The words that stand without a capital more often than with one inside of a sentence: "data" for "Data Saver". */
function plainAmong(words: ReadonlySet<string>, texts: readonly (readonly NameToken[])[]): Set<string> {
  const balance = new Map<string, number>();
  for (const { key, capital, first } of texts.flat()) {
    if (words.has(key) && !(capital && first)) balance.set(key, (balance.get(key) ?? 0) + (capital ? 1 : -1));
  }
  return new Set([...balance].filter(([, sum]) => sum < 0).map(([word]) => word));
}

/** A path as words. */
function folded(path: string): string {
  return path.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
}

function without(text: string, tokens: readonly NameToken[], found: readonly FoundMention[]): string {
  let result = '';
  let position = 0;
  for (const { from, end } of found) {
    result += text.slice(position, tokens[from]!.start);
    position = tokens[end - 1]!.end;
  }
  return result + text.slice(position);
}
