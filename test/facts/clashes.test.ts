import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { declaredClashes } from '../../src/facts/clashes.ts';
import { resolve } from '../../src/facts/resolve.ts';
import type { Fact, FactValue, Witness } from '../../src/facts/types.ts';
import { covers } from '../../src/facts/validity.ts';
import { compareValues } from '../../src/facts/values/read.ts';
import {
  allCustomers,
  allDays,
  anyEffective,
  anyFact,
  anyScope,
  asOf,
  taxonomy,
  type Written,
  windowFact,
} from './sample.ts';

const clashes = (written: readonly Written[]): string[] =>
  declaredClashes(windowFact(written), taxonomy, asOf).map(
    ({ a, b, witness }) => `${a.written} | ${b.written} | ${witness.text}`,
  );

describe('declaredClashes', () => {
  it.each<[string, Written[], string[]]>([
    ['one value', [['30 days']], []],
    [
      'other regions',
      [
        ['30 days', { region: ['us'] }],
        ['14 days', { region: ['eu'] }],
      ],
      [],
    ],
    [
      'one month and the next',
      [
        ['30 days', {}, { until: '2026-07-01' }],
        ['14 days', {}, { from: '2026-07-01' }],
      ],
      [],
    ],
    [
      'the same in other words',
      [['14 days'], ['two weeks', { region: ['eu'] }], ['14 days', { segment: ['gold'] }]],
      [],
    ],
    ['more specific in one dimension, equal in the others', [['30 days'], ['14 days', { region: ['eu'] }]], []],
    [
      'more specific in every dimension',
      [
        ['30 days', { region: ['eu'], segment: ['gold', 'silver'] }],
        ['45 days', { region: ['de'], segment: ['gold'] }],
      ],
      [],
    ],
    ['three levels', [['30 days'], ['14 days', { region: ['eu'] }], ['20 days', { region: ['de'] }]], []],
    ['equal boxes', [['30 days'], ['14 days']], ['30 days | 14 days | any customer, on 2026-06-15']],
    [
      'boxes that are equal by other names',
      [
        ['30 days', { region: ['eu'] }],
        ['14 days', { region: ['de', 'fr'] }],
      ],
      ['30 days | 14 days | a customer in Germany, on 2026-06-15'],
    ],
    [
      'crossing in one dimension',
      [
        ['30 days', { region: ['us', 'de'] }],
        ['14 days', { region: ['eu'] }],
      ],
      ['30 days | 14 days | a customer in Germany, on 2026-06-15'],
    ],
    [
      'crossing in two dimensions',
      [
        ['14 days', { region: ['eu'] }],
        ['45 days', { segment: ['gold'] }],
      ],
      ['14 days | 45 days | a Gold customer in Germany, on 2026-06-15'],
    ],
    [
      'crossing, settled by a third value inside both',
      [
        ['14 days', { region: ['eu'] }],
        ['45 days', { segment: ['gold'] }],
        ['30 days', { region: ['eu'], segment: ['gold'] }],
      ],
      [],
    ],
    [
      'crossing, settled for one channel only',
      [
        ['14 days', { region: ['eu'] }],
        ['45 days', { segment: ['gold'] }],
        ['30 days', { region: ['eu'], segment: ['gold'], channel: ['web'] }],
      ],
      ['14 days | 45 days | a Gold customer in Germany, by phone, on 2026-06-15'],
    ],
    [
      'crossing, settled for some time only',
      [
        ['14 days', { region: ['eu'] }],
        ['45 days', { segment: ['gold'] }],
        ['30 days', { region: ['eu'], segment: ['gold'] }, { until: '2026-12-24' }],
      ],
      ['14 days | 45 days | a Gold customer in Germany, on 2026-12-24'],
    ],
    [
      'crossing, settled by two values together',
      [
        ['14 days', { region: ['eu'] }],
        ['45 days', { segment: ['gold'] }],
        ['30 days', { region: ['de'], segment: ['gold'] }],
        ['20 days', { region: ['fr'], segment: ['gold'] }],
      ],
      [],
    ],
    [
      'a shorter time is not more specific',
      [['30 days'], ['45 days', {}, { from: '2026-11-15', until: '2027-01-05' }]],
      ['30 days | 45 days | any customer, on 2026-11-15'],
    ],
    [
      'a shorter time that overrides',
      [['30 days'], ['45 days', {}, { from: '2026-11-15', until: '2027-01-05' }, 'returns.window']],
      [],
    ],
    [
      'an override wins over a more specific value too',
      [['30 days'], ['14 days', { region: ['eu'] }], ['45 days', {}, { from: '2026-11-15' }, 'returns.window']],
      [],
    ],
    [
      'two overrides of the same customers',
      [['30 days'], ['45 days', {}, {}, 'returns.window'], ['60 days', {}, {}, 'returns.window']],
      ['45 days | 60 days | any customer, on 2026-06-15'],
    ],
    [
      'a more specific override of an override',
      [['30 days'], ['45 days', {}, {}, 'returns.window'], ['60 days', { region: ['de'] }, {}, 'returns.window']],
      [],
    ],
    ['one that is over', [['30 days'], ['45 days', {}, { until: '2026-06-15' }]], []],
    [
      'one that still holds today',
      [['30 days'], ['45 days', {}, { until: '2026-06-16' }]],
      ['30 days | 45 days | any customer, on 2026-06-15'],
    ],
    [
      'both in the future',
      [
        ['30 days', {}, { from: '2027-01-01' }],
        ['45 days', {}, { from: '2027-02-01' }],
      ],
      ['30 days | 45 days | any customer, on 2027-02-01'],
    ],
    [
      'days and business days',
      [['45 days'], ['45 business days']],
      ['45 days | 45 business days | any customer, on 2026-06-15'],
    ],
    [
      'values that could both hold',
      [['up to 5 days'], ['3 to 5 days']],
      ['up to 5 days | 3 to 5 days | any customer, on 2026-06-15'],
    ],
  ])('%s', (_, written, expected) => {
    expect(clashes(written)).toEqual(expected);
  });

  it('names every dimension that the answer turns on, and the first leaf of the others', () => {
    const fact = windowFact([
      ['14 days', { region: ['eu'] }],
      ['45 days', { segment: ['gold', 'guest'] }],
    ]);
    expect(declaredClashes(fact, taxonomy, asOf)[0]?.witness).toEqual({
      customer: { segment: 'guest', region: 'de', channel: 'web' },
      day: '2026-06-15',
      text: 'a Guest in Germany, on 2026-06-15',
    });
  });

  it('needs no taxonomy', () => {
    const fact = windowFact([['30 days'], ['14 days']]);
    expect(declaredClashes(fact, { dimensions: [] }, asOf).map(({ witness }) => witness)).toEqual([
      { customer: {}, day: asOf, text: 'any customer, on 2026-06-15' },
    ]);
  });
});

