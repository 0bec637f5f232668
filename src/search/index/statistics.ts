import type { Postings, SearchIndex } from './types.ts';

/** What ranking needs beside the postings; worked out once when an index is opened, so that it costs no bytes. */
export interface Statistics {
  /** Page of every record. */
  pageOf: Uint32Array;
  /** Records of page p are `firstRecord[p]` up to `firstRecord[p + 1]`. */
  firstRecord: Uint32Array;
  /** How long a unit's field is against the average: 1 is average. */
  headingLength: Float32Array;
  bodyLength: Float32Array;
  pageHeadingLength: Float32Array;
  pageBodyLength: Float32Array;
  /** How telling a term is: rare in the corpus, and not common in English. */
  weight: Float32Array;
}

export function statisticsOf(index: SearchIndex): Statistics {
  const { pages, records } = index;
  const pageOf = Uint32Array.from(records, (record) => record.page);
  const firstRecord = new Uint32Array(pages.length + 1);
  for (const page of pageOf) firstRecord[page + 1]! += 1;
  for (let page = 0; page < pages.length; page++) {
    firstRecord[page + 1]! += firstRecord[page]!;
  }
  const headings = countsBy(index.heading, records.length);
  const bodies = countsBy(index.body, records.length);
  return {
    pageOf,
    firstRecord,
    headingLength: relative(headings),
    bodyLength: relative(bodies),
    pageHeadingLength: relative(sumsBy(headings, pageOf, pages.length)),
    pageBodyLength: relative(sumsBy(bodies, pageOf, pages.length)),
    weight: termWeights(index),
  };
}

function countsBy(postings: Postings, size: number): Float32Array {
  const lengths = new Float32Array(size);
  postings.units.forEach((unit, i) => {
    lengths[unit]! += postings.counts[i]!;
  });
  return lengths;
}

function sumsBy(lengths: Float32Array, pageOf: Uint32Array, size: number): Float32Array {
  const sums = new Float32Array(size);
  lengths.forEach((length, record) => {
    sums[pageOf[record]!]! += length;
  });
  return sums;
}

function relative(lengths: Float32Array): Float32Array {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  return total === 0 ? lengths : lengths.map((length) => (length * lengths.length) / total);
}

/** Inverse document frequency over records, limited by how common the word is in English. */
function termWeights({ terms, records, caps, heading, body }: SearchIndex): Float32Array {
  return Float32Array.from(terms, (_, term) => {
    const frequency = Math.max(1, unionSize(heading, body, term));
    const idf = Math.log(1 + (records.length - frequency + 0.5) / (frequency + 0.5));
    const cap = caps[term]!;
    return cap === 0 ? idf : Math.min(idf, cap / 10);
  });
}

/** Number of records that hold a term in either field. Both lists are sorted. */
function unionSize(a: Postings, b: Postings, term: number): number {
  let i = a.starts[term]!;
  let k = b.starts[term]!;
  const [endA, endB] = [a.starts[term + 1]!, b.starts[term + 1]!];
  let size = 0;
  while (i < endA || k < endB) {
    const unitA = i < endA ? a.units[i]! : Number.POSITIVE_INFINITY;
    const unitB = k < endB ? b.units[k]! : Number.POSITIVE_INFINITY;
    if (unitA <= unitB) i++;
    if (unitB <= unitA) k++;
    size++;
  }
  return size;
}
