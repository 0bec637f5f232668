import type { Finding } from '../../checker/report-types.ts';
import { addTo } from '../../document/days.ts';
import type { Day } from '../../document/types.ts';
import { resolve } from '../../facts/resolve.ts';
import type { Fact, FactValue, Knowledge, Resolution, Scope, Taxonomy } from '../../facts/types.ts';
import { covers } from '../../facts/validity.ts';
import { describeScope } from '../../facts/witness.ts';
import { cells, printable, wrap } from '../../reporters/parts/columns.ts';
import { capital, fromWorkingDirectory, statedPlaces } from '../../reporters/parts/finding-text.ts';
import { type Paint, paintFor } from '../../reporters/parts/paint.ts';
import { openSearch } from '../../search/open.ts';
import type { Dispute, SearchOutcome, SearchResult } from '../../search/types.ts';
import type { Arguments } from '../args.ts';
import { CommandError } from '../errors.ts';
import { isFolder } from '../folder.ts';
import { isWithin, openSelection, problemsWithin } from '../part.ts';
import { noteProblems } from '../problems.ts';
import { readFolder } from '../read-folder.ts';
import type { Command, Terminal } from '../terminal.ts';

/** `oneanswer search return window`: what the site would show, best first. Exits with 0 also when nothing is found. */
export const search: Command = async (args, terminal) => {
  const { folders, query } = readPositionals(args);
  terminal.progress('reading the pages …');
  const { loaded, parts } = openSelection(folders);
  const { knowledge, check } = readFolder(loaded);
  terminal.progress('building the index …');
  const { findings } = check(terminal.today);
  const documents = knowledge.documents.filter(({ path }) => isWithin(path, parts));
  const searcher = openSearch(
    { ...knowledge, documents },
    findings.filter(isDispute).flatMap(disputesOf),
    terminal.today,
  );
  noteProblems(problemsWithin(knowledge.problems, parts), knowledge.root, terminal);

  const answer = (each: string) => {
    const outcome = searcher.search(each);
    terminal.out(args.has('json') ? jsonOf(outcome) : textOf(outcome, knowledge, terminal));
  };
  if (args.has('stdin')) for await (const line of terminal.lines()) answer(line);
  else answer(query);
  return 0;
};

function readPositionals(args: Arguments): { folders: string[]; query: string } {
  const [first, ...rest] = args.positionals;
  const folders = first !== undefined && isFolder(first) ? [first] : [];
  const query = (folders.length > 0 ? rest : args.positionals).join(' ').trim();
  if (args.has('stdin')) {
    if (query === '') return { folders, query };
    throw new CommandError(
      `--stdin reads the queries, and "${query}" is one more`,
      'leave one of the two out, or check the name of the folder',
    );
  }
  if (query !== '') return { folders, query };
  throw new CommandError(
    'there is nothing to search for',
    `write oneanswer search ${folders[0] ?? ''} return window`.replace('  ', ' '),
  );
}

/** Two answers are on file, and nobody has said that both are right. */
function isDispute({ positions, severity, suppression }: Finding): boolean {
  return positions.length > 1 && severity !== 'note' && suppression === undefined;
}

function disputesOf(finding: Finding): Dispute[] {
  const { fingerprint, message } = finding;
  return statedPlaces(finding).map(({ statement: { place } }) => ({
    path: place.path,
    line: place.line,
    fingerprint,
    message,
  }));
}

/** One line a query, for programs. */
function jsonOf({ query, results }: SearchOutcome): string {
  const plain = results.map(({ path, title, heading, anchor, snippet, score, disputed }) => {
    return { path, title, heading, anchor, snippet, score, ...(disputed ? { disputed } : {}) };
  });
  return `${JSON.stringify({ query, results: plain })}\n`;
}

function textOf(
  { query, results, corrected, dropped, instead, topics }: SearchOutcome,
  knowledge: Knowledge,
  { color, width, today }: Terminal,
): string {
  const paint = paintFor(color);
  const notes = [
    corrected.length > 0 && `Read ${corrected.map(({ from, to }) => `"${from}" as "${to}"`).join(', ')}.`,
    dropped.length > 0 && `No page says ${quoted(dropped)}.`,
    instead.length > 0 && `Searched for ${quoted(instead.flatMap(({ words }) => words))} instead.`,
    results.length === 0 && `Nothing found for "${query}".`,
    results.length === 0 && topics.length > 0 && `There are pages on: ${topics.map(({ title }) => title).join(', ')}.`,
  ];
  const said = notes.filter((note) => note !== false).flatMap((note) => wrap(printable(note), width));
  const found = results
    .map((result) => forCustomer(result, knowledge, today))
    .map((result) => resultLines(result, knowledge.root, paint, width));
  const blocks = [...(said.length > 0 ? [said.map(paint.dim)] : []), ...found];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function quoted(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `"${word}"`).join(', ');
}

/**
 * A fact as it holds today, for the customer of whom the query speaks: "return window germany" leaves out what other
 * countries are told.
 */
function forCustomer(result: SearchResult, { facts, taxonomy }: Knowledge, day: Day): SearchResult {
  const { factId, customer = {} } = result;
  const fact = facts.find(({ id }) => id === factId);
  if (!fact) return result;
  const who = taxonomy.dimensions.flatMap(({ id, labels }) => labels.get(customer[id] ?? '') ?? []).join(', ');
  const snippet = toldTo(resolve(fact, customer, day, taxonomy), fact, day, taxonomy);
  return { ...result, heading: who === '' ? result.heading : `${result.heading} for ${who}`, snippet };
}

/** The one value, or a line for each that it may be: "Gold members: free". */
function toldTo(resolution: Resolution, { values }: Fact, day: Day, taxonomy: Taxonomy): string {
  if (resolution.state === 'value') return told(resolution.value);
  const line = (value: FactValue, boxes: readonly Scope[] = [value.scope]): string =>
    `${capital(boxes.map((scope) => describeScope(scope, taxonomy)).join(', or '))}: ${told(value)}`;
  if (resolution.state === 'nothing') {
    const others = values.filter(({ validity }) => covers(validity, day)).map((value) => line(value));
    const ending = others.length > 0 ? ' Others are told:' : '';
    return [`No answer is on file for this customer.${ending}`, ...others].join('\n');
  }
  const leftTo = resolution.state === 'depends' ? resolution.leftTo : new Map<FactValue, readonly Scope[]>();
  return resolution.values.map((value) => line(value, leftTo.get(value))).join('\n');
}

/** "90 days after delivery (to 2027-01-31)": an end that is known is said. */
function told({ written, effective: { until } }: FactValue): string {
  return until === undefined ? written : `${written} (to ${addTo(until, -1, 'day')})`;
}

function resultLines(result: SearchResult, root: string, paint: Paint, width: number): string[] {
  const trail = [result.title, result.heading].filter(Boolean).map(printable).join(' › ');
  const where = printable(fromWorkingDirectory(result.path, root));
  const fits = cells(trail) + 2 + cells(where) <= width;
  const head = fits
    ? [`${paint.bold(trail)}  ${paint.dim(where)}`]
    : [...wrap(trail, width).map(paint.bold), paint.dim(where)];
  const snippet = result.snippet.split('\n').flatMap((line) => wrap(printable(line), width - 2));
  const disputes = (result.disputed ?? []).flatMap(({ message }) => wrap(`Disputed: ${printable(message)}`, width - 2));
  return [...head, ...snippet.map((line) => `  ${line}`), ...disputes.map((line) => `  ${paint.red(line)}`)];
}
