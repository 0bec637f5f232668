import { z } from 'zod';
import { compareText } from '../facts/order.ts';
import type { Finding, Report } from './report-types.ts';

/** A finding that was there when a team began to check: known, not yet answered, no reason to fail. */
export interface BaselineEntry {
  fingerprint: string;
  rule: string;
  /** For people who read the file; not compared. */
  message: string;
}

export interface Baseline {
  schemaVersion: 1;
  /** Sorted by rule, then fingerprint, so that the file changes only where the findings do. */
  findings: readonly BaselineEntry[];
}

const schema = z.object({
  schemaVersion: z.literal(1),
  findings: z.array(z.object({ fingerprint: z.string(), rule: z.string(), message: z.string() })),
});

/** Reads what `writeBaseline` wrote; undefined for any other text. */
export function readBaseline(text: string): Baseline | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/** Everything that is open in a report; what a comment or a ruling answers needs no entry. */
export function baselineOf(report: Report): Baseline {
  const entries = report.findings
    .filter(({ suppression }) => suppression === undefined || suppression.kind === 'baseline')
    .map(({ fingerprint, rule, message }): BaselineEntry => ({ fingerprint, rule, message }));
  return { schemaVersion: 1, findings: entries.sort(byRule) };
}

export function writeBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`;
}

/**
 * Marks the findings that the baseline knows. The report keeps them.
 *
 * @returns `stale` holds the entries that nothing in the report answers to: the debt that was paid
 */
export function applyBaseline(report: Report, baseline: Baseline): { report: Report; stale: readonly BaselineEntry[] } {
  const known = new Set(baseline.findings.map(({ fingerprint }) => fingerprint));
  const present = new Set(report.findings.map(({ fingerprint }) => fingerprint));
  const findings = report.findings.map((finding): Finding => {
    if (finding.suppression || !known.has(finding.fingerprint)) return finding;
    return { ...finding, suppression: { kind: 'baseline', reason: 'known since the baseline was written' } };
  });
  return {
    report: { ...report, findings },
    stale: baseline.findings.filter(({ fingerprint }) => !present.has(fingerprint)),
  };
}

function byRule(a: BaselineEntry, b: BaselineEntry): number {
  return compareText(a.rule, b.rule) || compareText(a.fingerprint, b.fingerprint);
}
