import { expect, it } from 'vitest';
import { inLearningOrder } from '../../../src/site/model/learning-order.ts';

const track = (path: string, ...leadsTo: string[]) => ({ path, leadsTo });
const orderOf = (...tracks: ReturnType<typeof track>[]) => inLearningOrder(tracks).map(({ path }) => path);

it.each<[string, ReturnType<typeof track>[], string[]]>([
  [
    'the one that leads on to another comes first',
    [track('hard calls'), track('first week', 'hard calls'), track('team lead')],
    ['first week', 'hard calls', 'team lead'],
  ],
  ['all along a chain', [track('c'), track('b', 'c'), track('a', 'b')], ['a', 'b', 'c']],
  ['those that nothing leads to stay as they are', [track('a'), track('b')], ['a', 'b']],
  ['and so do two that lead to each other', [track('a', 'b'), track('b', 'a')], ['a', 'b']],
  ['a track may lead to itself', [track('a', 'a'), track('b')], ['a', 'b']],
])('%s', (_, tracks, expected) => {
  expect(orderOf(...tracks)).toEqual(expected);
});
