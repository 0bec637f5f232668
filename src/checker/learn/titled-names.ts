import { folderKinds } from '../words/folder-kinds.ts';
import type { Candidate } from './name-candidates.ts';
import { keyOf, type NameToken } from './name-tokens.ts';
import type { PageName } from './page-names.ts';

/** Known names in a title are looked for up to this length. */
const longestName = 5;

/** A known name that shares a word of a title with what the page is named after; both as stretches of the title. */
interface Overlap {
  page: string;
  known: string;
  start: number;
  end: number;
  from: number;
  to: number;
  /** The page names the thing without the words before the known name as well. */
  isAlone: boolean;
}

/**
 * Adds what pages are named after to the known names. Where a known name stands in its place in the title, it is added only if another page
 * is named alike: "Meadow Annual" beside "Meadow Single", though "Single Trip" is known. That is then another word for "Meadow Single".
 */
export function withTitled(known: readonly Candidate[], titled: readonly PageName[]): Candidate[] {
  const knownKeys = new Set(known.map(({ keys }) => keys.join(' ')));
  const pages = withMakes(titled, knownKeys);
  const overlaps = pages.flatMap((page) => overlapsIn(page, knownKeys));
  const covered = new Set(overlaps.filter(covers).map(({ page }) => page));
  const overlapped = new Set(overlaps.map(({ page }) => page));
  const alike = namedAlike(pages, known, overlaps);
  const added = new Map<string, Candidate>();
  for (const { name } of pages) {
    const key = keyOf(name);
    if (knownKeys.has(key) || covered.has(key) || (overlapped.has(key) && !alike.has(key))) continue;
    added.set(key, { keys: name.map((token) => token.key), written: name.map(({ word }) => word).join(' ') });
  }
  const others = otherWords(overlaps.filter(({ page }) => added.has(page) || knownKeys.has(page)));
  return [
    ...known.map((name) => {
      const sameAs = others.get(name.keys.join(' '));
      return sameAs === undefined ? name : { ...name, sameAs };
    }),
    ...added.values(),
  ];
}

/** The known names that share a word of the title with what the page is named after. */
function overlapsIn({ title, name, text }: PageName, known: ReadonlySet<string>): Overlap[] {
  const [start, end] = [title.indexOf(name[0]!), title.indexOf(name.at(-1)!)];
  const overlaps: Overlap[] = [];
  for (let from = 0; from <= end; from += 1) {
    for (let to = Math.max(from, start); to < Math.min(title.length, from + longestName); to += 1) {
      const key = keyOf(title.slice(from, to + 1));
      if (known.has(key) && (from !== start || to !== end))
        overlaps.push({
          page: keyOf(name),
          known: key,
          start,
          end,
          from,
          to,
          isAlone: standsAlone(title, from, to, text),
        });
    }
  }
  return overlaps;
}

/** "Junior Saver" on the page of the "Moor Junior Saver", and no "Moor" before it. */
function standsAlone(title: readonly NameToken[], from: number, to: number, text: string): boolean {
  const words = (tokens: readonly NameToken[]): string => tokens.map(({ word }) => word).join(' ');
  const [whole, part] = [words(title.slice(0, to + 1)), words(title.slice(from, to + 1))];
  return from > 0 && text.replaceAll(whole, ' ').includes(part);
}

/** The known name is that of something more special, or of the page itself. */
function covers({ start, end, from, to }: Overlap): boolean {
  return from <= start && to >= end;
}

/**
 * The names from the make on, where a known name is that of two of them: "Roof Club Basic" for `club-basic.md` and "Roof Club Gold" for
 * `club-gold.md`, where "Roof Club" is known.
 */
function withMakes(titled: readonly PageName[], known: ReadonlySet<string>): PageName[] {
  const makes = titled.map((page) =>
    overlapsIn(page, known).filter(({ start, end, from, to }) => from < start && to < end),
  );
  const named = Map.groupBy(makes.flat(), (overlap) => overlap.known);
  const isMake = (overlap: Overlap) => new Set(named.get(overlap.known)!.map(({ page }) => page)).size > 1;
  return titled.map((page, index) => {
    const make = makes[index]!.find(isMake);
    return make ? { ...page, name: page.title.slice(make.from, make.end + 1) } : page;
  });
}

/**
 * What begins or ends like what another page is named after, or like a known name that its title has no part of, in a word that says more
 * than whom a page is for.
 */
function namedAlike(
  titled: readonly PageName[],
  known: readonly Candidate[],
  overlaps: readonly Overlap[],
): Set<string> {
  const inTitle = new Set(overlaps.map((overlap) => overlap.known));
  const names = new Map(
    [
      ...titled.map(({ name }) => name.map(({ key }) => key)),
      ...known.map(({ keys }) => keys).filter((keys) => keys.length > 1 && !inTitle.has(keys.join(' '))),
    ].map((keys) => [keys.join(' '), keys]),
  );
  const alike = [0, -1].flatMap((end) =>
    [...Map.groupBy(names, ([, keys]) => keys.at(end)!)].filter(
      ([word, those]) => those.length > 1 && !folderKinds.has(word),
    ),
  );
  return new Set(alike.flatMap(([, those]) => those.map(([key]) => key)));
}

/** For each known name the one that it is another word for: one that stands in the titles of one thing alone. */
function otherWords(overlaps: readonly Overlap[]): Map<string, string> {
  const byKnown = Map.groupBy(overlaps, ({ known }) => known);
  return new Map(
    [...byKnown].flatMap(([known, those]): [string, string][] => {
      const isOne = those.every((overlap) => isOtherWord(overlap) && overlap.page === those[0]!.page);
      return isOne ? [[known, those[0]!.page]] : [];
    }),
  );
}

/** "Junior" and "Saver" for "Junior Saver", "Junior Saver" for "Moor Junior" in "Moor Junior Saver", but not "Moor Lamp" for "Light Moor Lamp". */
function isOtherWord(overlap: Overlap): boolean {
  const { start, end, from, to, isAlone } = overlap;
  if (from < start || to > end) return !covers(overlap);
  return from === start || (to === end && (from === to || isAlone));
}
