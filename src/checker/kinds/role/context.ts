import type { Document, Sentence } from '../../../document/types.ts';
import { partsOfPrecedent } from '../../extract/leads.ts';
import { deedOf } from './deeds.ts';

/** A question stands so many sentences before its answer at most. */
const reach = 3;

/**
 * What was said just before a place of a sentence, to which "it" or "this" points: earlier words of the sentence, else the question that its
 * block answers, else the sentence before. '' for nothing.
 */
export function saidBefore({ index, text, block, role }: Sentence, { sentences }: Document, start: number): string {
  const own = text.slice(0, start);
  if (deedOf(own).length > 1 || role === 'cell') return own;
  for (let at = index - 1; at >= index - reach && at >= 0; at -= 1) {
    const before = sentences[at]!;
    if (before.force === 'question' && (before.block === block || before.role === 'heading')) return before.text;
    if (before.block !== block) break;
  }
  const before = sentences[index - 1];
  if (before?.block !== block) return own;
  return partsOfPrecedent(text, before.text).near || before.text;
}

/** The sentence before, in the same section: "3. The shade is replaced. / 4. |The go-ahead comes from the warden.|" */
export function stepBefore({ index, section }: Sentence, { sentences }: Document): string {
  const before = sentences[index - 1];
  return before?.section === section && before.role !== 'heading' ? before.text : '';
}
