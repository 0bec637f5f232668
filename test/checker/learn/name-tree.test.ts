import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameTokens } from '../../../src/checker/learn/name-tokens.ts';
import { NameTree } from '../../../src/checker/learn/name-tree.ts';

const tree = new NameTree([
  ['moor', 'lamp'],
  ['moor', 'basic'],
  ['fell', 'lamp'],
  ["o'neil", 'desk'],
  ['5g', 'home'],
  ['élan', 'chair'],
]);
const pieces = 'Moor moor Lamp Basic Fell O’Neil O\'Neil Desk 5G Home Élan Chair the iMoor Moor’s + - . , : ( "'.split(
  ' ',
);
const texts = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', '', '-')), { maxLength: 8 })
  .map((parts) => parts.flat().join(''));

describe('the cheap test for names', () => {
  it('lets every text through that holds a name', () => {
    fc.assert(
      fc.property(texts, (text) => {
        if (!tree.mayStandIn(text)) expect(tree.find(nameTokens(text), false)).toEqual([]);
      }),
    );
  });

  it.each(['the moor lamp is lit', 'Ask a colleague first.', 'Desks and chairs, 12 of each'])('spares "%s"', (text) => {
    expect(tree.mayStandIn(text)).toBe(false);
  });
});

describe('a name in full', () => {
  const longer = new NameTree([
    ['moor', 'lamp'],
    ['moor', 'lamp', 'north'],
  ]);

  it.each([
    ['Moor Lamp', 0],
    ['Moor Lamp North', 1],
    ['Moor', undefined],
    ['Moor Lamp South', undefined],
  ])('"%s" is %s, even where a longer one begins with it', (text, name) => {
    expect(longer.fullName(nameTokens(text))).toBe(name);
  });
});

describe('a name for several', () => {
  const products = new NameTree([['hauler'], ['trail', 'card'], ['trail', 'pass']]);
  const mentions = (text: string) => products.find(nameTokens(text), false).map(({ mention }) => mention);

  it('is the name', () => {
    expect(products.mayStandIn('Haulers are put away.')).toBe(true);
    expect(mentions('Haulers are put away.')).toEqual([[0]]);
    expect(mentions('Both Trail Cards are free.')).toEqual([[1]]);
  });

  it('is none where a name only begins so', () => {
    expect(mentions('Trails are closed.')).toEqual([]);
    expect(mentions('haulers are people')).toEqual([]);
  });
});

describe('first words that name another thing', () => {
  const nested = new NameTree([['moor'], ['moor', 'plus'], ['moor', 'lamp']], new Set(), [undefined, 1, undefined]);

  it.each([
    ['are that thing, or short for a name that has them for no other thing', 'We mend the Moor.', [[0, 2]]],
    ['are the other name where all of it stands', 'We mend the Moor Plus.', [[1]]],
  ])('%s', (_, text, mentions) => {
    expect(nested.find(nameTokens(text), false).map(({ mention }) => mention)).toEqual(mentions);
  });

  it('are short for it where they are more', () => {
    const longer = new NameTree([['moor'], ['moor', 'plus', 'lamp']], new Set(), [undefined, 1]);
    expect(longer.find(nameTokens('We mend the Moor Plus.'), false).map(({ mention }) => mention)).toEqual([[1]]);
  });
});

describe('the last word of a name that opens a sentence', () => {
  const found = (text: string, known: readonly number[]) =>
    tree.find(nameTokens(text), false, new Set(known)).map(({ mention }) => mention);

  it.each([
    ['stands for the name that the page gives in full', 'Basic has four. It ends.', [1], [[1]]],
    ['may be any word on another page', 'Basic has four. It ends.', [0], []],
    ['may be any word without a capital', 'It has a basic part.', [1], []],
    ['stands for the name within a sentence', 'All of it is in Basic as well.', [], [[1]]],
  ])('%s', (_, text, known, mentions) => {
    expect(found(text, known)).toEqual(mentions);
  });
});

describe('the last word of a name', () => {
  const found = (names: readonly string[], text: string): readonly (readonly number[])[] =>
    new NameTree(names.map((name) => name.split(' '))).find(nameTokens(text), false).map(({ mention }) => mention);

  it.each([
    ['few names end so', ['moor plus', 'moor basic'], 'Take Plus.', [[0]]],
    ['two names end so', ['moor plus', 'moor basic', 'fell plus'], 'Take Plus.', [[0, 2]]],
    ['many names end so', ['moor lamp', 'moor rug', 'fell lamp', 'oak lamps'], 'Take Lamps.', []],
  ])('where %s', (_, names, text, expected) => {
    expect(found(names, text)).toEqual(expected);
  });

  it('is none in a title where nearly every word behind the first has a capital', () => {
    const names = ['moor basic', 'moor plus'];
    expect(found(names, 'Closing Business Moor Accounts')).toEqual([]);
    expect(found(names, 'From Moor to a lamp')).toEqual([[0, 1]]);
  });
});
