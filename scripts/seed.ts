/**
 * Which share of contradictions the check finds, by kind: claims of a folder are put with another value on pages of their own, in other
 * words, and the folder is checked with them.
 *
 *     node scripts/seed.ts [--most NUMBER] [--list] [FOLDER]
 */
import { parseArgs } from 'node:util';
import { loadFolder } from '../src/document/load.ts';
import { makeSeeds, type SeedTally, shareOf, tallySeeds } from './seeds.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Seeds of each kind. */
    most: { type: 'string', default: '20' },
    list: { type: 'boolean', default: false },
  },
});
const files = loadFolder(positionals[0] ?? 'content');
const seeds = makeSeeds(files, Number(values.most));
if (values.list) for (const { page, line } of seeds) console.log(`${page.path}:${line}\n${page.text}`);
printRow(['kind', 'seeds', 'warned', 'noted', 'share']);
for (const [kind, tally] of tallySeeds(files, seeds)) printRow([kind, ...cellsOf(tally)]);

function cellsOf(tally: SeedTally): string[] {
  const { seeds: count, warned, noted } = tally;
  return [count, warned, noted].map(String).concat(`${(100 * shareOf(tally)).toFixed(0)} %`);
}

function printRow([first, ...rest]: readonly string[]): void {
  console.log(first!.padEnd(10) + rest.map((cell) => cell.padStart(8)).join(''));
}
