import { expect, it } from 'vitest';
import { thirdPerson } from '../../../../src/checker/kinds/common/third-person.ts';

it.each([
  ['issue', 'issues'],
  ['process', 'processes'],
  ['fix', 'fixes'],
  ['waltz', 'waltzes'],
  ['dispatch', 'dispatches'],
  ['refresh', 'refreshes'],
  ['notify', 'notifies'],
  ['pay', 'pays'],
])('%s: the agent %s it', (verb, form) => {
  expect(thirdPerson(verb)).toBe(form);
});
