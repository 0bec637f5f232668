import type { Document, Sentence } from '../../document/types.ts';
import { labelIn } from '../extract/labels.ts';
import type { Terms } from '../text/terms.ts';
import { headsSideBySide, sisterHeadings } from './heads.ts';

/** Labels of more terms say too much for one of them to be all the difference. */
const mostTerms = 8;
const longestLabel = 80;
/** A longer list is an index. */
const mostLabels = 60;

/**
 * The terms that fill one slot of the corpus, each with its rivals: where two rows of one table, two items of one list or two sister headings
 * are worded alike but for one word, these two words do ("Daily *purchase* limit" and "Daily *withdrawal* limit").
 */
export function learnSlots(documents: readonly Document[], terms: Terms): ReadonlyMap<string, ReadonlySet<string>> {
  const rivals = new Map<string, Set<string>>();
  const add = (term: string, rival: string) => rivals.set(term, (rivals.get(term) ?? new Set()).add(rival));
  for (const document of documents) {
    for (const labels of [...labelsByGroup(document), ...headsSideBySide(document), ...sisterHeadings(document)]) {
      for (const [left, right] of differencesOf(labels, terms)) {
        add(left, right);
        add(right, left);
      }
    }
  }
  return rivals;
}

/** Labels of the items or rows of each list and table of a page; a short item without a label is one ("2 bags for each economy passenger"). */
function labelsByGroup({ sentences }: Document): string[][] {
  const labelled = sentences.flatMap((sentence) => {
    const label = sentence.group === '' ? undefined : labelOf(sentence);
    return label === undefined || label.length > longestLabel ? [] : [{ group: sentence.group, label }];
  });
  return [...Map.groupBy(labelled, ({ group }) => group).values()].map((group) => group.map(({ label }) => label));
}

/** The head of a row or the label of an item, without what stands in brackets; undefined for another cell. */
function labelOf(sentence: Sentence): string | undefined {
  const isRowHead = sentence.role === 'cell' && sentence.columnIndex === 0;
  if (!isRowHead && sentence.role !== 'item') return undefined;
  return ((isRowHead ? '' : labelIn(sentence)) || sentence.text).replace(/\(.*$/, '');
}

/** The pairs of terms by which two of the labels differ, where they differ in one term each and share another. */
function differencesOf(labels: readonly string[], terms: Terms): [string, string][] {
  const sets = labels
    .slice(0, mostLabels)
    .map((label) => [...new Set(terms.in(label))])
    .filter((set) => set.length > 1 && set.length <= mostTerms);
  return sets.flatMap((a, index) =>
    sets.slice(index + 1).flatMap((b): [string, string][] => {
      const onlyA = a.filter((term) => !b.includes(term));
      const onlyB = b.filter((term) => !a.includes(term));
      return onlyA.length === 1 && onlyB.length === 1 ? [[onlyA[0]!, onlyB[0]!]] : [];
    }),
  );
}
