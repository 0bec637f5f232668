import { describe, expect, it } from 'vitest';
import { type Impact, impactOfFact, impactOfPage } from '../../src/checker/impact.ts';
import { readKnowledge } from '../../src/facts/knowledge.ts';

const pages = {
  'policies/returns.mdx': `---
title: Returns
id: returns
owner: commerce
facts:
  - id: returns.window
    label: Return window
    phrases: [return window]
    values:
      - is: 30 days after delivery
  - id: returns.postage
    label: Return postage
    values:
      - is: free
---

The return window is <Fact id="returns.window" />.
`,
  'policies/sale.mdx': `---
title: Sale
owner: commerce
---

In the sale, [everything](returns.mdx#sale) can come back.

Lamps from the sale can come back too.
`,
  'policies/summer-sale.mdx': `---
title: Summer sale
supersedes: [policies/sale]
---

Nothing else.
`,
  'playbooks/broken-lamp.mdx': `---
title: The lamp arrived broken
owner: care
rests-on: [returns]
---

<Say channel="phone">
You have <Fact id="returns.window" />, dear customer.
</Say>

<Say>I am sorry.</Say>

Their return window of 30 days after delivery has not ended.
`,
  'playbooks/change-of-mind.mdx': `---
title: The customer changed their mind
---

<Offer role="agent" limit="returns.postage">Say that the label costs nothing.</Offer>
`,
  'onboarding/first-week.mdx': `---
title: First week
owner: training
steps:
  - { page: returns, minutes: 20, goal: Know the window }
  - { page: policies/sale, minutes: 5, goal: Know the sale }
  - { page: ../playbooks/broken-lamp.mdx, minutes: 15, goal: Stay calm }
---

<Question answer="returns.window">How long does a customer have?</Question>
`,
  'onboarding/later.mdx': `---
title: Later
steps: [{ page: policies/sale, minutes: 5, goal: Know the sale }]
---

Nothing else.
`,
};

const knowledge = readKnowledge({
  root: 'content',
  sources: Object.entries(pages).map(([path, text]) => ({ path, text })),
  data: [{ path: 'oneanswer.yaml', text: 'name: Harbour Lamps\n' }],
  problems: [],
});

const lines = (list: Impact['lines']) =>
  list.map(({ place, tie, text }) => `${place.path}:${place.line} ${tie} ${text}`);
const factOf = (id: string) => knowledge.facts.find((fact) => fact.id === id)!;
const pageOf = (path: string) => knowledge.documents.find((document) => document.path === path)!;

it('is tested on pages that can be read', () => {
  expect(knowledge.problems).toEqual([]);
});

describe('a change of a fact', () => {
  const impact = impactOfFact(knowledge, factOf('returns.window'));

  it('touches the lines that declare it, show it, or write it out', () => {
    expect(lines(impact.lines)).toEqual([
      'onboarding/first-week.mdx:10 shows How long does a customer have?',
      'playbooks/broken-lamp.mdx:8 shows You have {returns.window}, dear customer.',
      'playbooks/broken-lamp.mdx:13 says Their return window of 30 days after delivery has not ended.',
      'policies/returns.mdx:10 declares returns.window: 30 days after delivery',
      'policies/returns.mdx:17 shows The return window is {returns.window}.',
    ]);
  });

  it('touches the lines to say and the questions that show it', () => {
    expect(lines(impact.says)).toEqual(['playbooks/broken-lamp.mdx:7 shows You have {returns.window}, dear customer.']);
    expect(lines(impact.questions)).toEqual(['onboarding/first-week.mdx:10 shows How long does a customer have?']);
  });

  it('touches exactly the tracks that train a touched page, and the steps in which they do', () => {
    expect(impact.tracks.map(({ document, items }) => [document.title, items])).toEqual([
      ['First week', ['returns', '../playbooks/broken-lamp.mdx']],
    ]);
  });

  it('concerns the owners of the touched pages', () => {
    expect(impact.owners).toEqual(['care', 'commerce', 'training']);
  });

  it('touches a component that names it in any attribute', () => {
    const postage = impactOfFact(knowledge, factOf('returns.postage'));
    expect(lines(postage.lines)).toEqual([
      'playbooks/change-of-mind.mdx:5 shows Say that the label costs nothing.',
      'policies/returns.mdx:14 declares returns.postage: free',
    ]);
  });
});

describe('a change of a page', () => {
  it('touches what rests on its facts, and the pages that link to it or say that they rest on it', () => {
    const impact = impactOfPage(knowledge, pageOf('policies/returns.mdx'));
    expect(impact.facts.map(({ id }) => id)).toEqual(['returns.postage', 'returns.window']);
    expect(lines(impact.lines).filter((line) => line.includes(' links '))).toEqual([
      'playbooks/broken-lamp.mdx:4 links rests-on: [returns]',
      'policies/sale.mdx:6 links In the sale, everything can come back.',
    ]);
    expect(lines(impactOfPage(knowledge, pageOf('policies/sale.mdx')).lines)).toEqual([
      'policies/summer-sale.mdx:3 links supersedes: [policies/sale]',
    ]);
  });

  it('marks the tracks with the page itself, not those with a page that only links to it', () => {
    const tracksOf = (path: string) =>
      impactOfPage(knowledge, pageOf(path)).tracks.map(({ document }) => document.title);
    expect(tracksOf('policies/returns.mdx')).toEqual(['First week']);
    expect(tracksOf('policies/sale.mdx')).toEqual(['First week', 'Later']);
    expect(tracksOf('onboarding/later.mdx')).toEqual(['Later']);
  });
});
