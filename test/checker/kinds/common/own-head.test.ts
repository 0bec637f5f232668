import { describe, expect, it } from 'vitest';
import { hasOwnHead, headNarrows, standApart } from '../../../../src/checker/kinds/common/own-head.ts';
import type { Claim } from '../../../../src/checker/types.ts';
import { claimsIn } from '../../run.ts';

/** The first claim of a line below a title and a heading. */
function under(title: string, heading: string): Claim {
  return claimsIn({ 'page.md': `# ${title}\n\n## ${heading}\n\nWater skis are included.\n` }, 'stance')[0]!;
}

describe('a head of its own', () => {
  it.each([
    [true, ['Gifts', 'Returning a gift'], ['Returns', 'Returning an order']],
    [false, ['Returns', 'Returning an order'], ['Returns', 'An order that is returned']],
    [false, ['Policy', 'Overview'], ['Returns', 'Orders']],
  ] as const)('%s: %j beside %j', (expected, own, other) => {
    expect(hasOwnHead(under(own[0], own[1]), under(other[0], other[1]))).toBe(expected);
  });
});

describe('two lines of two cases', () => {
  const thing = ['water', 'ski'];

  it.each([
    [true, ['Gold cover', 'Boats'], ['Silver plan', 'Lakes']],
    [false, ['Gold cover', 'Lake trips'], ['Lake trips with a Silver plan: may I sail?', 'Sailing']],
    [false, ['Gold cover', 'Boats'], ['Gold cover', 'Boats']],
  ] as const)('%s: %j and %j', (expected, left, right) => {
    const [a, b] = [under(left[0], left[1]), under(right[0], right[1])];
    expect(standApart(a, b, thing)).toBe(expected);
    expect(standApart(b, a, thing)).toBe(expected);
  });

  it('are two by a single word where one word names the thing', () => {
    expect(standApart(under('Gold cover', 'Boats'), under('Gold cover', 'Lakes'), ['ski'])).toBe(true);
  });
});

it('narrows a thing by the word before it', () => {
  const [plain, express] = [under('Shop', 'Shipping'), under('Shop', 'Express shipping')];
  const thing = new Set(plain.fields.heading);
  expect(headNarrows(express, plain, thing)).toBe(true);
  expect(headNarrows(plain, express, thing)).toBe(false);
  const files = { 'page.md': '# Shop\n\n## Shipping\n\nWe ship by express. Water skis are included.\n' };
  const named = claimsIn(files, 'stance').find(({ written }) => written.startsWith('Water'))!;
  expect(headNarrows(express, named, thing)).toBe(false);
});
