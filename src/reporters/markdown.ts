import type { Finding, Position, Severity } from '../checker/report-types.ts';
import type { Problem } from '../document/types.ts';
import { printable } from './parts/columns.ts';
import {
  declaredAs,
  firstFew,
  fromWorkingDirectory,
  headline,
  pointer,
  sentence,
  witnessSentence,
} from './parts/finding-text.ts';
import { describeOpen, describeSuppressed, openFindings, plural, tally } from './parts/tally.ts';
import type { Reporter } from './reporter.ts';

/**
 * GitHub drops a job summary of more than 1,024 kB. A UTF-16 unit takes at most three bytes, so that many units
 * (with room for the closing line) are always few enough.
 */
const mostUnits = 340_000;
const signs: Readonly<Record<Severity, string>> = { error: '🛑', warning: '⚠️', note: 'ℹ️' };

/** A summary for a pull request or `$GITHUB_STEP_SUMMARY`: the counts, then a table of places for each open finding. */
export const markdown: Reporter = (report, { root }) => {
  const { documents, facts } = report.counts;
  const blocks = [
    ...(report.problems.length > 0 ? [problemsBlock(report.problems, root)] : []),
    ...openFindings(report).map((finding) => findingBlock(finding, root)),
  ];
  const verdict = [describeOpen(tally(report)), describeSuppressed(report)].filter(Boolean).join('; ');
  const head = [
    `## Oneanswer: ${verdict}`,
    `${plural(documents, 'page')}, ${plural(facts, 'fact')}, read as of ${report.asOf}`,
  ];
  return `${[...head, ...cut(blocks, mostUnits)].join('\n\n')}\n`;
};

/** As many whole blocks as fit, and a line that says how many do not. */
function cut(blocks: readonly string[], units: number): string[] {
  let used = 0;
  const over = blocks.findIndex((block) => {
    used += block.length + 2;
    return used > units;
  });
  if (over < 0) return [...blocks];
  return [...blocks.slice(0, over), `_${plural(blocks.length - over, 'more finding')} did not fit here._`];
}

function problemsBlock(problems: readonly Problem[], root: string): string {
  const rows = problems.map(
    (problem) =>
      `- ${code(fromWorkingDirectory(pointer(problem), root))} ${plain(problem.message)}: ${plain(problem.hint)}`,
  );
  return ['### 🛑 Could not be read', '', ...rows].join('\n');
}

function findingBlock(finding: Finding, root: string): string {
  const advice = [
    plain(witnessSentence(finding)),
    plain(sentence(finding.because)),
    finding.fix.text && `**Likely fix:** ${plain(sentence(finding.fix.text))}`,
    finding.silence && `<sub>${plain(finding.silence)}</sub>`,
    `<sub>${code(finding.rule)}</sub>`,
  ];
  return [
    `### ${signs[finding.severity]} ${plain(headline(finding))}`,
    [
      '| value | where | line | owner |',
      '| --- | --- | --- | --- |',
      ...finding.positions.flatMap((position) => positionRows(position, root)),
    ].join('\n'),
    ...advice.filter(Boolean),
  ].join('\n\n');
}

function positionRows(position: Position, root: string): string[] {
  const fact = declaredAs(position);
  const value = position.value && `**${plain(position.value)}**`;
  const { shown, left } = firstFew(position.statements);
  const rows = shown.map(({ place, quote, context, owner, factId }) => {
    const where = [code(fromWorkingDirectory(pointer(place), root)), plain(context)].filter(Boolean).join('<br>');
    return `| ${value}${fact && fact === factId ? ' (declared)' : ''} | ${where} | ${plain(quote)} | ${plain(owner)} |`;
  });
  return left > 0 ? [...rows, `| ${value} | and ${plural(left, 'more place')} | | |`] : rows;
}

/** Text that Markdown must not read as markup, on one line. */
function plain(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_[\]|#~]/g, '\\$&');
}

function code(text: string): string {
  return `<code>${plain(text)}</code>`;
}
