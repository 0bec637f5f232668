import type { Terms } from '../../terms.ts';
import { wordsOf } from '../../terms.ts';
import type { Modality, Stance } from '../../types.ts';
import type { FoundClaim } from '../kind.ts';
import { withoutAnswers } from './answers.ts';
import type { Clause } from './clauses.ts';
import { modalityIn, withoutStance } from './modality.ts';

const predicateWords = 3;

/** The stance of a main clause; a clause without a word of stance only counts where it answers a question. */
export function readClause({ text, start }: Clause, answers: Stance['answers'], terms: Terms): FoundClaim[] {
  const found = modalityIn(text);
  const modality: Modality = found?.modality ?? 'is';
  if (modality === 'is' && answers.size === 0) return [];
  const lead = text.length - text.trimStart().length;
  return [
    {
      value: { kind: 'stance', modality, answers, predicate: found ? firstTerms(text.slice(found.end), terms) : [] },
      start: start + lead,
      end: start + text.trimEnd().length,
      text: text.trim(),
      clause: withoutStance(withoutAnswers(text)),
    },
  ];
}

function firstTerms(text: string, terms: Terms): string[] {
  const telling = wordsOf(text).map(({ word }) => terms.of(word));
  return telling.filter((term) => term !== '').slice(0, predicateWords);
}
