import { type Measure, measures } from './words/measures.ts';

const byFirstWord = Map.groupBy(measures, ({ words }) => words.split(' ')[0]!);

/** The measures that a line of folded words asks for, each word read once: "how long is the return window" has two. */
export function measuresIn(line: readonly string[]): Measure[] {
  const found: Measure[] = [];
  for (let at = 0; at < line.length; ) {
    const measure = byFirstWord.get(line[at]!)?.find(({ words }) => startsWith(line, at, words.split(' ')));
    if (measure !== undefined) found.push(measure);
    at += measure === undefined ? 1 : measure.words.split(' ').length;
  }
  return found;
}

function startsWith(line: readonly string[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => line[at + offset] === word);
}
