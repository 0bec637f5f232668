import { describe, expect, it } from 'vitest';
import { duplicatePage } from '../../../src/checker/rules/duplicate-page.ts';
import { look, page, shop } from '../run.ts';

const sentences = [
  'A lamp may come back as long as its box was not thrown away.',
  'Ask for the number of the order before you open the parcel.',
  'The workshop looks at every lamp that somebody calls broken.',
  'Cables and bulbs are tested on the bench beside the window.',
  'Whoever packed the parcel signs the slip that lies on top.',
];
const text = (count: number) => sentences.slice(0, count).join(' ');
const others = 'The cafe opens early on market days. Bring your own cup and save the world a little. Dogs may come in.';

describe('two pages of one text', () => {
  it.each([
    ['to the letter', `# Returns\n\n${text(5)}\n`],
    ['with a few words more', `# Sending it back\n\n${text(4)} Keep calm.\n`],
    ['as a list', `# Sending it back\n\n${sentences.map((line) => `- **${line}**`).join('\n')}\n`],
  ])('%s are found', (_, copy) => {
    expect(look(duplicatePage, { 'a.md': `# Returns\n\n${text(5)}\n`, 'b.md': copy })).toEqual([
      'note page/duplicate a.md:1 b.md:1 Returns',
    ]);
  });

  it('are found among many copies, each with the next', () => {
    const copies = Array.from({ length: 6 }, (_, index) => [`${index}.md`, `# Page ${index}\n\n${text(5)}\n`] as const);
    expect(look(duplicatePage, Object.fromEntries(copies))).toHaveLength(5);
  });

  it('are found where each has a sentence of its own', () => {
    const [a, b] = ['The till closes at noon on Fridays.', 'A stool stands beside the till.'];
    const files = { 'a.md': `# Returns\n\n${text(5)} ${a}\n`, 'b.md': `# Sending it back\n\n${text(5)} ${b}\n` };
    expect(look(duplicatePage, files)).toHaveLength(1);
  });

  it.each([
    [1, 'two of five of the shorter page', `${others} A stool stands beside the till, for all who wait.`],
    [
      0,
      'two of six of the shorter page',
      `${others} A stool stands beside the till, for all who wait. The kettle is filled again after every shift. The radio plays until the last guest has left us.`,
    ],
  ])('%d of one title, where %s sentences are one', (found, _, more) => {
    const a = `# Returns\n\n${text(5)} The lift is out of order until the end of the month.\n`;
    const files = { 'a.md': a, 'b.md': `# Returns\n\n${text(2)} ${more}\n` };
    expect(look(duplicatePage, files)).toHaveLength(found);
  });

  it('are found by half of the text where the title is one', () => {
    const half = `# Returns\n\n${text(3)} ${others}\n`;
    expect(look(duplicatePage, { 'a.md': `# Returns\n\n${text(5)}\n`, 'b.md': half })).toHaveLength(1);
    expect(look(duplicatePage, { 'a.md': `# Cafe\n\n${text(5)}\n`, 'b.md': half })).toEqual([]);
  });
});

describe('two pages of one title', () => {
  const titled = (folder: string, keys = '') => page(`Lamps${keys}`, folder === 'policies' ? text(5) : others);

  it('and one kind are found in a project', () => {
    const files = { ...shop, 'policies/a.mdx': titled('policies'), 'policies/b.mdx': titled('products') };
    expect(look(duplicatePage, files)).toEqual(['note page/duplicate policies/a.mdx:2 policies/b.mdx:2 Lamps']);
  });

  it('and one text are found once', () => {
    const files = { ...shop, 'policies/a.mdx': titled('policies'), 'policies/b.mdx': titled('policies') };
    expect(look(duplicatePage, files)).toEqual(['note page/duplicate policies/a.mdx:2 policies/b.mdx:2 Lamps']);
  });

  it('stay silent where they are of two kinds, though they share half of their text', () => {
    const half = page('Lamps', `${text(3)} ${others}`);
    expect(look(duplicatePage, { ...shop, 'policies/a.mdx': titled('policies'), 'products/a.mdx': half })).toEqual([]);
  });

  it('stay silent where they are of two kinds, or in a folder that is no project', () => {
    expect(
      look(duplicatePage, { ...shop, 'policies/a.mdx': titled('policies'), 'products/a.mdx': titled('products') }),
    ).toEqual([]);
    expect(look(duplicatePage, { 'a/index.md': titled('policies'), 'b/index.md': titled('products') })).toEqual([]);
  });
});

describe('pages that are alike on purpose', () => {
  it.each([
    ['for other customers', '\nscope: { region: us }', '\nscope: { region: eu }'],
    ['one of which supersedes the other', '', '\nsupersedes: [policies/a]'],
    ['one of which is retired', '\nstatus: retired', ''],
  ])('%s', (_, a, b) => {
    const files = {
      ...shop,
      'policies/a.mdx': page(`Lamps${a}`, text(5)),
      'policies/b.mdx': page(`Lamps${b}`, text(5)),
    };
    expect(look(duplicatePage, files)).toEqual([]);
  });

  it('by a stock phrase', () => {
    const footer = 'Ask the front counter when something is not clear to you, or call the number below.';
    const files = { 'a.md': `# A\n\n${text(4)} ${footer}\n`, 'b.md': `# B\n\n${others} ${footer}\n` };
    expect(look(duplicatePage, files)).toEqual([]);
  });

  it('because they hold next to nothing', () => {
    expect(look(duplicatePage, { 'a.md': `# A\n\n${text(1)}\n`, 'b.md': `# B\n\n${text(1)}\n` })).toEqual([]);
  });
});
