import type { Document } from '../../../document/types.ts';
import { foldText } from '../../report/fingerprint.ts';

/** Sentences of fewer letters than this are labels and stock phrases. */
const shortestSentence = 25;
/** A sentence on more pages than this is a stock phrase of the folder. */
const mostPages = 4;
/** Below this many letters in whole sentences, two pages can be alike by chance. */
const shortestPage = 200;

/** How much of the shorter of two pages stands on the other one to the letter, 0 to 1. `a` comes before `b`. */
export interface Overlap {
  a: Document;
  b: Document;
  share: number;
}

/**
 * Pairs of pages that share sentences to the letter, in the order of the pages. A sentence brings all pages together on which it
 * stands; one that stands on many only each with the next, so that the work stays in proportion to the text.
 */
export function overlapsOf(pages: readonly Document[]): Overlap[] {
  const holders = new Map<string, number[]>();
  const sizes = pages.map(() => 0);
  for (const [index, page] of pages.entries()) {
    for (const text of new Set(longSentences(page))) {
      sizes[index]! += text.length;
      const known = holders.get(text);
      if (known) known.push(index);
      else holders.set(text, [index]);
    }
  }
  const shared = new Map<number, number>();
  for (const [text, on] of holders) {
    const reach = on.length > mostPages ? 1 : mostPages;
    for (const [position, a] of on.entries()) {
      for (const b of on.slice(position + 1, position + 1 + reach)) {
        const pair = a * pages.length + b;
        shared.set(pair, (shared.get(pair) ?? 0) + text.length);
      }
    }
  }
  return [...shared]
    .sort(([x], [y]) => x - y)
    .map(([pair, letters]) => {
      const [a, b] = [Math.floor(pair / pages.length), pair % pages.length];
      const size = Math.min(sizes[a]!, sizes[b]!);
      return { a: pages[a]!, b: pages[b]!, share: size < shortestPage ? 0 : letters / size };
    });
}

function longSentences({ sentences }: Document): string[] {
  return sentences
    .filter(({ role, text }) => role !== 'title' && role !== 'heading' && text.length >= shortestSentence)
    .map(({ text }) => foldText(text));
}
