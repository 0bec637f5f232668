import { inWord, letter } from '../../document/letters.ts';

/**
 * One way to look for a list of words in text: whole words (a hyphen belongs to the word), any case, blanks folded. Word lists are data in `words/`;
 * this turns a list into a test that is compiled once.
 */
export function phrasePattern(phrases: readonly string[], flags = 'i'): RegExp {
  return new RegExp(phraseSource(phrases), flags);
}

/** The same as text, to be a part of a longer pattern: `${phraseSource(negations)}\s+be`. */
export function phraseSource(phrases: readonly string[]): string {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?<![${inWord}])${choiceOf(longestFirst)}(?![${inWord}])`;
}

/** A stretch that a pattern found, as the lists are written: lower case, one blank between words. */
export function foldPhrase(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ');
}

/** The key under which each phrase of some lists stands: `{ book: ['book', 'reserve'] }` gives "book" for "reserve". */
export function keysOfPhrases<Key extends string>(lists: Readonly<Record<Key, readonly string[]>>): Map<string, Key> {
  return new Map(
    (Object.entries(lists) as [Key, readonly string[]][]).flatMap(([key, phrases]) =>
      phrases.map((phrase) => [phrase, key] as const),
    ),
  );
}

const special = /[.*+?^${}()|[\]\\]/g;

function sourceOf(text: string): string {
  return text.replaceAll(special, String.raw`\$&`).replaceAll(' ', String.raw`\s+`);
}

/** The first of the phrases that fits. Those that begin alike share their beginning, so that it is looked for once. */
function choiceOf(phrases: readonly string[]): string {
  const [only] = phrases;
  if (phrases.length === 1) return sourceOf(only!);
  const byFirst = new Map<string, { first: string; rests: string[] }>();
  for (const phrase of phrases) {
    const first = phrase === '' ? '' : String.fromCodePoint(phrase.codePointAt(0)!);
    const rest = phrase.slice(first.length);
    const group = byFirst.get(first.toLowerCase());
    if (group) group.rests.push(rest);
    else byFirst.set(first.toLowerCase(), { first, rests: [rest] });
  }
  const choices = [...byFirst.values()].map(({ first, rests }) =>
    first === '' ? '' : sourceOf(first) + choiceOf(rests),
  );
  return choices.length === 1 ? choices[0]! : `(?:${choices.join('|')})`;
}

/**
 * A cheap test for texts that cannot hold any of the phrases: it looks for the beginnings of words alone. Most sentences fail it, and are
 * spared the pattern.
 */
export function roughPattern(phrases: readonly string[]): RegExp {
  const lower = [...new Set(phrases.map((phrase) => phrase.toLowerCase()))].sort();
  // What begins with another phrase is found by that one; in the order of the alphabet they stand behind it.
  const shortest: string[] = [];
  for (const phrase of lower) if (shortest.length === 0 || !phrase.startsWith(shortest.at(-1)!)) shortest.push(phrase);
  return new RegExp(`(?<![${letter}])${choiceOf(shortest)}`, 'i');
}
