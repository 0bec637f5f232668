import { termOf } from '../terms.ts';

/** Numbers the terms of a sorted vocabulary by first appearance, so that an encoded index need not hold them. */
export function numberTerms(words: readonly string[]): {
  terms: string[];
  termOfWord: Uint32Array;
  numberOf: Map<string, number>;
} {
  const numberOf = new Map<string, number>();
  const termOfWord = new Uint32Array(words.length);
  words.forEach((word, index) => {
    const term = termOf(word);
    const number = numberOf.get(term) ?? numberOf.size;
    numberOf.set(term, number);
    termOfWord[index] = number;
  });
  return { terms: [...numberOf.keys()], termOfWord, numberOf };
}
