import type { Document } from '../../document/types.ts';
import { pageKinds } from '../words/page-kinds.ts';
import { keyOf, type NameToken, nameTokens } from './name-tokens.ts';

const fewestWords = 2;

/** What a page is named after, and the title that it stands in. */
export interface PageName {
  name: readonly NameToken[];
  title: readonly NameToken[];
  /** What stands on the page below the title. */
  text: string;
}

/**
 * What pages are named after: the words with capitals in a title that stand in the path as well, in their order. The page
 * `pets/meadow-basic.md` with the title "Meadow Basic at a glance" is named after Meadow Basic, though no line may name it again.
 */
export function pageNames(documents: readonly Document[]): PageName[] {
  return documents.flatMap((document) => {
    const title = nameTokens(document.title);
    const inPath = document.path.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    return runsOf(title).flatMap((run) => {
      const name = longestIn(run, inPath);
      return name ? [{ name, title, text: textOf(document) }] : [];
    });
  });
}

function textOf({ sentences }: Document): string {
  return sentences
    .filter(({ role }) => role !== 'title')
    .map(({ text }) => text)
    .join(' | ');
}

/** Stretches of words with capitals that a blank or a hyphen joins, without numbers and what says what kind of page it is. */
function runsOf(tokens: readonly NameToken[]): NameToken[][] {
  const runs: NameToken[][] = [[]];
  for (const token of tokens) {
    const mayName = token.capital && /^\p{L}/u.test(token.word) && !pageKinds.has(token.key);
    if (!mayName || !token.joined) runs.push([]);
    if (mayName) runs.at(-1)!.push(token);
  }
  return runs;
}

/** The longest part of a run whose words stand in the path one after the other, whether or not a blank parts them: "Feed Back" in `feedback-form.md`. */
function longestIn(run: readonly NameToken[], path: readonly string[]): NameToken[] | undefined {
  for (let length = run.length; length >= fewestWords; length -= 1) {
    for (let from = 0; from + length <= run.length; from += 1) {
      const part = run.slice(from, from + length);
      if (standsIn(path, keyOf(part).replaceAll(' ', ''))) return part;
    }
  }
  return undefined;
}

/** Whether some words of a path, one after the other, are written with these letters. */
function standsIn(path: readonly string[], letters: string): boolean {
  return path.some((_, from) => {
    let rest = letters;
    for (let at = from; at < path.length && path[at] !== '' && rest.startsWith(path[at]!); at += 1) {
      rest = rest.slice(path[at]!.length);
      if (rest === '') return true;
    }
    return false;
  });
}
