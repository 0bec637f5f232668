import { describe, expect, it } from 'vitest';
import { haveOtherReceivers } from '../../../../src/checker/kinds/stance/receivers.ts';
import { claimsIn, outcomeOf } from '../../run.ts';

describe('where or to whom a thing goes', () => {
  it.each([
    ['silent', 'A kite pass cannot be moved to another pier.', 'A kite pass can be moved to the next owner.'],
    ['silent', 'Never read a kite code to a guest.', 'The guest can read a kite code to you.'],
    ['clash', 'A kite pass cannot be moved to another pier.', 'A kite pass can be moved to a second pier.'],
    ['clash', 'Never send a kite pass to a guest.', 'You can send a kite pass to a guest.'],
    ['clash', 'A kite pass cannot be moved to another pier.', 'A kite pass can be moved.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = [outcomeOf('stance', left, right, 'Kites'), outcomeOf('stance', right, left, 'Kites')];
    expect(found.map((each) => each === 'clash')).toEqual([outcome === 'clash', outcome === 'clash']);
  });
});

it.each([
  ['A pass cannot be moved to the pier.', 'A pass can be moved to the tower.', true],
  ['You cannot fly kites close to the pier.', 'You can fly kites close to the tower.', false],
])('"%s" and "%s": %s', (left, right, expected) => {
  const [a, b] = [left, right].map((line) => claimsIn({ 'page.md': `# Kites\n\n${line}\n` }, 'stance')[0]!);
  expect(haveOtherReceivers(a!, b!)).toBe(expected);
  expect(haveOtherReceivers(b!, a!)).toBe(expected);
});
