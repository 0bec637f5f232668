import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import type { Sentence } from '../../src/document/types.ts';

/** The sentences of a page below its title. */
function body(text: string): readonly Sentence[] {
  const { document } = parseDocument({ path: 'page.md', text: `# Cover\n\n${text}` }, { project: false });
  return document!.sentences.slice(1);
}

describe('a bold line over the text of a paragraph', () => {
  it.each([
    [
      'is its head',
      '**Not in Basic**\nDamage is extra.',
      ['heading: Not in Basic', 'prose: Damage is extra. < Not in Basic'],
    ],
    [
      'is its head where a customer speaks',
      '**I lost my card.**\nA new one is free.',
      ['heading: I lost my card.', 'prose: A new one is free. < I lost my card.'],
    ],
    [
      'is none of the next paragraph',
      '**Bikes**\nCovered.\n\nSend a photo.',
      ['heading: Bikes', 'prose: Covered. < Bikes', 'prose: Send a photo.'],
    ],
    ['stands for itself as a question', '**How long?**\nTwo years.', ['prose: How long?', 'prose: Two years.']],
    [
      'stands for itself as a statement',
      '**Keep the box.**\nIt is needed.',
      ['prose: Keep the box.', 'prose: It is needed.'],
    ],
    [
      'is none within a line',
      '**Bikes** are covered.\nBoats are not.',
      ['prose: Bikes are covered.', 'prose: Boats are not.'],
    ],
  ])('%s: %j', (_, text, expected) => {
    expect(
      body(`${text}\n`).map((sentence) => `${sentence.role}: ${[sentence.text, ...sentence.parents].join(' < ')}`),
    ).toEqual(expected);
  });
});

describe('a heading over a list', () => {
  it.each(['We will never', "What we don't", 'You have to:'])(
    'leads into its items where it breaks off: %s',
    (heading) => {
      expect(body(`## ${heading}\n\n- call you\n`)[1]?.parents).toEqual([heading]);
    },
  );

  it.each(['Our calls', 'Do it yourself', 'What we can offer'])('stands for itself: %s', (heading) => {
    expect(body(`## ${heading}\n\n- call you\n`)[1]?.parents).toEqual([]);
  });
});
