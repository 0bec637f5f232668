import { expect, it } from 'vitest';
import { eitherWay } from '../../../../src/checker/kinds/common/either-way.ts';

const isNear = eitherWay([
  ['order', 'payment'],
  ['delivery', 'arrival'],
]);

it.each([
  ['order', 'payment', true],
  ['arrival', 'delivery', true],
  ['order', 'delivery', false],
  ['order', 'order', false],
])('%s and %s: %s, either way', (a, b, isPair) => {
  expect([isNear(a, b), isNear(b, a)]).toEqual([isPair, isPair]);
});
