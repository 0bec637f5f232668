import { wrap } from '../reporters/parts/columns.ts';
import type { OptionInfo } from './args.ts';
import { type CommandInfo, commands } from './commands/index.ts';

const widest = 100;
const help: OptionInfo = { name: 'help', short: 'h', values: [], about: 'show this' };

/** The options that every command has. */
export const commonOptions: readonly OptionInfo[] = [help];

/** What `oneanswer --help` prints. */
export function overview(columns: number): string {
  const width = Math.min(columns, widest);
  const rows = commands.map(({ name, usage, about }): Row => [`${name} ${usage}`, about]);
  return lines([
    'oneanswer COMMAND',
    '',
    ...wrap('Checks a folder of Markdown for answers that contradict each other, and searches it.', width),
    '',
    ...table(rows, width),
    '',
    ...table(
      [
        ['oneanswer COMMAND --help', 'options of a command'],
        ['oneanswer --version', 'the version'],
      ],
      width,
    ),
    '',
    'Exit status',
    ...table(exitStatus, width),
  ]);
}

/** What `oneanswer check --help` prints. */
export function helpOf(
  { name, usage, about, details, options, examples, judges }: CommandInfo,
  columns: number,
): string {
  const width = Math.min(columns, widest);
  return lines([
    `oneanswer ${name} ${usage}`,
    '',
    ...wrap(`${about.slice(0, 1).toUpperCase()}${about.slice(1)}. ${details}`, width),
    '',
    'Options',
    ...table([...options, help].map(optionRow), width),
    '',
    'Exit status',
    ...table(judges ? exitStatus : exitStatusOfAnswer, width),
    '',
    'Examples',
    ...examples.map((example) => `  ${example}`),
  ]);
}

type Row = readonly [left: string, right: string];

const exitStatus: readonly Row[] = [
  ['0', 'done, nothing found'],
  ['1', 'done, found something that counts'],
  ['2', 'could not do its work, or a page could not be read'],
];

const exitStatusOfAnswer: readonly Row[] = [
  ['0', 'done'],
  ['2', 'could not do its work'],
];

function optionRow({ name, short, values, choices, about }: OptionInfo): Row {
  const names = [short && `-${short}`, `--${name}`].filter(Boolean).join(', ');
  return [[names, ...values].join(' '), choices ? `${about} (${choices.join(', ')})` : about];
}

/** Two columns; the right one is wrapped. */
function table(rows: readonly Row[], width: number): string[] {
  const left = Math.max(...rows.map(([each]) => each.length)) + 4;
  return rows.flatMap(([name, about]) =>
    wrap(about, Math.max(24, width - left)).map((line, index) => (index === 0 ? `  ${name}` : '').padEnd(left) + line),
  );
}

function lines(all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}
