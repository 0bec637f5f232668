import type { StoredText } from './query.ts';
import type { SearchRecords } from './types.ts';

/** Records in one chunk: a query shows at most ten hits, so that a chunk should hold little beside them. */
const chunkSize = 64;

/**
 * The texts of the records as JSON chunks, so that the browser fetches those of the hits only. `chunkOf` tells in which
 * chunk a record stands, `readChunk` reads it.
 */
export function textChunks({ records }: SearchRecords): string[] {
  const chunks: string[] = [];
  for (let start = 0; start < records.length; start += chunkSize) {
    const texts = records.slice(start, start + chunkSize).map(({ text, answer }): StoredText => ({ text, answer }));
    chunks.push(JSON.stringify(texts));
  }
  return chunks;
}

/** Number of the chunk that holds the text of a record. */
export function chunkOf(record: number): number {
  return Math.floor(record / chunkSize);
}

/** The text of a record, from its chunk as parsed JSON. */
export function textIn(chunk: readonly StoredText[], record: number): StoredText {
  return chunk[record % chunkSize] ?? { text: '' };
}
