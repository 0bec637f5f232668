import { parseArgs } from 'node:util';
import { didYouMean } from '../document/did-you-mean.ts';
import { CommandError } from './errors.ts';

/** An option of a command: a switch, or one that takes values. */
export interface OptionInfo {
  name: string;
  short?: string;
  /** Names of the values that follow, as the help shows them: `['FILE']`; none for a switch. */
  values: readonly string[];
  /** The only values that are allowed. */
  choices?: readonly string[];
  about: string;
}

/** What a user can write after the name of a command. */
export interface Syntax {
  command: string;
  options: readonly OptionInfo[];
}

/** What a user wrote. */
export interface Arguments {
  positionals: readonly string[];
  /** Whether a switch was given. */
  has(option: string): boolean;
  /** The first value of an option; undefined when it was not given. */
  value(option: string): string | undefined;
  /** All values of an option; empty when it was not given. */
  values(option: string): readonly string[];
}

/**
 * Reads what follows the name of a command. An option that is given twice has its last value.
 *
 * @throws {CommandError} for an unknown option, a missing value, or a value that is not among the choices
 */
export function readArguments(args: readonly string[], syntax: Syntax): Arguments {
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      syntax.options.map(({ name, short, values }) => [
        name,
        { type: values.length > 0 ? 'string' : 'boolean', ...(short === undefined ? {} : { short }) },
      ]),
    ),
  });
  const positionals: string[] = [];
  const given = new Map<string, readonly string[]>();
  /** How many positionals still belong to the option before them. */
  let owed: { info: OptionInfo; values: string[] } | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional' && owed) {
      owed.values.push(token.value);
      if (owed.values.length === owed.info.values.length) owed = undefined;
    } else if (token.kind === 'positional') positionals.push(token.value);
    else if (owed) break;
    else if (token.kind === 'option') {
      const info = findOption(token.name, token.rawName, syntax);
      const values = valuesOf(info, token.value, token.inlineValue ?? false);
      given.set(info.name, values);
      if (values.length < info.values.length) owed = { info, values };
    }
  }
  if (owed) throw missingValue(owed.info);
  return {
    positionals,
    has: (option) => given.has(option),
    value: (option) => given.get(option)?.[0],
    values: (option) => given.get(option) ?? [],
  };
}

function findOption(name: string, written: string, { command, options }: Syntax): OptionInfo {
  const info = options.find((option) => option.name === name);
  if (info) return info;
  const nearest = didYouMean(
    name,
    options.map((option) => option.name),
  );
  const hint = nearest === undefined ? `see oneanswer ${command} --help` : `did you mean --${nearest}?`;
  throw new CommandError(`${command} has no option ${written}`, hint);
}

/** An array of its own: further values of the option are added to it. */
function valuesOf(info: OptionInfo, value: string | undefined, isInline: boolean): string[] {
  if (info.values.length === 0) {
    if (value === undefined) return [];
    throw new CommandError(`--${info.name} takes no value`, `write --${info.name} alone`);
  }
  if (value === undefined || value === '' || (!isInline && value.startsWith('-'))) throw missingValue(info);
  if (info.choices && !info.choices.includes(value)) {
    const nearest = didYouMean(value, info.choices);
    const hint = nearest === undefined ? `one of: ${info.choices.join(', ')}` : `did you mean ${nearest}?`;
    throw new CommandError(`--${info.name} does not know "${value}"`, hint);
  }
  return [value];
}

function missingValue({ name, values, choices }: OptionInfo): CommandError {
  const hint = choices ? `one of: ${choices.join(', ')}` : `write --${name} ${values.join(' ')}`;
  return new CommandError(`--${name} needs ${values.length === 1 ? 'a value' : `${values.length} values`}`, hint);
}
