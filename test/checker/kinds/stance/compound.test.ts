import { describe, expect, it } from 'vitest';
import { lackOfName } from '../../../../src/checker/kinds/stance/compound.ts';
import { claimsIn } from '../../run.ts';

const lackBetween = (left: string, right: string): string => {
  const claims = claimsIn({ 'a.md': `# Camp\n\n${left}\n`, 'b.md': `# Camp\n\n${right}\n` }, 'stance');
  const [a, b] = ['a.md', 'b.md'].map((path) => claims.find(({ document }) => document.path === path)!);
  return lackOfName(a!, b!);
};

describe('a name and a longer one', () => {
  it.each([
    ['You need not bring a towel rail.', 'Bring a towel.'],
    ['Leave your dog at home.', 'Bring your own dog tag.'],
    ['## Required\n\n- A passport photo', 'A passport is optional.'],
  ])('are of two things: "%s" and "%s"', (left, right) => {
    expect(lackBetween(left, right)).not.toBe('');
    expect(lackBetween(right, left)).not.toBe('');
  });

  it.each([
    ['You need not bring a towel.', 'Bring a towel.'],
    ['You need not bring a towel rail.', 'Bring a towel rail.'],
    ['## Required\n\n- A passport photo', 'A passport photo is optional.'],
  ])('are not: "%s" and "%s"', (left, right) => {
    expect(lackBetween(left, right)).toBe('');
  });
});
