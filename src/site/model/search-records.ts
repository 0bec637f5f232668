/** What the search of the site can find, and its texts in pieces that a browser fetches when it shows a result. */
import { asOf, disputes, knowledge } from 'oneanswer:folder';
import { buildRecords } from '../../search/records.ts';
import type { Dispute, SearchRecords } from '../../search/types.ts';

/** Large enough that ten results need few requests, small enough that one is there at once. */
const CHUNK_CHARACTERS = 150_000;

export const searchRecords: SearchRecords = buildRecords(knowledge, { disputes: disputedLines(), asOf });

/** Texts of the records in their order, cut into pieces of whole records. */
export const textChunks: readonly (readonly string[])[] = inChunks(searchRecords.records.map(({ text }) => text));

/** First record of every piece. */
export const chunkStarts: readonly number[] = textChunks.map((_, index) =>
  textChunks.slice(0, index).reduce((sum, { length }) => sum + length, 0),
);

function disputedLines(): readonly Dispute[] {
  return disputes.flatMap(({ positions, fingerprint, message }) =>
    positions
      .flatMap(({ statements }) => statements)
      .map(({ place }) => ({ path: place.path, line: place.line, fingerprint, message })),
  );
}

function inChunks(texts: readonly string[]): string[][] {
  const chunks: string[][] = [];
  let size = CHUNK_CHARACTERS;
  for (const text of texts) {
    if (size + text.length > CHUNK_CHARACTERS) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(text);
    size += text.length;
  }
  return chunks;
}
