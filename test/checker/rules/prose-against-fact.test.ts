import { describe, expect, it } from 'vitest';
import { proseAgainstFact } from '../../../src/checker/rules/prose-against-fact.ts';
import { findingsOf, page, shop } from '../run.ts';

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

describe('the customer who would be told both', () => {
  const told = (values: string, keys = 'Late') => {
    const fact = `Returns
facts:
  - id: returns.window
    label: Return window
    phrases: [return window]
    values:
${values.replaceAll(/^/gm, '      ')}`;
    const [finding] = findingsOf(proseAgainstFact, {
      ...shop,
      'policies/returns.mdx': page(fact, 'The window is <Fact id="returns.window" />.'),
      'playbooks/late.mdx': page(keys, 'The return window is 45 days after delivery.'),
    });
    return [finding!.positions[0]!.value, finding!.witness?.text];
  };
  const everyone = '- { is: 30 days after delivery }';

  it.each([
    ['nobody is told apart', everyone, '30 days after delivery', 'any customer, on 2026-06-15'],
    [
      'a narrower value takes the first region',
      `${everyone}\n- { is: 60 days after delivery, scope: { region: us } }`,
      '30 days after delivery',
      'a customer in Germany, on 2026-06-15',
    ],
    [
      'a promotion wins until it is over',
      `${everyone}\n- { is: 60 days after delivery, effective: { from: 2026-06-01, until: 2026-09-01 }, overrides: returns.window }`,
      '30 days after delivery',
      'any customer, on 2026-09-01',
    ],
    [
      'the value for everyone is told to nobody',
      `${everyone}\n- { is: 60 days after delivery, scope: { region: us } }\n- { is: 14 days after delivery, scope: { region: eu } }`,
      '60 days after delivery',
      'a customer in the United States, on 2026-06-15',
    ],
  ])('%s', (_, values, value, witness) => {
    expect(told(values)).toEqual([value, witness]);
  });

  it('is one of those for whom the line holds, with the value that wins there', () => {
    const values = `${everyone}\n- { is: 14 days after delivery, scope: { region: eu } }`;
    expect(told(values, 'Late\nscope: { region: eu }')).toEqual([
      '14 days after delivery',
      'a customer in Germany, on 2026-06-15',
    ]);
  });
});
