import { type Impact, impactOfFact, impactOfPage, type Tie, type TouchedLine } from '../../checker/impact.ts';
import { didYouMean } from '../../document/did-you-mean.ts';
import type { Document } from '../../document/types.ts';
import type { Knowledge } from '../../facts/types.ts';
import { cells, cropEnd, printable, wrap } from '../../reporters/parts/columns.ts';
import { fromWorkingDirectory } from '../../reporters/parts/finding-text.ts';
import { type Paint, paintFor } from '../../reporters/parts/paint.ts';
import { plural } from '../../reporters/parts/tally.ts';
import { CommandError } from '../errors.ts';
import { isWithin, noteOnParts, openSelection, problemsWithin } from '../part.ts';
import { noteProblems } from '../problems.ts';
import { readFolder } from '../read-folder.ts';
import type { Command, Terminal } from '../terminal.ts';

const tieTitles: Readonly<Record<Tie, string>> = {
  declares: 'Declared',
  shows: 'Shown',
  says: 'Written out, where a reference could stand',
  links: 'Linked',
};

/** `oneanswer impact returns.window`, `oneanswer impact policies/returns.mdx`: everything to look at again after a change. */
export const impact: Command = (args, terminal) => {
  const [target, ...folders] = args.positionals;
  if (target === undefined || folders.length > 1) {
    throw new CommandError(
      'impact needs a fact or a page',
      'write oneanswer impact returns.window, or impact policies/returns.mdx',
    );
  }
  terminal.progress('reading the pages …');
  const { loaded, parts } = openSelection(folders);
  const { knowledge } = readFolder(loaded);
  const found = findImpact(target, knowledge, parts);
  noteProblems(problemsWithin(knowledge.problems, parts), knowledge.root, terminal);
  if (args.has('json')) terminal.out(jsonOf(target, found));
  else terminal.out(textOf(target, found, knowledge.root, terminal) + noteOnParts(parts, knowledge.root, terminal));
  return 0;
};

/** @param target id of a fact or a page, or a path: from the top of the project, from the part that was named, or from here */
function findImpact(target: string, knowledge: Knowledge, parts: readonly string[]): Impact {
  const isNamed = ({ path }: Document) => isWithin(path, parts);
  const fact = knowledge.facts.find(({ id }) => id === target);
  if (fact) return impactOfFact(knowledge, fact, isNamed);
  const page = knowledge.documents.find(
    ({ path, id }) =>
      [path, id, fromWorkingDirectory(path, knowledge.root)].includes(target) ||
      parts.some((part) => part + target === path),
  );
  if (page) return impactOfPage(knowledge, page, isNamed);
  const nearest = didYouMean(target, [
    ...knowledge.facts.map(({ id }) => id),
    ...knowledge.documents.map(({ path }) => path),
  ]);
  throw new CommandError(
    `there is no fact and no page "${target}"`,
    nearest === undefined ? 'oneanswer facts lists the facts; a page is named by its path' : `did you mean ${nearest}?`,
  );
}

function jsonOf(target: string, { facts, lines, says, questions, tracks, owners }: Impact): string {
  const line = ({ place, tie, text }: TouchedLine) => ({ path: place.path, line: place.line, tie, text });
  const plain = {
    schemaVersion: 1,
    target,
    facts: facts.map(({ id }) => id),
    lines: lines.map(line),
    says: says.map(line),
    questions: questions.map(line),
    tracks: tracks.map(({ document, items }) => ({ path: document.path, title: document.title, items })),
    owners,
  };
  return `${JSON.stringify(plain, null, 2)}\n`;
}

function textOf(target: string, found: Impact, root: string, { color, width }: Terminal): string {
  const paint = paintFor(color);
  const label = found.facts.find(({ id }) => id === target)?.label ?? '';
  const sums = [
    plural(new Set(found.lines.map(({ document }) => document)).size, 'page'),
    plural(found.says.length, 'line to say', 'lines to say'),
    plural(found.questions.length, 'question'),
    plural(found.tracks.length, 'track'),
    plural(found.owners.length, 'owner'),
  ];
  const block = (title: string, lines: readonly TouchedLine[], rowsOf: typeof lineRows) =>
    lines.length === 0 ? [] : [[paint.bold(title), ...rowsOf(lines, root, paint, width)]];
  const blocks = [
    [`${paint.bold(target)}${label && `  ${label}`}`, ...wrap(`A change touches ${sums.join(', ')}.`, width)],
    ...(Object.keys(tieTitles) as Tie[]).flatMap((tie) =>
      block(
        tieTitles[tie],
        found.lines.filter((line) => line.tie === tie),
        lineRows,
      ),
    ),
    ...block('Lines to say', found.says, textRows),
    ...block('Questions', found.questions, textRows),
    ...(found.tracks.length > 0 ? [[paint.bold('Tracks'), ...trackRows(found, root, paint)]] : []),
    ...(found.owners.length > 0 ? [[paint.bold('Owners'), ...found.owners.map((owner) => `  ${owner}`)]] : []),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Place and line in two columns, the line cut where the terminal ends. */
function lineRows(lines: readonly TouchedLine[], root: string, paint: Paint, width: number): string[] {
  const wheres = lines.map(({ place }) => printable(fromWorkingDirectory(`${place.path}:${place.line}`, root)));
  const column = Math.min(Math.max(...wheres.map(cells)), Math.floor(width / 2));
  return lines.map(({ text }, index) => {
    const where = wheres[index]!;
    const used = Math.max(column, cells(where));
    const padding = ' '.repeat(used - cells(where) + 2);
    return `  ${paint.cyan(where)}${padding}${cropEnd(printable(text), Math.max(20, width - used - 4))}`;
  });
}

/** A line to say or a question as it reads, which may take several lines of the page. */
function textRows(lines: readonly TouchedLine[], root: string, paint: Paint, width: number): string[] {
  return lines.flatMap(({ place, text }) => {
    const where = printable(fromWorkingDirectory(`${place.path}:${place.line}`, root));
    return [`  ${paint.cyan(where)}`, ...wrap(printable(text), width - 4).map((line) => `    ${line}`)];
  });
}

function trackRows({ tracks }: Impact, root: string, paint: Paint): string[] {
  return tracks.map(({ document, items }) => {
    const where = paint.cyan(printable(fromWorkingDirectory(document.path, root)));
    return `  ${where}  ${printable(document.title)}${items.length > 0 ? `: ${items.join(', ')}` : ''}`;
  });
}
