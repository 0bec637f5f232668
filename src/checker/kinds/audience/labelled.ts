import type { Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { audienceHeads, onlyOpenings, plainNames } from '../../words/audiences.ts';
import { type GroupSort, sortOf } from './groups.ts';

/** For whom a thing is by the place where they stand: "For: Gold and Platinum", a cell "members" in the column "Open to". */

/** Those whom a label names, and where they stand in the sentence. */
export interface Labelled {
  named: string;
  start: number;
  end: number;
}

const only = String.raw`(?:${phraseSource(onlyOpenings)}\s+)?`;
const head = new RegExp(String.raw`^\W*${only}${phraseSource(audienceHeads)}(?:\s+only)?\W*$`, 'i');
const plain = new RegExp(`^(?:${phraseSource(plainNames)})`, 'i');
const joints = /,?\s+(?:and|or)\s+|\s*,\s*/;
const mostWords = 4;

/** The groups behind the colon of a label, or in the cell below a head, that say for whom a thing is; undefined where they name anything else. */
export function labelledGroup({ text, role, column, columnIndex }: Sentence): Labelled | undefined {
  const colon = text.indexOf(':');
  if (role === 'cell' ? columnIndex < 1 || !head.test(column) : colon < 0 || !head.test(text.slice(0, colon)))
    return undefined;
  const from = role === 'cell' ? 0 : colon + 1;
  const written = /^\W*(?<named>[^.;()]*?)(?:\s+only)?\W*(?:$|[.;(])/u.exec(text.slice(from))?.groups?.['named'] ?? '';
  const start = text.indexOf(written, from);
  if (written === '' || !written.split(joints).every((each) => isGroup(each, text))) return undefined;
  return { named: written, start, end: start + written.length };
}

/** "Gold", "students of the academy": a plan by its name, or persons; "every plan" and "everyone" are all. */
function isGroup(written: string, text: string): boolean {
  const start = text.indexOf(written);
  const isShort = written.split(/\s+/).length <= mostWords;
  return isShort && !plain.test(written) && sortOfLabelled(text, start, start + written.length) !== '';
}

/** The sort of those who stand there; the first word of a cell may be the name of a plan, though it opens the cell. */
export function sortOfLabelled(text: string, start: number, end: number): GroupSort {
  const lead = 'for ';
  return sortOf(lead + text, lead.length + start, lead.length + end);
}
