import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/search/index/bytes.ts';
import { readWords, writeWords } from '../../../src/search/index/sorted-words.ts';

const bytesOf = (words: readonly string[]): Uint8Array => {
  const writer = new ByteWriter();
  writeWords(writer, words);
  return writer.finish();
};

it('reads the words that were written', () => {
  const anyWords = fc.uniqueArray(fc.stringMatching(/^[\p{L}\p{N}=$]+$/u)).map((words) => words.sort());
  fc.assert(
    fc.property(anyWords, (words) => {
      expect(readWords(new ByteReader(bytesOf(words)))).toEqual(words);
    }),
  );
});

it('does not repeat what a word shares with the one before', () => {
  expect(bytesOf(['replacement', 'replacements']).length).toBeLessThan(bytesOf(['replacement', 'substitutes!']).length);
});
