import type { Finding, Report, Severity, Suppression } from '../../checker/report-types.ts';

/** How many of what a report holds. Suppressed findings count as suppressed alone. */
export interface Tally extends Record<Severity, number> {
  suppressed: number;
}

/** Levels from the worst down. */
export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];

/** True when a level is as bad as another or worse. */
export function atLeast(severity: Severity, level: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(level);
}

/** Findings that nobody has answered yet. */
export function openFindings(report: Report): Finding[] {
  return report.findings.filter((finding) => finding.suppression === undefined);
}

export function tally(report: Report): Tally {
  const counts: Tally = { error: 0, warning: 0, note: 0, suppressed: 0 };
  for (const finding of report.findings) counts[finding.suppression ? 'suppressed' : finding.severity] += 1;
  return counts;
}

/** "2 errors, 1 warning", naming only levels that occur; "no findings" when none does. */
export function describeOpen(counts: Tally): string {
  const named = severities
    .filter((severity) => counts[severity] > 0)
    .map((severity) => plural(counts[severity], severity));
  return named.length === 0 ? 'no findings' : named.join(', ');
}

/** "3 suppressed (1 inline, 2 by the baseline)"; '' for none. */
export function describeSuppressed(report: Report): string {
  const kinds: readonly (readonly [Suppression['kind'], string])[] = [
    ['inline', 'inline'],
    ['ruling', 'by a ruling'],
    ['baseline', 'by the baseline'],
  ];
  const parts = kinds
    .map(([kind, words]) => ({
      words,
      count: report.findings.filter((each) => each.suppression?.kind === kind).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ count, words }) => `${grouped(count)} ${words}`);
  const total = report.findings.filter((finding) => finding.suppression !== undefined).length;
  return total === 0 ? '' : `${grouped(total)} suppressed (${parts.join(', ')})`;
}

/** "1 page", "2,400 pages". */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** 12345 as "12,345". */
export function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
