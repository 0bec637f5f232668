import fc from 'fast-check';
import type { Effective, ScopeNames } from '../../src/document/types.ts';
import { boxOf } from '../../src/facts/scope.ts';
import { parseTaxonomy } from '../../src/facts/taxonomy.ts';
import type { Fact, FactValue } from '../../src/facts/types.ts';
import { validityOf } from '../../src/facts/validity.ts';
import { parseValue } from '../../src/facts/values/read.ts';

/** The taxonomy of an outdoor shop: two regions with trees, three channels, three segments. */
export const { taxonomy } = parseTaxonomy({
  path: 'taxonomy.yaml',
  text: `
segment:
  label: Segment
  values: { guest: Guest, silver: Silver, gold: Gold }
region:
  label: Region
  values:
    us: { label: United States, aliases: [US, USA] }
    eu: { label: EU, aliases: [Europe], values: { de: Germany, fr: France } }
channel:
  label: Channel
  values: { web: Web, phone: Phone, store: Store }
`,
});

/** `['14 days', { region: ['eu'] }, { from: '2026-03-01' }, 'returns.window']`: the value, for whom, when, what it overrides. */
export type Written = readonly [is: string, scope?: ScopeNames, effective?: Effective, overrides?: string];

/** The fact `returns.window` with these values, one a line of `returns.mdx`. */
export function windowFact(written: readonly Written[], complete: readonly string[] = []): Fact {
  const place = { path: 'returns.mdx', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const values = written.map(
    ([is, scope = {}, effective = {}, overrides], index): FactValue => ({
      factId: 'returns.window',
      value: parseValue(is),
      written: is,
      scope: boxOf(scope, taxonomy).scope,
      scopeNames: scope,
      effective,
      validity: validityOf(effective),
      overrides,
      place: { ...place, line: index + 10, endLine: index + 10 },
    }),
  );
  return { id: 'returns.window', label: 'Return window', phrases: [], complete, values, documents: ['returns'], place };
}

export const asOf = '2026-06-15';

/** Days around `asOf`, a few only, so that intervals meet often. */
const days = ['2026-01-01', '2026-06-01', '2026-06-15', '2026-07-01', '2026-12-24'] as const;

export const anyEffective: fc.Arbitrary<Effective> = fc
  .record({ from: fc.option(fc.constantFrom(...days)), until: fc.option(fc.constantFrom(...days)) })
  .filter(({ from, until }) => from === null || until === null || from < until)
  .map(({ from, until }) => ({ ...(from && { from }), ...(until && { until }) }));

export const anyScope: fc.Arbitrary<ScopeNames> = fc
  .record({
    segment: fc.option(fc.subarray(['guest', 'silver', 'gold'], { minLength: 1 })),
    region: fc.option(fc.subarray(['us', 'eu', 'de', 'fr'], { minLength: 1 })),
    channel: fc.option(fc.subarray(['web', 'phone', 'store'], { minLength: 1 })),
  })
  .map((names) =>
    Object.fromEntries(Object.entries(names).filter((entry): entry is [string, string[]] => entry[1] !== null)),
  );

/** Few values, some of them the same in other words. */
const anyValue = fc.constantFrom('14 days', 'two weeks', '30 days', '45 days');

const anyWritten: fc.Arbitrary<Written> = fc.tuple(
  anyValue,
  anyScope,
  anyEffective,
  fc.constantFrom(undefined, undefined, undefined, 'returns.window'),
);

/** Facts with up to seven values in every relation to each other. */
export const anyFact: fc.Arbitrary<Fact> = fc
  .tuple(fc.array(anyWritten, { maxLength: 7 }), fc.subarray(['segment', 'region', 'channel']))
  .map(([written, complete]) => windowFact(written, complete));

/** Every customer of the taxonomy, each dimension known. */
export const allCustomers = ['guest', 'silver', 'gold'].flatMap((segment) =>
  ['us', 'de', 'fr'].flatMap((region) => ['web', 'phone', 'store'].map((channel) => ({ segment, region, channel }))),
);

/** Every day from `asOf` on that can differ from the day before: the first ones of all intervals. */
export const allDays = days.filter((day) => day >= asOf);
