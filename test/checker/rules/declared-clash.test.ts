import { expect, it } from 'vitest';
import { declaredClash } from '../../../src/checker/rules/declared-clash.ts';
import { findingsOf, page, shop } from '../run.ts';

const fact = (...values: string[]) => ({
  ...shop,
  'policies/returns.mdx': page(
    `Returns\nowner: commerce\nfacts:\n  - id: returns.window\n    label: Return window\n    values:\n${values.map((value) => `      - ${value}`).join('\n')}`,
    'The window is <Fact id="returns.window" />.',
  ),
});

it('two values that hold for one customer are an error, with that customer and both places', () => {
  const [finding, ...others] = findingsOf(
    declaredClash,
    fact('{ is: 14 days, scope: { region: eu } }', '{ is: 45 days, scope: { segment: gold } }'),
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    rule: 'conflict/declared',
    severity: 'error',
    message: 'Return window: 14 days (policies/returns.mdx:8) and 45 days (policies/returns.mdx:9)',
    witness: { customer: { region: 'de', segment: 'gold' }, day: '2026-06-15' },
    fix: { side: 'verify', text: expect.stringContaining('overrides: returns.window') },
  });
  expect(finding!.positions.map(({ statements }) => [statements[0]!.place.line, statements[0]!.owner])).toEqual([
    [8, 'Commerce'],
    [9, 'Commerce'],
  ]);
});

it.each([
  ['an exception', ['{ is: 30 days }', '{ is: 14 days, scope: { region: eu } }']],
  [
    'the same in other words',
    ['{ is: 14 days, scope: { region: eu } }', '{ is: two weeks, scope: { segment: gold } }'],
  ],
  [
    'a value that is meant to win',
    ['{ is: 30 days }', '{ is: 60 days, overrides: returns.window, effective: { from: 2026-11-15 } }'],
  ],
  ['a value that is over', ['{ is: 30 days }', '{ is: 60 days, effective: { until: 2026-01-05 } }']],
])('%s stays silent', (_, values) => {
  expect(findingsOf(declaredClash, fact(...values))).toEqual([]);
});
