import { readFileSync } from 'node:fs';
import {
  applyBaseline,
  type Baseline,
  type BaselineEntry,
  baselineOf,
  readBaseline,
  writeBaseline,
} from '../checker/baseline.ts';
import type { Report } from '../checker/report-types.ts';
import { grouped, plural } from '../reporters/parts/tally.ts';
import type { Arguments } from './args.ts';
import { CommandError } from './errors.ts';
import { writeFileWhole } from './output.ts';
import type { Terminal } from './terminal.ts';

const mostStaleShown = 10;

/**
 * The baseline that `--baseline` names; undefined for none, and for one that this run is to write.
 *
 * @throws {CommandError} when it cannot be read, or the options contradict each other
 */
export function openBaseline(args: Arguments): Baseline | undefined {
  refuseTogether(args);
  const file = args.value('baseline');
  if (file === undefined) return undefined;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    if (args.has('update-baseline')) return undefined;
    throw new CommandError(`there is no baseline ${file} that can be read`, 'write one with --update-baseline');
  }
  const baseline = readBaseline(text);
  if (!baseline)
    throw new CommandError(`${file} is no baseline`, 'write one with --update-baseline, under another name');
  return baseline;
}

function refuseTogether(args: Arguments): void {
  if (!args.has('update-baseline')) return;
  if (!args.has('baseline')) {
    throw new CommandError('--update-baseline needs a file', 'add --baseline oneanswer.baseline.json');
  }
  if (args.has('since')) {
    throw new CommandError('--update-baseline and --since do not go together', 'a baseline holds what all pages say');
  }
}

/** Marks what the baseline knows and says which of its entries are no more. With `--update-baseline` it is written first. */
export function settle(report: Report, known: Baseline | undefined, args: Arguments, terminal: Terminal): Report {
  const file = args.value('baseline');
  if (file === undefined) return report;
  if (args.has('update-baseline')) {
    if (report.problems.length === 0) {
      const written = baselineOf(report);
      writeFileWhole(file, writeBaseline(written));
      terminal.note(`${plural(written.findings.length, 'finding')} written to ${file}\n`);
      return applyBaseline(report, written).report;
    }
    terminal.note(`${file} is left as it was: some pages could not be read\n`);
  }
  if (!known) return report;
  const { report: marked, stale } = applyBaseline(report, known);
  if (stale.length > 0 && !args.has('quiet')) terminal.note(staleText(stale, file));
  return marked;
}

function staleText(stale: readonly BaselineEntry[], file: string): string {
  const [verb, them] = stale.length === 1 ? ['is', 'it'] : ['are', 'them'];
  const listed = stale.slice(0, mostStaleShown).map(({ rule, message }) => `  ${rule}  ${message}`);
  const left = stale.length - listed.length;
  return [
    `${plural(stale.length, 'finding')} of ${file} ${verb} no more; --update-baseline takes ${them} out:`,
    ...listed,
    ...(left > 0 ? [`  and ${grouped(left)} more`] : []),
    '',
  ].join('\n');
}
