import { expect, it } from 'vitest';
import { seriesIn } from '../../../../../src/checker/kinds/list/rosters/series.ts';

it.each([
  ['The rack fits road bikes, e-bikes and tandems', false, ['road bikes', 'e-bikes', 'tandems']],
  ['The chair and the secretary sign the minutes', false, ['chair', 'secretary']],
  ['It is sent an hour after closing, for gulls and terns', false, ['gulls', 'terns']],
  ['We wash them and send the bill to kites, boats and sails', false, ['kites', 'boats', 'sails']],
  ['The card shows a date, a reason and the name of the pilot', false, ['date', 'reason', 'pilot']],
  ['Ask for the number, what broke and a photo', false, undefined],
  ['We are paid by card, by cheque or by bank transfer', false, ['card', 'cheque', 'bank transfer']],
  ['Plans can be sent as a list, to the pier and to the crew', false, ['list', 'pier', 'crew']],
  ['Kites come in red, blue and green', true, ['red', 'blue', 'green']],
  ['Berths can be paid with Lark Pay, Finch Pay and vouchers', false, ['Lark-Pay', 'Finch-Pay', 'vouchers']],
  ['We look at two pay stubs, a letter or a card', false, ['two pay-stubs', 'letter', 'card']],
  ['On the pier we glaze cups and bowls', false, ['cups', 'bowls']],
  ['In winter they varnish oars and masts', false, ['oars', 'masts']],
  ['Kites are mended by Carter & Poole, Finch and the pier', false, ['Carter-&-Poole', 'Finch', 'pier']],
  ['We lend kites, sails & masts', false, ['kites', 'sails', 'masts']],
  ['They can choose between kites, boats and sails', false, ['kites', 'boats', 'sails']],
  ['zips, wheels', true, ['zips', 'wheels']],
  ['zips, wheels', false, undefined],
  ['It is open between May and June', false, undefined],
  ['It costs $10,000', true, undefined],
  ['Each crate holds two or more lamps', false, undefined],
  ['Helmets are worn by children of 12 or younger', false, undefined],
])('%s', (text, isBare, items) => {
  expect(seriesIn(text, isBare)?.items).toEqual(items);
});
