import { expect, it } from 'vitest';
import { withoutLacking } from '../../../../src/checker/kinds/common/lacking.ts';

it.each([
  ['skippers without a pass may ask', 'skippers may ask'],
  ['a punt that has not left can be stopped', 'a punt can be stopped'],
  ["a punt that hasn't left can be stopped", 'a punt can be stopped'],
  ['those who are no longer crew must ask', 'those must ask'],
  ['those who prefer not to can write', 'those can write'],
  ['those who never row should ask', 'those who never row should ask'],
  ['those who prefer to can not write', 'those who prefer to can not write'],
  ['skippers may not ask', 'skippers may not ask'],
  ['punts come without a lamp', 'punts come without a lamp'],
  ['punts without a lamp may go, tents without a lamp may stay', 'punts may go, tents may stay'],
])('"%s" without what is lacking: "%s"', (text, rest) => {
  expect(withoutLacking(text).replaceAll(/\s+/g, ' ')).toBe(rest);
});
