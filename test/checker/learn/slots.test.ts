import { describe, expect, it } from 'vitest';
import { learnSlots } from '../../../src/checker/learn/slots.ts';
import { Terms } from '../../../src/checker/text/terms.ts';
import { pages } from '../run.ts';

const terms = new Terms();
const learn = (text: string) => learnSlots(pages({ 'page.md': `# Page\n\n${text}\n` }).documents, terms);

describe('words that fill one slot in these pages', () => {
  const stem = (word: string): string => terms.of(word);

  it.each([
    ['row heads', '| Fee | Sum |\n| --- | --- |\n| Engraving fee | $3 |\n| Assembly fee | $4 |'],
    [
      'row heads with a remark',
      '| Fee | Sum |\n| --- | --- |\n| Engraving fee (for oak and pine alone) | $3 |\n| Assembly fee | $4 |',
    ],
    ['column heads', '|  | Engraving fee | Assembly fee |\n| --- | --- | --- |\n| Lamp | $3 | $4 |'],
    ['labels of items', '- Engraving fee: $3\n- Assembly fee: $4'],
    ['labels before other words', '- Engraving fee: due at once\n- Assembly fee: paid at the door'],
    ['bold labels', '- **Engraving fee:** due at once\n- **Assembly fee:** due at the door'],
    ['labels with a remark', '- Engraving fee (for oak and pine alone): $3\n- Assembly fee: $4'],
    ['sister headings', '## Engraving fee\n\nDue at once.\n\n## Assembly fee\n\nDue at the door.'],
  ])('%s', (_, text) => {
    const slots = learn(text);
    const differ = (a: string, b: string) => slots.get(a)?.has(b) ?? false;
    expect(differ(stem('engraving'), stem('assembly'))).toBe(true);
    expect(differ(stem('assembly'), stem('engraving'))).toBe(true);
    expect(differ(stem('engraving'), stem('fee'))).toBe(false);
  });

  it.each([
    ['cells that are no heads', '| Lamp | Note |\n| --- | --- |\n| Moor | Engraving fee |\n| Fell | Assembly fee |'],
    ['labels that share no word', '- Engraving: $3\n- Assembly: $4'],
    ['labels that differ in two words', '- Engraving oak fee: $3\n- Assembly pine fee: $4'],
    ['labels of which one has a word more', '- Engraving oak fee: $3\n- Assembly fee: $4'],
    ['headings of other levels', '## Engraving fee\n\nDue at once.\n\n### Assembly fee\n\nDue at the door.'],
    ['running text', 'The engraving fee is $3.\n\nThe assembly fee is $4.'],
  ])('not %s', (_, text) => {
    expect(learn(text).get(stem('engraving'))?.has(stem('assembly')) ?? false).toBe(false);
  });
});

describe('labels that are looked at', () => {
  const rivals = (text: string): boolean => learn(text).get(terms.of('engraving'))?.has(terms.of('assembly')) ?? false;
  const items = (labels: readonly string[]): string => labels.map((label) => `- ${label}: $3`).join('\n');

  it('are the first sixty of a list', () => {
    const fill = (count: number): string[] => Array.from({ length: count }, (_, at) => `Lamp${at} rug${at}`);
    expect(rivals(items(['Engraving fee', ...fill(58), 'Assembly fee']))).toBe(true);
    expect(rivals(items(['Engraving fee', ...fill(59), 'Assembly fee']))).toBe(false);
  });

  it('have eight words at most', () => {
    const long = (first: string, count: number) =>
      [first, ...['oak', 'pine', 'elm', 'ash', 'teak', 'beech', 'maple', 'fir'].slice(0, count - 1)].join(' ');
    expect(rivals(items([long('Engraving', 8), long('Assembly', 8)]))).toBe(true);
    expect(rivals(items([long('Engraving', 9), long('Assembly', 9)]))).toBe(false);
  });

  it('are short', () => {
    const row = (length: number) => [`Engraving ${'x'.repeat(length - 10)}`, `Assembly ${'x'.repeat(length - 10)}`];
    expect(rivals(`- ${row(80).join('\n- ')}`)).toBe(true);
    expect(rivals(`- ${row(81).join('\n- ')}`)).toBe(false);
  });

  it('differ in one word each', () => {
    expect(rivals('- Engraving fee: $3\n- Fee: $4\n- Assembly fee for oak: $5')).toBe(false);
  });
});
