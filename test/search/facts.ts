import { buildIndex } from '../../src/search/index/build.ts';
import { Searcher } from '../../src/search/query.ts';
import type { Asking } from '../../src/search/types.ts';
import { recordsOf } from './pages.ts';

/** Searches a page that declares facts, beside two others; gives the keys of the facts and the titles that it finds. */
export function searchFacts(
  title: string,
  facts: Readonly<Record<string, Pick<Asking, 'names' | 'kinds'>>>,
  query: string,
): string[] {
  const text = `All about ${title.toLowerCase()}: ${Object.values(facts)
    .map(({ names }) => names[0])
    .join('. ')}.`;
  const written = [{ title, text }, { title: 'Watering' }, { title: 'Repotting' }];
  const { records, ...rest } = recordsOf(written);
  const declared = Object.entries(facts).map(([factId, { names, kinds }]) => ({
    ...{ page: 0, heading: names[0] ?? '', anchor: '', factId, disputed: [], text: '' },
    names: names.slice(1).join('\n'),
    asking: { names, kinds, dimensions: [] },
  }));
  const all = [...records, ...declared].sort((a, b) => a.page - b.page);
  const searcher = new Searcher(buildIndex({ ...rest, records: all }));
  const { results } = searcher.present(searcher.rank(query), (record) => all[record] ?? { text: '' });
  return results.map((result) => result.factId ?? result.title);
}
