import { describe, expect, it } from 'vitest';
import { gap } from '../../../src/checker/rules/gap.ts';
import { findingsOf, look, page, shop } from '../run.ts';

const fact = (...values: string[]) => ({
  ...shop,
  'policies/returns.mdx': page(
    `Returns\nfacts:\n  - id: returns.window\n    label: Return window\n    complete: [region]\n    values:\n${values.map((value) => `      - ${value}`).join('\n')}`,
    'The window is <Fact id="returns.window" />.',
  ),
});

describe('a fact that is complete for regions', () => {
  it('has an error where a region has no value, with a customer who is told nothing', () => {
    const files = fact('{ is: 30 days, scope: { region: [us, de] } }');
    expect(look(gap, files)).toEqual(['error gap/value policies/returns.mdx:4 no value']);
    expect(findingsOf(gap, files)[0]!.witness).toMatchObject({ customer: { region: 'fr' }, day: '2026-06-15' });
  });

  it('has a warning where a value ends and nothing follows', () => {
    const files = fact(
      '{ is: 30 days, scope: { region: us }, effective: { until: 2026-12-24 } }',
      '{ is: 14 days, scope: { region: eu } }',
    );
    expect(look(gap, files)).toEqual(['warning gap/value policies/returns.mdx:4 no value']);
    expect(look(gap, files, '2026-12-24')).toEqual(['error gap/value policies/returns.mdx:4 no value']);
  });

  it('has nothing where every region has a value', () => {
    expect(look(gap, fact('{ is: 30 days, scope: { region: us } }', '{ is: 14 days, scope: { region: eu } }'))).toEqual(
      [],
    );
  });
});
