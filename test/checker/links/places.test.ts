import { describe, expect, it } from 'vitest';
import {
  holds,
  isInFrontmatter,
  placeOfName,
  placeOfWord,
  sectionAt,
  sentenceAt,
} from '../../../src/checker/links/places.ts';
import { page, pages, shop } from '../run.ts';

const { documents } = pages({
  ...shop,
  'playbooks/late.mdx': page(
    'Late\nrests-on:\n  - returns-eu\n  - returns\nowner: care',
    'First <Fact id="a.b" /> word.\n\n## Steps\n\nLook. Then call.',
  ),
});
const [document] = documents as [(typeof documents)[0]];
const at = (line: number, column: number, endColumn: number, endLine = line) => ({
  path: document.path,
  line,
  column,
  endLine,
  endColumn,
});

it.each([
  [at(3, 2, 9), at(3, 2, 9), true],
  [at(3, 2, 9, 5), at(4, 1, 80), true],
  [at(3, 2, 9), at(3, 1, 9), false],
  [at(3, 2, 9), at(3, 2, 10), false],
])('%o holds %o: %s', (outer, inner, expected) => {
  expect(holds(outer, inner)).toBe(expected);
});

describe('a place on the page', () => {
  it.each([
    [2, true, -1],
    [8, false, 0],
    [10, false, 1],
    [12, false, 1],
  ])('on line %i: in frontmatter %s, section %i', (line, inFrontmatter, section) => {
    expect([isInFrontmatter(document, at(line, 1, 2)), sectionAt(document, at(line, 1, 2))]).toEqual([
      inFrontmatter,
      section,
    ]);
  });

  it('has a sentence around it, or none', () => {
    expect(sentenceAt(document, at(12, 7, 11))?.text).toBe('Then call.');
    expect(sentenceAt(document, at(11, 1, 1))).toBeUndefined();
  });

  it('is found for a whole word alone', () => {
    expect(placeOfName(document, 'rests-on', 'returns')).toEqual(at(5, 5, 12));
    expect(placeOfName(document, 'owner', 'care')).toEqual(at(6, 8, 12));
    expect(placeOfName(document, 'owner', 'nobody')).toEqual(document.frontmatter.places['owner']);
    expect(placeOfName(document, 'review', 'care')).toEqual(document.titlePlace);
    expect(placeOfWord(document, at(8, 7, 24), 'a.b')).toEqual(at(8, 17, 20));
    expect(placeOfWord(document, at(8, 7, 24), 'First')).toEqual(at(8, 7, 24));
  });
});
