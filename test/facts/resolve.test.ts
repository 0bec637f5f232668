import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/facts/resolve.ts';
import type { Customer, Fact, FactValue, Resolution } from '../../src/facts/types.ts';
import { covers } from '../../src/facts/validity.ts';
import { compareValues } from '../../src/facts/values/read.ts';
import { describeScope } from '../../src/facts/witness.ts';
import { allCustomers, allDays, anyFact, asOf, taxonomy, type Written, windowFact } from './sample.ts';

/** A fact as the sample company has it: a base value, an exception for the EU, one for Gold customers there, a promotion. */
const returns = windowFact([
  ['30 days'],
  ['14 days', { region: ['eu'] }],
  ['45 days', { region: ['eu'], segment: ['gold'] }],
  ['60 days', { region: ['us'] }, { from: '2026-11-15', until: '2027-01-05' }, 'returns.window'],
]);

/** `30 days`, `nothing`, `conflict: 30 days, 14 days`, `depends on region: 30 days, 14 days`. */
function show(answer: Resolution): string {
  if (answer.state === 'value') return answer.value.written;
  if (answer.state === 'nothing') return 'nothing';
  if (answer.state === 'conflict') return `conflict: ${listed(answer.values)}`;
  const rest = answer.covered ? '' : ' or nothing';
  const disputed = answer.disputed.length > 0 ? `, disputed: ${listed(answer.disputed)}` : '';
  return `depends on ${answer.on.join(' and ')}: ${listed(answer.values)}${rest}${disputed}`;
}

const listed = (values: readonly FactValue[]): string => values.map(({ written }) => written).join(', ');

describe('resolve, for a customer of whom all is known', () => {
  it.each<[Customer, string, string]>([
    [{ segment: 'guest', region: 'us', channel: 'web' }, '2026-06-15', '30 days'],
    [{ segment: 'guest', region: 'de', channel: 'web' }, '2026-06-15', '14 days'],
    [{ segment: 'gold', region: 'fr', channel: 'store' }, '2026-06-15', '45 days'],
    [{ segment: 'gold', region: 'us', channel: 'web' }, '2026-11-14', '30 days'],
    [{ segment: 'gold', region: 'us', channel: 'web' }, '2026-11-15', '60 days'],
    [{ segment: 'gold', region: 'us', channel: 'web' }, '2027-01-05', '30 days'],
    [{ segment: 'gold', region: 'de', channel: 'web' }, '2026-12-24', '45 days'],
  ])('%j on %s: %s', (customer, day, expected) => {
    expect(show(resolve(returns, customer, day, taxonomy))).toBe(expected);
  });

  it.each<[string, Written[], string]>([
    ['no value at all', [], 'nothing'],
    ['no value for the region', [['30 days', { region: ['us'] }]], 'nothing'],
    ['no value yet', [['30 days', {}, { from: '2026-06-16' }]], 'nothing'],
    ['no value any more', [['30 days', {}, { until: '2026-06-15' }]], 'nothing'],
    ['equal boxes', [['30 days'], ['14 days']], 'conflict: 30 days, 14 days'],
    ['equal boxes, the same in other words', [['14 days'], ['two weeks']], '14 days'],
    [
      'crossing boxes',
      [
        ['14 days', { region: ['de'] }],
        ['45 days', { segment: ['gold'] }],
      ],
      'conflict: 14 days, 45 days',
    ],
    [
      'crossing boxes that agree, against one that is wider than both',
      [['30 days'], ['14 days', { region: ['de'] }], ['two weeks', { segment: ['gold'] }]],
      '14 days',
    ],
    [
      'a shorter time is not more specific',
      [['30 days'], ['45 days', {}, { from: '2026-06-01', until: '2026-07-01' }]],
      'conflict: 30 days, 45 days',
    ],
    [
      'an override of everyone',
      [
        ['14 days', { region: ['de'] }],
        ['45 days', {}, {}, 'returns.window'],
      ],
      '45 days',
    ],
    [
      'an override of another fact does not count here',
      [['30 days'], ['45 days', {}, {}, 'exchange.window']],
      'conflict: 30 days, 45 days',
    ],
  ])('%s', (_, written, expected) => {
    const customer = { segment: 'gold', region: 'de', channel: 'web' };
    expect(show(resolve(windowFact(written), customer, asOf, taxonomy))).toBe(expected);
  });
});

