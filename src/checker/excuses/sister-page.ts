import type { Document } from '../../document/types.ts';
import { allTerms } from '../match/surroundings.ts';
import { once } from '../once.ts';
import type { Terms } from '../text/terms.ts';
import type { Claim } from '../types.ts';
import { pageKinds } from '../words/page-kinds.ts';
import { stopWords } from '../words/stop-words.ts';
import type { Excuse } from './excuse.ts';

/**
 * `plans/pass-day.md`, "Day pass", and `plans/pass-night.md`, "Night pass", are two pages of one pattern: what the one says is not
 * said of the other, unless a line names what the other page is about. Pages that declare for whom they hold are told apart by that alone.
 */
export const sisterPage: Excuse = {
  id: 'sister-page',
  title: 'The pages are about two things of one sort, each named by title and path alike',
  ofDifference: true,
  reason: (a, b, { terms }) => {
    if (a.page === b.page || (declaresScope(a) && declaresScope(b))) return '';
    const slots = slotsOf(a.document, b.document);
    if (!slots || speaksOf(a, slots[1], terms) || speaksOf(b, slots[0], terms)) return '';
    return `one page is about "${slots[0].join(' ')}", its sister page about "${slots[1].join(' ')}"`;
  },
};

function declaresScope({ scope }: Claim): boolean {
  return Object.keys(scope.leaves).length > 0;
}

/** What tells two things apart is named in so many words at most. */
const longestSlot = 3;

/** The words of the titles by which two sister pages differ; undefined where they are no sisters. */
function slotsOf(a: Document, b: Document): readonly [string[], string[]] | undefined {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.folder !== right.folder || !differInOneSlot(left.name, right.name)) return undefined;
  return differInOneSlot(left.title, right.title);
}

/** The words by which two names differ that begin or end alike, without empty words; undefined where they differ in more, or in nothing. */
function differInOneSlot(left: readonly string[], right: readonly string[]): readonly [string[], string[]] | undefined {
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && left[head] === right[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && left.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
  const common = [...left.slice(0, head), ...left.slice(left.length - tail)];
  const slots = [left, right].map((words) => words.slice(head, words.length - tail)) as [string[], string[]];
  return common.some(tells) && slots.every((slot) => slot.length <= longestSlot && slot.some(tells))
    ? slots
    : undefined;
}

/** Says more than what kind of page it is. */
function tells(word: string): boolean {
  return !pageKinds.has(word) && /\p{L}/u.test(word);
}

function speaksOf(claim: Claim, slot: readonly string[], terms: Terms): boolean {
  const all = allTerms(claim);
  return terms.in(slot.join(' ')).some((term) => all.has(term));
}

interface PageWords {
  folder: string;
  name: readonly string[];
  title: readonly string[];
}

const empty: ReadonlySet<string> = new Set(stopWords);

const wordsOf = once(({ path, title }: Document): PageWords => {
  const at = path.lastIndexOf('/') + 1;
  const name = path.slice(at).replace(/\.mdx?$/, '');
  return { folder: path.slice(0, at), name: wordsIn(name.toUpperCase()), title: wordsIn(title) };
});

function wordsIn(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !empty.has(word.toLowerCase()) || isInitials(word))
    .map((word) => word.toLowerCase());
}

/** "US" and "IT" are names, "us" and "it" say nothing. */
function isInitials(word: string): boolean {
  return /^\p{Lu}{2,}$/u.test(word);
}
