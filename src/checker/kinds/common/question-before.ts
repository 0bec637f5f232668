import type { Document, Sentence } from '../../../document/types.ts';

/** The question that a line answers: the one before it in its block, or the heading right above it; '' for none. */
export function questionBefore({ index, block, section }: Sentence, { sentences, sections }: Document): string {
  const before = sentences[index - 1];
  if (before?.force !== 'question') return '';
  const isAbove = before.role === 'heading' && before.section === section && sections[section] !== undefined;
  return before.block === block || isAbove ? before.text.trim().replace(/\s*\?$/, '') : '';
}