describe('resolve, for a customer of whom little is known', () => {
  it.each<[Customer, string]>([
    [{ region: 'us' }, '30 days'],
    [{ region: 'us', channel: 'phone' }, '30 days'],
    [{ region: 'de' }, 'depends on segment: 14 days, 45 days'],
    [{ region: 'de', segment: 'silver' }, '14 days'],
    [{ segment: 'gold' }, 'depends on region: 30 days, 45 days'],
    [{}, 'depends on segment and region: 30 days, 14 days, 45 days'],
    [{ region: 'eu', segment: 'gold' }, '45 days'],
    [{ region: 'Europe', segment: 'guest' }, '14 days'],
    [{ region: 'mars' }, 'nothing'],
    [{ planet: 'mars', region: 'us' }, '30 days'],
  ])('%j: %s', (customer, expected) => {
    expect(show(resolve(returns, customer, asOf, taxonomy))).toBe(expected);
  });

  it('says who is left to a value that others win over for some', () => {
    const leftTo = (customer: Customer) => {
      const resolution = resolve(returns, customer, asOf, taxonomy);
      if (resolution.state !== 'depends') return [];
      return [...resolution.leftTo].map(
        ([{ written }, boxes]) => `${written} for ${boxes.map((box) => describeScope(box, taxonomy)).join(', ')}`,
      );
    };
    expect(leftTo({})).toEqual([
      '30 days for customers in the United States',
      '14 days for Guests and Silver customers in the EU',
    ]);
    expect(leftTo({ region: 'de' })).toEqual(['14 days for Guests and Silver customers in Germany']);
    expect(leftTo({ segment: 'gold' })).toEqual(['30 days for Gold customers in the United States']);
  });

  it.each<[string, Written[], Customer, string]>([
    [
      'the same for all regions by two values',
      [
        ['14 days', { region: ['us'] }],
        ['two weeks', { region: ['eu'] }],
      ],
      {},
      '14 days',
    ],
    ['nothing for some', [['30 days', { region: ['us'] }]], {}, 'depends on region: 30 days or nothing'],
    [
      'the widest of several values that say the same',
      [['14 days', { region: ['de'] }], ['two weeks']],
      {},
      'two weeks',
    ],
    ['disputed for all', [['30 days'], ['14 days']], { region: 'de' }, 'conflict: 30 days, 14 days'],
    [
      'disputed for some',
      [
        ['14 days', { region: ['eu'] }],
        ['45 days', { segment: ['gold'] }],
      ],
      { region: 'de' },
      'depends on segment: 14 days, 45 days, disputed: 14 days, 45 days',
    ],
    [
      'disputed for some, answered for the others, nothing for the rest',
      [
        ['14 days', { region: ['eu'] }],
        ['45 days', { segment: ['gold'] }],
      ],
      {},
      'depends on segment and region: 14 days, 45 days or nothing, disputed: 14 days, 45 days',
    ],
    [
      'a value that never wins is not among the answers',
      [['30 days'], ['14 days', { region: ['eu'] }], ['20 days', { region: ['us'] }]],
      {},
      'depends on region: 14 days, 20 days',
    ],
  ])('%s', (_, written, customer, expected) => {
    expect(show(resolve(windowFact(written), customer, asOf, taxonomy))).toBe(expected);
  });
});

