import type { Finding, Position, Report, Severity, Statement } from '../checker/report-types.ts';
import type { Problem } from '../document/types.ts';
import { cells, hang, printable, wrap } from './parts/columns.ts';
import {
  capital,
  circumstances,
  declaredAs,
  describeParts,
  firstFew,
  fromWorkingDirectory,
  headline,
  owners,
  pointer,
  witnessSentence,
} from './parts/finding-text.ts';
import { type Paint, paintFor } from './parts/paint.ts';
import { quoteLine } from './parts/quote.ts';
import { describeOpen, describeSuppressed, openFindings, plural, severities, tally } from './parts/tally.ts';
import type { Reporter, ReporterOptions } from './reporter.ts';

const labelWidth = 10;

/**
 * For the people who own the pages, in a terminal: what could not be read, then every open finding with both sides quoted, then the count.
 *
 *     warning  Return window: 30 days after delivery or 45 days?
 *
 *       30 days after delivery
 *       content/policies/returns.mdx:12:11  Returns, owner Commerce policy
 *       12 │ - is: 30 days after delivery
 *          │       ━━━━━━━━━━━━━━━━━━━━━━
 */
export const pretty: Reporter = (report, options) => {
  const paint = paintFor(options.color);
  const blocks = [
    ...(report.problems.length > 0
      ? [report.problems.flatMap((problem) => problemLines(problem, paint, options))]
      : []),
    ...openFindings(report).map((finding) => findingLines(finding, paint, options)),
    summaryLines(report, paint, options),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
};

function problemLines(problem: Problem, paint: Paint, { root, width }: ReporterOptions): string[] {
  const where = printable(fromWorkingDirectory(pointer(problem), root));
  const hint = problem.hint ? wrap(printable(problem.hint), width - 2).map((line) => `  ${paint.dim(line)}`) : [];
  return [`${paint.bold(where)}  ${paint.red(printable(problem.message))}`, ...hint];
}

function findingLines(finding: Finding, paint: Paint, options: ReporterOptions): string[] {
  return [
    ...titleLines(finding, paint, options.width),
    ...finding.positions.flatMap((position) => ['', ...positionLines(position, finding, paint, options)]),
    '',
    ...adviceLines(finding, paint, options.width),
  ];
}

function titleLines(finding: Finding, paint: Paint, width: number): string[] {
  const [first = '', ...rest] = hang(`${finding.severity}  `, printable(headline(finding)), width);
  const text = first.slice(finding.severity.length);
  return [paint.bold(colorOf(finding.severity, paint)(finding.severity)) + paint.bold(text), ...rest.map(paint.bold)];
}

function colorOf(severity: Severity, paint: Paint): (text: string) => string {
  return { error: paint.red, warning: paint.yellow, note: paint.blue }[severity];
}

function positionLines(position: Position, finding: Finding, paint: Paint, options: ReporterOptions): string[] {
  const fact = declaredAs(position);
  const isNamed = finding.positions.length > 1 && position.value !== '';
  const values = isNamed
    ? wrap(printable(position.value), options.width - 4).map((line) => `  ${paint.bold(line)}`)
    : [];
  const { shown, left } = firstFew(position.statements);
  const mark = colorOf(finding.severity, paint);
  return [
    ...values.map(
      (line, index) => line + (fact && index === values.length - 1 ? paint.dim(`  declared as ${fact}`) : ''),
    ),
    ...shown.flatMap((statement) => statementLines(statement, position.value, mark, paint, options)),
    ...(left > 0 ? [paint.dim(`  and ${plural(left, 'more place')} (all of them: --format json)`)] : []),
  ];
}

/** Where it stands, and the line itself with the value underlined. */
function statementLines(
  statement: Statement,
  value: string,
  mark: (text: string) => string,
  paint: Paint,
  options: ReporterOptions,
): string[] {
  return [...whereLines(statement, paint, options), ...quoteLines(statement, value, mark, paint, options)];
}

function whereLines(statement: Statement, paint: Paint, { root, width }: ReporterOptions): string[] {
  const where = printable(fromWorkingDirectory(pointer(statement.place), root));
  const around = printable(circumstances(statement));
  if (cells(where) + cells(around) + 4 <= width) return [`  ${paint.cyan(where)}${around && `  ${paint.dim(around)}`}`];
  return [`  ${paint.cyan(where)}`, ...wrap(around, width - 4).map((line) => `    ${paint.dim(line)}`)];
}

function quoteLines(
  { place, quote }: Statement,
  value: string,
  mark: (text: string) => string,
  paint: Paint,
  { lines, width }: ReporterOptions,
): string[] {
  const line = lines(place.path)?.[place.line - 1];
  if (line === undefined) return wrap(printable(quote), width - 4).map((part) => `    ${part}`);
  const number = String(place.line);
  const gutter = (content: string) => paint.dim(`  ${content.padStart(number.length)} │ `);
  const { text, start, end } = quoteLine(line, place, value, Math.max(20, width - number.length - 5));
  const before = ' '.repeat(cells(text.slice(0, start)));
  const underline = '━'.repeat(Math.max(1, cells(text.slice(start, end))));
  return [gutter(number) + text, gutter('') + before + mark(underline)];
}

/** What to know and to do about a finding, a label a line; what only the next step needs is dimmed. */
function adviceLines(finding: Finding, paint: Paint, width: number): string[] {
  const names = owners(finding);
  const rows: readonly (readonly [label: string, text: string, shade: (text: string) => string])[] = [
    ['customer', witnessSentence(finding), (text) => text],
    ['why', finding.because, (text) => text],
    [names.length > 1 ? 'owners' : 'owner', names.join(', '), (text) => text],
    ['fix', finding.fix.text, paint.green],
    ['silence', finding.silence, paint.dim],
    ['rule', `${finding.rule}, ${finding.fingerprint}`, paint.dim],
  ];
  return rows
    .filter(([, text]) => text !== '')
    .flatMap(([label, text, shade]) => {
      const [first = '', ...rest] = hang(`  ${label.padEnd(labelWidth)}`, printable(text), width);
      const body = labelWidth + 2;
      return [
        paint.dim(first.slice(0, body)) + shade(first.slice(body)),
        ...rest.map((line) => ' '.repeat(body) + shade(line.slice(body))),
      ];
    });
}

function summaryLines(report: Report, paint: Paint, { width, root, parts = [] }: ReporterOptions): string[] {
  const counts = tally(report);
  const worst = severities.find((severity) => counts[severity] > 0);
  const verdict = [
    report.problems.length > 0 ? `${plural(report.problems.length, 'place')} that could not be read` : '',
    describeOpen(counts),
    describeSuppressed(report),
  ];
  const { documents, facts, claims } = report.counts;
  const basis = `Checked ${plural(documents, 'page')}, ${plural(facts, 'fact')} and ${plural(claims, 'claim')} as of ${report.asOf}.`;
  const shade = report.problems.length > 0 ? paint.red : worst ? colorOf(worst, paint) : paint.green;
  const text = `${capital(verdict.filter(Boolean).join('; '))}.`;
  const narrowed = printable(describeParts(parts, root));
  return [
    ...wrap(text, width).map((line) => paint.bold(shade(line))),
    ...wrap(`${basis} ${narrowed}`.trimEnd(), width).map(paint.dim),
  ];
}
