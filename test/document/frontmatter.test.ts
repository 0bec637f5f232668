import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import type { Frontmatter } from '../../src/document/types.ts';

function read(yaml: string, { path = 'policies/returns.mdx', project = true } = {}) {
  const { document, problems } = parseDocument({ path, text: `---\n${yaml}---\n\nText.\n` }, { project });
  return {
    frontmatter: document!.frontmatter,
    problems: problems.map((p) => `${p.line}:${p.column} ${p.id} ${p.message} (${p.hint})`),
  };
}

const returns = `title: Returns
summary: How long, in what state.
id: returns
owner: commerce-policy
status: current
verified: { on: 2026-10-01, by: commerce-policy }
review: every 6 months
effective: { from: 2026-03-01, until: 2027-03-01 }
supersedes: [returns-2025]
formerly: send-back
scope: { region: [us, ca] }
audience: customer-safe
customers-say: ["can I send it back", "changed my mind"]
search: false
facts:
  - id: returns.window
    label: Return window
    phrases: [return window, days to return]
    complete: [region]
    say: "You have {value}."
    values:
      - is: 30 days after delivery
      - is: 2.50
        scope: { region: eu }
        effective: { from: 2026-11-15 }
        overrides: returns.window
`;

describe('frontmatter of a project', () => {
  it('fills every field', () => {
    const { frontmatter, problems } = read(returns);
    expect(problems).toEqual([]);
    const { places: _places, facts, ...rest } = frontmatter;
    expect(rest).toEqual({
      title: 'Returns',
      summary: 'How long, in what state.',
      id: 'returns',
      formerly: ['send-back'],
      owner: 'commerce-policy',
      status: 'current',
      verified: { on: '2026-10-01', by: 'commerce-policy' },
      review: 'every 6 months',
      effective: { from: '2026-03-01', until: '2027-03-01' },
      supersedes: ['returns-2025'],
      scope: { region: ['us', 'ca'] },
      audience: 'customer-safe',
      customersSay: ['can I send it back', 'changed my mind'],
      search: false,
      extra: {},
    });
    expect(facts).toMatchObject([
      {
        id: 'returns.window',
        label: 'Return window',
        phrases: ['return window', 'days to return'],
        complete: ['region'],
        say: 'You have {value}.',
        values: [
          { is: '30 days after delivery', scope: {}, effective: {} },
          { is: '2.50', scope: { region: ['eu'] }, effective: { from: '2026-11-15' }, overrides: 'returns.window' },
        ],
      },
    ]);
  });

  it('knows the place of every key, fact and value', () => {
    const { frontmatter } = read(returns);
    expect(frontmatter.places['review']).toEqual({
      path: 'policies/returns.mdx',
      line: 8,
      column: 1,
      endLine: 8,
      endColumn: 7,
    });
    expect(frontmatter.facts[0]?.place).toMatchObject({ line: 17, column: 9, endColumn: 23 });
    expect(frontmatter.facts[0]?.values.map(({ place }) => [place.line, place.column, place.endColumn])).toEqual([
      [23, 13, 35],
      [24, 13, 17],
    ]);
  });

  it('has defaults', () => {
    expect(read('title: Returns\n').frontmatter).toMatchObject({
      formerly: [],
      status: 'current',
      effective: {},
      supersedes: [],
      scope: {},
      audience: 'internal',
      customersSay: [],
      facts: [],
      search: true,
    } satisfies Partial<Frontmatter>);
  });

  it.each<[string, string[]]>([
    [
      'reveiw: every 6 months\ntitle: Returns\n',
      ['2:1 frontmatter/unknown-key unknown key "reveiw" (did you mean "review"?)'],
    ],
    ['status: draft\n', ['2:1 frontmatter/missing-key "title" is missing (add "title: …")']],
    [
      'title: Returns\nstatus: curent\n',
      [
        '3:9 frontmatter/wrong-value "status" is "curent", not one of draft, current, retired (did you mean "current"?)',
      ],
    ],
    [
      'title: Returns\nreview: twice a year\n',
      ['3:9 frontmatter/wrong-value "review": this is not a rhythm (write for example "every 6 months")'],
    ],
    [
      'title: Returns\nverified: { on: 2026-02-30, by: me }\n',
      [
        '3:17 frontmatter/wrong-value "on": this is not a day of the calendar (write year, month and day, for example 2026-03-01)',
      ],
    ],
    [
      'title: Returns\nfacts:\n  - id: Return Window\n    label: Window\n    values: []\n',
      [
        '4:9 frontmatter/wrong-value "id": this is not an id (write lower-case words with dots and hyphens, for example returns.window)',
        '6:13 frontmatter/wrong-value "values": a fact needs a value (add "- is: …")',
      ],
    ],
    [
      'title: Returns\nfacts:\n  - id: returns.window\n    label: Window\n    values:\n      - if: 30 days\n',
      ['7:9 frontmatter/unknown-key unknown key "if" in item 1 of "values" (did you mean "is"?)'],
    ],
    ['title: [Returns\n', ['2:16 frontmatter/syntax']],
  ])('explains %j', (yaml, expected) => {
    const { problems } = read(yaml);
    expect(problems).toHaveLength(expected.length);
    for (const [index, line] of expected.entries()) expect(problems[index]).toContain(line);
  });

  it('is asked for where there is none', () => {
    const { problems } = parseDocument({ path: 'policies/returns.md', text: '# Returns\n' }, { project: true });
    expect(problems).toMatchObject([
      { id: 'frontmatter/missing-key', line: 1, column: 1, message: '"title" is missing' },
    ]);
  });

  it.each([true, false])('is missed at its end, in a project or not: %s', (project) => {
    const text = '---\ntitle: Returns\nowner: commerce\n\nWe take it back.\n';
    const { problems } = parseDocument({ path: 'returns.md', text }, { project, strict: false });
    expect(problems).toEqual([
      {
        ...{ id: 'frontmatter/syntax', path: 'returns.md', line: 1, column: 1 },
        message: 'the frontmatter that begins here has no end',
        hint: 'put a line with --- after its last key',
      },
    ]);
  });

  it('is not looked for below a line between paragraphs', () => {
    const { problems } = parseDocument({ path: 'faq.md', text: '---\nNote: we ship daily.\n' }, { project: false });
    expect(problems).toEqual([]);
  });

  it('uses what is right in it although something is wrong', () => {
    const { frontmatter, problems } = read('title: Returns\nid: returns\nstatus: new\ntags: [a]\n');
    expect(problems).toHaveLength(2);
    expect(frontmatter).toMatchObject({ title: 'Returns', id: 'returns', status: 'current', extra: {} });
  });
});

