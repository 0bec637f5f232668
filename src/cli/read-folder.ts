import { check } from '../checker/check.ts';
import type { ReadingCache } from '../checker/extract/readings.ts';
import type { Report } from '../checker/report-types.ts';
import type { Day, LoadedFolder } from '../document/types.ts';
import { readKnowledge } from '../facts/knowledge.ts';
import type { Knowledge } from '../facts/types.ts';
import { openPageCache } from './page-cache.ts';

/** A folder that was read, and what is known of it from earlier runs. */
export interface ReadFolder {
  knowledge: Knowledge;
  /** What an earlier run read on the pages; undefined for a small folder. */
  readings: ReadingCache | undefined;
  /** The report of a day, as `check` gives it. Where nothing changed since an earlier run of that day, it is the one of that run. */
  check(asOf: Day): Report;
}

/** Reads a folder, and makes nothing anew that an earlier run made of the same pages. */
export function readFolder(loaded: LoadedFolder, holder?: string): ReadFolder {
  const cache = openPageCache(loaded, holder);
  if (!cache) {
    const knowledge = readKnowledge(loaded, { foreign: true });
    return { knowledge, readings: undefined, check: (asOf) => check(knowledge, { asOf }) };
  }
  const knowledge = readKnowledge(loaded, { cache: cache.parses, foreign: true });
  const readings = cache.readings(knowledge.settings.synonyms);
  return {
    knowledge,
    readings,
    check: (asOf) => {
      const known = cache.reports.get(asOf);
      if (known) return known;
      const report = check(knowledge, { asOf, readings });
      cache.reports.set(asOf, report);
      cache.save();
      return report;
    },
  };
}
