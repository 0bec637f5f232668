import type { Document } from '../../document/types.ts';
import { roughPattern } from '../phrases.ts';
import type { Terms } from '../terms.ts';
import { wordsOf } from '../terms.ts';
import { contrastClasses, noMembers } from '../words/contrasts.ts';
import { headsSideBySide, sisterHeadings } from './heads.ts';

/**
 * Which words speak of different things. Two sources: classes of English (`words/contrasts.ts`, and the project's own), and the
 * corpus itself: where two rows of one table or two items of one list are worded alike but for one word, the two words
 * fill one slot ("Daily *purchase* limit" and "Daily *withdrawal* limit").
 */
export interface Contrasts {
  /** Members of the classes of English in a text: class number to member numbers. */
  membersIn(text: string): ReadonlyMap<number, ReadonlySet<number>>;
  /** Name of a class member, for explanations. */
  nameOf(classNumber: number, member: number): string;
  /** The terms that the corpus puts into one slot with a term. */
  rivalsOf(term: string): ReadonlySet<string> | undefined;
}

const longestLabel = 8;
const longestText = 80;
const none: ReadonlyMap<number, ReadonlySet<number>> = new Map();

export function learnContrasts(
  documents: readonly Document[],
  terms: Terms,
  projectContrasts: readonly (readonly string[])[] = [],
): Contrasts {
  const classes = [
    ...contrastClasses,
    ...projectContrasts.map((members) => members.map((member) => [member.toLowerCase()])),
  ];
  const memberOf = new Map<string, [number, number][]>();
  classes.forEach((members, classNumber) => {
    members.forEach((words, member) => {
      for (const word of words) memberOf.set(word, [...(memberOf.get(word) ?? []), [classNumber, member]]);
    });
  });
  const opensPair = new Set([...memberOf.keys(), ...noMembers].map((words) => /^.+?(?=[- ])/.exec(words)?.[0] ?? ''));
  const mayHold = roughPattern([...memberOf.keys()].map((word) => word.split('-')[0]!));
  const slots = new Map<string, Set<string>>();
  for (const document of documents) {
    for (const labels of labelsByGroup(document).values()) addSlots(slots, labels, terms);
    for (const heads of [...headsSideBySide(document), ...sisterHeadings(document)]) addSlots(slots, heads, terms);
  }
  return {
    membersIn: (text) => {
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
    },
    nameOf: (classNumber, member) => classes[classNumber]?.[member]?.[0] ?? '',
    rivalsOf: (term) => slots.get(term),
  };
}

/** Labels of the items or rows of each list and table of a page; a short item without a label is one ("2 bags for each economy passenger"). */
function labelsByGroup(document: Document): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const sentence of document.sentences) {
    if (!sentence.group) continue;
    const isRowHead = sentence.role === 'cell' && sentence.columnIndex === 0;
    const isItem = sentence.role === 'item';
    if (!isRowHead && !isItem) continue;
    const head = isRowHead ? sentence.text : sentence.label || (/^([^:]{3,60}):/.exec(sentence.text)?.[1] ?? '');
    const label = (head || sentence.text).replace(/\(.*$/, '');
    if (label.length > longestText) continue;
    groups.set(sentence.group, [...(groups.get(sentence.group) ?? []), label]);
  }
  return groups;
}

/** Adds the pairs of terms by which two labels of one group differ, when they differ in one term each and share another. */
function addSlots(slots: Map<string, Set<string>>, labels: readonly string[], terms: Terms): void {
  const sets = labels
    .slice(0, 60)
    .map((label) => [...new Set(terms.in(label))])
    .filter((set) => set.length > 1 && set.length <= longestLabel);
  sets.forEach((a, index) => {
    for (const b of sets.slice(index + 1)) {
      const onlyA = a.filter((term) => !b.includes(term));
      const onlyB = b.filter((term) => !a.includes(term));
      if (onlyA.length === 1 && onlyB.length === 1 && a.length > 1 && b.length > 1) {
        const [left, right] = [onlyA[0]!, onlyB[0]!];
        slots.set(left, (slots.get(left) ?? new Set()).add(right));
        slots.set(right, (slots.get(right) ?? new Set()).add(left));
      }
    }
  });
}
