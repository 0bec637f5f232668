import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnNames } from '../../../src/checker/learn/names.ts';
import { type Files, pages } from '../run.ts';

const learn = (files: Files) => learnNames(pages(files).documents);
const page = (...lines: string[]) => ({ 'range.md': `# Range\n\n${lines.join('\n\n')}\n` });

/** The names that stand in a text: each mention with all that it can stand for. */
function found(files: Files, text: string, loose = false): string[] {
  const { names, find } = learn(files);
  return find(text, { loose }).map((mention) => mention.map((name) => names[name]).join(' or '));
}

const lamps = page(
  'For the desk at home, choose the Moor Lamp or the Fell Lamp.',
  'We like the Moor Lamp, and you like the Fell Lamp.',
);

const titled = (titles: Readonly<Record<string, string>>): Files =>
  Object.fromEntries(
    Object.entries(titles).map(([path, title]) => [path, `---\ntitle: "${title}"\n---\n\nPlease note.\n`]),
  );

describe('what pages are named after', () => {
  it.each([
    [
      'the words of a title that stand in the path',
      { 'pets/meadow-basic.md': 'Meadow Basic at a glance', 'pets/meadow-lifetime.md': 'Meadow Lifetime at a glance' },
      ['Meadow Basic', 'Meadow Lifetime'],
    ],
    [
      'behind what kind of page it is',
      { 'faq_oak_saver_001.md': 'FAQ: Oak Saver', 'faq_elm_saver_002.md': 'Questions on the Elm Saver' },
      ['Elm Saver', 'Oak Saver'],
    ],
    [
      'not a title that the path does not have',
      { 'pets/p1.md': 'Meadow Basic at a glance', 'pets/p2.md': 'Meadow Lifetime at a glance' },
      [],
    ],
    ['not a kind of page', { 'returns-policy.md': 'Returns Policy', 'shipping-policy.md': 'Shipping Policy' }, []],
    ['not one word', { 'pets/meadow.md': 'Meadow', 'pets/moor.md': 'Moor' }, []],
  ])('%s', (_, titles, names) => {
    expect(learn(titled(titles as Readonly<Record<string, string>>)).names).toEqual(names);
  });

  it('not what the text writes small', () => {
    const files = titled({ 'oak-saver.md': 'Oak Saver', 'elm-saver.md': 'Elm Saver' });
    const text = 'An oak saver is better than an elm saver. Every oak saver has an elm saver.';
    expect(learn({ ...files, 'faq.md': `# Questions\n\n${text}\n` }).names).toEqual([]);
  });
});

describe('a make that stands before a name', () => {
  const makes = page(
    'We rent the Moor Basic Lamp and the Fell Lamp.',
    'Ask for the Moor Basic Lamp or for the Fell Lamp.',
  );

  it('is short for no other name of that make', () => {
    expect(found(makes, 'Have a look at our new Moor Fell Lamp.')).toEqual(['Fell Lamp']);
    expect(found(makes, 'Have a look at our new Moor lamp.')).toEqual(['Moor Basic Lamp']);
  });
});

describe('which words are names', () => {
  it.each([
    ['two with one last word', lamps, ['Fell Lamp', 'Moor Lamp']],
    [
      'two that are listed side by side',
      page('We sell BrightBox, DuskBox and more.', 'Ask for BrightBox, DuskBox or nothing.'),
      ['BrightBox', 'DuskBox'],
    ],
    [
      'two with one first word',
      page('We rent the Cabin Small and the Cabin Large.', 'Ask for the Cabin Small or for the Cabin Large.'),
      ['Cabin Large', 'Cabin Small'],
    ],
    [
      'one that always opens its line, beside one that shares its first word',
      page('We rent the Cabin Small.', 'Cabin Small has a stove.', 'Cabin Large has two.', 'Cabin Large sleeps five.'),
      ['Cabin Large', 'Cabin Small'],
    ],
    [
      'single words that head columns side by side',
      page(
        '| Benefit | Brook | Ridge |\n| --- | --- | --- |\n| Discount | 5% | 10% |',
        'You reach Ridge after a year. Brook members wait.',
      ),
      ['Brook', 'Ridge'],
    ],
    ['none without a relative', page('We sell the Moor Lamp.', 'We like the Moor Lamp.'), []],
    ['none that stands once', page('We sell the Moor Lamp and the Fell Lamp.'), []],
    [
      'none that is often written small',
      page(
        'Take the Oak Table or oak table, the Pine Table or pine table.',
        'Take the Oak Table or oak table, the Pine Table or pine table.',
      ),
      [],
    ],
    [
      'no plain words that head columns',
      page(
        '| Benefit | Guests | Owners |\n| --- | --- | --- |\n| Discount | 5% | 10% |',
        'For guests and owners. Guests pay.',
      ),
      [],
    ],
    ['no initials', page('Ask for the Card PIN or the Door PIN.', 'Ask for the Card PIN or the Door PIN.'), []],
    ['no days', page('On a Monday Morning or a Friday Morning.', 'On a Monday Morning or a Friday Morning.'), []],
  ])('%s', (_, files, names) => {
    expect([...learn(files).names].sort()).toEqual(names);
  });

  it('not the company, which stands on every page', () => {
    const files = Object.fromEntries(
      Array.from({ length: 16 }, (_, index) => [
        `page-${index}.md`,
        `# Page ${index}\n\nThis is the Hollow Shop. You are in the Hollow Shop, not in the Valley Shop.\n`,
      ]),
    );
    expect(learn(files).names).toEqual([]);
  });
});

