import type { Document } from '../../document/types.ts';
import { roughSieve } from '../text/sieve.ts';
import { type Terms, wordsOf } from '../text/terms.ts';
import { contrastClasses, noMembers } from '../words/contrasts.ts';
import { learnSlots } from './slots.ts';

/**
 * Which words speak of different things. Two sources: classes of English (`words/contrasts.ts`, and the project's own), and the
 * corpus itself (`slots.ts`).
 */
export interface Contrasts {
  /** Members of the classes of English in a text: class number to member numbers. */
  membersIn(text: string): ReadonlyMap<number, ReadonlySet<number>>;
  /** Name of a class member, for explanations. */
  nameOf(classNumber: number, member: number): string;
  /** The terms that the corpus puts into one slot with a term. */
  rivalsOf(term: string): ReadonlySet<string> | undefined;
}

const none: ReadonlyMap<number, ReadonlySet<number>> = new Map();

/** @param projectContrasts classes of the project's own, each the words of its members */
export function learnContrasts(
  documents: readonly Document[],
  terms: Terms,
  projectContrasts: readonly (readonly string[])[] = [],
): Contrasts {
  const classes = [
    ...contrastClasses,
    ...projectContrasts.map((members) => members.map((member) => [member.toLowerCase()])),
  ];
  const slots = learnSlots(documents, terms);
  return {
    membersIn: memberFinder(classes),
    nameOf: (classNumber, member) => classes[classNumber]?.[member]?.[0] ?? '',
    rivalsOf: (term) => slots.get(term),
  };
}

/** Finds members, each the words that stand for it: single words, and pairs such as "entry-level", written with a hyphen or a blank. */
function memberFinder(classes: readonly (readonly (readonly string[])[])[]): Contrasts['membersIn'] {
  const memberOf = new Map<string, [number, number][]>();
  classes.forEach((members, classNumber) => {
    members.forEach((words, member) => {
      for (const word of words) memberOf.set(word, [...(memberOf.get(word) ?? []), [classNumber, member]]);
    });
  });
  const opensPair = new Set([...memberOf.keys(), ...noMembers].map((words) => /^.+?(?=[- ])/.exec(words)?.[0] ?? ''));
  const mayHold = roughSieve([...memberOf.keys()].map((word) => word.split('-')[0]!));
  return (text) => {
    if (!mayHold.test(text)) return none;
    const found = new Map<number, Set<number>>();
    const words = wordsOf(text);
    words.forEach(({ word, start, end }, index) => {
      const next = opensPair.has(word) ? words[index + 1] : undefined;
      const following = next?.start === end + 1 ? next.word : undefined;
      if (following !== undefined && noMembers.has(`${word} ${following}`)) return;
      const joined = following === undefined ? undefined : memberOf.get(`${word}-${following}`);
      const members = joined ?? memberOf.get(word);
      if (!members || (!joined && (text[start - 1] === '-' || text[end] === '-'))) return;
      for (const [classNumber, member] of members)
        found.set(classNumber, (found.get(classNumber) ?? new Set()).add(member));
    });
    return found;
  };
}
