import type { Sentence } from '../../../document/types.ts';
import { parseYesNo } from '../../../facts/values/read.ts';
import type { Terms } from '../../terms.ts';
import type { Stance } from '../../types.ts';
import type { FoundClaim } from '../kind.ts';
import { actionIn } from './action.ts';
import { denialOf, modalityIn } from './modality.ts';

/** "Virtual cards: No", "receipt required: Yes", a cell "Yes" under a head. */
export function labelledAnswer(sentence: Sentence, terms: Terms): FoundClaim[] | undefined {
  const { text, role, columnIndex } = sentence;
  const colon = role === 'cell' ? -1 : text.lastIndexOf(':');
  if (role === 'cell' ? columnIndex < 1 : colon < 0) return undefined;
  const answer = parseYesNo(
    text
      .slice(colon + 1)
      .replace(/[.\s]+$/, '')
      .trim(),
  );
  if (!answer) return undefined;
  const label = role === 'cell' ? sentence.column : text.slice(0, colon);
  const asked = modalityIn(label)?.modality;
  const modality = answer.yes ? (asked && asked !== 'is' ? asked : 'does') : denialOf(asked ?? 'is');
  const value: Stance = {
    kind: 'stance',
    modality,
    answers: new Map(),
    ...actionIn(role === 'cell' ? label : '', terms),
  };
  return [{ value, start: colon + 1, end: text.length, text: text.slice(colon + 1).trim(), clause: '' }];
}