describe('every resolution', () => {
  it('is what a plain reading of the rules gives, for each customer on each day', () => {
    fc.assert(
      fc.property(anyFact, fc.constantFrom(...allCustomers), fc.constantFrom(...allDays), (fact, customer, day) => {
        expect(stateAndValues(resolve(fact, customer, day, taxonomy))).toEqual(readPlainly(fact, customer, day));
      }),
      { numRuns: 1000 },
    );
  });

  it('sums up the resolutions of all customers that it may be', () => {
    const anyPartial = fc.record(
      {
        segment: fc.constantFrom('guest', 'silver', 'gold'),
        region: fc.constantFrom('us', 'eu', 'de', 'fr'),
        channel: fc.constantFrom('web', 'phone', 'store'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyFact, anyPartial, fc.constantFrom(...allDays), (fact, customer, day) => {
        const single = allCustomers
          .filter((one) => mayBe(customer, one))
          .map((one) => resolve(fact, one, day, taxonomy));
        const answer = resolve(fact, customer, day, taxonomy);
        const states = new Set(single.map(({ state }) => state));
        if (answer.state === 'nothing' || answer.state === 'conflict') expect([...states]).toEqual([answer.state]);
        if (answer.state === 'value') {
          expect([...states]).toEqual(['value']);
          for (const one of single) {
            expect(one.state === 'value' && compareValues(one.value.value, answer.value.value)).toBe('equal');
          }
        }
        if (answer.state === 'depends') {
          expect(new Set(single.map((one) => JSON.stringify(stateAndValues(one)))).size).toBeGreaterThan(1);
          expect(answer.covered).toBe(!states.has('nothing'));
          expect(answer.disputed.length > 0).toBe(states.has('conflict'));
          expect(answer.on.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of the values', () => {
    fc.assert(
      fc.property(anyFact, fc.constantFrom(...allCustomers), (fact, customer) => {
        const turned = { ...fact, values: [...fact.values].reverse() };
        expect(resolve(turned, customer, asOf, taxonomy)).toEqual(resolve(fact, customer, asOf, taxonomy));
      }),
    );
  });
});

function mayBe(known: Customer, customer: Customer): boolean {
  return Object.entries(known).every(
    ([dimension, name]) => customer[dimension] === name || (name === 'eu' && customer[dimension] !== 'us'),
  );
}

function stateAndValues(answer: Resolution): [string, string[]] {
  const values = answer.state === 'value' ? [answer.value] : answer.state === 'conflict' ? answer.values : [];
  const days = values.map(({ written }) => written.replace('two weeks', '14 days'));
  return [answer.state, [...new Set(days)].sort()];
}

/** The rules once more, with sets of leaves and no masks: who holds, who is not beaten, do they agree. */
function readPlainly(fact: Fact, customer: Customer, day: string): [string, string[]] {
  const leavesOf = (value: FactValue, dimension: string): readonly string[] =>
    value.scope.leaves[dimension] ?? taxonomy.dimensions.find(({ id }) => id === dimension)!.leaves;
  const dimensions = taxonomy.dimensions.map(({ id }) => id);
  const isInside = (a: FactValue, b: FactValue): boolean =>
    dimensions.every((dimension) => leavesOf(a, dimension).every((leaf) => leavesOf(b, dimension).includes(leaf)));
  const wins = (a: FactValue, b: FactValue): boolean => {
    if (a.overrides !== b.overrides) return a.overrides === fact.id;
    return isInside(a, b) && !isInside(b, a);
  };
  const holding = fact.values.filter(
    (value) =>
      covers(value.validity, day) &&
      dimensions.every((dimension) => leavesOf(value, dimension).includes(customer[dimension]!)),
  );
  const unbeaten = holding.filter((value) => !holding.some((other) => wins(other, value)));
  const days = [...new Set(unbeaten.map(({ written }) => written.replace('two weeks', '14 days')))].sort();
  if (days.length === 0) return ['nothing', []];
  return [days.length === 1 ? 'value' : 'conflict', days];
}
