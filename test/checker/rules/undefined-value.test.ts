import { describe, expect, it } from 'vitest';
import { undefinedValue } from '../../../src/checker/rules/undefined-value.ts';
import { look, page, shop } from '../run.ts';

const policy = (text: string) => ({ ...shop, 'policies/returns.mdx': page('Returns', text) });

describe('words that point to a number which stands nowhere', () => {
  it.each([
    ['Send it back within the policy period.', 'within the policy period'],
    ['Customers answer within the specified time.', 'within the specified time'],
    ['It must arrive before the end of the allowed window.', 'before the end of the allowed window'],
    ['Reply within the time specified in the policy.', 'within the time specified in the policy'],
    ['We charge the applicable fee.', 'the applicable fee'],
    ['The usual handling charge is kept back.', 'The usual handling charge'],
    ['Credit above the policy limit needs a lead.', 'above the policy limit'],
  ])('in a policy: %s', (text, words) => {
    expect(look(undefinedValue, policy(text))).toEqual([`warning gap/undefined policies/returns.mdx:4 ${words}`]);
  });

  it('in a line to say', () => {
    const files = { ...shop, 'playbooks/late.mdx': page('Late', '<Say>You hear from us within the usual time.</Say>') };
    expect(look(undefinedValue, files)).toEqual(['warning gap/undefined playbooks/late.mdx:4 within the usual time']);
  });

  it('elsewhere are a note', () => {
    expect(look(undefinedValue, { 'faq.md': '# Questions\n\nWe charge the applicable fee.\n' })).toEqual([
      'note gap/undefined faq.md:3 the applicable fee',
    ]);
  });

  it('in another section than the number', () => {
    expect(look(undefinedValue, policy('## Fee\n\nIt is $5.\n\n## Late\n\nWe charge the applicable fee.'))).toEqual([
      'warning gap/undefined policies/returns.mdx:10 the applicable fee',
    ]);
  });
});

describe('words that say enough', () => {
  it.each([
    ['the number is there', 'Send it back within the policy period of 30 days.'],
    ['the number stands in the section', 'A return costs $5.\n\nFor a late one we charge the applicable fee.'],
    ['the line links to it', 'Send it back within [the policy period](#how-long).\n\n## How long\n\nLong.'],
    ['a number without a unit', 'Answer within the allowed window of 16.'],
    ['a named period', 'Send it back within the return window.'],
    ['a question', '## Returns\n\nIs it within the policy period?'],
    ['an example', '<Example>Ada asked within the policy period.</Example>'],
    ['a line not to say', '<DontSay>You are not within the policy period.</DontSay>'],
    ['a fee that is named', 'The restocking fee is kept back.'],
    ['something standard', 'Use the standard label.'],
  ])('%s', (_, text) => {
    expect(look(undefinedValue, policy(text))).toEqual([]);
  });

  it('a fact of the kind is shown in the section', () => {
    const files = policy('It costs <Fact id="returns.fee" />.\n\nFor a late one we charge the applicable fee.');
    const fees = page('Fees\nfacts:\n  - id: returns.fee\n    label: Fee\n    values: [{ is: $5 }]', 'See above.');
    expect(look(undefinedValue, { ...files, 'policies/fees.mdx': fees })).toEqual([]);
  });

  it('an article gives the number in another section', () => {
    const text = '# Returns\n\n## Fee\n\nIt is $5.\n\n## Late\n\nWe charge the applicable fee.\n';
    expect(look(undefinedValue, { 'returns.md': text })).toEqual([]);
  });
});
