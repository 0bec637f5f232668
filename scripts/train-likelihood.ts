/**
 * Fits the weights of the likelihood (`src/checker/decide/likelihood-weights.ts`) to clashes at first sight (`first-sight.ts`): a logistic regression in
 * which each sign may count in one direction only. Prints how the weights that were fitted without a folder tell real from false in it, over all
 * folders, and the weights as they stand in that file.
 *
 *     node scripts/train-likelihood.ts [FILE]
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupOf, type Signs, type SignsByGroup } from '../src/checker/decide/likelihood.ts';
import { leastLikelihood } from '../src/checker/decide/likelihood-weights.ts';
import { fail } from './fail.ts';
import type { Sighting } from './first-sight.ts';
import { fitModel, type Model, type Observation, predict, type Sign } from './regression.ts';
import { precisionOf } from './scoring.ts';

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
  const sightings = read(file);
  console.log('export const likelihoodWeights = {');
  for (const group of Object.keys(directions) as Group[])
    printGroup(
      group,
      sightings.filter(({ signs }) => groupOf(signs) === group),
    );
  console.log('};');
}

function read(file: string): Sighting[] {
  try {
    return readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  } catch {
    return fail(`${file}: give a file with one clash in JSON a line, as first-sight.ts prints them`);
  }
}

function printGroup(group: Group, sightings: readonly Sighting[]): void {
  const names = Object.keys(directions[group]);
  const signs: Sign[] = Object.values(directions[group]);
  const trained = (observed: readonly Sighting[]): Model =>
    fitModel(
      observed.map((each) => observe(each, names)),
      { signs, ridge: 1 / Math.max(1, observed.length), rounds: 1500 },
    );
  const folders = [...new Set(sightings.map(({ folder }) => folder))];
  const taken = folders.flatMap((folder) => {
    const model = trained(sightings.filter((each) => each.folder !== folder));
    return sightings.filter(
      (each) => each.folder === folder && predict(model, featuresOf(each.signs, names)) >= leastLikelihood,
    );
  });
  console.log(
    `  // All: ${tally(sightings)}. From a likelihood of ${leastLikelihood}, each folder left out: ${tally(taken)}`,
  );
  const { weights, bias } = trained(sightings);
  console.log(`  ${group}: {\n    bias: ${round(bias)},`);
  for (const [index, name] of names.entries()) console.log(`    ${name}: ${round(weights[index]!)},`);
  console.log('  },');
}

function observe({ isReal, signs }: Sighting, names: readonly string[]): Observation {
  return { features: featuresOf(signs, names), target: isReal, weight: 1 };
}

function featuresOf(signs: Signs, names: readonly string[]): number[] {
  return names.map((name) => signs[name as keyof Signs]);
}

function tally(sightings: readonly Sighting[]): string {
  const caught = sightings.filter(({ isReal }) => isReal).length;
  const alarms = sightings.length - caught;
  return `${caught} real, ${alarms} false (precision ${(100 * precisionOf({ caught, alarms })).toFixed(1)} %)`;
}

/** Two digits are enough; a zero has no sign. */
function round(weight: number): number {
  return Math.round(weight * 100) / 100 + 0;
}

main(process.argv.slice(2));
