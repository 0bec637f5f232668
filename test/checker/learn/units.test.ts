import { describe, expect, it } from 'vitest';
import { cutIntoUnits, termsOfUnits } from '../../../src/checker/learn/units.ts';
import { Terms } from '../../../src/checker/text/terms.ts';
import { pages } from '../run.ts';

const lines = (word: string, count: number): string =>
  Array.from({ length: count }, (_, index) => `The ${word} is ready on shelf ${index + 1}.`).join('\n\n');

/** Headings of the sections of each part; '' for what stands before the first heading. */
function unitsOf(text: string): string[][] {
  const { documents } = pages({ 'manual.md': text });
  return cutIntoUnits(documents).parts.map(({ sections }) =>
    sections.map((section) => documents[0]!.sections[section]!.heading),
  );
}

describe('the parts of a page', () => {
  it('are one where the page is short', () => {
    expect(unitsOf(`# Lamps\n\n## Repair\n\n${lines('lamp', 5)}\n\n## Rent\n\n${lines('lamp', 5)}`)).toHaveLength(1);
  });

  it.each([
    [30, 1],
    [31, 2],
  ])('of %i sentences with its headings are %i', (sentences, parts) => {
    const { documents } = pages({
      'manual.md': `# Lamps\n\n## Repair\n\n${lines('lamp', sentences - 4)}\n\n## Rent\n\nNo.`,
    });
    expect(documents[0]!.sentences).toHaveLength(sentences);
    expect(cutIntoUnits(documents).parts).toHaveLength(parts);
  });

  it('are the chapters of a long page, with what stands below their headings', () => {
    const text = `# Lamps\n\n## Repair\n\n${lines('lamp', 8)}\n\n### Oak\n\n${lines('oak', 8)}\n\n## Rent\n\n${lines('rug', 20)}`;
    expect(unitsOf(text)).toEqual([[''], ['Lamps'], ['Repair', 'Oak'], ['Rent']]);
  });

  it('are cut again where a chapter is long', () => {
    const text = `# Lamps\n\n## Repair\n\n### Oak\n\n${lines('oak', 20)}\n\n### Brass\n\n${lines('brass', 20)}\n\n## Rent\n\nNo.`;
    expect(unitsOf(text)).toEqual([[''], ['Lamps'], ['Repair'], ['Oak'], ['Brass'], ['Rent']]);
  });

  it('are one where a long page has no heading', () => {
    expect(unitsOf(lines('lamp', 50))).toHaveLength(1);
  });

  it('have the words of their own lines, of the title and of the headings above', () => {
    const { documents } = pages({
      'manual.md': `# Lamps\n\n## Repair\n\n### Oak\n\n${lines('shade', 20)}\n\n### Brass\n\n${lines('varnish', 20)}`,
    });
    const terms = new Terms([]);
    const units = cutIntoUnits(documents);
    const oak = units.of(
      0,
      documents[0]!.sections.findIndex(({ heading }) => heading === 'Oak'),
    );
    const found = termsOfUnits(units, documents, [new Set()], terms)[oak]!;
    for (const word of ['lamps', 'repair', 'oak', 'shade']) expect([...found]).toContain(terms.in(word)[0]);
    expect([...found]).not.toContain(terms.in('varnish')[0]);
  });

  it('have the words of the page where it is one part', () => {
    const { documents } = pages({ 'lamps.md': '# Lamps\n\nOak shades are mended.' });
    const ofPage = new Set(['given']);
    expect(termsOfUnits(cutIntoUnits(documents), documents, [ofPage], new Terms([]))).toEqual([ofPage]);
  });
});
