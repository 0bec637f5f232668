import { describe, expect, it } from 'vitest';
import { audience } from '../../../../src/checker/kinds/audience.ts';
import type { Finding } from '../../../../src/checker/report-types.ts';
import { claimsIn, conflictsIn, type Files } from '../../run.ts';

const two = (left: string, right: string): Files => ({
  'a.md': `# Information\n\n${left}\n`,
  'b.md': `# Information\n\n${right}\n`,
});

/** The one who is told both lines. */
function told(left: string, right: string): string | undefined {
  const [a, b] = claimsIn(two(left, right), 'audience');
  expect(audience.compare(a!, b!)).toBe('clash');
  return audience.told?.(a!, b!);
}

describe('who is told two things: one who is none of the few', () => {
  it.each([
    ['Night cover is only available on Gold.', 'Night cover is available on all plans.', 'without Gold'],
    ['Night cover: Gold and Silver only.', 'Night cover is there for everyone.', 'without Gold or Silver'],
    ['Night cover is exclusive to the Gold plan.', 'All plans include night cover.', 'without a Gold plan'],
    ['Night cover is limited to Annual Passes.', 'All tickets include night cover.', 'without an Annual Pass'],
    ['Canoes: adults only.', 'Canoes can be rented by anyone.', 'who is not an adult'],
    ['The canoe is for members only.', 'Anyone can take the canoe.', 'who is not a member'],
    [
      'Only seniors and families may take the canoe.',
      'Anyone may take it: the canoe.',
      'who is not a senior or a family',
    ],
    [
      'The canoe is reserved for members with a boat licence.',
      'Anyone can take the canoe.',
      'who is not a member with a boat licence',
    ],
    [
      'Only people who live here can take the canoe.',
      'Anyone can take the canoe.',
      'who is not one of the people who live here',
    ],
    ['Only members may take the canoe.', 'You do not have to be a member to take the canoe.', 'who is not a member'],
  ])('"%s" and "%s": a customer %s', (left, right, who) => {
    expect(told(left, right)).toBe(`a customer ${who}`);
    expect(told(right, left)).toBe(`a customer ${who}`);
  });
});

describe('who is told two things: one of those who are named', () => {
  it.each([
    ['Children cannot take the canoe.', 'The canoe can be taken by anyone.', 'a child'],
    ['Early entry is not for day visitors.', 'All visitors can use early entry.', 'a day visitor'],
    ['Night cover is not available on Basic.', 'Night cover is available on all plans.', 'a customer with Basic'],
    ['The river tour is not for beginners.', 'The river tour is suitable for beginners.', 'a beginner'],
    ['The canoe is for members only.', 'The canoe is not for members.', 'a member'],
    ['Only members may take the canoe.', 'Non-members can take the canoe too.', 'a non-member'],
    ['Only members may take the canoe.', 'Guests can take the canoe as well.', 'a guest'],
  ])('"%s" and "%s": %s', (left, right, who) => {
    expect(told(left, right)).toBe(who);
    expect(told(right, left)).toBe(who);
  });
});

describe('the report', () => {
  const finding = (files: Files): Finding => conflictsIn(files)[0]!;

  it('says who it is, and the day', () => {
    expect(finding(two('Children cannot take the canoe.', 'Anyone can take the canoe.')).witness).toEqual({
      customer: {},
      day: '2026-06-15',
      person: 'a child',
      text: 'a child, on 2026-06-15',
    });
  });

  it('says where the customer is as well, where pages are for some regions', () => {
    const files = {
      'taxonomy.yaml': 'region: { values: { us: United States, de: Germany } }\n',
      'policies/a.mdx': '---\ntitle: Canoes\nscope: { region: de }\n---\n\nChildren cannot take the canoe.\n',
      'policies/b.mdx': '---\ntitle: Canoes\n---\n\nAnyone can take the canoe.\n',
    };
    expect(finding(files).witness?.text).toBe('a child in Germany, on 2026-06-15');
  });
});
