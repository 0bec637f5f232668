/**
 * What a hurried owner does to the pages of the sample company, one edit at a time, on copies in memory. Each must be caught by the
 * rule that is there for it; edits that change nothing for a customer must not be.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/checker/check.ts';
import type { Report } from '../../src/checker/report-types.ts';
import { loadFolder } from '../../src/document/load.ts';
import type { LoadedFolder } from '../../src/document/types.ts';
import { type ParsedDocument, readKnowledge } from '../../src/facts/knowledge.ts';

const asOf = '2026-11-22';
const content = loadFolder(fileURLToPath(new URL('../../content', import.meta.url)));

/** Pages that an edit leaves alone are parsed once. */
const parsed = new Map<string, ParsedDocument>();
const cache = {
  get: ({ path, text }: { path: string; text: string }) => parsed.get(`${path}\0${text}`),
  set: ({ path, text }: { path: string; text: string }, _: unknown, page: ParsedDocument) => {
    parsed.set(`${path}\0${text}`, page);
  },
};

function reportOn(folder: LoadedFolder): Report {
  return check(readKnowledge(folder, { cache }), { asOf });
}

/** "warning link/broken" for what is found, "problem reference/unknown-fact" for what cannot be read. Each once, sorted. */
function caught(folder: LoadedFolder): string[] {
  const { findings, problems } = reportOn(folder);
  const lines = [
    ...findings.map(({ severity, rule }) => `${severity} ${rule}`),
    ...problems.map(({ id }) => `problem ${id}`),
  ];
  return [...new Set(lines)].sort();
}

/** The folder with words of one file exchanged; they must stand there. */
function edited(path: string, from: string | RegExp, to: string): LoadedFolder {
  const change = <File extends { path: string; text: string }>(file: File): File => {
    if (file.path !== path) return file;
    const text = file.text.replace(from, to);
    expect(text, `${path} holds ${from}`).not.toBe(file.text);
    return { ...file, text };
  };
  expect([...content.sources, ...content.data].map((file) => file.path)).toContain(path);
  return { ...content, sources: content.sources.map(change), data: content.data.map(change) };
}

/** The folder with a copy of a page under another path and id. */
function copied(path: string, to: string): LoadedFolder {
  const { text } = content.sources.find((source) => source.path === path)!;
  const copy = { path: to, text: text.replace(/^id: .*$/m, `id: ${to.replace(/^.*\/|\.mdx$/g, '')}`) };
  return { ...content, sources: [...content.sources, copy] };
}

it('the pages of the sample company are clean', () => {
  expect(caught(content)).toEqual([]);
});

