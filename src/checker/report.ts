import { compareProblems, compareText } from '../facts/order.ts';
import type { Knowledge } from '../facts/types.ts';
import { unknownReferences } from './links/references.ts';
import { silence } from './report/silence.ts';
import type { Finding, Report, Severity } from './report-types.ts';
import type { Claim } from './types.ts';

const version = '0.1.0';
const ranks: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Puts findings in order (severity, first place, rule) and counts what was read. */
export function reportOf(
  knowledge: Knowledge,
  claims: readonly Claim[],
  findings: readonly Finding[],
  asOf: string,
): Report {
  const { settings } = knowledge;
  const levelled = findings.flatMap((finding) => {
    const level = settings.severity[finding.rule] ?? settings.severity[finding.rule.split('/')[0]!];
    return level === 'off' ? [] : [level ? { ...finding, severity: level } : finding];
  });
  return {
    schemaVersion: 1,
    tool: { name: 'oneanswer', version },
    asOf,
    counts: {
      documents: knowledge.documents.length,
      sentences: knowledge.documents.reduce((sum, document) => sum + document.sentences.length, 0),
      facts: knowledge.facts.length,
      claims: claims.length,
    },
    findings: silence(levelled, knowledge, asOf).sort(byRank),
    problems: [...knowledge.problems, ...unknownReferences(knowledge)].sort(compareProblems),
  };
}

function byRank(a: Finding, b: Finding): number {
  const [x, y] = [a.positions[0]!.statements[0]!.place, b.positions[0]!.statements[0]!.place];
  return (
    ranks[a.severity] - ranks[b.severity] ||
    compareText(x.path, y.path) ||
    x.line - y.line ||
    x.column - y.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}
