import { describe, expect, it } from 'vitest';
import { otherName } from '../../../src/checker/excuses/other-name.ts';
import { gateBetween, prepared } from '../run.ts';

/** What the shop sells. A name without a relative tells nothing apart. */
const range =
  '# The range\n\nWe sell the Moor Lamp and the Fell Lamp. Both the Moor Lamp and the Fell Lamp are of oak.\n';
const pages = (left: string, right: string) => ({ 'range.md': range, 'warranty.md': left, 'faq.md': right });
const line = 'The warranty lasts 2 years.';
const other = 'The warranty lasts 3 years.';

describe('two products', () => {
  it.each([
    [
      'in the sentences',
      '# Warranty\n\nThe warranty of the Moor Lamp lasts 2 years.\n',
      '# Questions\n\nThe warranty of the Fell Lamp lasts 3 years.\n',
    ],
    ['in the titles', `# Moor Lamp\n\n${line}\n`, `# Fell Lamp\n\n${other}\n`],
    ['in the headings', `# Warranty\n\n## Moor Lamp\n\n${line}\n`, `# Questions\n\n## Fell Lamp\n\n${other}\n`],
    [
      'in the sentence before',
      `# Warranty\n\nTake the Moor Lamp. ${line}\n`,
      `# Questions\n\nTake the Fell Lamp. ${other}\n`,
    ],
    [
      'in the row heads',
      '# Warranty\n\n| Lamp | Warranty |\n| --- | --- |\n| Moor Lamp | 2 years |\n',
      '# Questions\n\n| Lamp | Warranty |\n| --- | --- |\n| Fell Lamp | 3 years |\n',
    ],
  ])('are told apart by names %s', (_, left, right) => {
    expect(gateBetween(pages(left, right), '2 years', '3 years')).toBe('other-name');
  });
});

describe('one product', () => {
  it.each([
    ['that both name', `# Moor Lamp\n\n${line}\n`, '# Questions\n\nThe warranty of the Moor Lamp lasts 3 years.\n'],
    ['that one side does not name', `# Moor Lamp\n\n${line}\n`, `# Questions\n\n${other}\n`],
    ['in short', `# Moor Lamp\n\n${line}\n`, '# Questions\n\nThe warranty of the Moor lasts 3 years.\n'],
    [
      'and the other one as well',
      `# Moor Lamp\n\n${line}\n`,
      '# Questions\n\nThe warranty of the Moor Lamp and the Fell Lamp lasts 3 years.\n',
    ],
  ])('%s', (_, left, right) => {
    expect(gateBetween(pages(left, right), '2 years', '3 years')).toBe('clash');
  });
});

describe('a rule for all, and a rule for those that a line names', () => {
  it.each([
    [1, 'Only hooks of the Moor Lamp are painted.'],
    [2, 'On the Tarn Lamp stand, only hooks of the Moor are painted.'],
  ])('are about one thing, with %i names: "%s"', (count, right) => {
    const tarn = { 'tarn.md': '# Tarn\n\nThe Tarn Lamp is of ash. Ask for the Tarn Lamp.\n' };
    const files = { ...tarn, ...pages('# Fell Lamp\n\nAll hooks are painted.\n', `# Hooks\n\n${right}\n`) };
    const { claims, learnt } = prepared(files);
    const [every, only] = ['every', 'only'].map(
      (extent) => claims.find(({ value }) => value.kind === 'roster' && value.extent === extent)!,
    );
    expect(only!.mentions).toHaveLength(count);
    expect(otherName.reason(every!, only!, learnt)).toBe('');
    expect(otherName.reason(only!, every!, learnt)).toBe('');
  });
});

