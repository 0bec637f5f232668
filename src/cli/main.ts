/** `oneanswer COMMAND …`: what was typed in, the exit status out. The one place of the project that writes to the terminal. */
import { readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { createInterface } from 'node:readline';
import { styleText } from 'node:util';
import { didYouMean } from '../document/did-you-mean.ts';
import { readArguments } from './args.ts';
import { commands } from './commands/index.ts';
import { CommandError, describeError } from './errors.ts';
import { commonOptions, helpOf, overview } from './help.ts';
import type { Terminal } from './terminal.ts';

/** Output that is no terminal is wrapped here, so that a log reads well. */
const columnsOfNoTerminal = 100;
const clearLine = '\r\u001B[K';

async function main(words: readonly string[], terminal: Terminal): Promise<number> {
  const [name = '--help', ...rest] = words;
  if (['--help', '-h', 'help'].includes(name)) terminal.out(overview(terminal.width));
  else if (['--version', '-v'].includes(name)) terminal.out(`${version()}\n`);
  else return runCommand(name, rest, terminal);
  return words.length === 0 ? 2 : 0;
}

function version(): string {
  const manifest: { version: string } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  return manifest.version;
}

async function runCommand(name: string, rest: readonly string[], terminal: Terminal): Promise<number> {
  const command = commands.find((each) => each.name === name);
  if (!command) throw unknownCommand(name);
  const args = readArguments(rest, { command: name, options: [...command.options, ...commonOptions] });
  if (args.has('help')) {
    terminal.out(helpOf(command, terminal.width));
    return 0;
  }
  const run = await command.load();
  return run(args, terminal);
}

function unknownCommand(name: string): CommandError {
  const names = commands.map((command) => command.name);
  const nearest = didYouMean(name, names);
  const hint = nearest === undefined ? `commands: ${names.join(', ')}` : `did you mean oneanswer ${nearest}?`;
  return name.startsWith('-')
    ? new CommandError(`the command comes first: ${name} stands in its place`, `commands: ${names.join(', ')}`)
    : new CommandError(`there is no command "${name}"`, hint);
}

/** Standard input and output of this process. */
function openTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  let isClosed = false;
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    isClosed = true;
    if (code === 'EPIPE') return;
    stderr.write(describeError(new CommandError(`cannot write the output (${code})`, 'check the space left'), false));
    process.exit(2);
  });
  stderr.on('error', () => undefined);
  let isProgressShown = false;
  const clear = () => {
    if (isProgressShown) stderr.write(clearLine);
    isProgressShown = false;
  };
  return {
    out: (text) => {
      clear();
      if (!isClosed) stdout.write(text);
    },
    note: (text) => {
      clear();
      stderr.write(text);
    },
    progress: (text) => {
      if (!stderr.isTTY) return;
      stderr.write(clearLine + text.slice(0, stderr.columns - 1));
      isProgressShown = true;
    },
    async *lines() {
      for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
        if (isClosed) break;
        yield line;
      }
      stdin.destroy();
    },
    color: styleText('bold', 'x', { stream: stdout }) !== 'x',
    width: stdout.isTTY && stdout.columns > 0 ? stdout.columns : columnsOfNoTerminal,
    today: dayOf(new Date()),
  };
}

/** The day on the clock of this machine. */
function dayOf(date: Date): string {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((number) => String(number).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}

// What a command needs is loaded after this line, so that its second start takes half the time.
enableCompileCache();
const terminal = openTerminal();
try {
  process.exitCode = await main(process.argv.slice(2), terminal);
} catch (error) {
  terminal.note(describeError(error, Boolean(process.env['ONEANSWER_DEBUG'])));
  process.exitCode = 2;
}
