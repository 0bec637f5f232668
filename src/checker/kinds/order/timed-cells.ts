import type { Document, Sentence } from '../../../document/types.ts';
import { phraseSource } from '../../text/phrases.ts';
import { countWords } from '../../text/terms.ts';
import type { Order } from '../../types.ts';
import { afterWords, beforeWords } from '../../words/order.ts';
import { stepHeads } from '../../words/order-places.ts';
import type { Around, FoundClaim } from '../kind.ts';
import { isStep } from './directives.ts';
import { apart, stepOf } from './step-terms.ts';

const before = new RegExp(String.raw`^\W*(?:always\s+|only\s+)?${phraseSource(beforeWords)}\s+(?<other>.+)$`, 'i');
const after = new RegExp(
  String.raw`^\W*(?:always\s+)?(?:not\s+${phraseSource(beforeWords)}|${phraseSource(afterWords)})\s+(?<other>.+)$`,
  'i',
);
const isStepHead = new RegExp(String.raw`^\W*${phraseSource(stepHeads)}\W*$`, 'i');
const longestThing = 10;

/** "| Interview | |before the guest is weighed| |" below "Step | When": the step of a row, and what it comes before or after. */
export function timedCell(sentence: Sentence, { document, terms }: Around): FoundClaim[] {
  const { text, role, row, columnIndex } = sentence;
  if (role !== 'cell' || columnIndex < 1 || /\d/.test(text)) return [];
  const isAfter = after.exec(text);
  const other = (isAfter ?? before.exec(text))?.groups?.['other'] ?? '';
  if (other === '' || countWords(other) > longestThing) return [];
  if (!isStepHead.test(firstHead(sentence, document)) && !isStep(row)) return [];
  const [own, others] = apart(stepOf(row, terms), stepOf(other, terms));
  if (own.length === 0 || others.length === 0) return [];
  const value: Order = isAfter
    ? { kind: 'order', earlier: others, later: own }
    : { kind: 'order', earlier: own, later: others };
  return [{ value, start: 0, end: text.length, text, clause: `${row} ${other}` }];
}

/** The head of the first column of the table of a cell; '' for none. */
function firstHead({ index, columnIndex }: Sentence, { sentences }: Document): string {
  for (let at = index - 1; at >= index - columnIndex && at >= 0; at -= 1)
    if (sentences[at]!.columnIndex === 0) return sentences[at]!.column;
  return '';
}
