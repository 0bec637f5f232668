import type {
  Invocation,
  Location,
  Log,
  PhysicalLocation,
  ReportingDescriptor,
  Result,
  Run,
  Suppression as SarifSuppression,
} from 'sarif';
import type { Finding, Report, RuleInfo, Severity, Suppression } from '../checker/report-types.ts';
import type { Place, Problem } from '../document/types.ts';
import {
  circumstances,
  pointer,
  type StatedPlace,
  sentence,
  statedPlaces,
  witnessSentence,
} from './parts/finding-text.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';

/** Links to other places in the text of a result; a reader finds all of them in `relatedLocations`. */
const linkedPlaces = 20;

/**
 * SARIF 2.1.0 (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html). The primary place stands in `locations`, every
 * other one in `relatedLocations`. Paths are relative to the folder that was checked, the base `FOLDER`. Suppressed findings
 * are there too, with their reason. Nothing depends on the machine: `SRCROOT` is left for the reader to fill in.
 */
export const sarif: Reporter = (report, options) => {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [runOf(report, options)],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

function runOf(report: Report, { rules, root }: ReporterOptions): Run {
  const positions = new Map(rules.map(({ id }, index) => [id, index]));
  return {
    tool: {
      driver: {
        name: report.tool.name,
        version: report.tool.version,
        semanticVersion: report.tool.version,
        rules: rules.map(descriptorOf),
      },
    },
    automationDetails: { id: 'oneanswer/' },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      SRCROOT: { description: { text: 'The folder in which the command was run.' } },
      FOLDER: { ...folderOf(root), description: { text: 'The folder that was checked.' } },
    },
    invocations: [invocationOf(report.problems)],
    results: report.findings.map((finding) => resultOf(finding, positions.get(finding.rule))),
    properties: { asOf: report.asOf, counts: report.counts },
  };
}

/** Where the checked folder stands; unknown when it is not below the working directory. */
function folderOf(root: string): { uri?: string; uriBaseId?: string } {
  const path = root.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
  if (path === '' || path === '.') return { uri: './', uriBaseId: 'SRCROOT' };
  return path.startsWith('/') || path.startsWith('..') ? {} : { uri: `${encodePath(path)}/`, uriBaseId: 'SRCROOT' };
}

function descriptorOf({ id, severity, title, help }: RuleInfo): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: sentence(title) },
    fullDescription: { text: sentence(title) },
    help: { text: help, markdown: help },
    defaultConfiguration: { level: severity },
    properties: {
      tags: [id.split('/')[0]!],
      precision: ({ error: 'very-high', warning: 'high', note: 'medium' } as const)[severity],
      'problem.severity': severity === 'note' ? 'recommendation' : severity,
    },
  };
}

function invocationOf(problems: readonly Problem[]): Invocation {
  return {
    executionSuccessful: problems.length === 0,
    toolExecutionNotifications: problems.map((problem) => ({
      descriptor: { id: problem.id },
      level: 'error',
      message: { text: [sentence(problem.message), problem.hint].filter(Boolean).join(' Hint: ') },
      locations: [{ physicalLocation: physicalOf({ ...problem, endLine: problem.line, endColumn: problem.column }) }],
    })),
  };
}

function resultOf(finding: Finding, ruleIndex: number | undefined): Result {
  const [primary, ...others] = statedPlaces(finding);
  return {
    ruleId: finding.rule,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: finding.severity satisfies Severity,
    message: { text: textOf(finding, others) },
    locations: primary ? [locationOf(primary)] : [],
    relatedLocations: others.map((place, index) => ({ id: index + 1, ...locationOf(place) })),
    partialFingerprints: { 'oneanswer/v1': finding.fingerprint, primaryLocationLineHash: `${finding.fingerprint}:1` },
    suppressions: finding.suppression ? [suppressionOf(finding.suppression)] : [],
  };
}

/** Everything that a reader needs who sees only this text, a thought a line; other places are links to `relatedLocations`. */
function textOf(finding: Finding, others: readonly StatedPlace[]): string {
  const links = others.slice(0, linkedPlaces).map((other, index) => `[${escapeLink(labelOf(other))}](${index + 1})`);
  const left = others.length - links.length;
  return [
    sentence(finding.message),
    links.length === 0 ? '' : `Against: ${links.join(', ')}${left > 0 ? ` and ${left} more` : ''}.`,
    witnessSentence(finding),
    sentence(finding.because),
    finding.fix.text && `Likely fix: ${sentence(finding.fix.text)}`,
  ]
    .filter(Boolean)
    .join('\n');
}

function labelOf({ value, statement }: StatedPlace): string {
  return [value, pointer(statement.place)].filter(Boolean).join(', ');
}

function escapeLink(text: string): string {
  return text.replaceAll(/[\\[\]]/g, '\\$&');
}

function locationOf({ value, statement }: StatedPlace): Location {
  const around = circumstances(statement);
  const said = [value && `${value}:`, `“${statement.quote}”`, around && `(${around})`];
  return { physicalLocation: physicalOf(statement.place), message: { text: said.filter(Boolean).join(' ') } };
}

function physicalOf({ path, line, column, endLine, endColumn }: Place): PhysicalLocation {
  return {
    artifactLocation: { uri: encodePath(path), uriBaseId: 'FOLDER' },
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

/** Path as a relative URI reference (RFC 3986): "Größe (alt).md" as "Gr%C3%B6%C3%9Fe%20(alt).md". */
function encodePath(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

function suppressionOf({ kind, reason, by, expires }: Suppression): SarifSuppression {
  const details = [by && `by ${by}`, expires && `until ${expires}`].filter(Boolean).join(', ');
  return {
    kind: kind === 'inline' ? 'inSource' : 'external',
    status: 'accepted',
    justification: details ? `${reason} (${details})` : reason,
  };
}
