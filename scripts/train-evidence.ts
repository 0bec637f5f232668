/**
 * Fits the weights of the evidence (`src/checker/match/evidence-weights.ts`) to folders of labelled cases: a logistic regression over the
 * pairs of lines whose values clash, in which each kind of evidence may count in one direction only. Prints the weights as they
 * stand in that file, and before them how well the weights that were fitted without a folder tell real from false in it.
 *
 *     node scripts/train-evidence.ts [--positives NUMBER] [--list] FOLDER…
 */

import { parseArgs } from 'node:util';
import { strongConfidence } from '../src/checker/decide/judge.ts';
import type { Evidence } from '../src/checker/match/evidence.ts';
import { type LabelledPair, pairsOf } from './evidence-pairs.ts';
import { fail } from './fail.ts';
import { readLabelled } from './labelled.ts';
import { fitModel, type Model, type Observation, predict, type Sign } from './regression.ts';
import { precisionOf } from './scoring.ts';

/** Which way each kind of evidence counts, by its name; one that is not named may count either way. */
const signs: Readonly<Record<string, Sign>> = {
  likeness: 1,
  beside: 1,
  strayMost: -1,
  shared: 1,
  verbatim: 1,
  rarest: 1,
  oneName: -1,
  sameRole: 1,
  sameAnchor: 1,
  slip: 1,
  commonPart: 1,
  distance: -1,
  samePage: -1,
  closest: 1,
  series: 1,
  cases: -1,
  labels: -1,
  company: 1,
  agreement: 1,
  chance: -1,
  strangers: -1,
  subjects: -1,
};

/** The pairs of one folder. */
interface Group {
  name: string;
  pairs: readonly LabelledPair[];
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      /** How much more a real contradiction counts than a false one: there are many false ones for each real one. */
      positives: { type: 'string', default: '2' },
      list: { type: 'boolean', default: false },
    },
  });
  const factor = Number(values.positives);
  if (positionals.length === 0 || !(factor > 0))
    fail('give folders of labelled cases, and a number above 0 for --positives');
  const groups = positionals.map((path): Group => {
    const folder = readLabelled(path);
    return { name: folder.name, pairs: pairsOf(folder) };
  });
  const names = Object.keys(groups.flatMap(({ pairs }) => pairs)[0]?.evidence ?? {}) as (keyof Evidence)[];
  if (names.length === 0) fail('no two lines of these folders have values that clash');
  const train = (trained: readonly Group[]): Model =>
    fitModel(
      trained.flatMap(({ pairs }) => pairs.map((pair) => observe(pair, names, factor))),
      { signs: names.map((name) => signs[name] ?? 0) },
    );
  const model = train(groups);
  for (const group of groups) {
    const others = groups.filter((each) => each !== group);
    if (others.length > 0) printGroup(`${group.name}, left out`, group, train(others), names);
    printGroup(`${group.name}, fitted`, group, model, names);
  }
  if (values.list) for (const { pairs } of groups) printPairs(pairs, model, names);
  printModel(model, names);
}

function observe(pair: LabelledPair, names: readonly (keyof Evidence)[], factor: number): Observation {
  return {
    features: featuresOf(pair, names),
    target: pair.isReal,
    weight: pair.isReal === 1 ? pair.weight * factor : pair.weight,
  };
}

function featuresOf({ evidence }: LabelledPair, names: readonly (keyof Evidence)[]): number[] {
  return names.map((name) => evidence[name]);
}

/** What the model takes for a contradiction: of the real ones, of the false ones, and of those within the corpus that nobody labelled. */
function printGroup(title: string, { pairs }: Group, model: Model, names: readonly (keyof Evidence)[]): void {
  const taken = pairs.filter((pair) => predict(model, featuresOf(pair, names)) >= strongConfidence);
  const caught = taken.filter(({ isReal }) => isReal === 1).length;
  const alarms = taken.filter(({ isReal, isUnnamed }) => isReal === 0 && !isUnnamed).length;
  const real = pairs.filter(({ isReal }) => isReal === 1).length;
  const shares = [caught / Math.max(1, real), precisionOf({ caught, alarms })].map(
    (share) => `${(100 * share).toFixed(1)} %`,
  );
  console.log(
    `// ${title}: ${pairs.length} pairs, caught ${caught} of ${real} (recall ${shares[0]}), false ${alarms} (precision ${shares[1]}), not labelled ${taken.filter(({ isUnnamed }) => isUnnamed).length}`,
  );
}

/** The pairs that the model takes for a contradiction and those that are one, the surest first. */
function printPairs(pairs: readonly LabelledPair[], model: Model, names: readonly (keyof Evidence)[]): void {
  const sure = pairs.map((pair) => ({ pair, confidence: predict(model, featuresOf(pair, names)) }));
  const shown = sure.filter(({ pair, confidence }) => pair.isReal > 0 || confidence >= strongConfidence);
  for (const { pair, confidence } of shown.sort((x, y) => y.confidence - x.confidence)) {
    const [a, b] = [pair.a, pair.b].map(({ place, sentence }) => `${place.path}:${place.line} ${sentence.text}`);
    console.log(
      `// ${confidence.toFixed(2)} ${pair.isReal === 1 ? 'real' : pair.isReal === 0 ? 'false' : 'open'} ${a} <> ${b}`,
    );
  }
}

function printModel({ weights, bias }: Model, names: readonly (keyof Evidence)[]): void {
  console.log('export const evidenceWeights: Readonly<Record<keyof Evidence, number>> = {');
  for (const [index, name] of names.entries()) console.log(`  ${name}: ${round(weights[index]!)},`);
  console.log(`};\n\nexport const evidenceBias = ${round(bias)};`);
}

/** Two digits are enough; a zero has no sign. */
function round(weight: number): number {
  return Math.round(weight * 100) / 100 + 0;
}

main();
