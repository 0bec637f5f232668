import { expect, it } from 'vitest';
import { seriesIn } from '../../../../../src/checker/kinds/list/rosters/series.ts';

it.each([
  ['The rack fits road bikes, e-bikes and tandems', false, ['road bikes', 'e-bikes', 'tandems']],
  ['The chair and the secretary sign the minutes', false, ['chair', 'secretary']],
  ['zips, wheels', true, ['zips', 'wheels']],
  ['zips, wheels', false, undefined],
  ['It is open between May and June', false, undefined],
  ['It costs $10,000', true, undefined],
  ['Each crate holds two or more lamps', false, undefined],
  ['Helmets are worn by children of 12 or younger', false, undefined],
])('%s', (text, isBare, items) => {
  expect(seriesIn(text, isBare)?.items).toEqual(items);
});
