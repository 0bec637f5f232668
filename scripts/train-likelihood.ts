/**
 * Fits the weights of the likelihood (`src/checker/decide/likelihood-weights.ts`) to clashes at first sight (`first-sight.ts`): a logistic regression in
 * which each sign may count in one direction only. Prints how the weights that were fitted without a folder tell real from false in it, over all
 * folders, and the weights as they stand in that file.
 *
 *     node scripts/train-likelihood.ts [FILE]
 */
import { join } from 'node:path';
import { groupOf, type SignsByGroup } from '../src/checker/decide/likelihood.ts';
import { leastLikelihood } from '../src/checker/decide/likelihood-weights.ts';
import type { Sighting } from './first-sight.ts';
import { fitSigns, printWeights, readLines, tally } from './fit-signs.ts';
import type { Sign } from './regression.ts';

/** Which way each sign counts; 0 for either. */
const directions: { [Group in keyof SignsByGroup]: Readonly<Record<keyof SignsByGroup[Group], Sign>> } = {
  values: {
    score: 1,
    surer: 0,
    crowd: -1,
    bare: -1,
    restated: -1,
    labels: 1,
    cases: 1,
    contact: 1,
    strangers: -1,
    commonPart: 1,
  },
  stances: { score: 1, verbatim: 1, beside: 1, denied: -1, subject: 1, idle: -1, length: 1 },
  words: { score: 1, crowd: -1, verbatim: 1, beside: 1, oneForm: 1 },
};

type Group = keyof typeof directions;

function main([file = join(import.meta.dirname, 'first-sight.jsonl')]: readonly string[]): void {
  const sightings = readLines<Sighting>(file, 'first-sight.ts');
  console.log('export const likelihoodWeights = {');
  for (const group of Object.keys(directions) as Group[])
    printGroup(
      group,
      sightings.filter(({ signs }) => groupOf(signs) === group),
    );
  console.log('};');
}

function printGroup(group: Group, sightings: readonly Sighting[]): void {
  const clashes = sightings.map(({ folder, isReal, signs }) => ({ folder, isReal, signs: { ...signs } }));
  const { model, leftOut } = fitSigns(clashes, directions[group], { pull: 1, rounds: 1500 });
  const taken = clashes.filter((_, index) => leftOut[index]! >= leastLikelihood);
  console.log(
    `  // All: ${tally(clashes)}. From a likelihood of ${leastLikelihood}, each folder left out: ${tally(taken)}`,
  );
  console.log(`  ${group}: {`);
  printWeights(model, directions[group], '    ');
  console.log('  },');
}

main(process.argv.slice(2));
