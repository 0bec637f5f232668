import { ByteReader } from './bytes.ts';
import { type Columns, fromColumns } from './columns.ts';
import { readPostings } from './postings.ts';
import { readWords } from './sorted-words.ts';
import { readStandIns } from './stand-in-bytes.ts';
import { numberTerms } from './term-numbers.ts';
import type { SearchIndex } from './types.ts';

/** Changes with the layout of the bytes, so that an index of another version is not misread. */
export const formatVersion = 4;

/**
 * Reads an index that `encodeIndex` wrote.
 *
 * @throws {RangeError} when the bytes are of another version or end too early
 */
export function decodeIndex(bytes: Uint8Array): SearchIndex {
  const reader = new ByteReader(bytes);
  const version = reader.number();
  if (version !== formatVersion) {
    throw new RangeError(
      `the search index has format ${version}, this page reads ${formatVersion}: load the page again`,
    );
  }
  const columns = JSON.parse(reader.text()) as Columns;
  const words = readWords(reader);
  const english = readWords(reader);
  const standIns = readStandIns(reader);
  const caps = reader.bytes().slice();
  const { terms, termOfWord } = numberTerms(words);
  return {
    ...fromColumns(columns),
    words,
    termOfWord,
    terms,
    caps,
    english,
    standIns,
    title: readPostings(reader),
    path: readPostings(reader),
    heading: readPostings(reader),
    body: readPostings(reader),
  };
}
