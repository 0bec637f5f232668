import { describe, expect, it } from 'vitest';
import type { Files } from '../run.ts';
import { found, lamps, learn, page, titled } from './naming.ts';

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
      'one of a number that stands a single time, beside two of other numbers',
      page(
        'In May we rent out the old Cabin 100 and the old Cabin 200.',
        'Ask the warden for Cabin 100 or for Cabin 200.',
        'Cabin 300 has a stove.',
      ),
      ['Cabin 100', 'Cabin 200', 'Cabin 300'],
    ],
    [
      'not one of a number beside a single other',
      page('In May we rent out the old Cabin 100.', 'Ask the warden for Cabin 100.', 'Cabin 300 has a stove.'),
      [],
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
    [
      'no days that come round',
      page(
        '| Way | Saturdays | Sundays |\n| --- | --- | --- |\n| Phone | 9 to 1 | no |',
        'We open on Saturdays. Not on Sundays.',
      ),
      [],
    ],
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

  /** So many pages, of which so many name a house. */
  const named = (all: number, naming: number): Files =>
    Object.fromEntries(
      Array.from({ length: all }, (_, index) => [
        `page-${index}.md`,
        `# Page ${index}\n\n${index < naming ? 'Come to the Hollow House, you at the Hollow House' : 'You are welcome'}.\n`,
      ]),
    );
  const valley = { 'valley.md': '# Houses\n\nSee the Valley House. Come to the Valley House.\n' };

  it.each([
    [20, 11, ['Hollow House', 'Valley House']],
    [20, 12, []],
    [103, 12, ['Hollow House', 'Valley House']],
    [103, 13, []],
  ])('among %i pages is that of the company on many of them: %i', (all, naming, names) => {
    expect([...learn({ ...named(all, naming), ...valley }).names].sort()).toEqual(names);
  });

  it('is, where the one beside it is seldom named', () => {
    const files = onPages('Come to the Hollow House, you at the Hollow House.');
    const two = { 'rooms.md': `# Rooms\n\nSee the Valley House.\n\n${table}\n` };
    expect(learn({ ...files, ...two }).names).toEqual([]);
  });
});

describe('the name of a page, and that of another page which goes on from it', () => {
  const text = 'Take the Moor or the Moor Plus, but leave the Moor, or the Moor Plus, to us.';
  const withText = (titles: Readonly<Record<string, string>>): Files => ({
    ...titled(titles),
    'faq.md': `# Questions\n\n${text}\n`,
  });

  it('are two names, though the longer one has more words', () => {
    const files = withText({ 'lamp-moor.md': 'Moor lamp', 'lamp-moor-plus.md': 'Moor Plus lamp' });
    expect([...learn(files).names].sort()).toEqual(['Moor', 'Moor Plus']);
  });

  it('are none where no page has the shorter one', () => {
    const files = withText({ 'lamp-fell.md': 'Fell lamp', 'lamp-moor-plus.md': 'Moor Plus lamp' });
    expect(learn(files).names).not.toContain('Moor');
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
