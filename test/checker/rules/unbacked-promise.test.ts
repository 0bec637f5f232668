import { describe, expect, it } from 'vitest';
import { unbackedPromise } from '../../../src/checker/rules/unbacked-promise.ts';
import { look, page, shop } from '../run.ts';

const files = (text: string, path = 'playbooks/late.mdx') => ({
  ...shop,
  'policies/refunds.mdx': page(
    `Refunds
id: refunds
facts:
  - id: refunds.card-time
    label: Time of a refund to a card
    phrases: [refund to a card]
    values: [{ is: 3 to 7 business days }]
  - id: refunds.discount
    label: Discount on the next order
    values: [{ is: 15 % }]`,
    'To a card: <Fact id="refunds.card-time" />, else <Fact id="refunds.discount" />.',
  ),
  [path]: page(path.startsWith('playbooks') ? 'Late\nrests-on: [refunds]' : 'Late', text),
});

describe('a number in a line to say that no fact backs', () => {
  it.each([
    ['<Say>You have your money back within 3 days.</Say>', 'within 3 days'],
    ['<Say channel="chat">I call you in two hours.</Say>', 'two hours'],
    ['<Say>I can give you $40 for the trouble.</Say>', '$40'],
    ['<Say>Take 20 % off your next order.</Say>', '20 %'],
    ['<Say>It usually takes 10 days.</Say>', '10 days'],
  ])('%s', (text, value) => {
    expect(look(unbackedPromise, files(text))).toEqual([
      `warning playbook/unbacked-promise playbooks/late.mdx:5 ${value}`,
    ]);
  });

  it('in a policy too', () => {
    expect(look(unbackedPromise, files('<Say>I can give you $40.</Say>', 'policies/late.mdx'))).toEqual([
      'warning playbook/unbacked-promise policies/late.mdx:4 $40',
    ]);
  });
});

it.each([
  ['a fact that is shown', '<Say>You have it back in <Fact id="refunds.card-time" />.</Say>'],
  ['a number that a fact of the policy holds', '<Say>I can take 15 % off.</Say>'],
  ['a number bound to a fact: that is a contradiction', '<Say>The refund to a card takes 9 business days.</Say>'],
  ['what has passed', '<Say>That took two days of yours.</Say>'],
  ['a length of waiting', '<Say>You have waited enough for one day.</Say>'],
  ['a manner of speaking', '<Say>Done in a minute.</Say>'],
  ['a gap', '<Say>You have \\{amount\\} by \\{day\\}.</Say>'],
  ['something free', '<Say>The label is free for you.</Say>'],
  ['a step', 'Wait for 3 hours.'],
  ['a line not to say', '<DontSay>You have it in 3 days, promised.</DontSay>'],
])('%s stays silent', (_, text) => {
  expect(look(unbackedPromise, files(text))).toEqual([]);
});

it('a product page stays silent', () => {
  expect(look(unbackedPromise, files('<Say>I can give you $40.</Say>', 'products/late.mdx'))).toEqual([]);
});

it('a folder that is no project stays silent', () => {
  expect(look(unbackedPromise, { 'late.mdx': page('Late', '<Say>I call you in two hours.</Say>') })).toEqual([]);
});
