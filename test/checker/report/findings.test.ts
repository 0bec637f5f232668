import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/checker/report-types.ts';
import { conflictsIn, type Files } from '../run.ts';

const taxonomy = `
region:
  values:
    us: United States
    eu: { label: European Union, values: { de: Germany, fr: France } }
`;
const page = (text: string, keys = '') => `---\ntitle: Repairs\n${keys}---\n\n${text}\n`;

function finding(files: Files, day?: string): Finding {
  const found = conflictsIn(files, day);
  expect(found).toHaveLength(1);
  return found[0]!;
}

const two: Files = {
  'a.md': '# Repairs\n\nThe repair of a lamp takes 3 days.\n',
  'b.md': '# Desk\n\n## In short\n\nThe repair of a lamp takes 9 days.\n',
};
const project = (policy: string, playbook: string, keys = ''): Files => ({
  'taxonomy.yaml': taxonomy,
  'teams.yaml': 'workshop: { name: The Workshop }\n',
  'policies/repairs.mdx': page(policy, keys),
  'playbooks/repairs.mdx': page(playbook),
});

describe('what a finding is called', () => {
  it('is a label that is one of several cases, in the words of the page', () => {
    const files = {
      'card.md': '# A new card\n\n## Ways\n\n- Plain mail: $6\n- Rush delivery: $28\n- At the counter: $12\n',
      'desk.md': '# The lost card\n\nRush delivery costs $32.\n',
    };
    expect(finding(files).attribute).toBe('rush delivery');
  });

  it('is the sentence that stands on both pages, with a gap where the names are', () => {
    const files = (left: string, right: string) => ({
      'a.md': `# Care\n\n${left}\n`,
      'b.md': `# Evenings\n\n${right}\n`,
    });
    const twins = files('Log each complaint in Harbourdesk the same day.', 'Log each complaint in Quill the same day.');
    expect(finding(twins)).toMatchObject({
      attribute: 'Log each complaint in … the same day',
      because: expect.stringContaining('Both lines say "Log each complaint in … the same day"'),
    });
    const tool = finding(
      files('Late complaints are logged in Harbourdesk.', 'Log all late complaints in Quill, by noon.'),
    );
    expect(tool).toMatchObject({
      attribute: 'Late complaints are logged in …',
      because: expect.stringContaining('Both lines speak of Late complaints'),
    });
  });

  it('is what the question asks that a bare reply answers', () => {
    const files = {
      'a.md':
        '# Questions from the chat\n\n**Can I still return a lamp 45 days after delivery?** Yes, of course. It must be in its box.\n',
      'b.md': '# Lamps\n\nYou can return a lamp within 30 days of delivery. It must be in its box.\n',
      'c.md': '# Ways to pay for lamps\n\nWe take Visa and Mastercard.\n',
    };
    expect(finding(files)).toMatchObject({
      attribute: 'return lamp',
      because: expect.stringContaining('Both lines speak of return lamp'),
    });
  });

  it('has one word for one thing, and no full stop behind what is said', () => {
    const files = {
      'a.md': '# Lamps\n\nThe delivery of a lamp that we send takes 3 days.\n',
      'b.md': '# Lamps\n\nThe delivery of a lamp takes 9 days when we send it.\n',
    };
    expect(finding(files).attribute).not.toMatch(/send/);
    const said = {
      'a.md': '# Lamps\n\nOpened lamps can be sent back.\n',
      'b.md': '# Lamps\n\nOpened lamps cannot be sent back.\n',
    };
    expect(finding(said).positions.map(({ value }) => value)).toEqual([
      'Opened lamps can be sent back',
      'Opened lamps cannot be sent back',
    ]);
  });
});

describe('what a finding says', () => {
  it('every value with its place', () => {
    expect(finding(two).message).toMatch(/^[^:]+: 3 days \(a\.md:3\) and 9 days \(b\.md:5\)$/);
  });

  it('how many places more state a value', () => {
    const files = { ...two, 'c.md': '# Chat\n\nThe repair of a lamp takes 3 days.\n' };
    expect(finding(files).message).toContain('3 days (a.md:3 and 1 more) and 9 days (b.md:5)');
  });

  it('what it is about', () => {
    expect(finding(two).attribute).toMatch(/repair.* lamp/);
    expect(finding(two).because).toContain('neither line is limited to other customers');
  });

  it('what it is about by its own words before the bold sentence at the head of its paragraph', () => {
    const lamp = (days: number, sum: number) =>
      `# Lamps\n\n**Lending time.** It is ${days} days. The deposit is $${sum}.\n`;
    expect(finding({ 'a.md': lamp(7, 20), 'b.md': lamp(7, 40) }).attribute).toBe('deposit');
    expect(finding({ 'a.md': lamp(7, 20), 'b.md': lamp(9, 20) }).attribute).toBe('lending time');
  });

  it('what it is about where the head of a row alone says it', () => {
    const table = (sum: string) =>
      `# Cover\n\n| Part | Sum |\n| --- | --- |\n| Accessories | up to ${sum} |\n| Batteries | $20 |\n`;
    expect(finding({ 'a.md': table('$200'), 'b.md': table('$150') }).attribute).toMatch(/^accessories/);
  });

  it('that two lines let different customers have one thing', () => {
    const files = {
      'a.md': '# Plans\n\nNight cover is sold on Gold only.\n',
      'b.md': '# Questions about plans\n\nEvery customer can buy night cover.\n',
    };
    expect(finding(files).because).toBe('Both lines speak of night cover, and do not let the same customers have it.');
  });

  it('the line itself, with title and headings, and who owns the page', () => {
    const files = project(
      'The repair of a lamp takes 3 days.',
      'The repair of a lamp takes 9 days.',
      'owner: workshop\n',
    );
    const [first, second] = finding(files).positions.map(({ statements }) => statements[0]!);
    expect(first).toMatchObject({ quote: 'The repair of a lamp takes 3 days.', owner: 'The Workshop', factId: '' });
    expect(second).toMatchObject({ context: 'Repairs', owner: '' });
    expect(finding(two).positions[1]!.statements[0]!.context).toBe('Desk › In short');
  });

  it('the whole row of a table', () => {
    const files = { ...two, 'b.md': '# Desk\n\n| Work | Time |\n| --- | --- |\n| Repair of a lamp | 9 days |\n' };
    const quotes = finding(files).positions.flatMap(({ statements }) => statements.map(({ quote }) => quote));
    expect(quotes).toContain('| Repair of a lamp | 9 days |');
  });
});

