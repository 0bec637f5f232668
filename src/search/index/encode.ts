import { ByteWriter } from './bytes.ts';
import { columnsOf } from './columns.ts';
import { formatVersion } from './decode.ts';
import { writePostings } from './postings.ts';
import { writeWords } from './sorted-words.ts';
import { writeStandIns } from './stand-in-bytes.ts';
import type { SearchIndex } from './types.ts';

/**
 * An index as bytes for the browser, small before and after compression: pages and records as JSON columns, words
 * front-coded, postings as varints. `decodeIndex` gives the same index back. Texts are kept apart, see `texts.ts`.
 */
export function encodeIndex(index: SearchIndex): Uint8Array {
  const writer = new ByteWriter();
  writer.number(formatVersion);
  writer.text(JSON.stringify(columnsOf(index)));
  writeWords(writer, index.words);
  writeWords(writer, index.english);
  writeStandIns(writer, index.standIns);
  writer.bytes(index.caps);
  writePostings(writer, index.title);
  writePostings(writer, index.path);
  writePostings(writer, index.heading);
  writePostings(writer, index.body);
  return writer.finish();
}
