/**
 * Text in the cells of a terminal. A page may hold anything, so whatever would move the cursor or turn the direction of
 * writing is replaced before it is printed.
 */

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u;
const noCell = /\p{Mark}|[\u200B-\u200F]/u;
const unsafe = /[\p{Cc}\u061C\u2028-\u202E\u2066-\u2069]/gu;

/** One line that is safe to print: a tab becomes a blank, control and direction characters become "\uFFFD". */
export function printable(text: string): string {
  return text.replaceAll(/[\t\r\n]+/g, ' ').replaceAll(unsafe, '\uFFFD');
}

/** Cells that a text takes: two for an ideograph or emoji, none for a combining mark. */
export function cells(text: string): number {
  let sum = 0;
  for (const character of text) sum += noCell.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return sum;
}

/** Breaks a text at blanks into lines of at most `width` cells; a longer word keeps a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && cells(line) + 1 + cells(word) > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Wraps a text behind a first-line prefix; further lines are indented by as much. */
export function hang(prefix: string, text: string, width: number): string[] {
  const indent = cells(prefix);
  const lines = wrap(text, Math.max(20, width - indent));
  return lines.map((line, index) => (index === 0 ? prefix : ' '.repeat(indent)) + line);
}

/** At most `width` cells from the start of a text, whole words where possible; a cut is shown by "…". */
export function cropEnd(text: string, width: number): string {
  if (cells(text) <= width) return text;
  if (width < 1) return '';
  const cut = fitting([...text], width - 1).join('');
  const blank = cut.lastIndexOf(' ');
  const isWhole = text[cut.length] === ' ' || blank < cut.length / 2;
  return `${isWhole ? cut : cut.slice(0, blank)}…`;
}

/** The same from the end of a text. */
export function cropStart(text: string, width: number): string {
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
