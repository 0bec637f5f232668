import { expect, it } from 'vitest';
import { partsOf } from '../../../../../src/checker/kinds/list/rosters/parts.ts';

it.each([
  ['Stops: Leeds and York; Hull has none', ['Stops:', 'Leeds and York', 'Hull has none']],
  ['We mend zips, but no wheels.', ['We mend zips', 'but no wheels']],
  ['On Mondays, zips are mended at 9:30.', ['On Mondays zips are mended at 9:30']],
  ['With it you can pay in euros, US dollars and crowns', ['With it you can pay in euros, US dollars and crowns']],
  [
    'If we have no log of you, a pass, a permit or a lease will do',
    ['If we have no log of you', 'a pass, a permit or a lease will do'],
  ],
  ['If we have lent kites, lamps or punts, we log it', ['If we have lent kites, lamps or punts, we log it']],
  ['If a kite is torn, zips and lines are mended', ['If a kite is torn, zips and lines are mended']],
  ['Zips (the only part we mend)', ['Zips', 'the only part we mend']],
])('%s', (line, parts) => {
  const found = partsOf(line).map(({ text, isLabel }) => text.replaceAll(/\s+/g, ' ').trim() + (isLabel ? ':' : ''));
  expect(found).toEqual(parts);
});

it('tells the case that opens a line', () => {
  const casesIn = (line: string) => partsOf(line).filter(({ isCase }) => isCase);
  expect(casesIn('If we have no log of you, a pass, a permit or a lease will do')).toHaveLength(1);
  expect(casesIn('We mend zips, but no wheels.')).toEqual([]);
});
