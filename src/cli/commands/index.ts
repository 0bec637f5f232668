import { reporters } from '../../reporters/index.ts';
import type { OptionInfo } from '../args.ts';
import type { Command } from '../terminal.ts';

/** A command as its help shows it. The code is loaded when the command runs. */
export interface CommandInfo {
  name: string;
  /** What follows the name: `[FOLDER…]`. */
  usage: string;
  /** One line, for the list of commands. */
  about: string;
  /** The rest of what a user must know. */
  details: string;
  options: readonly OptionInfo[];
  examples: readonly string[];
  /** Whether exit status 1 says that something was found. */
  judges: boolean;
  load(): Promise<Command>;
}

const asOf: OptionInfo = {
  name: 'as-of',
  values: ['DATE'],
  about: 'the day for which the pages are read, like 2026-03-01; today when left out',
};
const json: OptionInfo = { name: 'json', values: [], about: 'write JSON, for programs' };
const severities = ['error', 'warning', 'note'];

/** Every command, in the order of the help. */
export const commands: readonly CommandInfo[] = [
  {
    name: 'check',
    usage: '[FOLDER…]',
    about: 'find the places where pages tell a customer different things',
    details:
      'FOLDER holds .md and .mdx pages, in folders as deep as you like; content when left out. Paths in json and sarif are relative to it (of several folders: to the one that holds them all), in the other formats to where you are. Of a folder or page inside a project the whole project is read, and what touches that part is shown.',
    options: [
      {
        name: 'format',
        values: ['FORMAT'],
        choices: Object.keys(reporters),
        about: 'how to write the report; pretty when left out',
      },
      { name: 'output', short: 'o', values: ['FILE'], about: 'write the report to a file' },
      asOf,
      {
        name: 'fail-on',
        values: ['LEVEL'],
        choices: severities,
        about: 'exit with 1 when there is a finding of this level or a worse one; warning when left out',
      },
      { name: 'baseline', values: ['FILE'], about: 'findings listed in this file are known and do not count' },
      { name: 'update-baseline', values: [], about: 'write all that is open now into the file of --baseline' },
      { name: 'since', values: ['REF'], about: 'only findings that touch a page changed since this git ref' },
      {
        name: 'quiet',
        short: 'q',
        values: [],
        about: 'only findings that make the run fail; nothing when there are none',
      },
      { name: 'explain', values: ['A:LINE', 'B:LINE'], about: 'say why two lines are, or are not, a contradiction' },
    ],
    examples: [
      'oneanswer check',
      'oneanswer check docs --format sarif --output findings.sarif',
      'oneanswer check --baseline oneanswer.baseline.json --since origin/main',
      'oneanswer check --explain policies/returns.mdx:12 playbooks/late.mdx:8',
    ],
    judges: true,
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'search',
    usage: '[FOLDER] QUERY…',
    about: 'search the pages, ranked as the site ranks them',
    details:
      'The first word is the folder when a folder of that name exists; content when left out. Of a folder inside a project the whole project is read, and its pages are shown.',
    options: [{ name: 'stdin', values: [], about: 'read queries from standard input, one a line' }, json],
    examples: ['oneanswer search return window', 'oneanswer search docs --stdin --json < queries.txt'],
    judges: false,
    load: async () => (await import('./search.ts')).search,
  },
  {
    name: 'facts',
    usage: '[FOLDER]',
    about: 'say what every fact is for one customer on one day',
    details:
      'What is not known of the customer is left open: a fact then depends on it, and every value is listed. Of a folder or page inside a project, the facts that it declares or refers to.',
    options: [
      { name: 'customer', values: ['WHO'], about: 'what is known, like region=de,segment=gold; anybody when left out' },
      asOf,
      json,
    ],
    examples: [
      'oneanswer facts --customer region=de,segment=gold',
      'oneanswer facts content --as-of 2026-12-01 --json',
    ],
    judges: false,
    load: async () => (await import('./facts.ts')).facts,
  },
  {
    name: 'impact',
    usage: 'FACT|FILE [FOLDER]',
    about: 'list what a change of a fact or a page touches',
    details:
      'Pages, lines to say, questions of lessons, tracks and owners that rest on it; of a folder or page inside a project, those there.',
    options: [json],
    examples: ['oneanswer impact returns.window', 'oneanswer impact policies/returns.mdx'],
    judges: false,
    load: async () => (await import('./impact.ts')).impact,
  },
  {
    name: 'init',
    usage: 'FOLDER',
    about: 'write a small knowledge base to start from',
    details:
      'FOLDER is empty, or made by this: facts, a policy, a playbook, a first lesson and a workflow for GitHub, verified today. A folder that holds anything is left alone.',
    options: [],
    examples: ['oneanswer init handbook'],
    judges: false,
    load: async () => (await import('./init.ts')).init,
  },
];
