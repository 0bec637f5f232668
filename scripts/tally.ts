/**
 * How many tests passed and failed, read from the reports that the runners write for machines. What a runner could not say
 * itself counts as well: a file that did not load, a runner that died, a run without a test.
 */
import type { JSONReport } from '@playwright/test/reporter';
import type { JsonTestResults } from 'vitest/node';

export interface Tally {
  passed: number;
  failed: number;
}

/** vitest's JSON report. A file that does not load has no tests in it, so it counts as one that failed. */
export function tallyVitest(report: JsonTestResults): Tally {
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  return { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
}

/** Playwright's JSON report. A test that passes at its second try has passed; errors outside of tests count as failures. */
export function tallyPlaywright(report: JSONReport): Tally {
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected + flaky, failed: unexpected + report.errors.length };
}

/** Makes a tally agree with the exit code of its runner: neither a bad exit nor an empty run may pass as clean. */
export function settle(tally: Tally, exitCode: number): Tally {
  const looksClean = tally.failed === 0;
  return looksClean && (exitCode !== 0 || tally.passed === 0) ? { ...tally, failed: 1 } : tally;
}

/** Adds up the steps. */
export function total(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failed: tallies.reduce((sum, { failed }) => sum + failed, 0),
  };
}
