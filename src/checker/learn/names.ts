import type { Document } from '../../document/types.ts';
import type { Mention } from '../types.ts';
import { headsSideBySide } from './heads.ts';
import { type Candidate, findCandidates } from './name-candidates.ts';
import { familiesOf, sameThing, sideBySide } from './name-families.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';
import { type FoundMention, type KnownNames, NameTree } from './name-tree.ts';
import { nestedTitles } from './nested-titles.ts';
import { pageNames } from './page-names.ts';
import { sisterTitles } from './sister-pages.ts';

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
  /** False for a text in which no name and no part of one stands, and for no part of it; cheap. */
  mayStandIn(text: string): boolean;
  /** Mentions of names in a text. */
  find(text: string, options?: FindOptions): readonly Mention[];
  /** The mentions, and the text without the names in it. */
  read(text: string, options?: FindOptions): { mentions: readonly Mention[]; rest: string };
}

export interface FindOptions {
  /** Ignore case, for paths. */
  loose?: boolean;
  /** Names that the page gives in full somewhere. */
  known?: KnownNames;
}

const none: readonly Mention[] = [];
/** A name on this share of the pages, and on as many, is that of the company. */
const shareOfCompany = 1 / 8;
const fewestOfCompany = 12;
/** A name that stands on this share of the pages of another one is its equal. */
const shareOfEqual = 1 / 3;

/** Learns the names of the documents. The order of documents does not matter. */
export function learnNames(documents: readonly Document[]): Names {
  const pages = documents.map((document) => document.sentences.map(({ text }) => nameTokens(text)));
  const texts = pages.flat();
  const nested = nestedTitles(documents);
  const titles = [...sisterTitles(documents), ...nested];
  const sisters = new Set(titles.flat().map((title) => title.toLowerCase()));
  const heads = documents.flatMap(headsSideBySide);
  const candidates = withoutCompany(findCandidates(texts, heads, pageNames(documents), sisters, nested), pages, [
    ...heads,
    ...titles,
  ]);
  return withRelatives(candidates, familiesOf(candidates, texts, heads, titles), texts);
}

/**
 * Drops the name of the company, which stands all over the pages and tells no claims apart, and what begins with it. What heads a row or a
 * column beside another that is named nearly as often is none: "North House" and "South House".
 */
function withoutCompany(
  candidates: readonly Candidate[],
  pages: readonly (readonly (readonly NameToken[])[])[],
  heads: readonly (readonly string[])[],
): Candidate[] {
  const tree = new NameTree(candidates.map(({ keys }) => keys));
  const counts = countPages(candidates, pages, tree);
  const hasEqual = new Set(
    sideBySide(heads, tree).flatMap((pair) => {
      const [fewer, more] = pair.map((name) => counts[name]!).sort((a, b) => a - b);
      return fewer! >= shareOfEqual * more! ? pair : [];
    }),
  );
  const least = Math.max(fewestOfCompany, pages.length * shareOfCompany);
  const ofCompany = candidates.filter((_, name) => counts[name]! >= least && !hasEqual.has(name));
  return candidates.filter(
    ({ keys }) => !ofCompany.some((name) => name.keys.every((key, index) => keys[index] === key)),
  );
}

/** On how many pages each name stands in full. */
function countPages(
  candidates: readonly Candidate[],
  pages: readonly (readonly (readonly NameToken[])[])[],
  tree: NameTree,
): number[] {
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
  return counts;
}

/** Reads texts for the names that have relatives; the others tell no claims apart. */
function withRelatives(
  candidates: readonly Candidate[],
  families: readonly number[],
  texts: readonly (readonly NameToken[])[],
): Names {
  const sizes = new Map<number, number>();
  for (const family of families) sizes.set(family, (sizes.get(family) ?? 0) + 1);
  const kept = candidates
    .map((candidate, index) => ({ ...candidate, family: families[index]! }))
    .filter(({ family }) => sizes.get(family)! > 1);
  const keys = kept.map((name) => name.keys);
  const tree = new NameTree(
    keys,
    plainAmong(new Set(keys.map(([first]) => first!)), texts),
    kept.map(({ baseLength }) => baseLength),
  );
  const meant = new Map(sameThing(kept));
  const meantBy = (name: number): number => meant.get(name) ?? name;
  const read: Names['read'] = (text, { loose = false, known } = {}) => {
    if (!loose && !tree.mayStandIn(text)) return { mentions: none, rest: text };
    const plain = loose ? folded(text) : text;
    const tokens = nameTokens(plain);
    const found = tree.find(tokens, loose, known && { has: (name) => known.has(meantBy(name)) });
    return {
      mentions: found.map(({ mention }) => [...new Set(mention.map(meantBy))]),
      rest: without(plain, tokens, found),
    };
  };
  return {
    names: kept.map(({ written }) => written),
    areRelatives: (nameA, nameB) => kept[nameA]?.family === kept[nameB]?.family,
    mayStandIn: (text) => tree.mayStandIn(text),
    find: (text, options) => read(text, options).mentions,
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
