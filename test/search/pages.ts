import { buildIndex } from '../../src/search/index/build.ts';
import { Searcher } from '../../src/search/query.ts';
import type { SearchOutcome, SearchPage, SearchRecords } from '../../src/search/types.ts';

/** A page as a test writes it: what stands before the first heading, then headings and their texts. */
export interface WrittenPage {
  title: string;
  text?: string;
  status?: SearchPage['status'];
  kind?: SearchPage['kind'];
  /** How customers call what the page is about. */
  spoken?: readonly string[];
  sections?: Readonly<Record<string, string>>;
}

/** Records of hand-made pages; the path is the number of the page. */
export function recordsOf(written: readonly WrittenPage[]): SearchRecords {
  const pages = written.map(({ title, status = 'current', kind = 'article' }, number): SearchPage => {
    const path = `${number}.md`;
    return { path, id: String(number), title, kind, owner: '', verified: '', status };
  });
  const records = written.flatMap(({ text = '', spoken = [], sections = {} }, page) =>
    Object.entries({ '': text, ...sections }).map(([heading, body]) => {
      const names = heading === '' ? spoken.join('\n') : '';
      return { page, heading, anchor: heading.toLowerCase(), factId: '', disputed: [], names, text: body };
    }),
  );
  return { pages, records, facts: {}, groups: [] };
}

/** Searches hand-made pages. */
export function searchIn(
  written: readonly WrittenPage[],
  query: string,
  synonyms: readonly (readonly string[])[] = [],
): SearchOutcome {
  const records = recordsOf(written);
  const searcher = new Searcher(buildIndex(records, synonyms));
  return searcher.present(searcher.rank(query), (record) => records.records[record] ?? { text: '' });
}

/** Titles of the results, best first. */
export function titlesOf({ results }: SearchOutcome): string[] {
  return results.map(({ title }) => title);
}