describe('names in a text', () => {
  it.each([
    ['The Moor Lamp is new.', ['Moor Lamp']],
    ['Moor Lamps are new, and so is the Fell Lamp.', ['Moor Lamp', 'Fell Lamp']],
    ['We mend the Moor.', ['Moor Lamp']],
    ['A lamp on the moor.', []],
    ['Moor and more.', []],
  ])('%s', (text, names) => {
    expect(found(lamps, text)).toEqual(names);
  });

  it('the longest one, not the one within it', () => {
    const files = page(
      'For the desk at home, choose the Moor Lamp, or the Fell Lamp, or in the end the Light Moor Lamp.',
      'We like the Moor Lamp best, then the Fell Lamp, and at night we like the Light Moor Lamp.',
    );
    expect(found(files, 'Take the Light Moor Lamp.')).toEqual(['Light Moor Lamp']);
  });

  it('a short one stands for all that begin with it', () => {
    const files = page(
      'For the desk at home, choose the Moor Lamp, or the Moor Rug, or the Fell Lamp, or in the end the Fell Rug.',
      'We like the Moor Lamp best, then the Moor Rug, and at night the Fell Lamp or the Fell Rug.',
    );
    expect(found(files, 'We mend the Moor.')).toEqual(['Moor Lamp or Moor Rug']);
  });

  it('a short one beside a full one shares its last word', () => {
    const files = page(
      'For the desk at home, choose the Moor Lamp, or the Moor Rug, or the Fell Lamp, or in the end the Fell Rug.',
      'We like the Moor Lamp best, then the Moor Rug, and at night the Fell Lamp or the Fell Rug.',
    );
    expect(found(files, 'We mend every Moor or Fell Lamp.')).toEqual(['Moor Lamp', 'Fell Lamp']);
    expect(found(files, 'We mend every Moor, Fell Rug or shelf.')).toEqual(['Moor Rug', 'Fell Rug']);
    expect(found(files, 'We mend every Moor unlike a Fell Rug.')).toEqual(['Moor Lamp or Moor Rug', 'Fell Rug']);
  });

  it('a last word alone, where few names have it', () => {
    const files = page(
      'We rent the Cabin Small and the Cabin Large.',
      'Ask for the Cabin Small or for the Cabin Large.',
    );
    expect(found(files, 'It costs more on Large than on Small.')).toEqual(['Cabin Large', 'Cabin Small']);
    expect(found(files, 'Large parcels cost more.')).toEqual([]);
    expect(found(files, 'A large one costs more.')).toEqual([]);
  });

  it('no first word that mostly stands without a capital', () => {
    const files = page(
      'Turn on the Data Saver or the Data Alert.',
      'At home, you can try the Data Saver or, when you travel, the Data Alert.',
      'Your data, our data, their data, no data and all the data.',
    );
    expect(found(files, 'Ask how much Data is left.')).toEqual([]);
    expect(found(files, 'Ask for the Data Saver.')).toEqual(['Data Saver']);
  });

  it('no common word: "Contact Us" is not short for "US Bank"', () => {
    const files = page('Pay at US Bank or at Lake Bank.', 'We like US Bank and Lake Bank.');
    expect(found(files, 'Please Contact Us today.')).toEqual([]);
  });

  it('in a path, where nothing has a capital', () => {
    expect(found(lamps, 'products/moor-lamp.md', true)).toEqual(['Moor Lamp']);
    expect(found(lamps, 'products/moor-lamp.md')).toEqual([]);
  });

  it('are stripped, and the rest stays', () => {
    expect(learn(lamps).strip('The Moor Lamp costs $5.')).toBe('The  costs $5.');
  });
});

describe('relatives', () => {
  it('share a word or a list', () => {
    const files = page(
      'We rent the Cabin Small and the Cabin Large.',
      'Ask for the Cabin Small or the Cabin Large.',
      'Pay at Hill Bank or Lake Bank.',
      'We like Hill Bank and Lake Bank.',
    );
    const { names, areRelatives } = learn(files);
    const number = (name: string) => names.indexOf(name);
    expect(areRelatives(number('Cabin Small'), number('Cabin Large'))).toBe(true);
    expect(areRelatives(number('Hill Bank'), number('Lake Bank'))).toBe(true);
    expect(areRelatives(number('Cabin Small'), number('Lake Bank'))).toBe(false);
  });
});

describe('the order of pages', () => {
  it('does not matter', () => {
    const lines = ['Moor Lamp', 'Fell Lamp', 'Moor Table', 'Fell Table'].map(
      (name) => `We sell the ${name}. You like the ${name}, and the ${name} likes you.`,
    );
    const documents = pages(
      Object.fromEntries(lines.map((line, index) => [`p${index}.md`, `# Page\n\n${line}\n`])),
    ).documents;
    const { names } = learnNames(documents);
    expect(names).toHaveLength(4);
    fc.assert(
      fc.property(fc.shuffledSubarray([...documents], { minLength: documents.length }), (shuffled) => {
        expect(learnNames(shuffled).names).toEqual(names);
      }),
    );
  });
});
