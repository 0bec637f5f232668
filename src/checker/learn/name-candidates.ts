import { CURRENCY_CODES } from '../../facts/words/currencies.ts';
import { calendarWords } from '../words/calendar.ts';
import { keyOf, type NameToken, nameTokens } from './name-tokens.ts';
import type { NestedTitles } from './nested-titles.ts';
import type { PageName } from './page-names.ts';
import { withTitled } from './titled-names.ts';

/** What may be a name: one to five words that are mostly written with capitals. */
export interface Candidate {
  keys: readonly string[];
  written: string;
  /** The words of the name that this is another word for. */
  sameAs?: string;
  /** So many of its first words are the name of another thing, and never short for it: one for "Moor Plus" beside "Moor". */
  baseLength?: number;
}

/** How often some words stand with capitals inside of sentences and at their opening, and how often without. */
interface Count extends Candidate {
  inside: number;
  opening: number;
  lower: number;
}

const longestName = 5;
/** A name is written with capitals this many times at least, and at least this often. */
const fewestWritten = 2;
const capitalShare = 0.8;
/** What sister pages are titled after may be a plain word as well: "Team" beside "Solo". Inside of sentences it has a capital this often. */
const sisterShare = 0.45;
/** What is written within one longer name in this share of all cases is a part of that name. */
const shareWithinLonger = 0.9;
/** In a stretch of more words than this, capitals say nothing where more than this share of the words have them. */
const shortStretch = 4;
const mostCapitals = 0.6;
/** "ATM", "PIN", "FAQ": initials are words of the trade, not names. */
const initials = /^\p{Lu}{1,5}s?$/u;
/** "Berth |M|" beside "Berth |L|": a letter behind a name tells sizes apart. */
const size = /^(?:[SML]|X{1,3}[LS])$/;
/** "|EUR| 5" is an amount. */
const currencies: ReadonlySet<string> = new Set(CURRENCY_CODES.map((code) => code.toLowerCase()));
const innerCapital = /^\p{Lu}?\p{Ll}+\p{Lu}/u;

/**
 * The candidates in the texts of a folder, sorted.
 * @param heads heads of rows, columns and items that stand side by side
 * @param titled names that pages are named after
 * @param nested names of pages, and those of other pages that go on from them: "Moor" and "Moor Plus"; names, however seldom they are written
 * @param sisters what the titles of sister pages differ by, in lower case: "business" is a name beside "team" where it has a capital in sentences
 */
export function findCandidates(
  texts: readonly (readonly NameToken[])[],
  heads: readonly (readonly string[])[],
  titled: readonly PageName[] = [],
  sisters: ReadonlySet<string> = new Set(),
  nested: readonly NestedTitles[] = [],
): Candidate[] {
  const counts = new Map<string, Count>();
  const single = new Set([...heads.flat().map((head) => head.toLowerCase()), ...sisters]);
  const headTexts = [...new Set(heads.flat())].map((head) => nameTokens(head));
  for (const tokens of [...texts, ...headTexts])
    for (const stretch of telling(tokens)) countCapitals(counts, stretch, single);
  for (const { name } of titled) countTitle(counts, name);
  countLower(counts, texts);
  const ofPages = new Set(nested.flat().map((name) => name.toLowerCase()));
  const named = withTitled(chooseCandidates(counts, heads, sisters, ofPages), seldomPlain(titled, counts));
  return sorted(named.map((name) => withBase(name, nested)));
}

/** Stretches between commas, brackets and the like, without those where capitals say nothing: "Key Details And Limits". */
function telling(tokens: readonly NameToken[]): NameToken[][] {
  const stretches: NameToken[][] = [];
  for (const token of tokens) {
    if (stretches.length > 0 && /^[\s\p{L}-]*$/u.test(token.between)) stretches.at(-1)!.push(token);
    else stretches.push([token]);
  }
  return stretches.filter(
    (stretch) =>
      stretch.length <= shortStretch ||
      stretch.filter(({ capital }) => capital).length <= stretch.length * mostCapitals,
  );
}

/**
 * Every stretch of one to five capitalised words, and how often it stands inside and at the opening of a sentence. One plain word alone
 * ("Summit") must be the whole head of a row, a column or an item somewhere.
 */
function countCapitals(counts: Map<string, Count>, tokens: readonly NameToken[], single: ReadonlySet<string>): void {
  for (let from = 0; from < tokens.length; from += 1) {
    const start = tokens[from]!;
    if (!start.capital || !/^\p{L}/u.test(start.word) || calendarWords.has(start.key)) continue;
    if (currencies.has(start.key)) continue;
    for (let to = from; to < tokens.length && to < from + longestName; to += 1) {
      const token = tokens[to]!;
      if (!token.capital || (to > from && !token.joined)) break;
      if (to === from && !innerCapital.test(token.word) && !single.has(token.key)) continue;
      const run = tokens.slice(from, to + 1);
      const key = keyOf(run);
      const count = counts.get(key) ?? uncounted(run);
      if (start.first) count.opening += 1;
      else count.inside += 1;
      counts.set(key, count);
    }
  }
}

function uncounted(run: readonly NameToken[]): Count {
  return {
    keys: run.map(({ key }) => key),
    written: run.map(({ word }) => word).join(' '),
    inside: 0,
    opening: 0,
    lower: 0,
  };
}

