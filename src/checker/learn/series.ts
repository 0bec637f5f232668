import type { Document, Sentence } from '../../document/types.ts';
import { once } from '../once.ts';
import { valuesIn } from '../text/sentence-values.ts';
import { Terms } from '../text/terms.ts';

/** Lines worded alike with other values, from which two pages are of one series; and what share they are of the lines of the longer page. */
const fewestVaried = 2;
const shareOfLines = 0.3;

/**
 * Whether two pages say the same of two things: "The course lasts 6 weeks. There is room for 12 people." and "The course lasts 10 weeks. There is
 * room for 8 people." Line by line they are worded alike, and have other values. A page that was
 * copied, and mended in a place or two, repeats most lines as they are.
 */
export function areOfOneSeries(a: Document, b: Document): boolean {
  const [left, right] = [linesOf(a), linesOf(b)];
  const fewest = Math.max(fewestVaried, shareOfLines * Math.max(left.size, right.size));
  if (Math.min(left.size, right.size) < fewest) return false;
  let [varied, repeated] = [0, 0];
  for (const [frame, text] of left) {
    const other = right.get(frame);
    if (other === undefined) continue;
    if (other === text) repeated += 1;
    else varied += 1;
  }
  return varied >= fewest && repeated <= varied;
}

const plain = new Terms();

/** What each line of a page says, by what is left of it without its values and names. */
const linesOf = once(({ title, sentences }: Document): ReadonlyMap<string, string> => {
  const named = new Set(plain.in(title));
  const lines = new Map<string, string>();
  for (const sentence of sentences) {
    if (!isSaid(sentence)) continue;
    const frame = frameOf(sentence, named);
    if (frame !== '') lines.set(frame, withoutNamed(sentence.text, named));
  }
  return lines;
});

function isSaid({ force, role }: Sentence): boolean {
  return (force === 'assert' || force === 'script') && role !== 'heading' && role !== 'title';
}

/** Terms of a line, and of the heads of a cell, without values, names and what the page is called. */
function frameOf(sentence: Sentence, named: ReadonlySet<string>): string {
  let text = '';
  let end = 0;
  for (const value of valuesIn(sentence)) {
    text += `${sentence.text.slice(end, Math.max(end, value.start))} `;
    end = Math.max(end, value.end);
  }
  text += sentence.text.slice(end);
  const { row, column } = sentence;
  const own = plain.in(text.replace(innerName, ' ')).filter((term) => !named.has(term));
  return own.length + row.length > 0 ? [row, column, own.join(' ')].join('|') : '';
}

/** A word with a capital that does not open the line. */
const innerName = /(?<=[\p{L}\p{N},;)] )\p{Lu}[\p{L}\p{N}]*/gu;

function withoutNamed(text: string, named: ReadonlySet<string>): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !named.has(plain.of(word))).join(' ');
}
