import type { Sentence } from '../../../document/types.ts';
import type { FoundValue } from '../../../facts/types.ts';
import type { Terms } from '../../terms.ts';
import type { Modality, Stance } from '../../types.ts';
import type { FoundClaim } from '../kind.ts';
import { actionIn, inCommonNames } from './action.ts';
import { withoutAnswers } from './answers.ts';
import type { Clause } from './clauses.ts';
import { modalityIn, withoutStance } from './modality.ts';
import { plainAction } from './plain.ts';

const times: ReadonlySet<string> = new Set(['date', 'hours']);

/**
 * The stance of a main clause: of its own words, else of the lead-in above its item, else that it plainly says that something is done.
 * Any other clause only counts where it answers a question. A plain clause with a value ("takes 3 days") is compared by the value,
 * unless that only says when.
 */
export function readClause(
  { text, start }: Clause,
  { role, parents }: Sentence,
  values: readonly FoundValue[],
  answers: Stance['answers'],
  terms: Terms,
): FoundClaim[] {
  const found = modalityIn(text);
  const isOwn = found !== undefined && found.modality !== 'is';
  const leadIn = !isOwn && role === 'item' ? (parents.at(-1) ?? '') : '';
  const led = modalityIn(leadIn);
  const hasValue = values.some(
    ({ value, start: from, end }) => !times.has(value.kind) && from < start + text.length && end > start,
  );
  const plain = isOwn || hasValue ? '' : plainAction(text);
  let modality: Modality = found?.modality ?? 'is';
  let behind = found ? text.slice(found.actionStart) : '';
  if (led && led.modality !== 'is') {
    modality = led.modality;
    behind = leadIn.slice(led.actionStart);
  } else if (plain !== '') {
    modality = 'does';
    behind = plain;
  }
  if (modality === 'is' && answers.size === 0) return [];
  const lead = text.length - text.trimStart().length;
  return [
    {
      value: { kind: 'stance', modality, answers, ...actionIn(behind, terms) },
      start: start + lead,
      end: start + text.trimEnd().length,
      text: text.trim(),
      clause: inCommonNames(withoutStance(withoutAnswers(text))),
    },
  ];
}
