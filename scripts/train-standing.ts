/**
 * Fits the weights of the standing (`src/checker/decide/standing-weights.ts`) to the clashes of the labelled folders (`standings.ts`): a logistic regression in
 * which each sign may count in one direction only. Prints what the weights that were fitted without a folder make of it, over all folders, at the
 * levels of that file, and the weights as they stand in it.
 *
 *     node scripts/train-standing.ts [FILE]
 */
import { join } from 'node:path';
import type { Standing } from '../src/checker/decide/standing.ts';
import { leastStanding } from '../src/checker/decide/standing-weights.ts';
import { type FitSignsOptions, fitSigns, printWeights, readLines, tally } from './fit-signs.ts';
import type { Sign } from './regression.ts';
import type { StandingSeen } from './standings.ts';

const directions: Readonly<Record<keyof Standing, Sign>> = {
  score: 1,
  /** The score has it already, and more of it than it is worth beside the affinity. */
  closest: -1,
  bare: -1,
  cases: 1,
  subject: 1,
  lead: 1,
  beside: 1,
  agreed: 1,
  crowd: -1,
  values: -1,
  rivals: -1,
  worded: 1,
  clashes: -1,
  affinity: 1,
};

/** The shares are small, so that their weights are large: more of a pull would hold them down. */
const options: FitSignsOptions = { pull: 0.1, rounds: 12_000 };

function main([file = join(import.meta.dirname, 'standings.jsonl')]: readonly string[]): void {
  const clashes = readLines<StandingSeen>(file, 'standings.ts').map(({ folder, isReal, standing }) => ({
    folder,
    isReal,
    signs: { ...standing },
  }));
  const { model, leftOut } = fitSigns(clashes, directions, options);
  console.log(`// All: ${tally(clashes)}.`);
  console.log(
    `// From ${leastStanding}, each folder left out: ${tally(clashes.filter((_, index) => leftOut[index]! >= leastStanding))}`,
  );
  console.log('export const standingWeights = {');
  printWeights(model, directions, '  ');
  console.log('};');
}

main(process.argv.slice(2));
