import type { JSONReport } from '@playwright/test/reporter';
import { describe, expect, it } from 'vitest';
import type { JsonTestResults } from 'vitest/node';
import { settle, tallyPlaywright, tallyVitest, total } from '../../scripts/tally.ts';

const vitestReport = (passed: number, failed: number, files: readonly [status: string, tests: number][]) =>
  ({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: files.map(([status, tests]) => ({ status, assertionResults: Array(tests).fill({}) })),
  }) as unknown as JsonTestResults;

const playwrightReport = (expected: number, unexpected: number, flaky: number, errors: number) =>
  ({ stats: { expected, unexpected, flaky }, errors: Array(errors).fill({}) }) as unknown as JSONReport;

describe('what the unit tests count as', () => {
  it.each([
    { report: 'all green', input: vitestReport(12, 0, [['passed', 12]]), tally: { passed: 12, failed: 0 } },
    { report: 'two red', input: vitestReport(10, 2, [['failed', 12]]), tally: { passed: 10, failed: 2 } },
    {
      report: 'a file that does not load',
      input: vitestReport(5, 0, [
        ['passed', 5],
        ['failed', 0],
      ]),
      tally: { passed: 5, failed: 1 },
    },
  ])('$report', ({ input, tally }) => {
    expect(tallyVitest(input)).toEqual(tally);
  });
});

describe('what the tests in Chromium count as', () => {
  it.each([
    { report: 'all green', input: playwrightReport(8, 0, 0, 0), tally: { passed: 8, failed: 0 } },
    { report: 'one red', input: playwrightReport(7, 1, 0, 0), tally: { passed: 7, failed: 1 } },
    { report: 'one that needed a second try', input: playwrightReport(7, 0, 1, 0), tally: { passed: 8, failed: 0 } },
    { report: 'no Chromium at all', input: playwrightReport(0, 0, 0, 1), tally: { passed: 0, failed: 1 } },
  ])('$report', ({ input, tally }) => {
    expect(tallyPlaywright(input)).toEqual(tally);
  });
});

describe('a tally against the exit code of its runner', () => {
  it.each([
    { what: 'a clean run', before: { passed: 3, failed: 0 }, exitCode: 0, after: { passed: 3, failed: 0 } },
    {
      what: 'green tests, yet the runner failed',
      before: { passed: 3, failed: 0 },
      exitCode: 1,
      after: { passed: 3, failed: 1 },
    },
    { what: 'no test ran', before: { passed: 0, failed: 0 }, exitCode: 0, after: { passed: 0, failed: 1 } },
    {
      what: 'counted failures are kept',
      before: { passed: 3, failed: 2 },
      exitCode: 1,
      after: { passed: 3, failed: 2 },
    },
  ])('$what', ({ before, exitCode, after }) => {
    expect(settle(before, exitCode)).toEqual(after);
  });
});

it('adds the steps up', () => {
  const steps = [
    { passed: 1, failed: 0 },
    { passed: 40, failed: 2 },
  ];
  expect(total(steps)).toEqual({ passed: 41, failed: 2 });
  expect(total([])).toEqual({ passed: 0, failed: 0 });
});
