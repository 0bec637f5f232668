/** Fits weights to the signs of clashes of which the labels say whether they are real, and tells how such weights do on folders that they were not fitted to. */
import { readFileSync } from 'node:fs';
import { fail } from './fail.ts';
import { fitModel, type Model, type Observation, predict, type Sign } from './regression.ts';
import { precisionOf } from './scoring.ts';

/** A clash of a folder with its signs. */
export interface Signed {
  folder: string;
  isReal: 0 | 1;
  signs: Readonly<Record<string, number>>;
}

export interface Fit {
  model: Model;
  /** Of each clash, how likely the weights of a fit without its folder take it to be real. */
  leftOut: readonly number[];
}

/** Into how many parts the folders are dealt, each of which is left out of one fit. */
const parts = 10;

export interface FitSignsOptions {
  /** Of every weight towards zero, in clashes. */
  pull: number;
  /** Steps of the descent: signs that few clashes have take many. */
  rounds: number;
}

/** @param directions which way each sign counts; 0 for either */
export function fitSigns(
  clashes: readonly Signed[],
  directions: Readonly<Record<string, Sign>>,
  { pull, rounds }: FitSignsOptions,
): Fit {
  const names = Object.keys(directions);
  const signs = Object.values(directions);
  const featuresOf = (each: Signed): number[] => names.map((name) => each.signs[name]!);
  const trained = (some: readonly Signed[]): Model =>
    fitModel(
      some.map((each): Observation => ({ features: featuresOf(each), target: each.isReal, weight: 1 })),
      { signs, ridge: pull / Math.max(1, some.length), rounds },
    );
  const folders = [...new Set(clashes.map(({ folder }) => folder))];
  const partOf = new Map(folders.map((folder, index) => [folder, index % parts]));
  const models = Array.from({ length: Math.min(parts, folders.length) }, (_, part) =>
    trained(clashes.filter(({ folder }) => partOf.get(folder) !== part)),
  );
  return {
    model: trained(clashes),
    leftOut: clashes.map((each) => predict(models[partOf.get(each.folder)!]!, featuresOf(each))),
  };
}

/** The weights as they stand in a file of weights, indented, the bias first. */
export function printWeights(
  { weights, bias }: Model,
  directions: Readonly<Record<string, Sign>>,
  indent: string,
): void {
  const named = Object.keys(directions).map((name, index) => [name, weights[index]!] as const);
  for (const [name, weight] of [['bias', bias] as const, ...named]) console.log(`${indent}${name}: ${round(weight)},`);
}

/** "12 real, 3 false (precision 80.0 %)". */
export function tally(clashes: readonly Pick<Signed, 'isReal'>[]): string {
  const caught = clashes.filter(({ isReal }) => isReal).length;
  const alarms = clashes.length - caught;
  return `${caught} real, ${alarms} false (precision ${(100 * precisionOf({ caught, alarms })).toFixed(1)} %)`;
}

/** The records of a file with one in JSON a line, as the script of that name prints them. */
export function readLines<Line>(file: string, script: string): Line[] {
  try {
    return readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line);
  } catch {
    return fail(`${file}: give a file with one clash in JSON a line, as ${script} prints them`);
  }
}

/** Two digits are enough; a zero has no sign. */
function round(weight: number): number {
  return Math.round(weight * 100) / 100 + 0;
}
