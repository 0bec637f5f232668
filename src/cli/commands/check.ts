import type { Finding, Report, Severity } from '../../checker/report-types.ts';
import { rules } from '../../checker/rules/index.ts';
import type { LoadedFolder } from '../../document/types.ts';
import type { Knowledge } from '../../facts/types.ts';
import { type Format, reporters } from '../../reporters/index.ts';
import { atLeast, describeOpen, describeSuppressed, openFindings, plural, tally } from '../../reporters/parts/tally.ts';
import { openBaseline, settle } from '../baseline-file.ts';
import { changedSince } from '../changed.ts';
import { readDay } from '../day.ts';
import { explainLines } from '../explain.ts';
import { writeFileWhole } from '../output.ts';
import { narrowTo, openSelection } from '../part.ts';
import { noteProblems } from '../problems.ts';
import { readFolder } from '../read-folder.ts';
import type { Command } from '../terminal.ts';

/** `oneanswer check`: 0 when nothing at or above `--fail-on` is open, 1 when something is, 2 when a page could not be read. */
export const check: Command = (args, terminal) => {
  const asOf = readDay(args.value('as-of'), terminal.today);
  const format = (args.value('format') ?? 'pretty') as Format;
  const failOn = (args.value('fail-on') ?? 'warning') as Severity;
  const output = args.value('output');
  const known = openBaseline(args);

  terminal.progress('reading the pages …');
  const { loaded, parts } = openSelection(args.positionals);
  const { knowledge, readings, check: checkOn } = readFolder(loaded);
  terminal.progress(`checking ${plural(knowledge.documents.length, 'page')} …`);
  if (args.has('explain')) {
    terminal.out(explainLines(knowledge, args.values('explain'), { width: terminal.width, readings }));
    return 0;
  }
  const found = checkOn(asOf);
  const baselined = settle(found, known, args, terminal);
  const narrowed = narrowTo(narrow(baselined, args.value('since'), loaded.root), parts);
  const fails = ({ severity }: Finding) => atLeast(severity, failOn);
  const report = args.has('quiet') ? { ...narrowed, findings: openFindings(narrowed).filter(fails) } : narrowed;

  const isForPeople = format === 'pretty' && output === undefined;
  const text = reporters[format](report, {
    root: loaded.root,
    parts,
    rules,
    failOn,
    color: terminal.color && isForPeople,
    width: isForPeople ? terminal.width : 100,
    lines: linesOf(knowledge, loaded),
  });
  const isClean = report.findings.length === 0 && report.problems.length === 0;
  if (output !== undefined) writeFileWhole(output, text);
  else if (!(isForPeople && isClean && args.has('quiet'))) terminal.out(text);
  if (!isForPeople) noteProblems(report.problems, loaded.root, terminal);
  if (output !== undefined && !args.has('quiet')) terminal.note(`${summaryOf(report)}; written to ${output}\n`);

  if (report.problems.length > 0) return 2;
  return openFindings(report).some(fails) ? 1 : 0;
};

/** What decides for every page: when it changed, a finding anywhere may be due to it. */
const decidesForAll = /^(?:(?:taxonomy|teams|oneanswer)\.ya?ml|rulings\/[^/]+)$/;

/** The findings that touch a page changed since a git ref; all of them where the taxonomy, the settings or a ruling changed. */
function narrow(report: Report, since: string | undefined, root: string): Report {
  if (since === undefined) return report;
  const changed = changedSince(since, root);
  if ([...changed].some((path) => decidesForAll.test(path))) return report;
  const isTouched = ({ positions }: Finding) =>
    positions.some(({ statements }) => statements.some(({ place }) => changed.has(place.path)));
  return { ...report, findings: report.findings.filter(isTouched) };
}

function linesOf({ documents }: Knowledge, { data }: LoadedFolder): (path: string) => readonly string[] | undefined {
  const pages = new Map(documents.map(({ path, lines }) => [path, lines]));
  return (path) => pages.get(path) ?? data.find((source) => source.path === path)?.text.split(/\r\n?|\n/);
}

function summaryOf(report: Report): string {
  return [describeOpen(tally(report)), describeSuppressed(report)].filter(Boolean).join('; ');
}