describe('who would be told two things', () => {
  const scoped = (keys: string): Files => ({
    'taxonomy.yaml': taxonomy,
    'policies/a.mdx': page('The repair of a lamp takes 3 days.', 'scope: { region: eu }\n'),
    'policies/b.mdx': page('The repair of a lamp takes 9 days.', keys),
  });

  it('is a customer of both scopes, on the day of the run', () => {
    expect(finding(scoped('scope: { region: fr }\n'), '2026-06-15').witness).toEqual({
      customer: { region: 'fr' },
      day: '2026-06-15',
      text: 'a customer in France, on 2026-06-15',
    });
  });

  it('is told on the first day on which both hold', () => {
    expect(finding(scoped('effective: { from: 2026-09-01 }\n'), '2026-06-15').witness?.day).toBe('2026-09-01');
  });
});

describe('which side a reader looks at first', () => {
  it('the weaker page', () => {
    const { fix } = finding(project('The repair of a lamp takes 3 days.', 'The repair of a lamp takes 9 days.'));
    expect(fix.side).toBe('that');
    expect(fix.text).toBe(
      'Change playbooks/repairs.mdx:5 to 3 days: the policy policies/repairs.mdx:5 rules over the playbook.',
    );
  });

  describe('a page that retypes a declared fact', () => {
    const fact =
      'facts:\n  - id: lamps.repair-time\n    label: Repair of a lamp\n    phrases: [repair of a lamp]\n    values:\n      - is: 3 days\n';
    const files = project('Lamps are repaired.', 'The repair of a lamp takes 9 days.', fact);

    it('names it instead', () => {
      expect(finding(files).fix).toEqual({
        side: 'that',
        text: 'Write <Fact id="lamps.repair-time" /> in place of "9 days" in playbooks/repairs.mdx:5: the declared fact policies/repairs.mdx:8 rules over the playbook.',
      });
    });

    it('is changed where it has no components', () => {
      const { 'playbooks/repairs.mdx': text = '', ...others } = files;
      expect(finding({ ...others, 'playbooks/repairs.md': text }).fix.text).toMatch(
        /^Change playbooks\/repairs\.md:5 to 3 days: /,
      );
    });
  });

  it('both, where neither rules', () => {
    expect(finding(two).fix).toMatchObject({ side: 'verify' });
  });

  it('both, with the count where more pages state the one', () => {
    const files = { ...two, 'c.md': '# Chat\n\nThe repair of a lamp takes 3 days.\n' };
    expect(finding(files).fix).toMatchObject({ side: 'verify' });
    expect(finding(files).fix.text).toContain('2 places say 3 days, 1 says 9 days.');
  });
});

describe('how to say that it is meant', () => {
  it('in the comments of the format', () => {
    expect(finding(two).silence).toContain('<!-- oneanswer: differs because … --> above b.md:5');
    const { silence } = finding(project('The repair of a lamp takes 3 days.', 'The repair of a lamp takes 9 days.'));
    expect(silence).toContain('{/* oneanswer: differs because … */} above playbooks/repairs.mdx:5');
  });
});

describe('the fingerprint', () => {
  const { fingerprint } = finding(two);

  it('stays when lines move, and when the markup changes', () => {
    const moved = {
      ...two,
      'b.md': '# Desk\n\n## Before\n\nPlease read on.\n\n## In short\n\nThe **repair** of a lamp takes 9 days.\n',
    };
    expect(finding(moved).fingerprint).toBe(fingerprint);
  });

  it.each([
    ['the value', 'The repair of a lamp takes 8 days.'],
    ['the words', 'Remember, the repair of a lamp takes 9 days.'],
  ])('changes with %s', (_, line) => {
    expect(finding({ ...two, 'b.md': `# Desk\n\n## In short\n\n${line}\n` }).fingerprint).not.toBe(fingerprint);
  });

  it('changes with the page', () => {
    expect(finding({ 'a.md': two['a.md']!, 'c.md': two['b.md']! }).fingerprint).not.toBe(fingerprint);
  });
});
