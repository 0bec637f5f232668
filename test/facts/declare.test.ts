import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/document/parse.ts';
import type { Document } from '../../src/document/types.ts';
import { declareFacts } from '../../src/facts/declare.ts';
import type { Fact } from '../../src/facts/types.ts';
import { describeScope } from '../../src/facts/witness.ts';
import { taxonomy } from './sample.ts';

/** A page with this frontmatter, indented or not, as the folder `policies/` of a project holds it. */
function page(path: string, frontmatter: string): Document {
  const text = `---\ntitle: Returns\n${frontmatter.replace(/^\n/, '').trimEnd()}\n---\n\nText.\n`;
  const { document, problems } = parseDocument({ path: `policies/${path}.mdx`, text }, { project: true });
  expect(problems).toEqual([]);
  return document!;
}

const declare = (...pages: Document[]): { facts: Fact[]; problems: string[] } => {
  const { facts, problems } = declareFacts(pages, taxonomy);
  return {
    facts,
    problems: problems.map(({ path, line, column, message, hint }) => `${path}:${line}:${column} ${message} (${hint})`),
  };
};

/** `30 days for everyone from 2026-03-01`. */
const show = (fact: Fact | undefined): string[] =>
  (fact?.values ?? []).map(({ written, scope, validity }) => {
    const from = validity.from === '' ? '' : ` from ${validity.from}`;
    const until = validity.until === '' ? '' : ` until ${validity.until}`;
    return `${written} for ${describeScope(scope, taxonomy)}${from}${until}`;
  });

const returns = `
effective: { from: 2026-03-01 }
facts:
  - id: returns.window
    label: Return window
    phrases: [return window, days to return]
    complete: [region]
    say: "You have {value}."
    values:
      - is: 30 days after delivery
      - is: 14 days after delivery
        scope: { region: eu }
`;

