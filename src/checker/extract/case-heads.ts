import type { Document, Sentence } from '../../document/types.ts';
import type { FoundValue } from '../../facts/types.ts';
import { phraseTest } from '../text/sieve.ts';
import { measureWords } from '../words/measures.ts';

/**
 * Which labels tell cases apart, and which name the value: in "Entry plan: 30 days / Family plan: 60 days" the labels are the cases of
 * one rule, and the heading says what the days are for; in "Monthly fee: $5 / Notice: 30 days" each label is the name of its value.
 */
export type CaseHead = 'label' | 'row' | 'column' | '';

/** One labelled value of a list, or one cell of a table. */
interface Entry {
  sentence: Sentence;
  row: string;
  column: string;
  /** Kind and unit of the first value; values of one kind make a list of cases. */
  kind: string;
}

const measure = phraseTest(measureWords);
const labelBefore = /^[^:]{1,60}(?=:(?!\d))/;

/**
 * For every sentence, by its index, the part of its label that is a case.
 * @param values the values of each sentence of the document, by its index
 */
export function findCaseHeads(document: Document, values: readonly (readonly FoundValue[])[]): Map<number, CaseHead> {
  const groups = new Map<string, Entry[]>();
  document.sentences.forEach((sentence, index) => {
    const entry = entryOf(sentence, values[index]!);
    if (entry) groups.set(sentence.group, [...(groups.get(sentence.group) ?? []), entry]);
  });
  const heads = new Map<number, CaseHead>();
  for (const entries of groups.values()) {
    const head = entries[0]!.sentence.role === 'cell' ? headOfTable(entries) : headOfList(entries);
    if (head) for (const { sentence } of entries) heads.set(sentence.index, head);
  }
  return heads;
}

function entryOf(sentence: Sentence, values: readonly FoundValue[]): Entry | undefined {
  if (!sentence.group) return undefined;
  if (sentence.role === 'cell') {
    const value = values[0];
    if (sentence.columnIndex < 1 || !value) return undefined;
    return { sentence, row: sentence.row, column: sentence.column, kind: kindOf(value) };
  }
  const label = sentence.label || (labelBefore.exec(sentence.text)?.[0] ?? '');
  const value = values.find(({ start }) => start >= label.length);
  return sentence.role === 'item' && label && value
    ? { sentence, row: label, column: '', kind: kindOf(value) }
    : undefined;
}

function kindOf({ value }: FoundValue): string {
  return value.kind === 'count' ? `count ${value.unit}` : value.kind;
}

function headOfList(entries: readonly Entry[]): CaseHead {
  const isRule = entries.length > 1 && isOne(entries.map(({ kind }) => kind));
  return isRule && !entries.some(({ row }) => measure.test(row)) ? 'label' : '';
}

/** Columns of one kind each under rows of many kinds: the rows are the cases, and the other way round. */
function headOfTable(entries: readonly Entry[]): CaseHead {
  const columns = [...new Set(entries.map(({ column }) => column))];
  const rows = [...new Set(entries.map(({ row }) => row))];
  if (rows.length < 2 && columns.length < 2) return '';
  const evenColumns = columns.every((column) => isOne(kindsIn(entries, 'column', column)));
  const evenRows = rows.every((row) => isOne(kindsIn(entries, 'row', row)));
  if (!evenColumns && !evenRows) return '';
  if (evenColumns !== evenRows) return rows.length < 2 || columns.length < 2 ? '' : evenColumns ? 'row' : 'column';
  const [namedRows, namedColumns] = [rows, columns].map((heads) => heads.filter((head) => measure.test(head)).length);
  if (namedRows! > 0 === namedColumns! > 0) return '';
  if (namedRows! > 0) return columns.length > 1 ? 'column' : '';
  return 'row';
}

function kindsIn(entries: readonly Entry[], side: 'row' | 'column', head: string): string[] {
  return entries.filter((entry) => entry[side] === head).map(({ kind }) => kind);
}

function isOne(kinds: readonly string[]): boolean {
  return new Set(kinds).size === 1;
}
