import type { Finding, Report } from '../checker/report-types.ts';
import type { Problem } from '../document/types.ts';
import {
  circumstances,
  fromWorkingDirectory,
  pointer,
  sentence,
  statedPlaces,
  witnessSentence,
} from './parts/finding-text.ts';
import { atLeast } from './parts/tally.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';

interface Suite {
  name: string;
  cases: readonly Case[];
}

interface Case {
  name: string;
  file: string;
  line: number;
  outcome: 'passed' | 'failure' | 'error' | 'skipped';
  /** One line, and the whole story. */
  message: string;
  text: string;
}

/**
 * JUnit XML, a suite a rule and a case a finding: findings that fail the run are failures, milder ones pass with their text as output,
 * suppressed ones are skipped with their reason. A rule that found nothing is one passed case.
 */
export const junit: Reporter = (report, options) => {
  const suites = suitesOf(report, options);
  const all = suites.flatMap(({ cases }) => cases);
  const body = suites.flatMap((suite) => [
    `  <testsuite name="${escapeXml(suite.name)}"${totals(suite.cases)}>`,
    ...suite.cases.flatMap((each) => caseLines(each, suite.name)),
    '  </testsuite>',
  ]);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="oneanswer"${totals(all)}>`,
    ...body,
    '</testsuites>',
    '',
  ].join('\n');
};

function suitesOf(report: Report, options: ReporterOptions): Suite[] {
  const known = options.rules.map(({ id }) => id);
  const names = [...new Set([...known, ...report.findings.map(({ rule }) => rule)])];
  const rules = names.map((name): Suite => {
    const cases = report.findings.filter(({ rule }) => rule === name).map((finding) => findingCase(finding, options));
    return { name, cases: cases.length > 0 ? cases : [cleanCase] };
  });
  const problems = report.problems.map((problem) => problemCase(problem, options));
  return problems.length > 0 ? [{ name: 'input', cases: problems }, ...rules] : rules;
}

const cleanCase: Case = { name: 'nothing found', file: '', line: 0, outcome: 'passed', message: '', text: '' };

function findingCase(finding: Finding, { root, failOn }: ReporterOptions): Case {
  const [primary] = statedPlaces(finding);
  const place = primary!.statement.place;
  const fails = atLeast(finding.severity, failOn);
  return {
    name: finding.message,
    file: fromWorkingDirectory(place.path, root),
    line: place.line,
    outcome: finding.suppression ? 'skipped' : fails ? 'failure' : 'passed',
    message: finding.suppression?.reason ?? finding.message,
    text: storyOf(finding, root),
  };
}

function storyOf(finding: Finding, root: string): string {
  const places = statedPlaces(finding).map(({ value, statement }) => {
    const around = circumstances(statement);
    return `${fromWorkingDirectory(pointer(statement.place), root)}  ${value && `${value}: `}${statement.quote}${around && ` (${around})`}`;
  });
  return [...places, witnessSentence(finding), sentence(finding.because), sentence(finding.fix.text)]
    .filter(Boolean)
    .join('\n');
}

function problemCase({ path, line, message, hint }: Problem, { root }: ReporterOptions): Case {
  const file = fromWorkingDirectory(path, root);
  return { name: `${file}: ${message}`, file, line, outcome: 'error', message, text: hint };
}

function totals(cases: readonly Case[]): string {
  const count = (outcome: Case['outcome']) => cases.filter((each) => each.outcome === outcome).length;
  return ` tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
}

function caseLines({ name, file, line, outcome, message, text }: Case, suite: string): string[] {
  const where = file ? ` file="${escapeXml(file)}" line="${line}"` : '';
  const open = `    <testcase classname="${escapeXml(suite)}" name="${escapeXml(name)}"${where}`;
  if (outcome === 'passed' && text === '') return [`${open} />`];
  const inner =
    outcome === 'passed'
      ? `<system-out>${escapeXml(text)}</system-out>`
      : outcome === 'skipped'
        ? `<skipped message="${escapeXml(message)}" />`
        : `<${outcome} message="${escapeXml(message)}">${escapeXml(text)}</${outcome}>`;
  return [`${open}>`, `      ${inner}`, '    </testcase>'];
}

/** Text and attribute values; what XML 1.0 cannot hold at all becomes "\uFFFD". */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
