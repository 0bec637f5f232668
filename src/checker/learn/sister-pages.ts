import { withoutEnding } from '../../document/page-path.ts';
import type { Document } from '../../document/types.ts';
import { once } from '../once.ts';
import { pageKinds, pageReaders } from '../words/page-kinds.ts';
import { stopWords } from '../words/stop-words.ts';

/** What tells two things apart is named in so many words at most. */
const longestSlot = 3;
/** Of more pages of one pattern the pattern says nothing: `note-….md`. */
export const mostSisters = 40;

/** The words of the titles by which two sister pages differ. */
export type Slots = readonly [left: string[], right: string[]];

/**
 * The words by which two pages of one pattern differ: "day" and "night" for `pass-day.md`, "Day pass", and `pass-night.md`, "Night pass". Both
 * the paths and the titles begin or end alike, and differ in a few words that say more than what kind of page it is; so do `cover/bags.md`, "Cover for
 * bags", and `cover/trips.md`, "Cover for trips", and `guide-oven.md`, "Setting up the oven", and `guide-hob.md`, "Setting up the hob". Undefined for any
 * other two.
 */
export function slotsBetween(a: Document, b: Document): Slots | undefined {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.folder !== right.folder) return undefined;
  const ofPaths = differInOneSlot(left.name, right.name);
  const titled = differInOneSlot(left.title, right.title);
  if (!ofPaths) {
    const { slots: ofFiles, common } = slotsOf(left.name, right.name);
    const areGuides = titled && ofFiles && common.length > 0 && areNamed(titled, ofFiles, left, right);
    if (areGuides) return withoutCommon(titled, left.title, right.title);
    return areOfOneFolder(left, right) ? [left.name.filter(tells), right.name.filter(tells)] : undefined;
  }
  const named = withoutCommon(ofPaths, left.name, right.name);
  if (titled) return withoutCommon(titled, left.title, right.title);
  if (areTitled(named, left, right)) return named;
  const inWords = differInWords(left.title, right.title);
  return inWords && areNamed(inWords, named, left, right) ? inWords : undefined;
}

/**
 * The words of each title that the other has not, in whatever form; a number is such a word, and so is a kind of page that is written as a name:
 * "Team Support: how we work". Undefined where a title has none of its own: "Returns" and
 * "Returns for agents" are about one thing.
 */
export function wordsApart(a: Document, b: Document): Slots | undefined {
  const [left, right] = [wordsOf(a), wordsOf(b)].map(({ title, capital }) =>
    title.filter((each) => !pageKinds.has(each) || capital.has(each)),
  );
  const own = (title: readonly string[], other: readonly string[]): string[] =>
    title.filter((each) => !other.some((word) => areForms(each, word)));
  const slots: Slots = [own(left!, right!), own(right!, left!)];
  const areNamed = slots.every((slot) => slot.some((each) => !pageReaders.has(each)));
  const areReaders = left!.length === slots[0].length && right!.length === slots[1].length;
  return slots.every((slot) => slot.length > 0) && (areNamed || areReaders) ? slots : undefined;
}

/** Whether two titles have no word in common that says what the page is about. */
export function haveNothingInCommon(a: Document, b: Document): boolean {
  const [left, right] = [wordsOf(a), wordsOf(b)].map(({ title }) =>
    title.filter((each) => tells(each) && !pageReaders.has(each)),
  );
  return !left!.some((each) => right!.some((other) => areForms(each, other)));
}

/** Whether each slot of the titles has a word of its path, and no title one of the path of the other. */
function areNamed(titled: Slots, paths: Slots, left: PageWords, right: PageWords): boolean {
  const [ofLeft, ofRight] = [0, 1].map((side) => titled[side]!.filter((each) => paths[side]!.includes(each)));
  const isNone = (slot: readonly string[], { title }: PageWords): boolean => !slot.some((each) => title.includes(each));
  return ofLeft!.length > 0 && ofRight!.length > 0 && isNone(ofRight!, left) && isNone(ofLeft!, right);
}