/** How often the same words stand without capitals. */
function countLower(counts: ReadonlyMap<string, Count>, texts: readonly (readonly NameToken[])[]): void {
  const starts = new Set([...counts.values()].map(({ keys }) => keys[0]!));
  for (const tokens of texts) {
    for (let from = 0; from < tokens.length; from += 1) {
      if (!starts.has(tokens[from]!.key)) continue;
      let key = tokens[from]!.key;
      let capitals = tokens[from]!.capital;
      for (let to = from; to < tokens.length && to < from + longestName; to += 1) {
        if (to > from) {
          if (!tokens[to]!.joined) break;
          key += ` ${tokens[to]!.key}`;
          capitals &&= tokens[to]!.capital;
        }
        const count = capitals ? undefined : counts.get(key);
        if (count) count.lower += 1;
      }
    }
  }
}

/** A title that nobody counted stands in no sentence. */
function countTitle(counts: Map<string, Count>, run: readonly NameToken[]): void {
  if (!counts.has(keyOf(run))) counts.set(keyOf(run), uncounted(run));
}

/** What pages are named after, without what the text often writes without capitals. */
function seldomPlain(titled: readonly PageName[], counts: ReadonlyMap<string, Count>): PageName[] {
  return titled.filter(({ name }) => {
    const { lower, inside, opening } = counts.get(keyOf(name))!;
    return lower <= (1 - capitalShare) * (1 + inside + opening + lower);
  });
}

/** A name with the length of the one that it goes on from; that one is no other word for anything. */
function withBase(name: Candidate, nested: readonly NestedTitles[]): Candidate {
  const key = name.keys.join(' ');
  const base = nested.find(([, longer]) => `${key} `.startsWith(`${longer.toLowerCase()} `))?.[0];
  if (base) return { ...name, baseLength: base.split(' ').length };
  if (!nested.some(([each]) => each.toLowerCase() === key)) return name;
  const { sameAs: _, ...own } = name;
  return own;
}

function sorted(candidates: readonly Candidate[]): Candidate[] {
  return candidates.toSorted((a, b) => (a.keys.join(' ') < b.keys.join(' ') ? -1 : 1));
}

/**
 * What is written with capitals inside of sentences, and what always opens one but shares its first word with such a name, or stands beside
 * such a name at the head of a row or a column.
 */
function chooseCandidates(
  counts: ReadonlyMap<string, Count>,
  heads: readonly (readonly string[])[],
  sisters: ReadonlySet<string>,
  ofPages: ReadonlySet<string>,
): Candidate[] {
  const withinLonger = countWithinLonger(counts);
  const written = [...counts].filter(([key, { inside, opening, lower, keys, written }]) => {
    const capital = inside + opening;
    const isSister = keys.length === 1 && sisters.has(key) && inside >= sisterShare * (inside + lower);
    if ((capital < fewestWritten && !ofPages.has(key)) || (!isSister && capital < capitalShare * (capital + lower)))
      return false;
    const last = written.split(' ').at(-1)!;
    if (initials.test(last) && !(keys.length > 1 && size.test(last))) return false;
    return keys.length === 1 || (withinLonger.get(key) ?? 0) < shareWithinLonger * capital;
  });
  const inside = written.filter(([, count]) => count.inside > 0);
  const firstWords = new Set(inside.filter(([, { keys }]) => keys.length > 1).map(([, { keys }]) => keys[0]!));
  const sure = new Set(inside.filter(([, { keys }]) => keys.length === 1).map(([key]) => key));
  const besideSure = new Set(
    heads
      .map((group) => group.map((head) => head.toLowerCase()))
      .flatMap((group) => (group.some((head) => sure.has(head)) ? group : [])),
  );
  const names = written.filter(([key, { inside, keys }]) =>
    keys.length > 1
      ? inside > 0 || firstWords.has(keys[0]!) || ofPages.has(key)
      : ofPages.has(key) || ((inside > 0 || besideSure.has(key)) && !firstWords.has(keys[0]!)),
  );
  return [...names, ...numberedBeside(names, counts)].map(([, { keys, written }]) => ({ keys, written }));
}

/** "Berth |500|", written a single time, where "Berth 100" and "Berth 200" are names. */
function numberedBeside(
  names: readonly (readonly [string, Count])[],
  counts: ReadonlyMap<string, Count>,
): (readonly [string, Count])[] {
  const stemOf = ({ keys }: Count): string => (/^\d+$/.test(keys.at(-1)!) ? keys.slice(0, -1).join(' ') : '');
  const known = new Set(names.map(([key]) => key));
  const stems = Map.groupBy(names, ([, count]) => stemOf(count));
  return [...counts].filter(
    ([key, count]) =>
      !known.has(key) && count.lower === 0 && stemOf(count) !== '' && (stems.get(stemOf(count)) ?? []).length > 1,
  );
}

/** For the beginning and the end of each counted name, how often it stands in the one that holds it most. */
function countWithinLonger(counts: ReadonlyMap<string, Count>): Map<string, number> {
  const most = new Map<string, number>();
  for (const { keys, inside, opening } of counts.values()) {
    for (let cut = 1; cut < keys.length; cut += 1) {
      for (const part of [keys.slice(cut), keys.slice(0, -cut)]) {
        const key = part.join(' ');
        most.set(key, Math.max(most.get(key) ?? 0, inside + opening));
      }
    }
  }
  return most;
}
