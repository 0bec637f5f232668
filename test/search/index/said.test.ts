import { expect, it } from 'vitest';
import { Said } from '../../../src/search/index/said.ts';

const said = new Said(new Set(['public holidai', 'bank transfer']));
said.read('closed on a public holiday or cancellations by transfer to a bank with liquids'.split(' '));

it.each([
  [['holiday']],
  [['holidays']],
  [['liquid']],
  [['cancellation']],
  [['cancel']],
  [['public', 'holiday']],
  [['public', 'holidays']],
])('a corpus says %j', (phrase) => {
  expect(said.has(phrase)).toBe(true);
});

it.each([[['liquidation']], [['liquidate']], [['closing']], [['bank', 'transfer']], [['holiday', 'public']]])(
  'a corpus does not say %j',
  (phrase) => {
    expect(said.has(phrase)).toBe(false);
  },
);