describe('frontmatter by kind', () => {
  it('of a playbook', () => {
    const yaml = `title: Late parcel
situation: The parcel is late.
not-when: [it is lost]
causes: [{ cause: missed-promise, ask: What were you promised? }]
channels: [phone, chat]
rests-on: [delivery]
trained-in: [week-1]
`;
    const { frontmatter, problems } = read(yaml, { path: 'playbooks/late.mdx' });
    expect(problems).toEqual([]);
    expect(frontmatter.extra).toEqual({
      situation: 'The parcel is late.',
      'not-when': ['it is lost'],
      causes: [{ cause: 'missed-promise', ask: 'What were you promised?' }],
      channels: ['phone', 'chat'],
      'rests-on': ['delivery'],
      'trained-in': ['week-1'],
    });
    expect(read(yaml, { path: 'policies/late.mdx' }).problems).toHaveLength(6);
    expect(
      read('title: Late\ncauses: [{ cause: weather, ask: x }]\n', { path: 'playbooks/late.mdx' }).problems,
    ).toEqual([
      '3:19 frontmatter/wrong-value "cause" is "weather", not one of miscommunication, missed-promise, delay-or-failure, last-straw, own-state (known values: miscommunication, missed-promise, delay-or-failure, last-straw, own-state)',
    ]);
  });

  it('of a track', () => {
    const yaml =
      'title: Week 1\naudience-role: agent\nsteps: [{ page: returns, minutes: 10, goal: Know the window }]\n';
    const { frontmatter, problems } = read(yaml, { path: 'onboarding/week-1.mdx' });
    expect(problems).toEqual([]);
    expect(frontmatter.extra).toEqual({
      'audience-role': 'agent',
      steps: [{ page: 'returns', minutes: 10, goal: 'Know the window' }],
    });
  });

  it('of a product', () => {
    const { frontmatter } = read('title: Tent\nsku: T-100\nfamily: tents\n', { path: 'products/tent.mdx' });
    expect(frontmatter.extra).toEqual({ sku: 'T-100', family: 'tents' });
  });
});

describe('frontmatter of a plain folder', () => {
  const plain = (yaml: string) => read(yaml, { path: 'faq.md', project: false });

  it('uses what it knows in the right shape and keeps the rest as it is', () => {
    const { frontmatter, problems } = plain(
      'title: FAQ\nstatus: live\ntags: [a, b]\norder: 3\ndraft: false\ndate: 2026-01-05\nowner: me\n',
    );
    expect(problems).toEqual([]);
    expect(frontmatter).toMatchObject({
      title: 'FAQ',
      status: 'current',
      owner: 'me',
      extra: { status: 'live', tags: ['a', 'b'], order: 3, draft: false, date: '2026-01-05' },
    });
  });

  it('takes a list or plain text as what it is', () => {
    expect(plain('- a\n- b\n').problems).toEqual([]);
    expect(plain('hello\n').problems).toEqual([]);
    expect(plain('').problems).toEqual([]);
  });

  it('reports YAML that does not parse, once, and reads the page', () => {
    const { frontmatter, problems } = plain('title: FAQ: all of it\n\tx: [\n');
    expect(problems).toEqual([
      '2:8 frontmatter/syntax this is not valid YAML: nested mappings are not allowed in compact mappings (put text that holds ": " in quotes)',
    ]);
    expect(frontmatter.title).toBeUndefined();
  });

  it('is none of a rule in the text', () => {
    const { document } = parseDocument({ path: 'faq.md', text: 'Text.\n\n---\ntitle: FAQ\n---\n' }, { project: false });
    expect(document?.frontmatter.title).toBeUndefined();
  });
});
