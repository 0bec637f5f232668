import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { learnNames } from '../../../src/checker/learn/names.ts';
import { type Files, pages } from '../run.ts';
import { found, lamps, learn, page } from './naming.ts';

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

describe('sizes of one thing', () => {
  it('are names, and other letters are not', () => {
    const sizes = page(
      'We rent the Moor M and the Moor L.',
      'Ask for a Moor M or a Moor L.',
      'Ask in Bay A or in Bay B.',
      'We have a Bay A and a Bay B.',
    );
    expect(found(sizes, 'Take the Moor L to Bay A.')).toEqual(['Moor L']);
  });
});

describe('names in a text', () => {
  it.each([
    ['The Moor Lamp is new.', ['Moor Lamp']],
    ['Moor Lamps are new, and so is the Fell Lamp.', ['Moor Lamp', 'Fell Lamp']],
    ['We mend the Moor.', ['Moor Lamp']],
    ['A lamp on the moor.', []],
    ['The lamp costs EUR 5 and not EUR 7.', []],
    ['Moor and more.', []],
  ])('%s', (text, names) => {
    expect(found(lamps, text)).toEqual(names);
  });

  it('and in the plural, however often they stand in it', () => {
    const many = page(
      'We rent Moor Lamps, the Moor Lamp and the Fell Lamp.',
      'Ask for Moor Lamps, a Moor Lamp or the Fell Lamp.',
      'Clean your Moor Lamps.',
    );
    expect(found(many, 'We have five of the Moor Lamps.')).toEqual(['Moor Lamp']);
    expect(found(many, 'We have a Moor Lamp.')).toEqual(['Moor Lamp']);
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
    expect(found(files, 'Get the Cabin Small Large box.')).toEqual(['Cabin Small']);
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
    expect(learn(lamps).read('The Moor Lamp costs $5.').rest).toBe('The  costs $5.');
  });
});

it('a name all over the pages is none of the company where sister pages are titled after it', () => {
  const plan = (path: string, title: string): Files => ({
    [path]: `# ${title}\n\nOn Reef you have 3 kites, on Dune 5.\n`,
  });
  const others = Object.assign({}, ...Array.from({ length: 20 }, (_, at) => plan(`page-${at}.md`, `Page ${at}`)));
  const sisters = { ...plan('plan-reef.md', 'Reef plan'), ...plan('plan-dune.md', 'Dune plan') };
  expect(found({ ...others, ...sisters }, 'Ask for the Reef plan.')).toEqual(['Reef']);
  expect(found(others, 'Ask for the Reef plan.')).toEqual([]);
});

describe('the name of a page, and that of another page which goes on from it', () => {
  const text = 'Take the Moor or the Moor Plus, but leave the Moor, or the Moor Plus, to us.';
  const nested: Files = {
    'lamp-moor.md': `# Moor lamp\n\n${text}\n`,
    'lamp-moor-plus.md': `# Moor Plus lamp\n\n${text}\n`,
  };

  it.each([
    ['We mend the Moor.', ['Moor']],
    ['We mend the Moor Plus.', ['Moor Plus']],
    ['We mend the Moor lamp and the Plus.', ['Moor', 'Moor Plus']],
  ])('are two: %s', (line, names) => {
    expect(found(nested, line)).toEqual(names);
  });

  it('and the shorter one stays short for what no page goes on to', () => {
    const lamp = 'Try the Moor Lamp or the Fell Lamp at home, the Moor Lamp or the Fell Lamp at sea.';
    const files = { ...nested, ...page(lamp, lamp) };
    expect(found(files, 'We mend the Moor.')).toEqual(['Moor or Moor Lamp']);
  });

  it('are relatives', () => {
    const { names, areRelatives } = learn(nested);
    expect(names).toEqual(['Moor', 'Moor Plus']);
    expect(areRelatives(0, 1)).toBe(true);
  });
});

describe('a title that goes on from a name which stands alone everywhere else', () => {
  const sisters = (title: string): Files => ({
    'lamp-dusk.md': `# ${title}\n\nAsk for the DuskBox. We like the DuskBox.\n`,
    'lamp-dawn.md': '# DawnBox lamp\n\nAsk for the DawnBox. We like the DawnBox.\n',
  });

  it.each([
    ['DuskBox lamp', ['DawnBox', 'DuskBox']],
    ['DuskBox Rewards lamp', ['DawnBox', 'DuskBox']],
    ['Rewards of DuskBox lamp', []],
  ])('%s: %j are relatives', (title, names) => {
    expect(learn(sisters(title)).names).toEqual(names);
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

describe('a text in which no name can stand', () => {
  const { mayStandIn, find } = learn(lamps);

  it.each([
    ['We mend the Moor.', true],
    ['In the Fell Lamp', true],
    ['A lamp on the moor.', false],
  ])('is told by its capitals: %s', (text, may) => {
    expect(mayStandIn(text)).toBe(may);
  });

  it('has none, nor has its opening', () => {
    const word = fc.constantFrom('with', 'The', 'Moor', 'moor', 'Lamp', 'lamp', 'Fell', 'Lamps,', 'é', '$5', 'Moor+');
    const known = { has: () => true };
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), fc.nat(5), (words, length) => {
        fc.pre(!mayStandIn(words.join(' ')));
        for (const text of [words, words.slice(0, length), words.slice(length)].map((part) => part.join(' ')))
          expect(find(text, { known })).toEqual([]);
      }),
    );
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

it('has no name that is an amount', () => {
  const prices = page('It costs EUR 5 a day, or EUR 7 a night.', 'Pay EUR 5 or EUR 7.', '| EUR 5 | EUR 7 |');
  expect(found(prices, 'It costs EUR 5.')).toEqual([]);
});

it('are those of two pages of which one is named after the other, however seldom they are written', () => {
  const files = {
    'lamp-moor.md': '# Moor lamp\n\nIt is lent for a week.\n',
    'lamp-moor-plus.md': '# Moor Plus lamp\n\nIt is lent for a month.\n',
    'faq.md': '# Questions on the Moor lamp\n\nPlease ask.\n',
  };
  expect(learn(files).names).toEqual(['Moor', 'Moor Plus']);
});
