import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadValues, type IdleValue, redundantValues } from '../../src/facts/dead.ts';
import { resolve } from '../../src/facts/resolve.ts';
import type { Fact, FactValue } from '../../src/facts/types.ts';
import { compareValues } from '../../src/facts/values/read.ts';
import { allCustomers, allDays, anyFact, asOf, taxonomy, type Written, windowFact } from './sample.ts';

const show = (idle: readonly IdleValue[]): string[] =>
  idle.map(({ value, because }) => `${value.written}: ${because.map(({ written }) => written).join(', ')}`);

describe('deadValues', () => {
  it.each<[string, Written[], string[]]>([
    ['a base value with one exception', [['30 days'], ['14 days', { region: ['eu'] }]], []],
    [
      'a base value with an exception for each region',
      [['30 days'], ['14 days', { region: ['eu'] }], ['60 days', { region: ['us'] }]],
      ['30 days: 14 days, 60 days'],
    ],
    [
      'a value that an override wins over for good',
      [['30 days'], ['45 days', {}, {}, 'returns.window']],
      ['30 days: 45 days'],
    ],
    [
      'a value that an override wins over for a time',
      [['30 days'], ['45 days', {}, { until: '2026-12-24' }, 'returns.window']],
      [],
    ],
    [
      'a value whose days are all within those of an override',
      [
        ['30 days', {}, { until: '2026-12-01' }],
        ['45 days', {}, { until: '2026-12-24' }, 'returns.window'],
      ],
      ['30 days: 45 days'],
    ],
    ['values that conflict are not dead', [['30 days'], ['14 days']], []],
    [
      'a value that is over is not dead',
      [
        ['30 days', {}, { until: '2026-06-15' }],
        ['45 days', {}, {}, 'returns.window'],
      ],
      [],
    ],
  ])('%s', (_, written, expected) => {
    expect(show(deadValues(windowFact(written), taxonomy, asOf))).toEqual(expected);
  });

  it('finds exactly the values that are the answer for nobody, though somebody is in their scope', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        const dead = deadValues(fact, taxonomy, asOf).map(({ value }) => value);
        const answers = allAnswers(fact);
        for (const value of dead) expect(answers.has(value)).toBe(false);
        const current = fact.values.filter(({ validity }) => validity.until === '' || validity.until > asOf);
        for (const value of current.filter((one) => !dead.includes(one))) {
          const others = fact.values.filter((other) => other === value || !saysTheSame(other, value));
          expect(allAnswers({ ...fact, values: others }).has(value)).toBe(true);
        }
      }),
    );
  });
});

describe('redundantValues', () => {
  it.each<[string, Written[], string[]]>([
    ['a repetition for one region', [['14 days'], ['two weeks', { region: ['eu'] }]], ['two weeks: 14 days']],
    ['the same on two pages: the second', [['14 days'], ['two weeks']], ['two weeks: 14 days']],
    ['one that begins later', [['14 days'], ['two weeks', {}, { from: '2026-12-24' }]], ['two weeks: 14 days']],
    [
      'one that lasts longer',
      [
        ['14 days', {}, { until: '2026-12-24' }],
        ['two weeks', { region: ['eu'] }],
      ],
      [],
    ],
    ['another value', [['14 days'], ['30 days', { region: ['eu'] }]], []],
    [
      'crossing boxes',
      [
        ['14 days', { region: ['eu'] }],
        ['two weeks', { segment: ['gold'] }],
      ],
      [],
    ],
    [
      'a repetition that wins over a third value',
      [['14 days'], ['30 days', { region: ['eu'] }], ['two weeks', { region: ['de'] }]],
      [],
    ],
    [
      'a repetition with a third value inside it',
      [['14 days'], ['two weeks', { region: ['eu'] }], ['30 days', { region: ['de'] }]],
      ['two weeks: 14 days'],
    ],
  ])('%s', (_, written, expected) => {
    expect(show(redundantValues(windowFact(written), taxonomy, asOf))).toEqual(expected);
  });

  it('finds values without which every customer hears the same', () => {
    fc.assert(
      fc.property(anyFact, (fact) => {
        for (const { value } of redundantValues(fact, taxonomy, asOf)) {
          const without = { ...fact, values: fact.values.filter((other) => other !== value) };
          expect(whatAllHear(without)).toEqual(whatAllHear(fact));
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** Every value that some customer is told on some day, alone or as one side of a conflict. */
function allAnswers(fact: Fact): Set<FactValue> {
  const answers = new Set<FactValue>();
  for (const day of allDays) {
    for (const customer of allCustomers) {
      const answer = resolve(fact, customer, day, taxonomy);
      if (answer.state === 'value') answers.add(answer.value);
      if (answer.state === 'conflict') for (const value of answer.values) answers.add(value);
    }
  }
  return answers;
}

function saysTheSame(a: FactValue, b: FactValue): boolean {
  return compareValues(a.value, b.value) === 'equal';
}

function whatAllHear(fact: Fact): string[] {
  return allDays.flatMap((day) =>
    allCustomers.map((customer) => {
      const answer = resolve(fact, customer, day, taxonomy);
      const values = answer.state === 'value' ? [answer.value] : answer.state === 'conflict' ? answer.values : [];
      return [...new Set(values.map(({ written }) => written.replace('two weeks', '14 days')))].sort().join(' | ');
    }),
  );
}