describe('a name that is what a line says, and not what it is about', () => {
  const files = (left: string, right: string) => pages(`# Fell Lamp\n\n${left}\n`, `# Hooks\n\n${right}\n`);

  it.each([
    [
      'those for whom alone a thing is',
      'audience',
      'Painted hooks are for all customers.',
      'Painted hooks are only for Moor Lamp customers.',
    ],
    [
      'those who decide',
      'role',
      'A swap of hooks is approved by the warden.',
      'A swap of hooks is approved by the Moor Lamp team.',
    ],
  ])('%s', (_, kind, left, right) => {
    const { claims, learnt } = prepared(files(left, right));
    const [a, b] = ['warranty.md', 'faq.md'].map(
      (path) => claims.find((claim) => claim.kind === kind && claim.place.path === path)!,
    );
    expect(b!.mentions).not.toHaveLength(0);
    expect(otherName.reason(a!, b!, learnt)).toBe('');
    expect(otherName.reason(b!, a!, learnt)).toBe('');
  });
});

describe('a title with two products', () => {
  const title = '# Moor Lamp or Fell Lamp?';
  const table = (column: string) => `${title}\n\n| Cover | ${column} |\n| --- | --- |\n| Warranty lasts | 3 years |\n`;

  it.each([
    ['the head of its column', table('Fell Lamp')],
    ['the head of its row', `${title}\n\n| Lamp | Warranty lasts |\n| --- | --- |\n| Fell Lamp | 3 years |\n`],
    ['the item above', `${title}\n\n- For the Fell Lamp:\n  - The warranty lasts 3 years\n`],
    ['its label', `${title}\n\n- Fell Lamp: the warranty lasts 3 years\n`],
  ])('leaves a line to the one that is %s', (_, right) => {
    expect(gateBetween(pages(`# Moor Lamp\n\n${line}\n`, right), '2 years', '3 years')).toBe('other-name');
  });

  it.each([
    ['the one of the column', table('Moor Lamp')],
    ['both, where the column names none', table('Years')],
    ['both, where a row has more than a name', `${title}\n\n- Shades of the Fell Lamp: the warranty lasts 3 years\n`],
  ])('is told of %s', (_, right) => {
    expect(gateBetween(pages(`# Moor Lamp\n\n${line}\n`, right), '2 years', '3 years')).not.toBe('other-name');
  });
});

describe('a page on one product with a line on another', () => {
  it.each([
    'The Fell Lamp has a warranty that lasts 3 years.',
    'On the Fell Lamp the warranty lasts 3 years.',
    'Fell Lamp customers have a warranty that lasts 3 years.',
    'Do not mix them up, the Fell Lamp has a warranty that lasts 3 years.',
    'With the Fell Lamp the warranty lasts 3 years, so tell them.',
  ])('says nothing of the first: "%s"', (right) => {
    const files = pages(`# Moor Lamp\n\n${line}\n`, `# Moor Lamp questions\n\n${right}\n`);
    expect(gateBetween(files, '2 years', '3 years')).toBe('other-name');
  });

  it.each([
    'A move to the Fell Lamp keeps the warranty, which lasts 3 years.',
    'The warranty lasts 3 years, as that of the Fell Lamp does.',
    'The Moor Lamp and the Fell Lamp have a warranty that lasts 3 years.',
  ])('is told of the first where another opens no clause: "%s"', (right) => {
    const files = pages(`# Moor Lamp\n\n${line}\n`, `# Moor Lamp questions\n\n${right}\n`);
    expect(gateBetween(files, '2 years', '3 years')).not.toBe('other-name');
  });
});

describe('a sentence with a part for each product', () => {
  const parts = [
    ['Moor Lamp: a warranty of 2 years; Fell Lamp: 3 years', '2 years', '3 years'],
    ['Moor Lamp: a warranty of 2 years, Fell Lamp: 3 years', '2 years', '3 years'],
    ['Warranty of the Moor Lamp: 2 years; of the Fell Lamp: 3 years', '2 years', '3 years'],
  ] as const;

  it.each(parts)('says of each what stands in its part: "%s"', (sentence, ofMoor, ofFell) => {
    const files = pages(
      `# Warranty\n\n- ${sentence}\n`,
      '# Questions\n\nThe warranty of the Moor Lamp lasts 5 years.\n',
    );
    expect(gateBetween(files, ofFell, '5 years')).toBe('other-name');
    expect(gateBetween(files, ofMoor, '5 years')).toBe('clash');
  });
});

