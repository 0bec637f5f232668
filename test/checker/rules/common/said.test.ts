import { expect, it } from 'vitest';
import { prepare } from '../../../../src/checker/check.ts';
import { isPromised } from '../../../../src/checker/rules/common/said.ts';
import { page, pages, shop } from '../../run.ts';

const promisedIn = (text: string) => {
  const knowledge = pages({ ...shop, 'playbooks/late.mdx': page('Late', text) });
  return prepare(knowledge)
    .claims.filter(isPromised)
    .map(({ written }) => written);
};

it.each([
  ['<Say>You have it in two days.</Say>', ['two days']],
  ['<Say>It takes 3 to 5 business days, and I add $20.</Say>', ['3 to 5 business days', '$20']],
  ['<Say>You have 30 days left.</Say>', ['30 days']],
  ['<Say>That took two days of yours.</Say>', []],
  ["<Say>Let's both take five minutes.</Say>", []],
  ['<Say>Done in a minute.</Say>', []],
  ['<Say>I see 2 parcels.</Say>', []],
  ['You have it in two days.', []],
  ['<DontSay>You have it in two days.</DontSay>', []],
])('%s', (text, promised) => {
  expect(promisedIn(text)).toEqual(promised);
});
