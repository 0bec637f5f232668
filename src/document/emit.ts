import type { Stretch } from './inline.ts';
import type { Block, Page } from './page.ts';
import { splitSentences, trim } from './split.ts';

/** Adds the sentences of a block to the page. */
export function emit(page: Page, block: Block): void {
  const { inline, quoted: _quoted, leadIn: _leadIn, ...around } = block;
  const isWhole = block.role === 'title' || block.role === 'heading';
  const sentences = isWhole ? [trim(inline.text, [0, inline.text.length])] : splitSentences(inline.text);
  if (sentences.length === 0 || sentences[0]![0] === sentences[0]![1]) return;
  const blockNumber = page.blocks++;
  for (const [start, end] of sentences) {
    const text = inline.text.slice(start, end);
    const toPlace = (from: number, to: number) => page.lines.place(...inline.map.range(start + from, start + to));
    page.sentences.push({
      ...around,
      index: page.sentences.length,
      text,
      place: toPlace(0, text.length),
      force: text.endsWith('?') ? 'question' : 'assert',
      forceReason: text.endsWith('?') ? 'it is a question' : '',
      section: page.sections.length - 1,
      block: blockNumber,
      label: labelOf(inline.text, inline.strong, [start, end]),
      toPlace,
    });
  }
}

const afterLabel = /^\s*(?::|[-–—]\s|$)/;

/** Bold text that opens a sentence and is set off from the rest: "**Return window**: 30 days" has "Return window". */
function labelOf(text: string, strong: readonly Stretch[], [start, end]: Stretch): string {
  const opening = strong.find((stretch) => stretch[0] === start && stretch[1] <= end);
  if (!opening) return '';
  const bold = text.slice(...opening).trim();
  const rest = text.slice(opening[1], end);
  if (bold.endsWith(':')) return bold.slice(0, -1).trim();
  return rest.trim() !== '' && afterLabel.test(rest) ? bold : '';
}
