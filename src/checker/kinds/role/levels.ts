import { levelNouns, levelNumbers, levelOrdinals } from '../../words/roles.ts';

/** Levels of staff as roles: "Level 2", "tier two", "second-line support" are all level 2. */

const nouns: ReadonlySet<string> = new Set(levelNouns);
const numbers = new Map(
  levelNumbers.flatMap((words, index) => words.map((word) => [word, String(index + 1)] as const)),
);
const ordinals = new Map(
  levelOrdinals.flatMap((words, index) => words.map((word) => [word, String(index + 1)] as const)),
);

/** Whether a text can name a level. */
export const mayNameLevel: RegExp = new RegExp(
  String.raw`\b(?:(?:${levelNouns.join('|')})[\s-](?:${[...numbers.keys()].join('|')})|(?:${[...ordinals.keys()].join('|')})[\s-](?:${levelNouns.join('|')}))\b`,
  'i',
);

/** Where the last level of a run of lower-cased words ends, as the index of its last word; -1 where none is named. */
export function levelAt(words: readonly string[]): number {
  for (let at = words.length - 1; at >= 0; at -= 1) if (lengthAt(words, at) > 0) return at + lengthAt(words, at) - 1;
  return -1;
}

/** Whether the last of some lower-cased words are a level. */
export function levelEndingAt(words: readonly string[]): boolean {
  return words.length > 0 && levelAt(words) === words.length - 1;
}

/** The words with each level in one form: "second", "line" as "level", "2". */
export function withLevel(words: readonly string[]): string[] {
  const result: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = lengthAt(words, at);
    if (length > 0) result.push('level', numberAt(words, at));
    else result.push(words[at]!);
    at += Math.max(1, length);
  }
  return result;
}

/** Words of the level that begins at `at`; 0 where none does. */
function lengthAt(words: readonly string[], at: number): 0 | 1 | 2 {
  const parts = words[at]!.split('-');
  if (parts.length === 2) return isLevel(parts[0]!, parts[1]!) ? 1 : 0;
  return words[at + 1] !== undefined && isLevel(words[at]!, words[at + 1]!) ? 2 : 0;
}

function numberAt(words: readonly string[], at: number): string {
  const [first, second = words[at + 1] ?? ''] = words[at]!.split('-') as [string, string?];
  return ordinals.get(first) ?? numbers.get(second)!;
}

function isLevel(first: string, second: string): boolean {
  return (nouns.has(first) && numbers.has(second)) || (ordinals.has(first) && nouns.has(second));
}
