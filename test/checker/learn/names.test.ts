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

describe('what pages are named after, where a known name shares a word of the title', () => {
  /** Pages by path and title, and a page that uses the known names. */
  const withText = (titles: Readonly<Record<string, string>>, text: string): Files => ({
    ...titled(titles),
    'faq.md': `# Questions\n\n${text}\n`,
  });
  const known = (a: string, b: string) =>
    `You can ask for a ${a} or a ${b} here. We like the ${a} here, and we like the ${b} too.`;
  const trips = {
    'gull_annual.md': 'Gull Annual Multi-Stay: key facts',
    'gull_short.md': 'Gull Short Stay: key facts',
  };
  const savers = {
    'young-elm-saver.md': 'Young Elm Saver',
    'oak-saver_001.md': 'Oak Saver (notice account)',
    'fixed-ash-saver.md': 'Fixed Ash Saver: terms',
  };
  const clubs = {
    'club-basic.md': 'Roof Club Basic: a year of help',
    'club-county.md': 'Roof Club County',
    'club-world.md': 'Roof Club World: for those who travel',
  };

  it.each([
    [
      'two that begin alike',
      trips,
      known('Short Stay', 'Long Stay'),
      'Take Gull Annual or Gull Short.',
      ['Gull Annual', 'Gull Short'],
    ],
    ['its other word', trips, known('Short Stay', 'Long Stay'), 'In the end take a Short Stay.', ['Gull Short']],
    [
      'two that end alike',
      savers,
      known('Young Elm', 'Grey Elm'),
      'Take the Young Elm Saver or the Oak Saver.',
      ['Young Elm Saver', 'Oak Saver'],
    ],
    ['its beginning', savers, known('Young Elm', 'Grey Elm'), 'In the end take the Young Elm.', ['Young Elm Saver']],
    [
      'its end',
      { 'house-reed.md': 'House Reed overview', 'house-fern.md': 'House Fern overview' },
      '| Cover | Reed | Fern |\n| --- | --- | --- |\n| Glass | 5% | 10% |\n\nAsk for Reed. Ask for Fern.',
      'In the end take Reed.',
      ['House Reed'],
    ],
    [
      'with the make before them',
      clubs,
      known('Roof Club', 'Boat Club'),
      'Take Roof Club Basic or Roof Club World.',
      ['Roof Club Basic', 'Roof Club World'],
    ],
    [
      'the make for all of them',
      clubs,
      known('Roof Club', 'Boat Club'),
      'Join the Roof Club.',
      ['Roof Club or Roof Club Basic or Roof Club County or Roof Club World'],
    ],
    [
      'one that begins like a known name',
      { 'gull_short.md': 'Gull Short Stay: key facts' },
      `${known('Short Stay', 'Long Stay')} ${known('Gull Annual', 'Rook Annual')}`,
      'Take Gull Short.',
      ['Gull Short'],
    ],
    [
      'not one without another that is named alike',
      { 'gull_short.md': 'Gull Short Stay: key facts' },
      known('Short Stay', 'Long Stay'),
      'Take the Gull with you.',
      [],
    ],
    [
      'not what a known name is more than',
      { 'oak-lamp.md': 'Oak Lamp 12', 'oak-desk.md': 'Oak Desk 7' },
      known('Oak Lamp 12', 'Oak Lamp 24'),
      'Take an Oak Lamp 24.',
      ['Oak Lamp 24'],
    ],
    [
      'not two that are alike in whom they are for',
      { 'repair-agent.md': 'Repair Agent Manual', 'store-agent.md': 'Store Agent Manual' },
      known('Agent Manual', 'Desk Manual'),
      'Ask at the Repair or at the Store.',
      [],
    ],
    [
      'not one that stands for two of them',
      { 'moor-light.md': 'Moor Light Lamp', 'fell-light.md': 'Fell Light Lamp' },
      known('Light Lamp', 'Night Lamp'),
      'In the end take the Light Lamp.',
      ['Light Lamp'],
    ],
    [
      'not one that is within it',
      { 'light-moor-lamp.md': 'Light Moor Lamp', 'dark-moor-lamp.md': 'Dark Moor Lamp' },
      known('Moor Lamp', 'Fell Lamp'),
      'In the end take the Moor Lamp.',
      ['Moor Lamp'],
    ],
  ])('%s', (_, titles, text, line, names) => {
    expect(found(withText(titles as Readonly<Record<string, string>>, text), line)).toEqual(names);
  });

  it('are relatives', () => {
    const { names, areRelatives } = learn(withText(trips, known('Short Stay', 'Long Stay')));
    expect(areRelatives(names.indexOf('Gull Annual'), names.indexOf('Gull Short'))).toBe(true);
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

describe('a name that stands on many pages', () => {
  const onPages = (...lines: string[]): Files =>
    Object.fromEntries(
      Array.from({ length: 16 }, (_, index) => [`page-${index}.md`, `# Page ${index}\n\n${lines.join('\n\n')}\n`]),
    );
  const table = '| House | Rooms |\n| --- | --- |\n| Hollow House | 5 |\n| Valley House | 10 |';

  it('is not that of the company, where it heads a row beside one that is named as often', () => {
    const files = onPages('Come to the Hollow House, and not to the Valley House.', table);
    expect([...learn(files).names].sort()).toEqual(['Hollow House', 'Valley House']);
  });

  it('is, where the one beside it is seldom named', () => {
    const files = onPages('Come to the Hollow House, you at the Hollow House.');
    const two = { 'rooms.md': `# Rooms\n\nSee the Valley House.\n\n${table}\n` };
    expect(learn({ ...files, ...two }).names).toEqual([]);
  });
});

describe('what the titles of sister pages differ by', () => {
  const plans = titled({ 'plan-team.md': 'Team plan', 'plan-solo.md': 'Solo plan' });
  const withText = (text: string): Files => ({ ...plans, 'faq.md': `# Questions\n\n${text}\n` });
  const text = [
    'Those on Team or on Solo pay less, with Team or with Solo you get more, and from Team or from Solo you can leave.',
    'Take Team or Solo, or change to Team or to Solo.',
    'See what your team does, which team it is, and whether the team of a team has a team, or no team.',
  ].join(' ');

  it('is a name where sentences write it with a capital, however often it is a plain word too', () => {
    expect([...learn(withText(text)).names].sort()).toEqual(['Solo', 'Team']);
    expect(found(withText(text), 'You are on Team.')).toEqual(['Team']);
    expect(found(withText(text), 'Your team pays.')).toEqual([]);
  });

  it('is none at the opening of a sentence, where the plain word has a capital too', () => {
    expect(found(withText(text), 'Team leads sign it.')).toEqual([]);
    expect(found(withText(text), 'Team: $5')).toEqual(['Team']);
    expect(found(withText(text), 'Solo users sign it.')).toEqual(['Solo']);
  });

  it('is none where the text has it without a capital alone', () => {
    expect(learn(withText('Your team pays. Play it solo, and every team does it.')).names).toEqual([]);
  });

  it('is none of more words that the text mostly writes small', () => {
    const files = titled({ 'pump-heat.md': 'Heat pumps', 'pump-water.md': 'Water pumps' });
    const small =
      'The heat pumps and the water pumps run. See Heat Pumps and Water Pumps. The heat pumps run, and water pumps.';
    expect(learn({ ...files, 'faq.md': `# Questions\n\n${small}\n` }).names).toEqual([]);
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
