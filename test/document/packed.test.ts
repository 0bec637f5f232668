import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/document/load.ts';
import { packDocument, unpackDocument } from '../../src/document/packed.ts';
import { parseDocument } from '../../src/document/parse.ts';
import type { Document, Source } from '../../src/document/types.ts';

const parse = (source: Source): Document => parseDocument(source, { project: true }).document!;
const thereAndBack = (source: Source): Document =>
  unpackDocument(deserialize(serialize(packDocument(parse(source)))), source);

/** Everything of a document, and the place of every stretch of every sentence. */
const whole = (document: Document) => ({
  ...document,
  sentences: document.sentences.map(({ toPlace, ...rest }) => ({
    ...rest,
    places: [...rest.text].map((_, index) => [toPlace(index, index + 1), toPlace(0, index)]),
  })),
});

describe('a document that was packed, written and read again', () => {
  it.each([
    ['plain text', 'Return a lamp within 30 days. Bring the receipt.'],
    ['marks and entities', 'Return **a lamp** &amp; its \\*shade\\* within\n  `30 days`. Then _call_.'],
    [
      'a list, a table and a quotation',
      '# Lamps\n\n- One:\n  - 30 days\n\n| Lamp | Days |\n| - | - |\n| Oak | 30 |\n\n> Never.',
    ],
    ['line ends of Windows and a byte order mark', '\uFEFF# Lamps\r\n\r\nReturn a lamp\r\nwithin 30 days.\r\n'],
    ['frontmatter', '---\ntitle: Lamps\nsummary: What "never" means\n---\n\nReturn a lamp within 30 days.'],
  ])('is the same for %s', (_, text) => {
    const source = { path: 'policies/lamps.md', text };
    expect(whole(thereAndBack(source))).toEqual(whole(parse(source)));
  });

  it('is the same for every page of the sample company', () => {
    for (const source of loadFolder(fileURLToPath(new URL('../../content', import.meta.url))).sources)
      expect(whole(thereAndBack(source)), source.path).toEqual(whole(parse(source)));
  });
});