describe('numbers and facts', () => {
  it.each([
    [
      'another number than the fact in one playbook',
      'playbooks/late-return.mdx',
      /^## Steps$/m,
      '## Steps\n\nThe return window is 45 days after delivery in the United States.\n',
      'error conflict/fact',
    ],
    [
      'a number typed where the fact was shown, in a policy',
      'policies/returns.mdx',
      'We check the returned item <Fact id="returns.inspection" />',
      'We check the returned item within 5 business days after arrival',
      'note number/typed',
    ],
    [
      'the same in other words is typed all the same, and no contradiction',
      'policies/account-changes.mdx',
      /<Fact id="account\.change-lock" \/>/,
      '48 hours',
      'note number/typed',
    ],
    [
      'a number typed into a line to say',
      'playbooks/late-parcel.mdx',
      'The carrier answers <Fact id="late.trace-time" />',
      'The carrier answers within 3 business days',
      'warning playbook/retyped-number',
    ],
    [
      'a number in a line to say that no policy knows',
      'playbooks/late-parcel.mdx',
      'The carrier answers <Fact id="late.trace-time" />',
      'You have it in 36 hours',
      'warning playbook/unbacked-promise',
    ],
    [
      'a scope that was forgotten',
      'policies/returns.mdx',
      'scope: { region: [us, ca], segment: [business] }',
      'scope: { region: [us, ca] }',
      'error conflict/declared',
    ],
    [
      'a promotion that does not say that it wins',
      'policies/holiday-returns.mdx',
      /^ +overrides: returns\.window\n/m,
      '',
      'error conflict/declared',
    ],
    [
      'a region without its value',
      'policies/goodwill.mdx',
      / +- is: up to £20\n +scope: \{ region: \[uk\] \}\n/,
      '',
      'error gap/value',
    ],
    [
      'a value that ends, and nothing follows',
      'policies/goodwill.mdx',
      'scope: { region: [uk] }\n',
      'scope: { region: [uk] }\n        effective: { until: 2027-01-01 }\n',
      'warning gap/value',
    ],
    [
      'a value that repeats another one',
      'policies/goodwill.mdx',
      '      - is: up to €25\n',
      '      - is: up to €25\n        scope: { region: [fr] }\n      - is: up to €25\n',
      'note fact/idle',
    ],
    [
      'a fact that nobody shows',
      'policies/goodwill.mdx',
      'facts:\n',
      'facts:\n  - id: goodwill.flowers\n    label: Price of a bunch of flowers\n    values: [{ is: $20 }]\n',
      'note fact/unused',
    ],
    [
      'a fact that does not exist',
      'playbooks/late-parcel.mdx',
      'late.trace-time',
      'late.trace-tiem',
      'problem reference/unknown-fact',
    ],
    [
      'a country that the taxonomy does not know',
      'policies/returns.mdx',
      'customer="region=de,segment=guest"',
      'customer="region=dee,segment=guest"',
      'problem scope/unknown-name',
    ],
  ])('%s', (_, path, from, to, finding) => {
    expect(caught(edited(path, from, to))).toContain(finding);
  });
});

describe('playbooks and lines to say', () => {
  it.each([
    [
      'an offer above the limit',
      'playbooks/late-parcel.mdx',
      '<Offer role="agent" limit="goodwill.agent-limit">',
      '<Offer role="agent" limit="goodwill.agent-limit" amount="$40">',
      'error playbook/offer-limit',
    ],
    [
      'an agent with the limit of a lead',
      'playbooks/late-parcel.mdx',
      '<Offer role="agent" limit="goodwill.agent-limit">',
      '<Offer role="agent" limit="goodwill.lead-limit">',
      'warning playbook/offer-limit',
    ],
    [
      'a branch without an end',
      'playbooks/late-parcel.mdx',
      'A new parcel does not help. Go to [Make it right](make-it-right.mdx).',
      'A new parcel does not help.',
      'warning playbook/open-branch',
    ],
    [
      'a promise without a time',
      'policies/told-two-things.mdx',
      /and call\s+you <Fact id="twoanswers\.verify-time" \/>/,
      "and I'll call you back",
      'warning playbook/promise',
    ],
    [
      'a time that is none, in a line to say',
      'policies/told-two-things.mdx',
      /You hear\s+from me <Fact id="twoanswers\.verify-time" \/>/,
      'You hear from me soon',
      'warning playbook/vague-time',
    ],
    [
      'a time that is none, in a policy',
      'policies/told-two-things.mdx',
      'Report it <Fact id="twoanswers.report-time" />',
      'Report it as soon as possible',
      'warning playbook/vague-time',
    ],
    [
      'a number that the page does not give',
      'policies/told-two-things.mdx',
      'answered <Fact id="twoanswers.verify-time" />',
      'answered within the policy period',
      'warning gap/undefined',
    ],
    [
      'other customers on another channel',
      'policies/warranty.mdx',
      'Shall I tell you first what we',
      'The law gives you <Fact id="guarantee.length" customer="region=de,segment=guest" />.\n</Say>\n\n<Say channel="chat">\nThe law gives you <Fact id="guarantee.repair-extension" customer="region=fr,segment=guest" />. Shall I tell you first what we',
      'note playbook/channel-variants',
    ],
    [
      'a playbook without its causes',
      'playbooks/late-parcel.mdx',
      /^causes:\n(?: .*\n)+/m,
      '',
      'warning playbook/missing-part',
    ],
    [
      'a playbook without a follow-up',
      'playbooks/late-parcel.mdx',
      /<FollowUp [\s\S]*?<\/FollowUp>/g,
      'Stay in touch with [Follow up](follow-up.mdx).',
      'warning playbook/missing-part',
    ],
    ['a team that was renamed', 'teams.yaml', /^care-escalations:/m, 'escalations:', 'problem reference/unknown-team'],
  ])('%s', (_, path, from, to, finding) => {
    expect(caught(edited(path, from, to))).toContain(finding);
  });
});

