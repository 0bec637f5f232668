import { Cursor } from './index/cursor.ts';
import type { Statistics } from './index/statistics.ts';
import type { SearchIndex } from './index/types.ts';
import type { Board } from './scores.ts';

// BM25F (Robertson, Zaragoza, Taylor 2004). A word of title or path counts three times, of a heading twice: measured on
// real support pages, anything from 1:1:1 to 5:3:1 does about as well.
const titleWeight = 3;
const headingWeight = 2;
/** How soon further occurrences stop to matter; later than the usual 1.2, as a word of the title counts as three. */
const saturation = 2;
/** Share of the length that counts against a field; less than the usual .75, as sections are short by themselves. */
const lengthShare = 0.5;

/**
 * Scores one term in every record and page that holds it. The title counts for each record of its page; a page gets the
 * score of all its records taken as one text.
 */
export function scoreTerm(index: SearchIndex, statistics: Statistics, term: number, { records, pages }: Board): void {
  const { pageOf, firstRecord } = statistics;
  const title = new Cursor(index.title, term);
  const path = new Cursor(index.path, term);
  const heading = new Cursor(index.heading, term);
  const body = new Cursor(index.body, term);
  const weight = statistics.weight[term]!;
  const score = (count: number) => (weight * count * (saturation + 1)) / (saturation + count);
  const pageAt = (cursor: Cursor) => pageOf[cursor.unit] ?? Number.POSITIVE_INFINITY;

  while (true) {
    const page = Math.min(title.unit, path.unit, pageAt(heading), pageAt(body));
    if (page === Number.POSITIVE_INFINITY) return;
    const inTitle = title.take(page) + path.take(page) > 0 ? titleWeight : 0;
    const end = firstRecord[page + 1]!;
    for (let record = firstRecord[page]!; inTitle > 0 && record < end; record++) records.raise(record, score(inTitle));
    let [inHeadings, inBodies] = [0, 0];
    for (let record = Math.min(heading.unit, body.unit); record < end; record = Math.min(heading.unit, body.unit)) {
      const inHeading = heading.take(record);
      const inBody = body.take(record);
      const said =
        (headingWeight * inHeading) / lengthFactor(statistics.headingLength[record]!) +
        inBody / lengthFactor(statistics.bodyLength[record]!);
      records.raise(record, score(inTitle + said));
      inHeadings += inHeading;
      inBodies += inBody;
    }
    const said =
      (headingWeight * inHeadings) / lengthFactor(statistics.pageHeadingLength[page]!) +
      inBodies / lengthFactor(statistics.pageBodyLength[page]!);
    pages.raise(page, score(inTitle + said));
  }
}

function lengthFactor(relativeLength: number): number {
  return 1 - lengthShare + lengthShare * relativeLength;
}
