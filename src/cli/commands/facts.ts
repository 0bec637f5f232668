import { stripVTControlCharacters } from 'node:util';
import { refersTo } from '../../checker/impact.ts';
import { resolve } from '../../facts/resolve.ts';
import { boxOf } from '../../facts/scope.ts';
import type { Customer, Fact, FactValue, Knowledge, Resolution, Scope, Taxonomy } from '../../facts/types.ts';
import { describeScope } from '../../facts/witness.ts';
import { cells, printable, wrap } from '../../reporters/parts/columns.ts';
import { capital, fromWorkingDirectory } from '../../reporters/parts/finding-text.ts';
import { type Paint, paintFor } from '../../reporters/parts/paint.ts';
import { plural } from '../../reporters/parts/tally.ts';
import { readCustomer } from '../customer.ts';
import { readDay } from '../day.ts';
import { CommandError } from '../errors.ts';
import { isWithin, noteOnParts, openSelection, problemsWithin } from '../part.ts';
import { noteProblems } from '../problems.ts';
import { readFolder } from '../read-folder.ts';
import type { Command, Terminal } from '../terminal.ts';

/** Ids are set in a column; a longer one pushes its value aside. */
const widestId = 28;

interface Answer {
  fact: Fact;
  resolution: Resolution;
}

/** `oneanswer facts`: every fact for one customer on one day. Exits with 0; it shows clashes, `check` judges them. */
export const facts: Command = (args, terminal) => {
  const asOf = readDay(args.value('as-of'), terminal.today);
  if (args.positionals.length > 1) {
    throw new CommandError('facts reads one folder', 'quote a name that holds blanks');
  }
  const { loaded, parts } = openSelection(args.positionals);
  const { knowledge } = readFolder(loaded);
  const written = args.value('customer');
  const customer = written === undefined ? {} : readCustomer(written, knowledge.taxonomy);
  const answers = factsOn(knowledge, parts)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((fact): Answer => ({ fact, resolution: resolve(fact, customer, asOf, knowledge.taxonomy) }));
  noteProblems(problemsWithin(knowledge.problems, parts), knowledge.root, terminal);
  if (args.has('json')) terminal.out(jsonOf(answers, customer, asOf));
  else
    terminal.out(textOf(answers, knowledge, customer, asOf, terminal) + noteOnParts(parts, knowledge.root, terminal));
  return 0;
};

/** The facts that the pages of the parts declare or refer to. */
function factsOn({ facts, documents }: Knowledge, parts: readonly string[]): Fact[] {
  const components = documents.filter(({ path }) => isWithin(path, parts)).flatMap((document) => document.components);
  return facts.filter(
    ({ id, values }) =>
      values.some(({ place }) => isWithin(place.path, parts)) || components.some(refersTo(new Set([id]))),
  );
}

function jsonOf(answers: readonly Answer[], customer: Customer, asOf: string): string {
  const facts = answers.map(({ fact, resolution }) => ({
    id: fact.id,
    label: fact.label,
    state: resolution.state,
    ...(resolution.state === 'depends' ? { on: resolution.on } : {}),
    values: valuesOf(resolution).map(({ written, scopeNames, effective, place }) => ({
      is: written,
      scope: scopeNames,
      effective,
      path: place.path,
      line: place.line,
    })),
  }));
  return `${JSON.stringify({ schemaVersion: 1, asOf, customer, facts }, null, 2)}\n`;
}

function valuesOf(resolution: Resolution): readonly FactValue[] {
  if (resolution.state === 'nothing') return [];
  return resolution.state === 'value' ? [resolution.value] : resolution.values;
}

function textOf(
  answers: readonly Answer[],
  { taxonomy, root }: Knowledge,
  customer: Customer,
  asOf: string,
  { color, width }: Terminal,
): string {
  const paint = paintFor(color);
  const names = Object.fromEntries(Object.entries(customer).map(([dimension, name]) => [dimension, [name]]));
  const who = describeScope(boxOf(names, taxonomy).scope, taxonomy);
  const head = `${capital(who)}, on ${asOf}: ${plural(answers.length, 'fact')}`;
  const column = Math.min(widestId, Math.max(0, ...answers.map(({ fact }) => cells(fact.id)))) + 2;
  const rows = answers.flatMap(({ fact, resolution }) => {
    const { summary, values } = answerOf(resolution, taxonomy, paint);
    const id = paint.bold(fact.id) + ' '.repeat(Math.max(0, column - cells(fact.id) - 2));
    const where = ({ place }: FactValue) =>
      paint.dim(printable(fromWorkingDirectory(`${place.path}:${place.line}`, root)));
    if (summary !== '')
      return [`${id}  ${summary}`, ...values.flatMap((value) => row('', value.text, where(value.of), width))];
    return values.flatMap((value) => row(id, value.text, where(value.of), width));
  });
  return `${[paint.bold(head), '', ...rows].join('\n')}\n`;
}

/** Name, text and place on one line where they fit; else what does not fit goes below, indented. */
function row(name: string, text: string, where: string, width: number): string[] {
  const size = (part: string) => cells(stripVTControlCharacters(part));
  if (size(name) + size(text) + size(where) + 4 <= width) return [`${name}  ${text}  ${where}`];
  const head = name === '' ? [] : [name.trimEnd()];
  return [...head, ...wrap(text, width - 2).map((line) => `  ${line}`), `  ${where}`];
}

interface ListedValue {
  of: FactValue;
  text: string;
}

/** What stands beside the id, and the values that are listed: none beside it for a single one. */
function answerOf(
  resolution: Resolution,
  taxonomy: Taxonomy,
  paint: Paint,
): { summary: string; values: ListedValue[] } {
  const list = (values: readonly FactValue[], before: string, dimensions?: readonly string[]) =>
    values.map((of): ListedValue => {
      const boxes = (resolution.state === 'depends' && resolution.leftTo.get(of)) || [of.scope];
      const whom = boxes.map((scope) => whomFor(scope, taxonomy, dimensions)).join(', or ');
      return { of, text: printable(`${of.written}${before} ${whom}`) };
    });
  switch (resolution.state) {
    case 'value':
      return { summary: '', values: [{ of: resolution.value, text: printable(resolution.value.written) }] };
    case 'nothing':
      return { summary: paint.dim('no value'), values: [] };
    case 'conflict':
      return { summary: paint.red('disputed'), values: list(resolution.values, ' for') };
    case 'depends': {
      const { on, covered, disputed, values } = resolution;
      if (values.length === 1) return { summary: '', values: list(values, ', only for', on) };
      const notes = [!covered && 'no value for others', disputed.length > 0 && paint.red('disputed for some')];
      const summary = [`depends on ${on.join(' and ')}`, ...notes.filter((note) => note !== false)].join(', ');
      return { summary, values: list(values, ' for', on) };
    }
  }
}

/** The customers of a value, told apart by the dimensions that matter here. */
function whomFor(scope: Scope, taxonomy: Taxonomy, dimensions?: readonly string[]): string {
  const leaves = Object.entries(scope.leaves).filter(([id]) => dimensions?.includes(id) ?? true);
  return describeScope({ leaves: Object.fromEntries(leaves) }, taxonomy);
}
