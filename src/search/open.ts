import type { Day } from '../document/types.ts';
import type { Knowledge } from '../facts/types.ts';
import { buildIndex } from './index/build.ts';
import { Searcher } from './query.ts';
import { buildRecords } from './records.ts';
import type { Dispute, SearchOutcome } from './types.ts';

/**
 * Opens a folder for search, all in memory: `openSearch(knowledge, []).search('return window')`. `disputes` are the
 * open contradictions; results at their places carry them. `asOf` is the day for which values are shown. At most 10
 * results, best first.
 */
export function openSearch(
  knowledge: Knowledge,
  disputes: readonly Dispute[],
  asOf?: Day,
): { search(query: string, options?: { limit?: number }): SearchOutcome } {
  const records = buildRecords(knowledge, { disputes, asOf });
  const searcher = new Searcher(buildIndex(records, knowledge.settings.synonyms));
  return {
    search(query, { limit } = {}) {
      return searcher.present(searcher.rank(query, limit), (record) => records.records[record] ?? { text: '' });
    },
  };
}
