import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import type { Document } from '../../src/document/types.ts';
import { idProblems } from '../../src/facts/document-ids.ts';

function page(path: string, frontmatter = ''): Document {
  return parseDocument({ path, text: `---\ntitle: Returns\n${frontmatter}\n---\n` }, { project: true }).document!;
}

const problems = (...pages: Document[]): string[] =>
  idProblems(pages).map(({ path, line, column, message }) => `${path}:${line}:${column} ${message}`);

describe('idProblems', () => {
  it.each<[string, Document[], string[]]>([
    ['ids of their own', [page('a.md', 'id: returns'), page('b.md', 'formerly: [a, postage]')], []],
    [
      'the same id on two pages',
      [page('a.md', 'id: returns'), page('b.md', 'id: returns')],
      ['b.md:3:1 the id "returns" leads to a.md already'],
    ],
    [
      'an id that is the path of another page',
      [page('a.md'), page('b.md', 'id: a')],
      ['b.md:3:1 the id "a" leads to a.md already'],
    ],
    [
      'an old id that another page has now',
      [page('a.md', 'formerly: returns'), page('b.md', 'id: returns')],
      ['a.md:3:1 the id "returns" leads to b.md already'],
    ],
    [
      'one old id of two pages',
      [page('a.md', 'formerly: returns'), page('b.md', 'formerly: [postage, returns]')],
      ['b.md:3:1 the id "returns" leads to a.md already'],
    ],
    ['its own id as an old one', [page('a.md', 'id: returns\nformerly: returns')], []],
  ])('%s', (_, pages, expected) => {
    expect(problems(...pages)).toEqual(expected);
  });
});
