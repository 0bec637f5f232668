import { expect, it } from 'vitest';
import { familiesOf } from '../../../src/checker/learn/name-families.ts';
import { nameTokens } from '../../../src/checker/learn/name-tokens.ts';

/** The names of each family that texts, heads and titles give. */
function familiesIn(names: readonly string[], texts: readonly string[], titles: readonly string[][] = []): string[] {
  const candidates = names.map((written) => ({ keys: written.toLowerCase().split(' '), written }));
  const families = familiesOf(candidates, texts.map(nameTokens), [], titles);
  return [...Map.groupBy(names, (_, name) => families[name])].map(([, those]) => those.join(' + '));
}

it.each([
  [['Moor', 'Fell Lamp'], ['Take the Moor, Fell Lamp or none.'], ['Moor + Fell Lamp']],
  [['Moor Lamp', 'Fell Lamp'], [], ['Moor Lamp + Fell Lamp']],
  [['N1', 'N2'], ['Rows N1, N2 are full.'], ['N1 + N2']],
  [['N1', 'Pier Cross'], ['Row N1, Pier Cross, is full.'], ['N1', 'Pier Cross']],
])('%j in %j', (names, texts, families) => {
  expect(familiesIn(names, texts)).toEqual(families);
});

it('takes the name that opens what sister pages are titled after', () => {
  const names = ['DuskBox', 'Dawn Lamp'];
  expect(familiesIn(names, [], [['DuskBox Rewards', 'Dawn Lamp']])).toEqual(['DuskBox + Dawn Lamp']);
  expect(familiesIn(names, [], [['Rewards of DuskBox', 'Dawn Lamp']])).toEqual(names);
});