describe('pages that are named after two things of two sorts', () => {
  const sorts =
    '# Sorts\n\nWe sell the Moor Lamp and the Fell Lamp, and the Elm Chair and the Ash Chair. The Moor Lamp, the Fell Lamp, the Elm Chair and the Ash Chair are of oak.\n';
  const named = (chair: string) => ({
    'sorts.md': sorts,
    'moor-lamp.md': `# Moor Lamp\n\n${line}\n`,
    'elm-chair.md': `# Elm Chair\n\n${chair}\n`,
  });

  it('speak of one each', () => {
    expect(gateBetween(named(other), '2 years', '3 years')).toBe('other-name');
  });

  it('are compared where a line names the other', () => {
    const chair = 'With the Moor Lamp the warranty lasts 3 years.';
    expect(gateBetween(named(chair), '2 years', '3 years')).not.toBe('other-name');
  });
});

describe('two names that are no relatives', () => {
  it('tell nothing apart: a shop and a carrier', () => {
    const shops =
      '# Shops\n\nYou find us in Hill Store and in Lake Store. We like to see you in Hill Store or in Lake Store.\n';
    const carriers =
      '# Carriers\n\nWe ship by Swift Post and by Heavy Post. You can ask for Swift Post or for Heavy Post.\n';
    const files = {
      ...pages(
        '# Warranty\n\nThe warranty at Hill Store lasts 2 years.\n',
        '# Questions\n\nThe warranty with Swift Post lasts 3 years.\n',
      ),
      'shops.md': shops,
      'carriers.md': carriers,
    };
    expect(gateBetween(files, '2 years', '3 years')).toBe('clash');
  });
});

describe('names in brackets before a colon', () => {
  it('all belong to the value behind it', () => {
    const both = (years: number) =>
      `# Warranty\n\n- Lamps of oak (Moor Lamp, Fell Lamp): the warranty lasts ${years} years.\n`;
    const one = '# Questions\n\n- Lamps of oak (Moor Lamp): the warranty lasts 3 years.\n';
    expect(gateBetween(pages(both(2), one), '2 years', '3 years')).not.toBe('other-name');
  });
});

describe('a title that writes a name with a word in between', () => {
  const berths =
    '# Berths\n\nWe have the Anchor Berth, the Winter Berth and the Summer Berth. Take the Anchor Berth or the Winter Berth.\n';
  const priced = (title: string, price: string) => `# ${title}\n\nPower costs ${price} a night.\n`;

  it.each([
    ['is about the same thing', 'Anchor Winter Berth (boats)', 'clash'],
    ['is about another thing without the word', 'Winter Berth (boats)', 'other-name'],
  ])('%s', (_, title, gate) => {
    const files = {
      'berths.md': berths,
      'a.md': priced(title, '$4'),
      'b.md': priced('Power on the Anchor Berth', '$6'),
    };
    expect(gateBetween(files, '$4', '$6')).toBe(gate);
  });
});

describe('a house and what it has', () => {
  const house = (title: string) =>
    `# ${title}\n\nWe rent the Moor Lamp and the Moor Bench, and we rent the Moor Chair. Ask for the Moor Lamp, for the Moor Bench or for the Moor Chair.\n\n${line}\n`;
  const of = (left: string, right: string) => ({
    'range.md': '# Moor House\n\nMoor House is new. We love the Moor House.\n',
    'handbook.md': left,
    'faq.md': right,
  });
  const lamp = '# Questions\n\nThe warranty of the Moor Lamp lasts 3 years.\n';

  it('are not two things', () => {
    expect(gateBetween(of(house('Moor House handbook'), lamp), '2 years', '3 years')).not.toBe('other-name');
  });

  it('are two where a page is titled after the thing, or the page of the house tells of few', () => {
    const titled = `# Moor Lamp\n\n${other}\n`;
    expect(gateBetween(of(house('Moor House handbook'), titled), '2 years', '3 years')).toBe('other-name');
    const few = `# Moor House handbook\n\nThe Moor Lamp is of oak.\n\n## Warranty\n\n${line}\n`;
    expect(gateBetween(of(few, lamp), '2 years', '3 years')).toBe('other-name');
  });
});
