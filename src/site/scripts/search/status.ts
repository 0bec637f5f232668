/** What the search did with the words: how many answers, what it read differently, what nobody wrote about. */
import type { SearchOutcome } from '../../../search/types.ts';
import type { ConsoleData } from '../../model/console-data.ts';
import { element } from '../dom.ts';

/** "7 answers. Showing results for “returns”. No page knows “hamster”. Searched for “animal” instead." */
export function describeOutcome({ results, corrected, dropped, instead, topics }: SearchOutcome): string {
  const sentences = [
    results.length === 0 ? 'Nothing found.' : results.length === 1 ? '1 answer.' : `${results.length} answers.`,
    corrected.length > 0 && `Showing results for ${quoted(corrected.map(({ to }) => to))}.`,
    dropped.length > 0 && results.length > 0 && `No page knows ${quoted(dropped)}.`,
    instead.length > 0 &&
      results.length > 0 &&
      `Searched for ${quoted(instead.flatMap(({ words }) => words))} instead.`,
    results.length === 0 && topics.length > 0 && 'Try other words, or begin with one of these pages:',
  ];
  return sentences.filter(Boolean).join(' ');
}

/** Pages to offer where nothing was found. */
export function renderTopics({ topics }: SearchOutcome, data: ConsoleData): HTMLLIElement[] {
  return topics.map(({ path, title }) =>
    element('li', { class: 'result' }, element('a', { href: data.urls[path], class: 'result-link' }, title)),
  );
}

function quoted(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `“${word}”`).join(', ');
}
