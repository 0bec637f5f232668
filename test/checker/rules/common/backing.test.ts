import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../src/checker/check.ts';
import { Facts } from '../../../../src/checker/rules/common/backing.ts';
import { page, pages, shop } from '../../run.ts';

const knowledge = pages({
  ...shop,
  'policies/returns.mdx': page(
    'Returns\nid: returns\nfacts:\n  - id: returns.window\n    label: Return window\n    phrases: [return window]\n    say: "You have {value} to send it back."\n    values:\n      - { is: 60 days, scope: { region: us } }\n      - { is: 30 days, scope: { region: eu } }',
    'Send it back.',
  ),
  'policies/gifts.mdx': page(
    'Gifts\nfacts:\n  - id: gifts.time\n    label: Gift time\n    values: [{ is: 9 days }]',
    'Gifts.',
  ),
  'playbooks/late.mdx': page(
    'Late\nrests-on: [returns]\nscope: { region: us }',
    'The return window is 60 days.\n\nThe return window is 30 days.\n\nThey have 60 days to send the lamp.\n\nTake 60 days off.\n\nGifts take 9 days.',
  ),
});
const { learnt, claims } = prepare(knowledge);
const facts = new Facts(knowledge, learnt, claims);
const claimOf = (line: number) =>
  claims.find(({ place }) => place.path === 'playbooks/late.mdx' && place.line === line)!;

describe('what the facts know of a typed number', () => {
  it.each([
    ['named, with its value', 6, 'returns.window', '60 days', true],
    ['named, with a value for other customers than the page is for', 8, 'returns.window', undefined, undefined],
    ['not named, in the words of a fact that the page rests on', 10, undefined, undefined, true],
    ['not named, in other words', 12, undefined, undefined, false],
    ['of a page that this one does not rest on', 14, undefined, undefined, undefined],
  ])('%s', (_, line, bound, named, sharesWord) => {
    const claim = claimOf(line);
    expect(facts.boundTo(claim)?.id).toBe(bound);
    expect(facts.named(claim)?.value.written).toBe(named);
    expect(facts.related(claim)?.sharesWord).toBe(sharesWord);
  });
});
