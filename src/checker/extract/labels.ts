import type { Sentence } from '../../document/types.ts';
import type { FoundClaim } from '../kinds/kind.ts';
import { firstColon } from '../text/colon.ts';
import type { CaseHead } from './case-heads.ts';
import { withoutUnit } from './headed-unit.ts';

const numbers = /\d[\d.,]*/g;
const labelLimit = 80;

/** The label of a value, and which part of it is the case and which the name of the value. */
export interface Label {
  label: string;
  case: string;
  name: string;
}

/** What a line is labelled by its author: bold text at its head, or a few words before a colon; '' for none. */
export function labelIn({ label, text }: Sentence): string {
  return label || (/^([^:]{3,60}):(?!\d)/.exec(text)?.[1] ?? '');
}

/** Reads the label of a value; `caseHead` says which part of it is a case. */
export function labelOf(sentence: Sentence, found: FoundClaim, caseHead: CaseHead): Label {
  const [row, column] = [withoutUnit(sentence.row), withoutUnit(sentence.column)];
  if (caseHead === 'row') return { label: `${row} | ${column}`, case: row, name: column };
  if (caseHead === 'column') return { label: `${row} | ${column}`, case: column, name: row };
  const label = wholeLabelOf(sentence, found);
  return caseHead === 'label' ? { label, case: label, name: '' } : { label, case: '', name: label };
}

/** What stands before a value as its label: bold label, text before a colon, row and column head. */
function wholeLabelOf(sentence: Sentence, found: FoundClaim): string {
  if (sentence.role === 'cell')
    return [...(sentence.columnIndex > 0 ? [sentence.row] : []), sentence.column].map(withoutUnit).join(' | ');
  const colon = firstColon(sentence.text);
  const before = colon > 0 && colon < found.start && colon <= labelLimit ? sentence.text.slice(0, colon) : '';
  const written = before.includes('(') && !before.includes(')') ? '' : before;
  return sentence.label && !written.startsWith(sentence.label) ? `${sentence.label} ${written}` : written;
}

/** Numbers of the label and of the items above: they are the case that the value is for, "2" in "Within 2 days: $50". */
export function caseKeysOf(sentence: Sentence, found: FoundClaim, label: string): string[] {
  const text = [label, ...sentence.parents.slice(-1)].join(' ');
  const keys = text.match(numbers) ?? [];
  const own: string[] = found.text.match(numbers) ?? [];
  return [...new Set(keys.map((key) => key.replace(/[.,]$/, '')))].filter((key) => !own.includes(key)).sort();
}
