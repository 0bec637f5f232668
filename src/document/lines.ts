import { matchesIn } from './matches.ts';
import type { Place } from './types.ts';

/** `loadFolder` takes it away; a text from elsewhere may still have one, which the parser would not count. */
const byteOrderMark = /^\uFEFF+/;

export function withoutByteOrderMark(text: string): string {
  return text.replace(byteOrderMark, '');
}

/** Line ends as Markdown knows them: LF, CRLF and a lone CR. */
const lineEnd = /\r\n|\n|\r/g;

/** Turns offsets of a text into lines and columns, both from 1, columns in UTF-16 units. */
export interface Lines {
  /** The lines without their ends, for quoting. */
  readonly text: readonly string[];
  /** The stretch from offset `start` to offset `end` (exclusive). */
  place(start: number, end: number): Place;
}

/**
 * Reads a text once for its line starts; every `place` is then a binary search.
 *
 * @param path path of the file, copied into each place
 * @param text the text that offsets refer to
 */
export function countLines(path: string, text: string): Lines {
  const starts = [0];
  const lines: string[] = [];
  for (const match of matchesIn(text, lineEnd)) {
    lines.push(text.slice(starts.at(-1), match.index));
    starts.push(match.index + match[0].length);
  }
  lines.push(text.slice(starts.at(-1)));

  const lineOf = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  };

  return {
    text: lines,
    place(start, end) {
      const line = lineOf(start);
      const endLine = end <= start ? line : lineOf(end);
      return {
        path,
        line: line + 1,
        column: start - starts[line]! + 1,
        endLine: endLine + 1,
        endColumn: Math.max(start, end) - starts[endLine]! + 1,
      };
    },
  };
}
