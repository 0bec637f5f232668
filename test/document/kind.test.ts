import { describe, expect, it } from 'vitest';
import { kindOf, titleFromPath } from '../../src/document/kind.ts';

describe('kindOf', () => {
  it.each([
    ['policies/returns.mdx', 'policy'],
    ['products/eu/tent.mdx', 'product'],
    ['playbooks/late.mdx', 'playbook'],
    ['onboarding/week-1.mdx', 'track'],
    ['notes/policies/returns.md', 'article'],
    ['policies.md', 'article'],
  ] as const)('%s of a project is a %s', (path, kind) => {
    expect(kindOf(path, true)).toBe(kind);
    expect(kindOf(path, false)).toBe('article');
  });
});

describe('titleFromPath', () => {
  it.each([
    ['policies/return-window_eu.mdx', 'Return window eu'],
    ['FAQ.MD', 'FAQ'],
  ])('%s is called %s', (path, title) => {
    expect(titleFromPath(path)).toBe(title);
  });
});
