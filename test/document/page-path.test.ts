import { describe, expect, it } from 'vitest';
import { decodedPath, isPagePath, withoutEnding } from '../../src/document/page-path.ts';

describe('the path of a page', () => {
  it.each([
    ['policies/returns.mdx', true, 'policies/returns'],
    ['README.MD', true, 'README'],
    ['notes.md.txt', false, 'notes.md.txt'],
    ['markdown', false, 'markdown'],
    ['a.mdxx', false, 'a.mdxx'],
  ])('%s', (path, isPage, rest) => {
    expect(isPagePath(path)).toBe(isPage);
    expect(withoutEnding(path)).toBe(rest);
  });
});

describe('the path of a link', () => {
  it.each([
    ['gift%20cards.md', 'gift cards.md'],
    ['caf%C3%A9.md', 'café.md'],
    ['returns.md', 'returns.md'],
    ['100%.md', '100%.md'],
    ['%E9.md', '%E9.md'],
  ])('%s is %s', (written, path) => {
    expect(decodedPath(written)).toBe(path);
  });
});
