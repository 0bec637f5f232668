import type { Place } from '../../document/types.ts';
import { cells, cropEnd, cropStart, printable } from './columns.ts';

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
  const keptMark = cropEnd(marked, width - 2);
  if (keptMark !== marked) return assemble(before === '' ? '' : '…', keptMark, '');
  const room = Math.max(0, width - cells(keptMark));
  const keptBefore = cropStart(before, Math.max(Math.floor(room / 2), room - cells(after)));
  return assemble(keptBefore, keptMark, cropEnd(after, room - cells(keptBefore)));
}

function assemble(before: string, marked: string, after: string): Quote {
  return { text: before + marked + after, start: before.length, end: before.length + marked.length };
}
