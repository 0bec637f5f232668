import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gaps } from '../../src/facts/gaps.ts';
import { resolve } from '../../src/facts/resolve.ts';
import { boxOf, contains } from '../../src/facts/scope.ts';
import type { Customer, Fact } from '../../src/facts/types.ts';
import { covers } from '../../src/facts/validity.ts';
import { describeScope } from '../../src/facts/witness.ts';
import { allCustomers, allDays, anyFact, asOf, taxonomy, type Written, windowFact } from './sample.ts';

const show = (fact: Fact): string[] =>
  gaps(fact, taxonomy, asOf).map(({ scope, validity, witness }) => {
    const until = validity.until === '' ? '' : ` until ${validity.until}`;
    return `${describeScope(scope, taxonomy)} from ${validity.from}${until}: ${witness.text}`;
  });

describe('gaps', () => {
  it.each<[string, string[], Written[], string[]]>([
    ['nothing promised', [], [['30 days', { region: ['us'] }]], []],
    [
      'every region has a value',
      ['region'],
      [
        ['30 days', { region: ['us'] }],
        ['14 days', { region: ['eu'] }],
      ],
      [],
    ],
    ['a value for everyone', ['region', 'segment'], [['30 days']], []],
    [
      'one region is missing',
      ['region'],
      [['30 days', { region: ['us', 'de'] }]],
      ['customers in France from 2026-06-15: a customer in France, on 2026-06-15'],
    ],
    [
      'neighbours are missing together',
      ['region'],
      [['30 days', { region: ['us'] }]],
      ['customers in the EU from 2026-06-15: a customer in Germany, on 2026-06-15'],
    ],
    ['no value at all', ['region'], [], ['everyone from 2026-06-15: any customer, on 2026-06-15']],
    [
      'the value ends without a successor',
      ['region'],
      [
        ['30 days', { region: ['us'] }, { until: '2026-12-24' }],
        ['14 days', { region: ['eu'] }],
      ],
      ['customers in the United States from 2026-12-24: a customer in the United States, on 2026-12-24'],
    ],
    [
      'the successor comes late',
      ['region'],
      [
        ['30 days', {}, { until: '2026-07-01' }],
        ['60 days', {}, { from: '2026-07-03' }],
      ],
      ['everyone from 2026-07-01 until 2026-07-03: any customer, on 2026-07-01'],
    ],
    [
      'one stretch of time, whatever the number of values around it',
      ['region'],
      [
        ['30 days', { region: ['us'] }, { until: '2026-07-01' }],
        ['14 days', { region: ['eu'] }],
        ['60 days', { region: ['us'], segment: ['gold'] }, { from: '2026-12-24' }],
      ],
      [
        'customers in the United States from 2026-07-01 until 2026-12-24: a customer in the United States, on 2026-07-01',
      ],
    ],
    [
      'two stretches of time',
      ['region'],
      [
        ['30 days', {}, { until: '2026-07-01' }],
        ['60 days', {}, { from: '2026-08-01', until: '2026-09-01' }],
        ['45 days', {}, { from: '2026-10-01' }],
      ],
      [
        'everyone from 2026-07-01 until 2026-08-01: any customer, on 2026-07-01',
        'everyone from 2026-09-01 until 2026-10-01: any customer, on 2026-09-01',
      ],
    ],
    ['what was missing in the past is over', ['region'], [['30 days', {}, { from: '2026-06-15' }]], []],
    ['a region is served by a value for some of its customers', ['region'], [['30 days', { segment: ['gold'] }]], []],
    [
      'each pair of two dimensions',
      ['region', 'segment'],
      [
        ['30 days', { region: ['us'] }],
        ['14 days', { region: ['eu'], segment: ['silver', 'gold'] }],
      ],
      ['Guests in the EU from 2026-06-15: a Guest in Germany, on 2026-06-15'],
    ],
  ])('%s', (_, complete, written, expected) => {
    expect(show(windowFact(written, complete))).toEqual(expected);
  });

  it('asks nothing of a page for those whom it is not for, and on days on which it is not in effect', () => {
    const scope = boxOf({ region: ['us', 'de'] }, taxonomy).scope;
    const fact: Fact = {
      ...windowFact([['30 days', { region: ['us'] }]], ['region']),
      extents: [{ scope, validity: { from: '2026-09-01', until: '2027-09-01' } }],
    };
    expect(show(fact)).toEqual([
      'customers in Germany from 2026-09-01 until 2027-09-01: a customer in Germany, on 2026-09-01',
    ]);
  });

  it('reports what two pages owe once', () => {
    const extent = { scope: boxOf({ region: ['eu'] }, taxonomy).scope, validity: { from: '', until: '' } };
    const fact: Fact = { ...windowFact([['14 days', { region: ['fr'] }]], ['region']), extents: [extent, extent] };
    expect(show(fact)).toEqual(['customers in Germany from 2026-06-15: a customer in Germany, on 2026-06-15']);
  });
});

describe('every gap', () => {
  it('has a witness for whom no value holds', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        for (const { witness } of gaps(fact, taxonomy, asOf)) {
          expect(resolve(fact, witness.customer, witness.day, taxonomy)).toEqual({ state: 'nothing' });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is a name of the promised dimensions that no value serves, and each of these is in one gap', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        const found = gaps(fact, taxonomy, asOf);
        for (const day of allDays) {
          for (const customer of allCustomers) {
            const known = Object.fromEntries(Object.entries(customer).filter(([id]) => fact.complete.includes(id)));
            const isUnserved = fact.complete.length > 0 && resolve(fact, known, day, taxonomy).state === 'nothing';
            const holding = found.filter((gap) => covers(gap.validity, day) && contains(gap.scope, boxOfOne(known)));
            expect(holding.length).toBe(isUnserved ? 1 : 0);
          }
        }
      }),
    );
  });

  it('is the same whatever the order of the values', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        const turned = { ...fact, values: [...fact.values].reverse() };
        expect(gaps(turned, taxonomy, asOf)).toEqual(gaps(fact, taxonomy, asOf));
      }),
    );
  });
});

function boxOfOne(customer: Customer) {
  return boxOf(Object.fromEntries(Object.entries(customer).map(([id, leaf]) => [id, [leaf]])), taxonomy).scope;
}
