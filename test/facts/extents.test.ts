import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import type { Document } from '../../src/document/types.ts';
import { extentsOf } from '../../src/facts/extents.ts';
import { taxonomy } from './sample.ts';

function page(path: string, frontmatter: string): Document {
  const text = `---\ntitle: Returns\n${frontmatter}\n---\n`;
  return parseDocument({ path, text }, { project: true }).document!;
}

/** `old.md until 2026-03-01` for every page that speaks. */
const speaking = (...pages: Document[]): string[] =>
  [...extentsOf(pages, taxonomy)].map(
    ([
      path,
      {
        validity: { from, until },
      },
    ]) => [path, from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' '),
  );

describe('extentsOf', () => {
  it('is the scope and the days of a page', () => {
    const gold = page('gold.md', 'scope: { segment: gold }\neffective: { from: 2026-03-01 }');
    expect(extentsOf([gold], taxonomy).get('gold.md')).toEqual({
      scope: { leaves: { segment: ['gold'] } },
      validity: { from: '2026-03-01', until: '' },
    });
  });

  it('is nothing for a draft or a retired page', () => {
    expect(speaking(page('a.md', 'status: draft'), page('b.md', 'status: retired'), page('c.md', ''))).toEqual([
      'c.md',
    ]);
  });

  const old = page('old.md', 'id: returns-2025\nformerly: returns-2024\neffective: { from: 2025-01-01 }');

  it.each([
    ['by its id', 'supersedes: returns-2025\neffective: { from: 2026-03-01 }', 'until 2026-03-01'],
    ['by a former id', 'supersedes: returns-2024\neffective: { from: 2026-03-01 }', 'until 2026-03-01'],
    ['by an id that nobody has', 'supersedes: returns-2023\neffective: { from: 2026-03-01 }', ''],
    ['by a draft', 'status: draft\nsupersedes: returns-2025\neffective: { from: 2026-03-01 }', ''],
  ])('of a superseded page ends when the other begins: named %s', (_, frontmatter, end) => {
    expect(speaking(old, page('new.md', frontmatter))[0]).toBe(`old.md from 2025-01-01 ${end}`.trimEnd());
  });

  it.each([
    ['always', 'supersedes: returns-2025'],
    ['before it began', 'supersedes: returns-2025\neffective: { from: 2024-01-01 }'],
  ])('is nothing for a page that was superseded %s', (_, frontmatter) => {
    expect(speaking(old, page('new.md', frontmatter)).map((line) => line.split(' ')[0])).toEqual(['new.md']);
  });

  it('ends with the first of several pages that supersede it', () => {
    const later = page('a.md', 'supersedes: returns-2025\neffective: { from: 2026-09-01 }');
    const sooner = page('b.md', 'supersedes: returns-2025\neffective: { from: 2026-03-01 }');
    expect(speaking(later, sooner, old).at(-1)).toBe('old.md from 2025-01-01 until 2026-03-01');
  });

  it('does not end a page that supersedes itself', () => {
    expect(speaking(page('a.md', 'id: returns\nsupersedes: returns'))).toEqual(['a.md']);
  });
});
