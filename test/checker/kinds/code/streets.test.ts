import { expect, it } from 'vitest';
import { namedIn } from './reading.ts';

it.each([
  ['Torn kites are left at the depot in Canal Street.', ['street: CANAL STREET']],
  ['Bring torn kites to the shed on the Old Mill Road.', ['street: OLD MILL ROAD']],
  ['Torn kites are left in the street.', []],
  ['Torn kites go to 14 Mill Lane.', []],
])('%s', (line, expected) => {
  expect(namedIn(line).filter((each) => each.startsWith('street'))).toEqual(expected);
});
