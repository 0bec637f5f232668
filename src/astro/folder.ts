/**
 * A content folder, read and checked once for a whole build. The integration prints the report, the Markdown plugins
 * and the pages (through the module `oneanswer:folder`) look at the very same objects.
 */
import { check } from '../checker/check.ts';
import type { Finding, Report } from '../checker/report-types.ts';
import { loadFolder } from '../document/load.ts';
import type { Day, DocumentKind } from '../document/types.ts';
import { readKnowledge } from '../facts/knowledge.ts';
import type { Knowledge } from '../facts/types.ts';
import { addressPages, formerAddresses, SECTIONS } from './addresses.ts';

export interface CheckedFolder {
  knowledge: Knowledge;
  report: Report;
  /** Findings that a reader must hear of: two answers on file, not silenced, more than a note. */
  disputes: readonly Finding[];
  /** Address in the site by path of the file, without slashes at the ends. */
  addresses: ReadonlyMap<string, string>;
  /** Addresses of before, to the path of the file that they lead to. */
  former: ReadonlyMap<string, string>;
  asOf: Day;
  /** First part of the address of every kind. */
  sections: Readonly<Record<DocumentKind, string>>;
}

/**
 * Read and check a folder. Input that cannot be used is in `report.problems`.
 * @throws {FolderError} when there is no such folder, or no page in it
 */
export function checkFolder(root: string, asOf: Day): CheckedFolder {
  const knowledge = readKnowledge(loadFolder(root));
  const report = check(knowledge, { asOf });
  const addresses = addressPages(knowledge.documents);
  return {
    knowledge,
    report,
    disputes: report.findings.filter(isDispute),
    addresses,
    former: formerAddresses(knowledge.documents, addresses),
    asOf,
    sections: SECTIONS,
  };
}

function isDispute(finding: Finding): boolean {
  return finding.positions.length > 1 && finding.severity !== 'note' && !finding.suppression;
}
