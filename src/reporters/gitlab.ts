import type { Severity } from '../checker/report-types.ts';
import { fromWorkingDirectory, statedPlaces } from './parts/finding-text.ts';
import { openFindings } from './parts/tally.ts';
import type { Reporter } from './reporter.ts';

/** One entry of a GitLab Code Quality report. */
interface CodeQualityIssue {
  description: string;
  check_name: string;
  /** Unique in the report: GitLab merges entries that share one. */
  fingerprint: string;
  severity: 'info' | 'minor' | 'major' | 'blocker';
  location: { path: string; lines: { begin: number; end: number } };
}

const levels: Readonly<Record<Severity, CodeQualityIssue['severity']>> = {
  error: 'major',
  warning: 'minor',
  note: 'info',
};

/**
 * GitLab Code Quality (https://docs.gitlab.com/ci/testing/code_quality/): one entry a place, so that a merge request
 * shows a finding whichever of its pages it changes.
 */
export const gitlab: Reporter = (report, { root }) => {
  const problems = report.problems.map(
    ({ id, path, line, message, hint }): CodeQualityIssue => ({
      description: [message, hint].filter(Boolean).join('. '),
      check_name: id,
      fingerprint: `${id} ${path} ${message}`,
      severity: 'blocker',
      location: { path: fromWorkingDirectory(path, root), lines: { begin: line, end: line } },
    }),
  );
  const findings = openFindings(report).flatMap((finding) =>
    statedPlaces(finding).map(
      ({ statement: { place } }, index): CodeQualityIssue => ({
        description: finding.message,
        check_name: finding.rule,
        fingerprint: `${finding.fingerprint}-${index + 1}`,
        severity: levels[finding.severity],
        location: { path: fromWorkingDirectory(place.path, root), lines: { begin: place.line, end: place.endLine } },
      }),
    ),
  );
  return `${JSON.stringify([...problems, ...findings], null, 2)}\n`;
};
