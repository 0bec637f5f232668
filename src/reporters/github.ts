import type { Finding, Severity } from '../checker/report-types.ts';
import type { Place } from '../document/types.ts';
import { printable } from './parts/columns.ts';
import {
  firstFew,
  fromWorkingDirectory,
  pointer,
  sentence,
  statedPlaces,
  witnessSentence,
} from './parts/finding-text.ts';
import { openFindings, plural, severities } from './parts/tally.ts';
import type { Reporter } from './reporter.ts';

/** GitHub shows that many annotations of each level a step, and drops the others without a word. */
const annotationsPerLevel = 10;
const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * Workflow commands that GitHub Actions turns into annotations, on both lines, the worst findings first. What it would drop
 * follows as a folded list.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 *
 *     ::warning file=content/policies/returns.mdx,line=12,endLine=12,col=11,endColumn=33,title=conflict/duration::Return window: …
 */
export const github: Reporter = (report, { root }) => {
  const open = openFindings(report);
  const problems = report.problems.map((problem) => {
    const { id, message, hint, ...place } = problem;
    return command(
      'error',
      { ...place, endLine: place.line, endColumn: place.column },
      root,
      id,
      `${sentence(message)}\n${hint}`,
    );
  });
  const marked = severities.flatMap((level) => {
    const used = level === 'error' ? problems.length : 0;
    return markedPlaces(
      open.filter(({ severity }) => severity === level),
      Math.max(0, annotationsPerLevel - used),
    );
  });
  const rest = open.filter((finding) => !marked.some((mark) => mark.finding === finding));
  const annotations = marked.map(({ finding, place }) =>
    command(commands[finding.severity], place, root, finding.rule, textOf(finding, root)),
  );
  const folded = rest.map(
    (finding) =>
      `- ${escapeData(fromWorkingDirectory(pointer(placesOf(finding)[0]!), root))} ${finding.severity} ${escapeData(finding.message)}`,
  );
  const group =
    folded.length === 0 ? [] : [`::group::${plural(folded.length, 'more finding')}`, ...folded, '::endgroup::'];
  return [...problems, ...annotations, ...group].map((line) => `${line}\n`).join('');
};

interface Mark {
  finding: Finding;
  place: Place;
}

/**
 * The lines that are marked, `most` at the most: of each finding the one to change, and as long as there is room the other
 * sides too, as a pull request shows the notes on its own pages only.
 */
function markedPlaces(findings: readonly Finding[], most: number): Mark[] {
  const shown = findings.slice(0, most);
  let room = most - shown.length;
  return shown.flatMap((finding) => {
    const [first, ...others] = placesOf(finding);
    const further = others.slice(0, room);
    room -= further.length;
    return [first!, ...further].map((place) => ({ finding, place }));
  });
}

/** The first place of each side, the side to change before the others. */
function placesOf({ positions, fix }: Finding): Place[] {
  const sides = positions.flatMap(({ statements }) => statements[0]?.place ?? []);
  const [ruling, changed, ...others] = sides;
  return fix.side === 'that' && ruling && changed ? [changed, ruling, ...others] : sides;
}

function textOf(finding: Finding, root: string): string {
  const { shown, left } = firstFew(statedPlaces(finding));
  const places = shown.map(
    ({ value, statement }) => `${fromWorkingDirectory(pointer(statement.place), root)}  ${value || statement.quote}`,
  );
  return [
    sentence(finding.message),
    ...(places.length > 1 ? places : []),
    left > 0 && `and ${plural(left, 'more place')}`,
    witnessSentence(finding),
    finding.fix.text && `Likely fix: ${sentence(finding.fix.text)}`,
  ]
    .filter((line) => line !== false && line !== '')
    .join('\n');
}

/** Columns are left out where a place spans lines: GitHub refuses them there. */
function command(name: string, place: Place, root: string, title: string, text: string): string {
  const columns = place.line === place.endLine ? { col: place.column, endColumn: place.endColumn } : {};
  const file = fromWorkingDirectory(place.path, root);
  const properties = { file, line: place.line, endLine: place.endLine, ...columns, title };
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  const lines = text.split('\n').map(printable).join('\n');
  return lines.replaceAll('%', '%25').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
