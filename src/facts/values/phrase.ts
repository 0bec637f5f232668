import { type Token, tokenise } from './token.ts';

interface Node<T> {
  next: Map<string, Node<T>>;
  value: T | undefined;
}

/** Word lists as one lookup: finds the longest phrase that starts at, or ends before, a token. */
interface PhraseTable<T> {
  startingAt(tokens: readonly Token[], at: number): { value: T; end: number } | undefined;
  endingBefore(tokens: readonly Token[], at: number): { value: T; start: number } | undefined;
}

/** Builds a table from a meaning and the ways to write it: `[['at-most', ['up to', 'no more than']]]`. */
export function phraseTable<T>(entries: readonly (readonly [T, readonly string[]])[]): PhraseTable<T> {
  const forward: Node<T> = { next: new Map(), value: undefined };
  const backward: Node<T> = { next: new Map(), value: undefined };
  for (const [value, phrases] of entries) {
    for (const phrase of phrases) {
      const words = tokenise(phrase).map((token) => token.text);
      add(forward, words, value);
      add(backward, words.toReversed(), value);
    }
  }
  return {
    startingAt(tokens, at) {
      const hit = walk(forward, tokens, at, 1);
      return hit && { value: hit.value, end: hit.stop };
    },
    endingBefore(tokens, at) {
      const hit = walk(backward, tokens, at - 1, -1);
      return hit && { value: hit.value, start: hit.stop + 1 };
    },
  };
}

function add<T>(root: Node<T>, words: readonly string[], value: T): void {
  let node = root;
  for (const word of words) {
    let child = node.next.get(word);
    if (child === undefined) {
      child = { next: new Map(), value: undefined };
      node.next.set(word, child);
    }
    node = child;
  }
  node.value = value;
}

/** Follows tokens in one direction; `stop` is the first token that is not part of the phrase. */
function walk<T>(
  root: Node<T>,
  tokens: readonly Token[],
  at: number,
  step: 1 | -1,
): { value: T; stop: number } | undefined {
  let node: Node<T> | undefined = root;
  let best: { value: T; stop: number } | undefined;
  for (let i = at; ; i += step) {
    const token = tokens[i];
    node = token && node.next.get(token.text);
    if (node === undefined) return best;
    if (node.value !== undefined) best = { value: node.value, stop: i + step };
  }
}
