import { expect, it } from 'vitest';
import { compareListings } from '../../../../src/checker/kinds/list/compare.ts';
import { claimsIn } from '../../run.ts';

/** What fills the slot of an offer, be it one thing or all of a sort. */
const slotOf = (line: string) =>
  claimsIn({ 'page.md': `# Page\n\n${line}\n` }, 'list').find(({ value }) => value.kind === 'listing' && value.slot)!;

it.each([
  ['clash', 'Kites are lent to guests in Italy and Spain only.', 'Kites are lent to guests in all countries.'],
  ['clash', 'The frame is sold in black and grey only.', 'The frame is sold in all colours.'],
  ['incomparable', 'Kites are lent to guests in Italy and Spain only.', 'Kites are lent to guests in all harbours.'],
  ['incomparable', 'Kites are lent in the north harbour only.', 'Kites are lent in all countries.'],
  ['incomparable', 'Kites are lent in Italy and Spain only.', 'Lamps are lent in all countries.'],
] as const)('some of a sort and all of it: %s, "%s" and "%s"', (outcome, few, all) => {
  expect(compareListings(slotOf(few), slotOf(all))).toBe(outcome);
  expect(compareListings(slotOf(all), slotOf(few))).toBe(outcome);
});
