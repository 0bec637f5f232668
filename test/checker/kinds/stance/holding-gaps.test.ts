import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../src/checker/check.ts';
import { lackOfHolding } from '../../../../src/checker/kinds/stance/holding-gaps.ts';
import type { Claim } from '../../../../src/checker/types.ts';
import { knowledgeOf } from '../../run.ts';

/** What is missing before a thing that there is and one that there is not are one. */
function gapBetween(left: string, right: string, isFar = false): string {
  const { claims } = prepare(knowledgeOf({ 'one.md': `# Kit\n\n${left}\n`, 'two.md': `# Kit\n\n${right}\n` }));
  const holdingOn = (page: number): Claim =>
    claims.find(
      (claim) => claim.page === page && claim.value.kind === 'stance' && claim.value.state?.pair === 'holding',
    )!;
  return lackOfHolding(holdingOn(0), holdingOn(1), isFar);
}

describe('a thing that there is, and one that there is not', () => {
  it.each([
    ['', 'Drivers get a helmet.', 'Drivers do not get a helmet.'],
    [
      'in a case of its own',
      'Parents with one child get a voucher.',
      'There is no voucher for parents with two children.',
    ],
    ['in a case of its own', 'You get a helmet if you rent for a week.', 'There is no helmet if you rent for a day.'],
    ['another question', 'Sellers have a late fee on lamps.', 'There is no fee on collecting a box.'],
    ['that the other does not', 'Drivers get a helmet in summer.', 'Guards get no helmet on trains.'],
  ])('"%s" is missing between "%s" and "%s"', (gap, left, right) => {
    expect(gapBetween(left, right)).toContain(gap);
    expect(gapBetween(left, right) === '').toBe(gap === '');
    expect(gapBetween(right, left)).toBe(gapBetween(left, right));
  });

  it('are two things where other pages are nearer and a word is left over', () => {
    expect(gapBetween('Drivers get a helmet.', 'Drivers do not get a helmet.', true)).toBe('');
    expect(gapBetween('Drivers get a helmet.', 'Guards on trains get no helmet.', true)).not.toBe('');
  });
});
