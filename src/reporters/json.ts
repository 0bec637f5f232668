import { tally } from './parts/tally.ts';
import type { Reporter } from './reporter.ts';

/**
 * The report as it is, with the number of findings a level on top, for programs:
 * `{ "schemaVersion": 1, "tool", "asOf", "counts", "summary", "problems", "findings" }`. Paths are relative to the checked folder.
 */
export const json: Reporter = (report) => {
  const { schemaVersion, tool, asOf, counts, problems, findings } = report;
  const summary = { ...tally(report), problems: problems.length };
  return `${JSON.stringify({ schemaVersion, tool, asOf, counts, summary, problems, findings }, null, 2)}\n`;
};