/** Slots without the words that both sides have: of `claims-parcel-claims` and `claims-letter-loss` "parcel" and "letter loss". */
function withoutCommon([ofLeft, ofRight]: Slots, left: readonly string[], right: readonly string[]): Slots {
  return [ofLeft.filter((word) => !right.includes(word)), ofRight.filter((word) => !left.includes(word))];
}

/**
 * Whether two files of one folder have nothing in common in their names, and each name stands in its title beside a word that both titles have: "Free
 * plan" and "Team plan". A word with a capital may be the name of the company.
 */
function areOfOneFolder(left: PageWords, right: PageWords): boolean {
  if (left.folder === '') return false;
  const isCommon = (each: string): boolean =>
    isOfFolder(each, left) ||
    ((isPlain(each, left) || isPlain(each, right)) && mayBePlain(each, left) && mayBePlain(each, right));
  const common = left.title.some(
    (each) => tells(each) && !pageReaders.has(each) && right.title.includes(each) && isCommon(each),
  );
  const [ofLeft, ofRight] = [left.name.filter(tells), right.name.filter(tells)];
  const areShort = [ofLeft, ofRight].every((words) => words.length > 0 && words.length <= longestSlot);
  return (
    common && areShort && hold(left, ofLeft) && hold(right, ofRight) && !hold(left, ofRight) && !hold(right, ofLeft)
  );
}

function hold({ title }: PageWords, slot: readonly string[]): boolean {
  return slot.every((each) => title.some((other) => areForms(each, other)));
}

/** Letters by which two forms of a word are known: "cancel" and "cancellation". */
const stemLength = 5;

function areForms(one: string, other: string): boolean {
  const length = Math.max(stemLength, Math.min(one.length, other.length) - 1);
  return one === other || (one.length >= stemLength && one.slice(0, length) === other.slice(0, length));
}

function isOfFolder(each: string, { folder }: PageWords): boolean {
  return (folder.toLowerCase().match(word) ?? []).some((name) => [each, `${each}s`, `${each}es`].includes(name));
}

/** The first word of a title has a capital anyway. */
function mayBePlain(each: string, page: PageWords): boolean {
  return isPlain(each, page) || page.title[0] === each;
}

function isPlain(each: string, { plain }: PageWords): boolean {
  return plain.has(each);
}

/** Each title names what its path does, and not what the other does: "Day: how it works" and "What you get with Night". */
function areTitled([ofLeft, ofRight]: Slots, left: PageWords, right: PageWords): boolean {
  const areTold = ofLeft.some(tells) && ofRight.some(tells);
  return areTold && names(left, ofLeft) && names(right, ofRight) && !names(left, ofRight) && !names(right, ofLeft);
}

function names({ title }: PageWords, slot: readonly string[]): boolean {
  return slot.every((word) => title.includes(word));
}

/** For each set of sister pages the words of their titles by which they differ, as heads that stand side by side. The order of documents does not matter. */
export function sisterTitles(documents: readonly Document[]): string[][] {
  const byPattern = new Map<string, Document[]>();
  for (const document of documents)
    for (const pattern of patternsOf(document)) {
      const sisters = byPattern.get(pattern);
      if (sisters) sisters.push(document);
      else byPattern.set(pattern, [document]);
    }
  return [...byPattern.values()].flatMap((pages) => {
    if (pages.length < 2 || pages.length > mostSisters) return [];
    const heads = new Set<string>();
    for (const [at, page] of pages.entries())
      for (const other of pages.slice(at + 1))
        for (const [side, slot] of (slotsBetween(page, other) ?? []).entries())
          heads.add(asWritten(slot, side === 0 ? page : other));
    return heads.size > 0 ? [[...heads].sort()] : [];
  });
}

/** Words of a title with the capitals that it gives them. */
function asWritten(slot: readonly string[], { title }: Document): string {
  return (title.match(word) ?? []).filter((each) => slot.includes(each.toLowerCase())).join(' ');
}

/** The name of a page with a few of its first or last words left out. */
function patternsOf(document: Document): string[] {
  const { folder, name } = wordsOf(document);
  const patterns: string[] = [];
  for (let length = 1; length <= longestSlot && length < name.length; length += 1) {
    patterns.push(`${folder}${name.slice(0, -length).join(' ')} *`, `${folder}* ${name.slice(length).join(' ')}`);
  }
  return patterns;
}

