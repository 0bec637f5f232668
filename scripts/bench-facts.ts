/**
 * How long the check of declared facts takes: 2,000 facts with 8 values each over 4 dimensions, as a ratio to parsing the
 * same 16,000 values, so that figures of different machines compare.
 *
 *     node scripts/bench-facts.ts [FACTS] [VALUES]
 */
import type { Effective, ScopeNames } from '../src/document/types.ts';
import { declaredClashes } from '../src/facts/clashes.ts';
import { deadValues, redundantValues } from '../src/facts/dead.ts';
import { gaps } from '../src/facts/gaps.ts';
import { resolve } from '../src/facts/resolve.ts';
import { boxOf } from '../src/facts/scope.ts';
import type { Dimension, Fact, FactValue, Taxonomy } from '../src/facts/types.ts';
import { validityOf } from '../src/facts/validity.ts';
import { parseValue } from '../src/facts/values/read.ts';

const asOf = '2026-06-15';
const factCount = Number(process.argv[2] ?? 2000);
const valueCount = Number(process.argv[3] ?? 8);

const taxonomy: Taxonomy = {
  dimensions: [dimension('region', 40), dimension('channel', 6), dimension('product', 100), dimension('segment', 4)],
};
const random = createRandom(20260615);
const written = Array.from({ length: factCount }, () => Array.from({ length: valueCount }, () => writeValue()));

const parsing = time(() => written.map((values) => values.map(({ is }) => parseValue(is))));
const facts = written.map(buildFact);
const customer = { region: 'region-0', channel: 'channel-0', product: 'product-0', segment: 'segment-0' };
const stages = {
  clashes: time(() => facts.map((fact) => declaredClashes(fact, taxonomy, asOf).length)),
  gaps: time(() => facts.map((fact) => gaps(fact, taxonomy, asOf).length)),
  'dead and redundant': time(() =>
    facts.map((fact) => deadValues(fact, taxonomy, asOf).length + redundantValues(fact, taxonomy, asOf).length),
  ),
  'resolve for one customer': time(() =>
    facts.map((fact) => (resolve(fact, customer, asOf, taxonomy).state === 'nothing' ? 0 : 1)),
  ),
};

console.log(`${factCount} facts, ${factCount * valueCount} values; parsing them: ${parsing.seconds.toFixed(3)} s`);
for (const [name, { seconds, result }] of Object.entries(stages)) {
  const found = result.reduce((sum, count) => sum + count, 0);
  const ratio = (seconds / parsing.seconds).toFixed(2);
  console.log(`${name}: ${seconds.toFixed(3)} s, ${ratio} times the parsing, ${found} found`);
}

/** Leaves with four inner names that share them out. */
function dimension(id: string, size: number): Dimension {
  const leaves = Array.from({ length: size }, (_, index) => `${id}-${index}`);
  const names = new Map<string, readonly string[]>(leaves.map((leaf) => [leaf, [leaf]]));
  for (let group = 0; group < 4; group++) {
    names.set(
      `${id}-group-${group}`,
      leaves.filter((_, index) => index % 4 === group),
    );
  }
  return { id, label: id, leaves, names, labels: new Map() };
}

interface WrittenValue {
  is: string;
  scope: ScopeNames;
  effective: Effective;
}

/** One value in three holds for a group of regions, a product and so on; one in eight for a season. */
function writeValue(): WrittenValue {
  const scope = Object.fromEntries(
    taxonomy.dimensions.flatMap(({ id, names }) => (random() < 0.4 ? [[id, [pick([...names.keys()])]]] : [])),
  );
  const from = pick(['2026-03-01', '2026-07-01', '2026-11-15']);
  const effective = random() < 0.125 ? { from, until: `2027-${from.slice(5)}` } : {};
  return { is: `${pick(['', 'up to ', 'at least '])}${pick([7, 14, 30, 60])} days after delivery`, scope, effective };
}

function buildFact(values: readonly WrittenValue[], index: number): Fact {
  const id = `policy-${index}.window`;
  const place = { path: `policy-${index}.mdx`, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    id,
    label: 'Return window',
    phrases: [],
    complete: ['region', 'segment'],
    values: values.map(
      ({ is, scope, effective }, position): FactValue => ({
        factId: id,
        value: parseValue(is),
        written: is,
        scope: boxOf(scope, taxonomy).scope,
        scopeNames: scope,
        effective,
        validity: validityOf(effective),
        place: { ...place, line: position + 1 },
      }),
    ),
    documents: [`policy-${index}`],
    place,
  };
}

function pick<T>(items: readonly T[]): T {
  return items[Math.floor(random() * items.length)]!;
}

/** A linear congruential generator: the same values in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function time<T>(run: () => T): { result: T; seconds: number } {
  const start = process.hrtime.bigint();
  const result = run();
  return { result, seconds: Number(process.hrtime.bigint() - start) / 1e9 };
}
