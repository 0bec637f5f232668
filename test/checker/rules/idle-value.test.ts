import { expect, it } from 'vitest';
import { idleValue } from '../../../src/checker/rules/idle-value.ts';
import { findingsOf, look, page, shop } from '../run.ts';

const fact = (...values: string[]) => ({
  ...shop,
  'policies/returns.mdx': page(
    `Returns\nfacts:\n  - id: returns.window\n    label: Return window\n    values:\n${values.map((value) => `      - ${value}`).join('\n')}`,
    'The window is <Fact id="returns.window" />.',
  ),
});

it('a value over which others win for everyone it is for is found', () => {
  const files = fact(
    '{ is: 30 days, scope: { region: eu } }',
    '{ is: 14 days, scope: { region: de } }',
    '{ is: 20 days, scope: { region: fr } }',
  );
  expect(look(idleValue, files)).toEqual(['note fact/idle policies/returns.mdx:7 30 days']);
  const [finding] = findingsOf(idleValue, files);
  expect([finding!.message, finding!.because]).toEqual([
    'Return window: 30 days is never the answer',
    'For everyone it is for, these win: 14 days (policies/returns.mdx:8) and 20 days (policies/returns.mdx:9).',
  ]);
});

it('a value that repeats a wider one is found', () => {
  const files = fact('{ is: 30 days }', '{ is: 30 days, scope: { region: us } }');
  expect(look(idleValue, files)).toEqual(['note fact/idle policies/returns.mdx:8 30 days']);
  expect(findingsOf(idleValue, files)[0]!.because).toBe('It says the same as 30 days (policies/returns.mdx:7).');
});

it.each([
  ['an exception', ['{ is: 30 days }', '{ is: 14 days, scope: { region: eu } }']],
  [
    'a value that covers what is left',
    ['{ is: 30 days, scope: { region: eu } }', '{ is: 14 days, scope: { region: de } }'],
  ],
  ['one value for everyone', ['{ is: 30 days }']],
])('%s stays silent', (_, values) => {
  expect(look(idleValue, fact(...values))).toEqual([]);
});
