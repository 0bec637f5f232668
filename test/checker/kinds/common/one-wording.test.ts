import { describe, expect, it } from 'vitest';
import { areWordedAlike } from '../../../../src/checker/kinds/common/one-wording.ts';
import type { ClaimKindId } from '../../../../src/checker/types.ts';
import { claimsIn } from '../../run.ts';

/** Whether the first claims of a kind on two lines are worded alike, from either side. */
function alike(kind: ClaimKindId, left: string, right: string): boolean {
  const [a, b] = [left, right].map((line) => claimsIn({ 'page.md': `# Kites\n\n${line}\n` }, kind)[0]!);
  expect(areWordedAlike(b!, a!)).toBe(areWordedAlike(a!, b!));
  return areWordedAlike(a!, b!);
}

describe('two sentences of one wording', () => {
  it.each([
    ['money', 'The smallest order is $25.', 'The smallest order is $40.'],
    ['money', 'The smallest order is $25 in the shop.', 'In the shop, $40 is the smallest order.'],
    ['duration', 'A lost kite is kept for 20 days.', 'A lost kite is kept for 30 days.'],
    ['duration', 'A line holds for 2 years of daily use.', 'With care it holds for 3 years of daily use.'],
    ['duration', 'We call back, and you have 2 hours to say yes.', 'You have 6 hours to say yes.'],
    ['percent', 'At most 15% of the rent is paid back.', 'At most 35% of the rent is paid back.'],
    ['stance', 'Flying a kite here is free.', 'Flying a kite here is charged by the hour.'],
    ['stance', 'A life jacket on the pier is required.', 'A life jacket on the pier is optional, if you swim.'],
  ] as const)('%s: "%s" and "%s"', (kind, left, right) => {
    expect(alike(kind, left, right)).toBe(true);
  });

  it.each([
    ['money', 'The smallest order is $25.', 'Orders start at $40.'],
    ['money', 'Kites cost $25.', 'Tails cost $40.'],
    ['money', 'Up to $25', 'Up to $40'],
    ['duration', 'A lost kite is kept for 20 days.', 'We keep what was found on the beach for 30 days.'],
    ['stance', 'Flying is free.', 'Flying is charged.'],
    ['duration', 'A kite is kept for 20 days.', 'In winter the shop is shut and a boat is hired out for 30 days.'],
    ['stance', 'Flying a kite is free', 'Flying a kite is free of charge'],
    ['stance', 'Kites can be returned.', 'A torn kite cannot be returned.'],
  ] as const)('%s: not "%s" and "%s"', (kind, left, right) => {
    expect(alike(kind, left, right)).toBe(false);
  });
});

describe('two roles of one amount, or of none', () => {
  const above = (amount: string, who: string): string => `Above ${amount}, a refund is approved by the ${who}.`;

  it.each([
    [true, above('$500', 'head of sales'), above('$500', 'shop manager')],
    [false, above('$500', 'head of sales'), above('$200', 'shop manager')],
    [true, 'A refund is approved by the cashier.', 'A refund is approved by the shop manager.'],
    [false, above('$500', 'head of sales'), 'A refund is approved by the shop manager.'],
  ])('%s: "%s" and "%s"', (expected, left, right) => {
    expect(alike('role', left, right)).toBe(expected);
  });
});

it('says nothing of two lists', () => {
  expect(alike('list', 'We take cash and cards.', 'We take cash and cheques.')).toBe(false);
});

it('a channel that the one shuts and the other opens', () => {
  expect(alike('channel', 'Nobody can rent a kite by post.', 'Members can rent a kite by post.')).toBe(true);
  expect(alike('channel', 'Nobody can rent a kite by post.', 'Members can rent a kite by phone.')).toBe(false);
});

describe('two lines on who does it', () => {
  it.each([
    ['Only the harbour master can lift the chain.', 'Only the lock keeper can lift the chain.', true],
    ['Only the harbour master can lift the chain.', 'On Sundays the lock keeper can open a gate.', false],
  ])('"%s" and "%s": %s', (left, right, expected) => {
    expect(alike('role', left, right)).toBe(expected);
  });
});
