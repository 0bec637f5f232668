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
