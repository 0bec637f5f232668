import { describe, expect, it } from 'vitest';
import { isListedThing, tellsListedThing } from '../../../../src/checker/kinds/common/listed-thing.ts';
import { claimOf, claimsIn } from '../../run.ts';

const claims = claimsIn({
  'a.md': '# Tiers\n\nTier 2: chargebacks, fraud reports\n',
  'b.md': '# Cases\n\nChargebacks go to tier 1.\n\nChargebacks on old orders from abroad go to tier 3.\n',
});
const listed = claimOf(claims, 'tier 2: chargebacks');

describe('a thing of a list behind a level', () => {
  it('is what the other line speaks of, or is not', () => {
    expect(isListedThing(listed)).toBe(true);
    expect(tellsListedThing(listed, claimOf(claims, 'tier 1'))).toBe(true);
    expect(tellsListedThing(claimOf(claims, 'tier 1'), listed)).toBe(true);
    expect(tellsListedThing(listed, claimOf(claims, 'tier 3'))).toBe(false);
    expect(tellsListedThing(listed, claimOf(claims, 'tier 2: fraud reports'))).toBe(false);
    expect(tellsListedThing(claimOf(claims, 'tier 1'), claimOf(claims, 'tier 3'))).toBe(false);
  });
});
