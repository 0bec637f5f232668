import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScopeNames } from '../../src/document/types.ts';
import { boxOf, contains, intersect, isEmpty, isNarrower } from '../../src/facts/scope.ts';
import type { Scope } from '../../src/facts/types.ts';
import { allCustomers, anyScope, taxonomy } from './sample.ts';

const box = (names: ScopeNames): Scope => boxOf(names, taxonomy).scope;

describe('boxOf', () => {
  it.each<[ScopeNames, Scope['leaves']]>([
    [{}, {}],
    [{ region: ['us'] }, { region: ['us'] }],
    [{ region: ['eu'] }, { region: ['de', 'fr'] }],
    [{ region: ['Europe'] }, { region: ['de', 'fr'] }],
    [{ region: ['fr', 'de', 'eu'] }, { region: ['de', 'fr'] }],
    [{ region: ['us', 'eu'] }, {}],
    [
      { region: ['eu'], segment: ['gold'] },
      { region: ['de', 'fr'], segment: ['gold'] },
    ],
    [{ region: [] }, { region: [] }],
  ])('%j', (names, leaves) => {
    expect(boxOf(names, taxonomy)).toEqual({ scope: { leaves }, unknown: [] });
  });

  it('says which name is unknown, and the nearest known one', () => {
    expect(boxOf({ region: ['us', 'ue'] }, taxonomy)).toEqual({
      scope: { leaves: { region: ['us'] } },
      unknown: [
        { dimension: 'region', name: 'ue', nearest: 'us', known: ['us', 'US', 'USA', 'eu', 'Europe', 'de', 'fr'] },
      ],
    });
  });

  it('covers nobody when no name is known', () => {
    expect(isEmpty(box({ region: ['mars'] }))).toBe(true);
  });

  it('says which dimension is unknown, and leaves it out', () => {
    expect(boxOf({ regoin: ['us'], plan: ['basic'] }, taxonomy)).toEqual({
      scope: { leaves: {} },
      unknown: [
        { dimension: 'plan', name: '', nearest: undefined, known: ['segment', 'region', 'channel'] },
        { dimension: 'regoin', name: '', nearest: 'region', known: ['segment', 'region', 'channel'] },
      ],
    });
  });
});

describe('the relation of two scopes', () => {
  it.each<[ScopeNames, ScopeNames, 'equal' | 'narrower' | 'wider' | 'crossing' | 'disjoint']>([
    [{}, {}, 'equal'],
    [{ region: ['eu'] }, { region: ['de', 'fr'] }, 'equal'],
    [{ region: ['us', 'eu'] }, {}, 'equal'],
    [{ region: ['de'] }, {}, 'narrower'],
    [{ region: ['de'] }, { region: ['eu'] }, 'narrower'],
    [{ region: ['de'], segment: ['gold'] }, { region: ['eu'], segment: ['gold', 'silver'] }, 'narrower'],
    [{ region: ['de'], segment: ['gold'] }, { region: ['de'] }, 'narrower'],
    [{ region: ['eu'], segment: ['gold'] }, { segment: ['gold'] }, 'narrower'],
    [{}, { channel: ['web'] }, 'wider'],
    [{ region: ['eu'] }, { region: ['fr'], channel: ['web'] }, 'wider'],
    [{ region: ['eu'] }, { segment: ['gold'] }, 'crossing'],
    [{ region: ['us', 'de'] }, { region: ['eu'] }, 'crossing'],
    [{ region: ['de'], segment: ['gold', 'silver'] }, { region: ['eu'], segment: ['gold'] }, 'crossing'],
    [{ region: ['us'] }, { region: ['eu'] }, 'disjoint'],
    [{ region: ['us'], segment: ['gold'] }, { region: ['de'], segment: ['gold'] }, 'disjoint'],
  ])('%j is to %j: %s', (a, b, relation) => {
    expect(relationOf(box(a), box(b))).toBe(relation);
    expect(relationOf(box(b), box(a))).toBe({ narrower: 'wider', wider: 'narrower' }[relation as string] ?? relation);
  });
});

describe('scope algebra', () => {
  const holds = (scope: Scope, customer: Record<string, string>): boolean =>
    Object.entries(scope.leaves).every(([dimension, leaves]) => leaves.includes(customer[dimension]!));

  it('is the algebra of the sets of customers', () => {
    fc.assert(
      fc.property(anyScope, anyScope, (first, second) => {
        const [a, b] = [box(first), box(second)];
        const [ofA, ofB] = [a, b].map((scope) => allCustomers.filter((customer) => holds(scope, customer)));
        const inBoth = ofA!.filter((customer) => ofB!.includes(customer));
        expect(allCustomers.filter((customer) => holds(intersect(a, b), customer))).toEqual(inBoth);
        expect(isEmpty(intersect(a, b))).toBe(inBoth.length === 0);
        expect(contains(a, b)).toBe(ofB!.every((customer) => ofA!.includes(customer)));
        expect(isNarrower(a, b)).toBe(inBoth.length === ofA!.length && ofA!.length < ofB!.length);
      }),
    );
  });

  it('has an empty box in every box', () => {
    const nobody = intersect(box({ region: ['us'] }), box({ region: ['eu'] }));
    expect(isEmpty(nobody)).toBe(true);
    expect(contains(box({ channel: ['web'] }), nobody)).toBe(true);
  });
});

function relationOf(a: Scope, b: Scope): string {
  if (isEmpty(intersect(a, b))) return 'disjoint';
  if (isNarrower(a, b)) return 'narrower';
  if (isNarrower(b, a)) return 'wider';
  return contains(a, b) ? 'equal' : 'crossing';
}
