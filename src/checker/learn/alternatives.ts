import type { Document } from '../../document/types.ts';
import { once } from '../once.ts';
import type { Terms } from '../text/terms.ts';
import { headsSideBySide, sisterHeadings } from './heads.ts';

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

/** Learns the alternatives of the documents. The order of documents does not matter. */
export function learnAlternatives(documents: readonly Document[], terms: Terms): Alternatives {
  const members = membersOf(documents, terms);
  const byTerm = new Map<string, number[]>();
  members.forEach((member, number) => {
    for (const term of member.terms) {
      const numbers = byTerm.get(term);
      if (numbers) numbers.push(number);
      else byTerm.set(term, [number]);
    }
  });
  const spokenOf = once(finderOf(members, byTerm));
  return {
    differ: (termsA, termsB) => {
      const [left, right] = [spokenOf(termsA), spokenOf(termsB)];
      for (let from = 0, other = 0; from < left.length && other < right.length; ) {
        const [a, b] = [left[from]!, right[other]!];
        if (a.set < b.set) from += 1;
        else if (a.set > b.set) other += 1;
        else {
          const [end, otherEnd] = [endOfSet(left, from), endOfSet(right, other)];
          if (differInSet(left.slice(from, end), right.slice(other, otherEnd))) return true;
          [from, other] = [end, otherEnd];
        }
      }
      return false;
    },
  };
}

function membersOf(documents: readonly Document[], terms: Terms): Member[] {
  const sets = new Map<string, string[]>();
  for (const heads of documents.flatMap((document) => [...headsSideBySide(document), ...sisterHeadings(document)])) {
    const folded = heads.map((head) => [...new Set(terms.in(head))].sort().join(' '));
    const distinct = [...new Set(folded)].filter(Boolean).sort();
    if (distinct.length > 1 && distinct.length <= mostMembers) sets.set(distinct.join('|'), distinct);
  }
  return [...sets.values()].flatMap((heads, set) =>
    heads.map((head) => ({ set, terms: head.split(' ') })).filter((member) => member.terms.length <= longestHead),
  );
}

/** Where the members of the set end that begins at `from`. */
function endOfSet(members: readonly Member[], from: number): number {
  let end = from + 1;
  while (end < members.length && members[end]!.set === members[from]!.set) end += 1;
  return end;
}

/** Whether each side speaks of a member of one set that the other does not speak of. */
function differInSet(left: readonly Member[], right: readonly Member[]): boolean {
  const onlyRight = right.filter((b) => !left.includes(b));
  return left.some((a) => !right.includes(a) && onlyRight.some((b) => !a.terms.some((term) => b.terms.includes(term))));
}

/** Finds the members all of whose terms are among those given, set by set. */
function finderOf(members: readonly Member[], byTerm: ReadonlyMap<string, readonly number[]>) {
  const counts = new Int32Array(members.length);
  return (all: ReadonlySet<string>): Member[] => {
    const met: number[] = [];
    for (const term of all) {
      for (const member of byTerm.get(term) ?? []) {
        if (counts[member] === 0) met.push(member);
        counts[member]! += 1;
      }
    }
    const found = met.filter((member) => counts[member] === members[member]!.terms.length);
    for (const member of met) counts[member] = 0;
    return found.sort((a, b) => a - b).map((member) => members[member]!);
  };
}
