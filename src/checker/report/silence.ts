import type { Document } from '../../document/types.ts';
import type { Knowledge, Ruling } from '../../facts/types.ts';
import type { Finding, Suppression } from '../report-types.ts';

/** `oneanswer: differs because the outlet has its own terms`: the answer that an author gives beside the line. */
const answer = /^\s*oneanswer:\s*(?:accepted|differs|wrong alarm)\s+because\s+(?<reason>\S.*?)\s*$/is;
/** A comment speaks for the line it stands on and for what follows within this many lines. */
const reach = 3;

/**
 * Marks findings that a person has answered: by a comment beside one of the lines, or by a ruling under the finding's fingerprint
 * that has not expired on the day of the run. The finding stays in the report.
 */
export function silence(findings: readonly Finding[], knowledge: Knowledge, asOf: string): Finding[] {
  const pages = new Map(knowledge.documents.map((document) => [document.path, document]));
  const rulings = new Map(knowledge.rulings.map((ruling) => [ruling.finding, ruling]));
  return findings.map((finding) => {
    const suppression = inlineAnswer(finding, pages) ?? rulingFor(rulings.get(finding.fingerprint), asOf);
    return suppression ? { ...finding, suppression } : finding;
  });
}

function inlineAnswer(finding: Finding, pages: ReadonlyMap<string, Document>): Suppression | undefined {
  for (const { place } of finding.positions.flatMap(({ statements }) => statements)) {
    for (const comment of pages.get(place.path)?.comments ?? []) {
      const distance = place.line - comment.place.endLine;
      const reason = distance >= 0 && distance <= reach ? answer.exec(comment.text)?.groups?.['reason'] : undefined;
      if (reason) return { kind: 'inline', reason };
    }
  }
  return undefined;
}

function rulingFor(ruling: Ruling | undefined, asOf: string): Suppression | undefined {
  if (!ruling || (ruling.expires !== undefined && ruling.expires <= asOf)) return undefined;
  return { kind: 'ruling', reason: ruling.reason, by: ruling.by, expires: ruling.expires };
}
