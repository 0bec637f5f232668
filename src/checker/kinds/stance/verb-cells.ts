import type { Sentence } from '../../../document/types.ts';
import { countWords, type Terms } from '../../text/terms.ts';
import type { Modality, Stance } from '../../types.ts';
import { actionIn, inCommonNames } from '../common/action.ts';
import { modalityIn } from '../common/modality.ts';
import type { FoundClaim } from '../kind.ts';

const says: ReadonlySet<Modality> = new Set(['may', 'must-not', 'must', 'need-not']);
const mostWords = 4;
const opensSo = /^\W*(?:can|can['’]t|cannot|may|must|mustn['’]t|need|needn['’]t|don['’]t|do|are|is|have|has)\b/i;

/** "| Members with a shed | |can join| |" below "Plot scheme": a verb of which the row is the subject, and the column what it is done to. */
export function verbCell({ text, role, row, column, columnIndex }: Sentence, terms: Terms): FoundClaim | undefined {
  if (role !== 'cell' || columnIndex < 1 || countWords(text) > mostWords || !opensSo.test(text)) return undefined;
  const found = modalityIn(text);
  if (!found || !says.has(found.modality)) return undefined;
  const verb = text.slice(found.actionStart);
  const subject = terms.in(inCommonNames(row));
  if (!/\p{L}/u.test(verb) || subject.length === 0) return undefined;
  const { modality } = found;
  const value: Stance = {
    kind: 'stance',
    modality,
    answers: new Map(),
    ...actionIn(`${verb} ${column}`, terms),
    subject,
  };
  return { value, start: 0, end: text.length, text: text.trim(), clause: inCommonNames(`${row} ${verb} ${column}`) };
}
