import type { Document, Sentence } from '../document/types.ts';

/**
 * Text of every section of a page as plain lines: a paragraph, list item or table row each. A row of two cells reads
 * "Stop payment | $30", a wider one names its columns: "Express | Time: 2 days | Price: $12".
 */
export function sectionTexts(document: Document): string[] {
  const lines: string[][] = document.sections.map(() => []);
  for (const block of blocksOf(document.sentences)) {
    const first = block[0] as Sentence;
    const line = first.role === 'cell' ? rowLine(block) : block.map((sentence) => sentence.text).join(' ');
    if (line !== '') lines[first.section]?.push(first.force === 'dont-say' ? `Don’t say: ${line}` : line);
  }
  return lines.map((list) => list.join('\n'));
}

/** Sentences of one paragraph or item, or cells of one row, that stand together. Headings and the title are left out. */
function blocksOf(sentences: readonly Sentence[]): Sentence[][] {
  const blocks: Sentence[][] = [];
  let key = '';
  for (const sentence of sentences) {
    if (sentence.role === 'heading' || sentence.role === 'title') continue;
    const own = sentence.role === 'cell' ? `row ${sentence.group} ${sentence.item}` : `block ${sentence.block}`;
    const last = blocks.at(-1);
    if (own === key && last !== undefined) last.push(sentence);
    else blocks.push([sentence]);
    key = own;
  }
  return blocks;
}

function rowLine(sentences: readonly Sentence[]): string {
  const cells = new Map<number, { column: string; text: string }>();
  for (const { columnIndex, column, text } of sentences) {
    const cell = cells.get(columnIndex);
    if (cell === undefined) cells.set(columnIndex, { column, text });
    else cell.text += ` ${text}`;
  }
  const row = [...cells].sort(([a], [b]) => a - b);
  const head = row.every(([, cell]) => cell.text === cell.column);
  const named = !head && row.length > 2;
  return row.map(([index, { column, text }]) => (named && index > 0 && column !== '' ? `${column}: ${text}` : text)).join(' | ');
}