describe('declareFacts', () => {
  it('types the values and hands down the days of the page', () => {
    const { facts, problems } = declare(page('returns', returns));
    expect(problems).toEqual([]);
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({
      id: 'returns.window',
      label: 'Return window',
      phrases: ['return window', 'days to return'],
      complete: ['region'],
      say: 'You have {value}.',
      documents: ['policies/returns'],
      extents: [{ scope: { leaves: {} }, validity: { from: '2026-03-01', until: '' } }],
      place: { path: 'policies/returns.mdx', line: 5, column: 9 },
    });
    expect(show(facts[0])).toEqual([
      '30 days after delivery for everyone from 2026-03-01',
      '14 days after delivery for customers in the EU from 2026-03-01',
    ]);
    expect(facts[0]!.values.map(({ value, place }) => [value.kind, place.line])).toEqual([
      ['duration', 11],
      ['duration', 12],
    ]);
  });

  it('cuts a value to the scope of its page', () => {
    const { facts, problems } = declare(
      page(
        'gold',
        `
scope: { segment: gold }
effective: { from: 2026-03-01, until: 2027-03-01 }
facts:
  - id: returns.window
    label: Return window
    values:
      - { is: 30 days, scope: { region: us }, effective: { from: 2026-01-01, until: 2026-06-01 } }
`,
      ),
    );
    expect(problems).toEqual([]);
    expect(show(facts[0])).toEqual([
      '30 days for Gold customers in the United States from 2026-03-01 until 2026-06-01',
    ]);
  });

  it('takes a name for several customers as those that the page is for', () => {
    const german = page(
      'german',
      'scope: { region: de }\nfacts:\n  - { id: returns.window, label: Return window, values: [{ is: 20 days, scope: { region: eu } }] }',
    );
    expect(declare(german).problems).toEqual([]);
    expect(show(declare(german).facts[0])).toEqual(['20 days for customers in Germany']);
  });

  it('joins what two pages declare of one fact', () => {
    const gold = `
facts:
  - { id: returns.window, label: Return window, phrases: [gold window, return window], values: [{ is: 45 days, scope: { segment: gold } }] }
`;
    const { facts } = declare(page('returns', returns), page('gold', gold));
    expect(facts).toHaveLength(1);
    expect(facts[0]!.documents).toEqual(['policies/gold', 'policies/returns']);
    expect(facts[0]!.phrases).toEqual(['gold window', 'return window', 'days to return']);
    expect(facts[0]!.complete).toEqual(['region']);
    expect(facts[0]!.extents).toEqual([{ scope: { leaves: {} }, validity: { from: '2026-03-01', until: '' } }]);
    expect(declare(page('gold', gold)).facts[0]!.extents).toBeUndefined();
    expect(show(facts[0])[0]).toBe('45 days for Gold customers');
    expect(facts[0]!.values).toHaveLength(3);
  });

  it('puts a value that overrides another fact among the values of that fact too', () => {
    const holiday = `
facts:
  - { id: holiday.window, label: Holiday window, values: [{ is: 60 days, overrides: returns.window }] }
`;
    const { facts, problems } = declare(page('holiday', holiday), page('returns', returns));
    expect(problems).toEqual([]);
    expect(facts.map(({ id }) => id)).toEqual(['holiday.window', 'returns.window']);
    expect(facts[1]!.values.map(({ factId, written }) => `${factId} ${written}`)).toEqual([
      'holiday.window 60 days',
      'returns.window 30 days after delivery',
      'returns.window 14 days after delivery',
    ]);
  });

  it('takes a page that only overrides for a guest of the fact', () => {
    const holiday = page(
      'holiday',
      'facts:\n  - { id: returns.window, label: Holiday window, values: [{ is: 60 days, overrides: returns.window }] }',
    );
    const guest = declare(holiday, page('returns', returns)).facts[0];
    expect([guest?.label, guest?.place.path]).toEqual(['Return window', 'policies/returns.mdx']);
    const alone = declare(holiday).facts[0];
    expect([alone?.label, alone?.place.path]).toEqual(['Holiday window', 'policies/holiday.mdx']);
  });

  it('hears current pages only', () => {
    expect(declare(page('returns', `status: draft${returns}`)).facts).toEqual([]);
    expect(declare(page('returns', `status: retired${returns}`)).facts).toEqual([]);
  });

  it('ends a page on the day on which another supersedes it', () => {
    const old = `
facts:
  - { id: returns.window, label: Return window, values: [{ is: 20 days }] }
`;
    const { facts } = declare(
      page('returns-2025', old),
      page('returns', `supersedes: policies/returns-2025${returns}`),
    );
    expect(show(facts[0])[0]).toBe('20 days for everyone until 2026-03-01');
  });

  it('is the same whatever the order of the pages', () => {
    const pages = [
      page('returns', returns),
      page(
        'gold',
        'facts:\n  - { id: returns.window, label: Gold, values: [{ is: 45 days, scope: { segment: gold } }] }',
      ),
      page(
        'fees',
        'facts:\n  - { id: returns.window, label: Fee, values: [{ is: $5 }, { is: 10 days, scope: { region: xx } }] }',
      ),
      page(
        'holiday',
        'facts:\n  - { id: holiday, label: Holiday, values: [{ is: 60 days, overrides: returns.window }] }',
      ),
    ];
    const first = declareFacts(pages, taxonomy);
    fc.assert(
      fc.property(fc.shuffledSubarray(pages, { minLength: pages.length }), (shuffled) => {
        expect(declareFacts(shuffled, taxonomy)).toEqual(first);
      }),
    );
  });
});