describe('pages', () => {
  it.each([
    ['no owner any more', 'policies/returns.mdx', /^owner: .*\n/m, '', 'warning governance/owner'],
    ['no check on file', 'policies/returns.mdx', /^verified: .*\n/m, '', 'warning governance/verified'],
    [
      'a check that is long ago',
      'policies/returns.mdx',
      /^verified: \{ on: [\d-]+/m,
      'verified: { on: 2026-05-21',
      'warning review/overdue',
    ],
    ['a link with a slip', 'policies/returns.mdx', '(refunds.mdx)', '(refund.mdx)', 'warning link/broken'],
    [
      'a heading that was renamed',
      'policies/returns.mdx',
      '(refunds.mdx)',
      '(refunds.mdx#how-money-comes-back)',
      'warning link/broken',
    ],
    [
      'a link to what held last year',
      'policies/exchanges.mdx',
      '(returns.mdx)',
      '(returns-2025.mdx)',
      'warning link/retired',
    ],
    [
      'a lesson about a page that is gone',
      'onboarding/first-week.mdx',
      'page: returns,',
      'page: return-rules,',
      'problem reference/unknown-page',
    ],
    [
      'two pages that supersede each other',
      'policies/returns-2025.mdx',
      /^status: retired$/m,
      'status: retired\nsupersedes: [returns]',
      'warning page/supersedes-cycle',
    ],
    ['a key with a slip', 'policies/returns.mdx', /^review:/m, 'reveiw:', 'problem frontmatter/unknown-key'],
  ])('%s', (_, path, from, to, finding) => {
    expect(caught(edited(path, from, to))).toContain(finding);
  });

  it('a copy of a playbook', () => {
    expect(caught(copied('playbooks/late-parcel.mdx', 'playbooks/late-parcel-new.mdx'))).toContain(
      'note page/duplicate',
    );
  });
});

describe('edits that tell no customer two things', () => {
  it.each([
    [
      'a new number in the one place that holds it',
      'policies/returns.mdx',
      'is: 60 days after delivery',
      'is: 75 days after delivery',
    ],
    [
      'a value in other words',
      'policies/returns.mdx',
      'is: within 14 days after delivery',
      'is: within two weeks after delivery',
    ],
    [
      'an exception for some customers',
      'policies/goodwill.mdx',
      '      - is: 15 %\n',
      '      - is: 15 %\n      - is: 20 %\n        scope: { segment: [upkeep] }\n',
    ],
    [
      'a customer who is wrong about it',
      'playbooks/late-return.mdx',
      /^## Steps$/m,
      '<CustomerSays>Your page says the return window is 120 days!</CustomerSays>\n\n## Steps',
    ],
    [
      'a line that must not be said',
      'policies/told-two-things.mdx',
      /^<DontSay /m,
      '<DontSay why="No day.">\nSomeone will get back to you as soon as possible.\n</DontSay>\n\n<DontSay ',
    ],
    [
      'an example with numbers of its own',
      'policies/returns.mdx',
      /^<Example>$/m,
      '<Example>\nBen kept a lamp for 70 days and wanted to know whether the return window was over.\n</Example>\n\n<Example>',
    ],
    ['a check that was made today', 'policies/returns.mdx', /^verified: \{ on: [\d-]+/m, 'verified: { on: 2026-11-22'],
  ])('%s', (_, path, from, to) => {
    expect(caught(edited(path, from, to))).toEqual([]);
  });
});
