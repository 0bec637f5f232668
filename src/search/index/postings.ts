import type { ByteReader, ByteWriter } from './bytes.ts';
import type { Postings } from './types.ts';

/**
 * Postings as bytes: for each term the number of its units, then the distance of each unit from the one before. Most
 * terms stand once in a unit, so that of the counts only the others are kept, with the number of ones before them.
 */
export function writePostings(writer: ByteWriter, { starts, units, counts }: Postings): void {
  const terms = starts.length - 1;
  writer.number(terms);
  for (let term = 0; term < terms; term++) writer.number(starts[term + 1]! - starts[term]!);
  for (let term = 0; term < terms; term++) {
    let before = -1;
    for (const unit of units.subarray(starts[term], starts[term + 1])) {
      writer.number(unit - before - 1);
      before = unit;
    }
  }
  writer.number(counts.reduce((many, count) => many + (count > 1 ? 1 : 0), 0));
  let ones = 0;
  for (const count of counts) {
    if (count === 1) {
      ones++;
    } else {
      writer.number(ones);
      writer.number(count - 2);
      ones = 0;
    }
  }
}

export function readPostings(reader: ByteReader): Postings {
  const terms = reader.number();
  const starts = new Uint32Array(terms + 1);
  for (let term = 0; term < terms; term++) starts[term + 1] = starts[term]! + reader.number();
  const units = new Uint32Array(starts[terms]!);
  for (let term = 0; term < terms; term++) {
    let before = -1;
    for (let i = starts[term]!; i < starts[term + 1]!; i++) {
      before += reader.number() + 1;
      units[i] = before;
    }
  }
  const counts = new Uint8Array(units.length).fill(1);
  let at = 0;
  for (let many = reader.number(); many > 0; many--) {
    at += reader.number();
    counts[at++] = reader.number() + 2;
  }
  return { starts, units, counts };
}
