import type { Place } from '../../document/types.ts';
import { cells, printable } from './columns.ts';

/** A line of a page, cut to fit, with the part that matters: `text.slice(start, end)`. */
export interface Quote {
  text: string;
  start: number;
  end: number;
}

/**
 * The first line of a place as it stands in the file, cut around the value so that it takes at most `width` cells.
 * Where the place is wider than the value ("You have 30 days to return it"), the value alone is marked.
 *
 * @param line the line of the file at `place.line`
 * @param value the value in plain words, '' for none
 */
export function quoteLine(line: string, place: Place, value: string, width: number): Quote {
  const from = place.column - 1;
  const to = place.endLine === place.line ? place.endColumn - 1 : line.length;
  const inside = value === '' ? -1 : line.slice(from, to).indexOf(value);
  const start = inside < 0 ? from : from + inside;
  const end = inside < 0 ? Math.max(to, from + 1) : start + value.length;
  return crop(line, start, end, width);
}

/** Keeps the marked part in sight, with more of the line before it than after when both do not fit. */
function crop(line: string, start: number, end: number, width: number): Quote {
  const before = printable(line.slice(0, start)).trimStart();
  const marked = printable(line.slice(start, end));
  const after = printable(line.slice(end)).trimEnd();
  if (cells(before) + cells(marked) + cells(after) <= width) return assemble(before, marked, after);
  const keptMark = takeStart(marked, width - 2);
  const room = Math.max(0, width - cells(keptMark));
  const keptBefore = takeEnd(before, Math.max(Math.floor(room / 2), room - cells(after)));
  return assemble(keptBefore, keptMark, takeStart(after, room - cells(keptBefore)));
}

function assemble(before: string, marked: string, after: string): Quote {
  return { text: before + marked + after, start: before.length, end: before.length + marked.length };
}

/** At most `width` cells from the start of a text, whole words where possible; a cut is shown by "…". */
function takeStart(text: string, width: number): string {
  if (cells(text) <= width) return text;
  if (width < 1) return '';
  const cut = fitting([...text], width - 1).join('');
  const blank = cut.lastIndexOf(' ');
  const isWhole = text[cut.length] === ' ' || blank < cut.length / 2;
  return `${isWhole ? cut : cut.slice(0, blank)}…`;
}

/** The same from the end of a text. */
function takeEnd(text: string, width: number): string {
  if (cells(text) <= width) return text;
  if (width < 1) return '';
  const cut = fitting([...text].reverse(), width - 1)
    .reverse()
    .join('');
  const blank = cut.indexOf(' ');
  const isWhole = text[text.length - cut.length - 1] === ' ' || blank < 0 || blank > cut.length / 2;
  return `…${isWhole ? cut : cut.slice(blank + 1)}`;
}

function fitting(characters: readonly string[], width: number): string[] {
  const kept: string[] = [];
  let used = 0;
  for (const character of characters) {
    used += cells(character);
    if (used > width) break;
    kept.push(character);
  }
  return kept;
}
