import { judgeBlock } from './force.ts';
import type { Stretch } from './inline.ts';
import type { Lines } from './lines.ts';
import { betweenMarkers } from './markers.ts';
import type { Block, Page } from './page.ts';
import { splitSentences, trim } from './split.ts';
import { rangeIn } from './text-map.ts';
import type { Origin, Sentence } from './types.ts';

/** Adds the sentences of a block to the page. A heading is one sentence, whatever stands in it. */
export function emit(page: Page, block: Block): void {
  const { inline, quoted: _quoted, announced: _announced, beside: _beside, ...around } = block;
  const isHeading = block.role === 'title' || block.role === 'heading';
  const stretches = isHeading ? [trim(inline.text, [0, inline.text.length])] : sentencesIn(inline.text);
  if (stretches.length === 0 || stretches[0]![0] === stretches[0]![1]) return;
  const section = page.sections.length - 1;
  const judgements = judgeBlock(block, stretches, page.verdicts[section]);
  for (const [position, [start, end]] of stretches.entries()) {
    const { force, reason, asides } = judgements[position]!;
    const origin = { stretches: inline.map.stretches, start };
    const toPlace = placing(page.lines, origin);
    const tags = inline.tagged.filter(({ stretch }) => stretch[0] <= start && end <= stretch[1]);
    page.sentences.push({
      ...around,
      within: tags.length > 0 ? [...around.within, ...tags.map(({ name }) => name).toReversed()] : around.within,
      channel: tags.find(({ channel }) => channel !== '')?.channel ?? around.channel,
      index: page.sentences.length,
      text: plain(inline.text.slice(start, end)),
      place: toPlace(0, end - start),
      force,
      forceReason: reason,
      asides,
      section,
      block: page.blocks,
      label: isHeading
        ? ''
        : labelOf(inline.text, inline.strong, [start, end]) ||
          (position > 0 ? headOf(inline.text, inline.strong, stretches[0]!) : ''),
      toPlace,
      origin,
    });
  }
  page.blocks++;
}

function sentencesIn(text: string): Stretch[] {
  const [from, to] = betweenMarkers(text);
  if (from === 0 && to === text.length) return splitSentences(text);
  return splitSentences(text.slice(from, to)).map(([start, end]) => [start + from, end + from]);
}

const typesetApostrophe = /(?<=\p{L})’(?=\p{L})/gu;

/** One line, with the apostrophes that word lists are written with: "can't" for "can’t". As long as what is written. */
function plain(written: string): string {
  return written.replaceAll('\n', ' ').replaceAll(typesetApostrophe, "'");
}

/** The `toPlace` of a sentence. */
export function placing(lines: Lines, { stretches, start }: Origin): Sentence['toPlace'] {
  return (from, to) => lines.place(...rangeIn(stretches, start + from, start + to));
}

const longestHead = 60;

/** Bold text that is a sentence of its own before the rest of a paragraph or an item: "|**Big lamps.**| They are lent for a week." has "Big lamps". */
function headOf(text: string, strong: readonly Stretch[], [start, end]: Stretch): string {
  const isHead = strong.some(([from, to]) => from === start && to >= end - 1 && to <= end + 1);
  const head = text.slice(start, end).trim();
  return isHead && head.endsWith('.') && head.length <= longestHead ? head.slice(0, -1) : '';
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
