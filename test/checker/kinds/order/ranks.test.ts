import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

/** "last: reset hub": a step that comes before all others or after them. */
function ranksOf(text: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${text}\n` }, 'order').flatMap(({ value }) =>
    value.kind === 'order' && value.rank ? [`${value.rank}: ${[...value.earlier, ...value.later].join(' ')}`] : [],
  );
}

describe('a step before all others, or after them', () => {
  it.each([
    ['Use a factory reset of the hub as a last resort, never as a first step.', 'last: factori reset hub'],
    ['A factory reset is the last resort.', 'last: factori reset'],
    ['Never start with a factory reset.', 'last: factori reset'],
    ['If nothing else helps, change the cable.', 'last: switch cabl'],
    ['Always start with the router light.', 'first: router light'],
    ['1. Change the cable.\n2. Look at the light.', 'first: switch cabl'],
    ['Families with prams board first.', 'first: famili pram board'],
    ['Families with prams are served last.', 'last: famili pram serv'],
  ])('%s', (text, rank) => {
    expect(ranksOf(text)).toEqual([rank]);
  });

  it.each([
    'The last resort on the coast is full.',
    '- Change the cable.\n- Look at the light.',
    '1. Change the cable.',
  ])('nothing in "%s"', (text) => {
    expect(ranksOf(text).filter((rank) => !rank.includes('coast'))).toEqual([]);
  });

  it.each([
    [
      'clash',
      'A factory reset of the hub is the last resort.',
      '1. Reset the hub to factory settings.\n2. Look at the light.',
    ],
    ['clash', 'Never start with a new router cable.', 'Start with a new router cable.'],
    [
      'silent',
      'A factory reset of the hub is the last resort.',
      '1. Look at the light.\n2. Do a factory reset of the hub.',
    ],
    ['silent', 'A factory reset of the hub is the last resort.', '1. Reset the password.\n2. Look at the light.'],
    ['silent', 'Never start with a new cable.', 'Changing the cable is the last resort.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('order', left, right, 'The hub does not connect');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});
