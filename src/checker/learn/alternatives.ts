import type { Document } from '../../document/types.ts';
import { once } from '../once.ts';
import type { Terms } from '../text/terms.ts';
import { headsSideBySide, sisterHeadings } from './heads.ts';
import { mostSisters, sisterTitles } from './sister-pages.ts';

/**
 * What a folder sets side by side: the heads of the rows and columns of a table, the labels of a list, sister headings. "City breaks" and
 * "Package tours" head two columns, so a page about the one says little of the other.
 */
export interface Alternatives {
  /** Whether two alternatives of one set are spoken of by one side each, given the terms of both sides. Symmetric. */
  differ(termsA: ReadonlySet<string>, termsB: ReadonlySet<string>): boolean;
}

interface Member {
  set: number;
  terms: readonly string[];
}

const longestHead = 4;
/** A longer list is an index, not a choice. */
const mostMembers = 12;

/**
 * Learns the alternatives of the documents. The order of documents does not matter.
 * @param isTelling a head without a word for which this holds is no alternative
 */
export function learnAlternatives(
  documents: readonly Document[],
  terms: Terms,
  isTelling: (term: string) => boolean = () => true,
): Alternatives {
  const sets = documents.flatMap((document) => [...headsSideBySide(document), ...sisterHeadings(document)]);
  return alternativesIn(sets, mostMembers, terms, isTelling);
}

/**
 * Learns what sister pages are about, each one thing of a sort: "pass-day.md" and "pass-night.md" make a day and a night alternatives. The order of
 * documents does not matter.
 */
export function learnSisters(documents: readonly Document[], terms: Terms): Alternatives {
  return alternativesIn(sisterTitles(documents), mostSisters, terms, () => true);
}

function alternativesIn(
  sets: readonly (readonly string[])[],
  most: number,
  terms: Terms,
  isTelling: (term: string) => boolean,
): Alternatives {
  const members = membersOf(sets, most, terms).filter((member) => member.terms.some(isTelling));
  const byTerm = new Map<string, number[]>();
  members.forEach((member, number) => {
    for (const term of member.terms) {
      const numbers = byTerm.get(term);
      if (numbers) numbers.push(number);
      else byTerm.set(term, [number]);
    }
  });
  const spokenOf = once(finderOf(members, byTerm));
  return { differ: (termsA, termsB) => differIn(members, spokenOf(termsA), spokenOf(termsB)) };
}

/** Whether two sides, each given by the numbers of the members that it speaks of, differ in a set of which both speak. */
function differIn(members: readonly Member[], left: readonly number[], right: readonly number[]): boolean {
  for (let from = 0, other = 0; from < left.length && other < right.length; ) {
    const [setA, setB] = [members[left[from]!]!.set, members[right[other]!]!.set];
    const end = setA <= setB ? endOfSet(members, left, from) : from;
    const otherEnd = setB <= setA ? endOfSet(members, right, other) : other;
    if (setA === setB && differInSet(members, left.slice(from, end), right.slice(other, otherEnd))) return true;
    from = end;
    other = otherEnd;
  }
  return false;
}

function membersOf(heads: readonly (readonly string[])[], most: number, terms: Terms): Member[] {
  const sets = new Map<string, string[]>();
  for (const each of heads) {
    const folded = each.map((head) => [...new Set(terms.in(head))].sort().join(' '));
    const distinct = [...new Set(folded)].filter(Boolean).sort();
    if (distinct.length > 1 && distinct.length <= most) sets.set(distinct.join('|'), distinct);
  }
  return [...sets.values()].flatMap((all, set) =>
    all.map((head) => ({ set, terms: head.split(' ') })).filter((member) => member.terms.length <= longestHead),
  );
}

/** Where the members of the set end that begins at `from`. */
function endOfSet(members: readonly Member[], numbers: readonly number[], from: number): number {
  const { set } = members[numbers[from]!]!;
  let end = from + 1;
  while (end < numbers.length && members[numbers[end]!]!.set === set) end += 1;
  return end;
}

/** Whether each side speaks of a member of one set that the other does not speak of. */
function differInSet(members: readonly Member[], left: readonly number[], right: readonly number[]): boolean {
  for (const a of left) {
    if (right.includes(a)) continue;
    for (const b of right)
      if (!left.includes(b) && !members[a]!.terms.some((term) => members[b]!.terms.includes(term))) return true;
  }
  return false;
}

/** Finds the numbers of the members all of whose terms are among those given, set by set. */
function finderOf(members: readonly Member[], byTerm: ReadonlyMap<string, readonly number[]>) {
  const sizes = Uint8Array.from(members, ({ terms }) => terms.length);
  const counts = new Uint8Array(members.length);
  return (all: ReadonlySet<string>): readonly number[] => {
    const found: number[] = [];
    for (const term of all) {
      for (const member of byTerm.get(term) ?? none) {
        counts[member]! += 1;
        if (counts[member] === sizes[member]) found.push(member);
      }
    }
    for (const term of all) for (const member of byTerm.get(term) ?? none) counts[member] = 0;
    return found.sort((a, b) => a - b);
  };
}

const none: readonly number[] = [];
