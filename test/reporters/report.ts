/**
 * One report with everything that a report can hold, and the pages that it speaks of. Every format is written from it, so that
 * the `*.expected.*` files can be read side by side. Rewrite them with `vitest run --update`.
 */
import type { Finding, Report, RuleInfo, Statement } from '../../src/checker/report-types.ts';
import type { ReporterOptions } from '../../src/reporters/reporter.ts';

const pages: Readonly<Record<string, readonly string[]>> = {
  'policies/returns.mdx': [
    '---',
    'title: Returns',
    'facts:',
    '  - id: returns.window',
    '    values:',
    '      - is: 30 days after delivery',
    '---',
    '',
    'A parcel that comes back late is not refused: see [Late parcels](late.mdx).',
  ],
  'playbooks/late parcel (draft).md': [
    '# Late parcel',
    '',
    'Breathe. Tell the customer what you look up while you look it up, then explain that they have 45 days to send it back once it has come, whatever the web shop said about the day, and offer to write that down for them.',
    '\t| Express | 5 % off |',
  ],
  'help/größe & maß.md': ['返品の期限は 45 days です。', 'Postage is $6 <b>or</b> free | ask 📦 first'],
  'help/postage.md': Array.from({ length: 12 }, (_, index) => `${index + 1}. Sending it back costs $${index + 4}.`),
  'policies/postage.mdx': ['The label is free', 'for members and for no one else.'],
};

/** A statement whose place is `text` on a line of one of the pages. */
function statement(path: string, line: number, text: string, more: Partial<Statement> = {}): Statement {
  const whole = pages[path]![line - 1]!;
  const column = whole.indexOf(text) + 1;
  const place = { path, line, column, endLine: line, endColumn: column + text.length };
  return { place, quote: whole.trim(), context: '', owner: '', factId: '', ...more };
}

const declaredAgainstProse: Finding = {
  rule: 'conflict/duration',
  severity: 'error',
  message:
    'Return window: 30 days after delivery (policies/returns.mdx:6) and 45 days (playbooks/late parcel (draft).md:3 and 1 more)',
  subject: 'return window',
  attribute: '',
  positions: [
    {
      value: '30 days after delivery',
      statements: [
        statement('policies/returns.mdx', 6, '30 days after delivery', {
          quote: 'Return window: 30 days after delivery',
          context: 'Returns',
          owner: 'Commerce policy',
          factId: 'returns.window',
        }),
      ],
    },
    {
      value: '45 days',
      statements: [
        statement('playbooks/late parcel (draft).md', 3, 'they have 45 days to send it back', {
          context: 'Late parcel › What to say',
          owner: 'Logistics',
        }),
        statement('help/größe & maß.md', 1, '45 days', { context: 'Größe & Maß' }),
      ],
    },
  ],
  witness: {
    customer: { region: 'de', segment: 'gold', channel: 'web' },
    day: '2026-03-01',
    text: 'a Gold customer in Germany, on the web, on 2026-03-01',
  },
  because: 'All three lines speak of the return window, and the playbook is not limited to other customers.',
  fix: {
    side: 'that',
    text: 'Write <Fact id="returns.window" /> in playbooks/late parcel (draft).md:3: the declared fact rules over a playbook.',
  },
  silence: '<!-- oneanswer: differs because … --> above playbooks/late parcel (draft).md:3',
  fingerprint: '5f0c1d2e3a4b5c6d',
};

const gap: Finding = {
  rule: 'gap/value',
  severity: 'error',
  message: 'Postage of a return has no value for a guest in France',
  subject: 'postage of a return',
  attribute: '',
  positions: [
    {
      value: '',
      statements: [
        {
          place: { path: 'policies/postage.mdx', line: 1, column: 11, endLine: 2, endColumn: 12 },
          quote: 'The label is free for members and for no one else.',
          context: 'Postage',
          owner: 'Commerce policy',
          factId: 'returns.postage',
        },
      ],
    },
  ],
  witness: {
    customer: { region: 'fr', segment: 'guest' },
    day: '2026-11-22',
    text: 'a guest in France, on 2026-11-22',
  },
  because: '',
  fix: { side: 'this', text: 'Add a value with the scope region: [fr].' },
  silence: '',
  fingerprint: '0a1b2c3d4e5f6071',
};