describe('a slip in a declaration', () => {
  const fact = (value: string, rest = ''): string =>
    `${rest}facts:\n  - id: returns.window\n    label: Return window\n    complete: [region]\n    values:\n      - ${value}\n`;

  it.each<[string, string, string[], string]>([
    [
      'an unknown name',
      fact('{ is: 30 days, scope: { region: us-east } }'),
      [],
      '8:15 unknown region "us-east" (known names: us, US, USA, eu, Europe, de, fr)',
    ],
    [
      'an unknown dimension',
      fact('{ is: 30 days, scope: { chanel: web } }'),
      [],
      '8:15 unknown dimension "chanel" (did you mean "channel"?)',
    ],
    [
      'an unknown name in the scope of the page',
      fact('is: 30 days', 'scope: { segment: glod }\n'),
      [],
      '3:1 unknown segment "glod" (did you mean "gold"?)',
    ],
    [
      'an unknown dimension in "complete"',
      fact('is: 30 days').replace('[region]', '[regions]'),
      ['30 days'],
      '4:9 unknown dimension "regions" (did you mean "region"?)',
    ],
    [
      'customers that the page is not for',
      fact('{ is: 30 days, scope: { region: [de, us] } }', 'scope: { region: eu }\n'),
      [],
      '9:15 this value is for region "us", the page is not (add "us" to the scope of the page, or move the value to a page for it)',
    ],
    [
      'days on which the page does not hold',
      fact('{ is: 30 days, effective: { until: 2026-01-01 } }', 'effective: { from: 2026-03-01 }\n'),
      [],
      '9:15 this value holds on no day on which the page does (change "effective" of the value or of the page)',
    ],
    [
      'an override of a fact that nobody declares',
      fact('{ is: 30 days, overrides: return.window }'),
      [],
      '8:15 this value overrides "return.window", which no current page declares (did you mean "returns.window"?)',
    ],
    [
      'an override of a fact that is like no other',
      fact('{ is: 30 days, overrides: warranty }'),
      [],
      '8:15 this value overrides "warranty", which no current page declares (write the id of the fact over which this value wins)',
    ],
    [
      'two kinds of value',
      fact('is: 30 days\n      - is: $30'),
      ['30 days'],
      '9:13 "$30" is an amount of money, but returns.window is a duration in policies/returns.mdx:8 (write both as a duration, or give one of them another fact id)',
    ],
    [
      'a value that was not read',
      fact('is: 30 days\n      - is: see table 3'),
      ['30 days'],
      '9:13 "see table 3" is text, but returns.window is a duration in policies/returns.mdx:8 (write both as a duration, or give one of them another fact id)',
    ],
  ])('%s costs the value, and the promise to be complete', (_, frontmatter, kept, expected) => {
    const { facts, problems } = declare(page('returns', frontmatter));
    expect(problems).toEqual([`policies/returns.mdx:${expected}`]);
    expect(facts.map(({ complete, values }) => [complete, values.map(({ written }) => written)])).toEqual([[[], kept]]);
  });

  it.each(['not returnable', 'none', 'no limit'])('is not the answer "%s" beside durations', (answer) => {
    const { facts, problems } = declare(
      page('returns', fact(`is: 30 days\n      - { is: ${answer}, scope: { region: us } }`)),
    );
    expect(problems).toEqual([]);
    expect(facts[0]!.values).toHaveLength(2);
  });

  it('keeps a broken page from taking others with it', () => {
    const { facts } = declare(
      page('gold', fact('is: 45 days', 'scope: { segment: glod }\n')),
      page('returns', returns),
    );
    expect(show(facts[0])).toHaveLength(2);
  });

  it('is not a scope in a folder without a taxonomy, on a page without facts', () => {
    const foreign = [page('a', 'scope: { project: tents }'), page('b', fact('is: 30 days', 'scope: { region: us }\n'))];
    const { problems } = declareFacts(foreign, { dimensions: [] });
    expect(problems.map(({ path, message, hint }) => `${path} ${message} (${hint})`)).toEqual([
      'policies/b.mdx unknown dimension "region" (declare the dimension with its values in taxonomy.yaml)',
      'policies/b.mdx unknown dimension "region" (declare the dimension with its values in taxonomy.yaml)',
    ]);
  });
});
