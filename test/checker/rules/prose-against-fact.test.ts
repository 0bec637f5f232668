import { describe, expect, it } from 'vitest';
import { proseAgainstFact } from '../../../src/checker/rules/prose-against-fact.ts';
import { findingsOf, page, shop } from './look.ts';

const files = (text: string, keys = 'Late') => ({
  ...shop,
  'policies/returns.mdx': page(
    `Returns
facts:
  - id: returns.window
    label: Return window
    phrases: [return window]
    values:
      - { is: 60 days after delivery, scope: { region: us } }
      - { is: 30 days after delivery, scope: { region: eu } }`,
    'The window is <Fact id="returns.window" />.',
  ),
  'playbooks/late.mdx': page(keys, text),
});

describe('a line with another value than the fact that it names', () => {
  it.each([
    ['The return window is 45 days after delivery.', 'Late'],
    ['<Say>Your return window is 45 days after delivery.</Say>', 'Late'],
    ['The return window is 60 days after delivery.', 'Late\nscope: { region: eu }'],
  ])('is an error: %s', (text, keys) => {
    const findings = findingsOf(proseAgainstFact, files(text, keys));
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['conflict/fact', 'error']]);
    const paths = findings[0]!.positions.flatMap(({ statements }) => statements.map(({ place }) => place.path));
    expect(paths.sort()).toEqual(['playbooks/late.mdx', 'policies/returns.mdx']);
  });
});

describe('a line that may stand beside the fact', () => {
  it.each([
    ['the value for some of its customers', 'The return window is 30 days after delivery.'],
    ['the same in other words', 'The return window is thirty days after delivery.'],
    ['another subject', 'A gift card lasts 45 days after delivery.'],
    ['what the customer says', '<CustomerSays>The return window is 45 days!</CustomerSays>'],
    ['a line not to say', '<DontSay>The return window is 45 days.</DontSay>'],
    ['an example', '<Example>Her return window was 45 days.</Example>'],
  ])('%s', (_, text) => {
    expect(findingsOf(proseAgainstFact, files(text))).toEqual([]);
  });
});
