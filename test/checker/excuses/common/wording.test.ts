import { expect, it } from 'vitest';
import { parallel, wording } from '../../../../src/checker/excuses/common/wording.ts';
import { claimsIn } from '../../run.ts';

const alike = (left: string, right: string): number => {
  const [a, b] = claimsIn({ 'a.md': `# A\n\n${left}\n`, 'b.md': `# B\n\n${right}\n` }, 'money');
  return wording(a!, b!);
};

it.each([
  ['A repair costs $50.', 'A repair costs $80.', 1],
  ['$50', '$80', 1],
  ['Repair fee: $50', 'Storage fee: $80', 1 / 2],
])('"%s" and "%s" share %d of their words', (left, right, share) => {
  expect(alike(left, right)).toBeCloseTo(share);
  expect(alike(right, left)).toBeCloseTo(share);
});

it('tells the same row from another one', () => {
  expect(alike('A repair costs $50.', 'A repair costs $80.')).toBeGreaterThan(parallel);
  expect(alike('Repair fee: $50', 'Storage fee: $80')).toBeLessThan(parallel);
});