describe('every clash', () => {
  it('has a witness for whom both values hold', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        for (const { a, b, witness } of declaredClashes(fact, taxonomy, asOf)) {
          expect([a, b].map((value) => holdsFor(value, witness))).toEqual([true, true]);
          expect(witness.day >= asOf).toBe(true);
        }
      }),
    );
  });

  it('is between values that differ', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        for (const { a, b } of declaredClashes(fact, taxonomy, asOf)) {
          expect(compareValues(a.value, b.value)).not.toBe('equal');
        }
      }),
    );
  });

  it.each([
    ['14 days', 'two weeks'],
    ['14 days', 'fourteen (14) days'],
    ['48 hours', '2 days'],
    ['free', '$0'],
    ['1 year', '12 months'],
    ['3 to 5 business days', '3-5 working days'],
  ])('is never between %s and %s, whoever they are for', (one, other) => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(one, other), anyScope, anyEffective), { maxLength: 5 }),
        (written) => {
          expect(declaredClashes(windowFact(written), taxonomy, asOf)).toEqual([]);
        },
      ),
    );
  });

  it('is where resolve gives a conflict, and resolve gives none elsewhere', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        const found = declaredClashes(fact, taxonomy, asOf);
        for (const { a, b, witness } of found) {
          const answer = resolve(fact, witness.customer, witness.day, taxonomy);
          expect(answer.state === 'conflict' && answer.values.includes(a) && answer.values.includes(b)).toBe(true);
        }
        const conflicts = allDays.flatMap((day) =>
          allCustomers.filter((customer) => resolve(fact, customer, day, taxonomy).state === 'conflict'),
        );
        expect(conflicts.length > 0).toBe(found.length > 0);
      }),
    );
  });

  it('is found whatever the order of the values, with the same witness', () => {
    fc.assert(
      fc.property(
        anyFact.chain((fact) =>
          fc.tuple(fc.constant(fact), fc.shuffledSubarray([...fact.values], { minLength: fact.values.length })),
        ),
        ([fact, values]) => {
          const shuffled: Fact = { ...fact, values };
          expect(declaredClashes(shuffled, taxonomy, asOf)).toEqual(declaredClashes(fact, taxonomy, asOf));
        },
      ),
    );
  });

  it('goes both ways: it does not matter which of the two stands first', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        const turned = fact.values.map((value) => ({
          ...value,
          place: { ...value.place, line: 100 - value.place.line },
        }));
        const witnesses = (one: Fact): string[] =>
          declaredClashes(one, taxonomy, asOf)
            .map(({ a, b, witness }) => JSON.stringify([[key(a), key(b)].sort(), witness]))
            .sort();
        expect(witnesses({ ...fact, values: turned })).toEqual(witnesses(fact));
      }),
    );
  });
});

function holdsFor({ scope, validity }: FactValue, { customer, day }: Witness): boolean {
  const isInside = Object.entries(scope.leaves).every(([dimension, leaves]) => leaves.includes(customer[dimension]!));
  return isInside && covers(validity, day);
}

function key({ written, scopeNames, effective, overrides }: FactValue): string {
  return JSON.stringify([written, scopeNames, effective, overrides]);
}