/** The words by which two names differ that begin or end alike in a word that tells something; undefined where they differ in more, or in nothing. */
function differInOneSlot(left: readonly string[], right: readonly string[]): Slots | undefined {
  const { slots, common } = slotsOf(left, right);
  return common.some(tells) ? slots : undefined;
}

/** What two names have in common at their ends, and what is left of each; no slots where too much is left. */
function slotsOf(left: readonly string[], right: readonly string[]): { slots: Slots | undefined; common: string[] } {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head] === right[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
  const common = [...left.slice(0, head), ...left.slice(left.length - tail)];
  const slots: Slots = [left.slice(head, left.length - tail), right.slice(head, right.length - tail)];
  const isSlot = (slot: readonly string[]) => slot.length <= longestSlot && slot.some(tells);
  return { slots: slots.every(isSlot) ? slots : undefined, common };
}

/** Words of one title that are common to both make up so much of each. */
const mostlyCommon = 0.5;
const fewestCommon = 2;

/**
 * The words by which two titles differ that have most others in common, in whatever order: "Request a |guest| key" and "|Temporary| key requests" do.
 */
function differInWords(left: readonly string[], right: readonly string[]): Slots | undefined {
  const isCommon = (each: string, others: readonly string[]): boolean => others.some((other) => areForms(each, other));
  const common = left.filter((each) => isCommon(each, right));
  const slots: Slots = [left.filter((each) => !isCommon(each, right)), right.filter((each) => !isCommon(each, left))];
  const isMost = common.length >= Math.max(fewestCommon, mostlyCommon * Math.max(left.length, right.length));
  return isMost && common.some(tells) && slots.every((slot) => slot.length <= longestSlot && slot.some(tells))
    ? slots
    : undefined;
}

/** Says more than what kind of page it is. */
function tells(word: string): boolean {
  return !pageKinds.has(word) && /\p{L}/u.test(word);
}

interface PageWords {
  folder: string;
  name: readonly string[];
  title: readonly string[];
  /** Words that the title writes without a capital. */
  plain: ReadonlySet<string>;
  /** Words with a capital that do not open a title which writes others without one. */
  capital: ReadonlySet<string>;
}

/** Words in small letters that tell that the others have theirs for a reason. */
const fewestPlain = 2;

function isPlainly(title: string): boolean {
  return (title.match(/\b\p{Ll}{2,}/gu) ?? []).length >= fewestPlain;
}

function startsUpper(each: string): boolean {
  return /^\p{Lu}/u.test(each);
}

const word = /[\p{L}\p{N}]+/gu;
const initials = /^\p{Lu}{2,}$/u;
const empty: ReadonlySet<string> = new Set(stopWords);

/**
 * The words of the path, and those of the title that say something: "US", "IT" and "May" do, "us", "it" and "may" do not, and "agent" does where
 * nothing else does.
 */
const wordsOf = once(({ path, title }: Document): PageWords => {
  const at = path.lastIndexOf('/') + 1;
  const lower = (text: string): string => text.toLowerCase();
  const name = withoutEnding(path.slice(at));
  const numbered = name.match(word) ?? [];
  const unnumbered = numbered.slice(0, numbered.findLastIndex((each) => !/^\d+$/.test(each)) + 1);
  const written: readonly string[] = title.match(word) ?? [];
  const isFull = (each: string, at: number): boolean =>
    !empty.has(lower(each)) || initials.test(each) || (at > 0 && each === 'May');
  const isNamed = written.some((each, at) => isFull(each, at) && tells(lower(each)));
  const telling = written.filter((each, at) => isFull(each, at) || (!isNamed && pageReaders.has(lower(each))));
  return {
    folder: path.slice(0, at),
    name: unnumbered.map(lower),
    title: telling.map(lower),
    plain: new Set(telling.filter((each) => each === lower(each))),
    capital: new Set(isPlainly(title) ? telling.slice(1).filter(startsUpper).map(lower) : []),
  };
});
