/**
 * One way to look for a list of words in text: whole words (a hyphen belongs to the word), any case, blanks folded. Word lists are data in `words/`;
 * this turns a list into a test that is compiled once.
 */
export function phrasePattern(phrases: readonly string[], flags = 'iu'): RegExp {
  const alternatives = [...phrases]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((phrase) => phrase.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s+`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${alternatives.join('|')})(?![\p{L}\p{N}-])`, flags);
}

/**
 * A cheap test for texts that cannot hold any of the phrases: it looks for the longest word of each, wherever that stands. Most sentences
 * fail it, and are spared the pattern.
 */
export function roughPattern(phrases: readonly string[]): RegExp {
  const words = phrases.map((phrase) => phrase.split(/[^\p{L}]+/u).sort((a, b) => b.length - a.length)[0]!);
  return new RegExp([...new Set(words)].sort().join('|'), 'i');
}
