import { expect, it } from 'vitest';
import { areOfOneMatter, tellNoMore } from '../../../../src/checker/kinds/code/matter.ts';
import { claimsIn } from '../../run.ts';

const claims = (a: string, b: string) =>
  claimsIn({ 'a.md': `# Matters\n\n${a}\n`, 'b.md': `# Things\n\n${b}\n` }, 'code');

it.each([
  ['Lost badges go to the Facilities team.', 'Customers hand a lost badge to the Security team.', true],
  ['Lost badges go to the Facilities team.', 'Broken lamps go to the Security team.', false],
  ['Lost badges go to the Facilities team.', 'At night lost badges go to the Security team.', false],
])('%s / %s', (a, b, expected) => {
  const [left, right] = claims(a, b);
  expect(areOfOneMatter(left!, right!)).toBe(expected);
  expect(tellNoMore(left!, right!)).toBe(expected);
});
