import type { Sentence } from '../../../document/types.ts';
import { parseYesNo } from '../../../facts/values/read.ts';
import type { Stance } from '../../types.ts';
import type { FoundClaim } from '../kind.ts';

/** "Virtual cards: No", a cell "Yes" under a head. */
export function labelledAnswer({ text, role, columnIndex }: Sentence): FoundClaim[] | undefined {
  const colon = role === 'cell' ? -1 : text.lastIndexOf(':');
  if (role === 'cell' ? columnIndex < 1 : colon < 0) return undefined;
  const answer = parseYesNo(
    text
      .slice(colon + 1)
      .replace(/[.\s]+$/, '')
      .trim(),
  );
  if (!answer) return undefined;
  const value: Stance = { kind: 'stance', modality: answer.yes ? 'does' : 'is-not', answers: new Map(), predicate: [] };
  return [{ value, start: colon + 1, end: text.length, text: text.slice(colon + 1).trim(), clause: '' }];
}