const threeValues: Finding = {
  rule: 'conflict/money',
  severity: 'warning',
  message:
    'Sending it back: $4 (help/postage.md:1 and 8 more), $6 (help/größe & maß.md:2) and 100% free (policies/postage.mdx:1)',
  subject: 'sending it back',
  attribute: 'postage',
  positions: [
    {
      value: '$4',
      statements: Array.from({ length: 9 }, (_, index) =>
        statement('help/postage.md', index + 1, `$${index + 4}`, { context: 'Postage' }),
      ),
    },
    { value: '$6', statements: [statement('help/größe & maß.md', 2, '$6', { context: 'Größe & Maß' })] },
    { value: '100% free', statements: [statement('policies/postage.mdx', 1, 'free', { owner: 'Commerce policy' })] },
  ],
  because: 'All lines speak of the postage of a return, and none is limited to other customers.',
  fix: { side: 'verify', text: 'Verify all with their owners: no page rules over the others.' },
  silence: '<!-- oneanswer: differs because … --> above help/größe & maß.md:2',
  fingerprint: '9e8d7c6b5a493827',
};

/** What the page quotes could clear the screen of whoever reads the report in a terminal. */
const unsafeQuote: Finding = {
  rule: 'link/broken',
  severity: 'note',
  message: 'The link [Late parcels](late.mdx) leads nowhere',
  subject: '',
  attribute: '',
  positions: [
    {
      value: '',
      statements: [
        statement('policies/returns.mdx', 9, 'late.mdx'),
        {
          place: { path: 'policies/archive.mdx', line: 3, column: 1, endLine: 3, endColumn: 9 },
          quote: 'See \u001B[2Jlate.mdx]]> 100 %',
          context: '',
          owner: '',
          factId: '',
        },
      ],
    },
  ],
  because: '',
  fix: { side: 'this', text: 'Did you mean "late-or-lost.mdx"?' },
  silence: '',
  fingerprint: '1122334455667788',
};

const percent = (fingerprint: string, suppression: Finding['suppression']): Finding => ({
  rule: 'conflict/percent',
  severity: 'warning',
  message: 'Discount: 5 % (playbooks/late parcel (draft).md:4) and 10 % (help/postage.md:12)',
  subject: 'discount',
  attribute: '',
  positions: [
    { value: '5 %', statements: [statement('playbooks/late parcel (draft).md', 4, '5 %')] },
    { value: '10 %', statements: [statement('help/postage.md', 12, 'costs')] },
  ],
  because: 'Both lines speak of the discount.',
  fix: { side: 'verify', text: 'Verify both with their owners.' },
  silence: '',
  fingerprint,
  suppression,
});

export const report: Report = {
  schemaVersion: 1,
  tool: { name: 'oneanswer', version: '0.1.0' },
  asOf: '2026-11-22',
  counts: { documents: 1318, sentences: 20450, facts: 41, claims: 1 },
  findings: [
    declaredAgainstProse,
    gap,
    percent('aaaaaaaaaaaaaaaa', { kind: 'inline', reason: 'the draft keeps the old discount' }),
    percent('bbbbbbbbbbbbbbbb', {
      kind: 'ruling',
      reason: 'agreed until the sale ends',
      by: 'commerce-policy',
      expires: '2027-01-31',
    }),
    percent('cccccccccccccccc', { kind: 'baseline', reason: 'known since before the check' }),
    threeValues,
    unsafeQuote,
  ],
  problems: [
    {
      id: 'frontmatter/unknown-key',
      path: 'policies/warranty.mdx',
      line: 4,
      column: 1,
      message: 'unknown key "reveiw"',
      hint: 'did you mean "review"?',
    },
    {
      id: 'file/encoding',
      path: 'help/größe & maß.md',
      line: 7,
      column: 12,
      message: 'not UTF-8: byte 0xE4',
      hint: 'save the file as UTF-8',
    },
  ],
};

export const cleanReport: Report = { ...report, findings: [], problems: [] };

const rule = (id: string, severity: RuleInfo['severity'], title: string): RuleInfo => ({
  id,
  severity,
  title,
  help: `${title}.\n\nExample: **30 days** on one page, **45 days** on another.`,
});

export const options: ReporterOptions = {
  root: './content/',
  rules: [
    rule('conflict/duration', 'warning', 'Two lines give different times for the same thing'),
    rule('conflict/money', 'warning', 'Two lines give different amounts for the same thing'),
    rule('conflict/percent', 'warning', 'Two lines give different percentages for the same thing'),
    rule('gap/value', 'error', 'A fact has no value for some customers'),
    rule('link/broken', 'note', 'A link leads nowhere'),
    rule('review/overdue', 'note', 'A page was not verified when it should have been'),
  ],
  failOn: 'warning',
  color: false,
  width: 100,
  lines: (path) => pages[path],
};
