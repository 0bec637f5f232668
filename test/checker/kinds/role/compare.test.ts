import { describe, expect, it } from 'vitest';
import { compareRoles } from '../../../../src/checker/kinds/role/compare.ts';
import type { Claim, Role } from '../../../../src/checker/types.ts';
import { outcomeOf } from '../../run.ts';

/** "only team lead / owner": who does it, in a claim that says nothing else. */
function does(written: string): Claim {
  const [, sign = '', names = ''] = /^(only |by task |not |)(.*)$/.exec(written)!;
  const extent = ({ 'only ': 'closed', 'by task ': 'assigned', 'not ': 'denied', '': 'open' } as const)[sign as ''];
  const value: Role = {
    kind: 'role',
    who: names.split(' / ').map((name) => name.split(' ')),
    part: 'does',
    extent,
    limits: [],
  };
  return { value } as Claim;
}

describe('two who do one thing', () => {
  it.each([
    ['only owner', 'editor', 'clash'],
    ['only owner', 'editor / owner', 'clash'],
    ['only owner', 'workspace owner', 'compatible'],
    ['only owner', 'only owner', 'equal'],
    ['not editor', 'editor', 'clash'],
    ['not editor / clerk', 'clerk', 'clash'],
    ['not level 2 agent', 'level 2', 'clash'],
    ['not level 1 agent', 'level 2 agent', 'compatible'],
    ['not chat agent', 'agent', 'compatible'],
    ['not editor', 'not editor', 'equal'],
    ['by task porter', 'by task steward', 'clash'],
    ['by task porter', 'by task agent', 'compatible'],
    ['by task employee', 'by task team', 'compatible'],
    ['by task employee', 'by task night team', 'clash'],
    ['by task porter', 'by task senior agent', 'clash'],
    ['by task level 2 support', 'by task level 1 agent', 'clash'],
    ['by task level 2 support', 'by task agent', 'compatible'],
    ['only pier team lead', 'pier team agent', 'clash'],
    ['only pier team manager', 'pier team agent', 'clash'],
    ['only pier team', 'pier team agent', 'compatible'],
    ['only pier team specialist', 'pier team agent', 'compatible'],
    ['by task trader', 'by task owner', 'compatible'],
    ['by task tenant', 'by task owner', 'clash'],
    ['by task landlord', 'by task owner', 'clash'],
    ['by task porter', 'steward', 'compatible'],
    ['porter', 'steward', 'compatible'],
  ] as const)('"%s" and "%s": %s', (left, right, comparison) => {
    expect(compareRoles(does(left), does(right))).toBe(comparison);
    expect(compareRoles(does(right), does(left))).toBe(comparison);
  });
});

describe('one who has to ask nobody', () => {
  it.each([
    ['The coordinator can give a late start by themselves.', 'Coordinators may grant a late start.', 'agree'],
    [
      'The coordinator can give a late start without approval.',
      'The coordinator has to approve a late start.',
      'agree',
    ],
    ['The coordinator can give a late start by themselves.', 'The harbour office may grant a late start.', 'clash'],
  ])('"%s" and "%s": %s', (alone, other, outcome) => {
    expect(outcomeOf('role', alone, other, 'Late starts')).toBe(outcome);
    expect(outcomeOf('role', other, alone, 'Late starts')).toBe(outcome);
  });
});
