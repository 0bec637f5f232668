import type { ByteReader, ByteWriter } from './bytes.ts';

/**
 * Sorted words, front-coded: of each word only what differs from the one before is kept. "card", "cards", "care" are
 * 0 card, 4 s, 3 e.
 */
export function writeWords(writer: ByteWriter, words: readonly string[]): void {
  const shared = Uint8Array.from(words, (word, index) => sharedLength(words[index - 1] ?? '', word));
  writer.bytes(shared);
  writer.text(words.map((word, index) => word.slice(shared[index])).join('\n'));
}

export function readWords(reader: ByteReader): string[] {
  const shared = reader.bytes();
  const endings = reader.text().split('\n');
  const words: string[] = [];
  shared.forEach((length, index) => {
    words.push((words[index - 1] ?? '').slice(0, length) + (endings[index] ?? ''));
  });
  return words;
}

function sharedLength(before: string, word: string): number {
  let length = 0;
  while (length < 255 && length < before.length && before[length] === word[length]) length++;
  // Half of a surrogate pair is no text.
  return /[\uD800-\uDBFF]/.test(word[length - 1] ?? '') ? length - 1 : length;
}
