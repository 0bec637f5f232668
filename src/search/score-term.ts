import type { Statistics } from './index/statistics.ts';
import type { SearchIndex } from './index/types.ts';
import type { Board } from './scores.ts';

// BM25F (Robertson, Zaragoza, Taylor 2004). A word of the title counts three times, of a heading twice: measured on real
// support pages, anything from 1:1:1 to 5:3:1 does about as well.
const titleWeight = 3;
const headingWeight = 2;
/** How fast further occurrences stop to matter; higher than the usual 1.2, because a word of the title counts as three. */
const saturation = 2;
/** Share of the length that counts against a field; less than the usual .75, because sections are short by themselves. */
const lengthShare = 0.5;

/**
 * Scores one term in every record and page that holds it. The title counts for each record of its page; a page gets the
 * score of all its records taken as one text.
 */
export function scoreTerm(index: SearchIndex, statistics: Statistics, term: number, { records, pages }: Board): void {
  const { title, heading, body } = index;
  const { pageOf, firstRecord, weight } = statistics;
  const telling = weight[term] as number;
  const score = (count: number) => (telling * count * (saturation + 1)) / (saturation + count);
  let t = title.starts[term] as number;
  let h = heading.starts[term] as number;
  let b = body.starts[term] as number;
  const [endT, endH, endB] = [title.starts[term + 1], heading.starts[term + 1], body.starts[term + 1]] as [
    number,
    number,
    number,
  ];
  while (t < endT || h < endH || b < endB) {
    const titlePage = t < endT ? (title.units[t] as number) : Number.POSITIVE_INFINITY;
    const headingPage = h < endH ? (pageOf[heading.units[h] as number] as number) : Number.POSITIVE_INFINITY;
    const bodyPage = b < endB ? (pageOf[body.units[b] as number] as number) : Number.POSITIVE_INFINITY;
    const page = Math.min(titlePage, headingPage, bodyPage);
    const end = firstRecord[page + 1] as number;
    let inTitle = 0;
    if (titlePage === page) {
      inTitle = titleWeight;
      t++;
      for (let record = firstRecord[page] as number; record < end; record++) records.raise(record, score(inTitle));
    }
    let inHeadings = 0;
    let inBodies = 0;
    while (true) {
      const headingRecord = h < endH ? (heading.units[h] as number) : end;
      const bodyRecord = b < endB ? (body.units[b] as number) : end;
      const record = Math.min(headingRecord, bodyRecord);
      if (record >= end) break;
      let count = inTitle;
      if (headingRecord === record) {
        const found = heading.counts[h++] as number;
        inHeadings += found;
        count += (headingWeight * found) / lengthFactor(statistics.headingLength[record] as number);
      }
      if (bodyRecord === record) {
        const found = body.counts[b++] as number;
        inBodies += found;
        count += found / lengthFactor(statistics.bodyLength[record] as number);
      }
      records.raise(record, score(count));
    }
    const headings = (headingWeight * inHeadings) / lengthFactor(statistics.pageHeadingLength[page] as number);
    const bodies = inBodies / lengthFactor(statistics.pageBodyLength[page] as number);
    pages.raise(page, score(inTitle + headings + bodies));
  }
}

function lengthFactor(relativeLength: number): number {
  return 1 - lengthShare + lengthShare * relativeLength;
}
