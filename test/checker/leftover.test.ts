import { describe, expect, it } from 'vitest';
import { learn } from '../../src/checker/learn/index.ts';
import { findLeftover } from '../../src/checker/leftover.ts';
import { claimsIn, pages } from './pages.ts';

/** How alone the first duration of one page is with the first of another that it does not agree with. */
function aloneIn(left: string, right: string): number {
  const files = { 'left.md': `# Lamps\n\n${left}\n`, 'right.md': `# Lamps again\n\n${right}\n` };
  const claims = claimsIn(files).filter(({ kind }) => kind === 'duration');
  const at = (path: string) => claims.find(({ document }) => document.path === path)!;
  return findLeftover(claims, learn(pages(files))).alone(at('left.md'), at('right.md'));
}

describe('how alone two values are', () => {
  it.each([
    ['each the only one of its page', 'Return it within 30 days.', 'Bring it back within 45 days.', 1],
    [
      'beside others on which the pages agree',
      'Return it within 30 days. The warranty runs two years.',
      'Bring it back within 45 days. We mend it for 24 months.',
      1,
    ],
    [
      'beside one that the other page does not have',
      'Return it within 30 days.',
      'Bring it back within 45 days. We mend it for 24 months.',
      1 / 2,
    ],
    [
      'beside two, of the page with more',
      'Return it within 30 days. Mending takes 8 days.',
      'Bring it back within 45 days. We mend it for 24 months. Ask within 3 hours.',
      1 / 3,
    ],
    ['beside values of another kind', 'Return it within 30 days for $5.', 'Bring it back within 45 days for $9.', 1],
  ])('%s', (_, left, right, share) => {
    expect(aloneIn(left, right)).toBe(share);
    expect(aloneIn(right, left)).toBe(share);
  });
});
