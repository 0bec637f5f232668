import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log, Result } from 'sarif';
import { describe, expect, it } from 'vitest';
import { sarif } from '../../src/reporters/sarif.ts';
import { cleanReport, options, report } from './report.ts';

const schema = JSON.parse(readFileSync(new URL('sarif-2.1.0.schema.json', import.meta.url), 'utf8'));
const uriReference = /^(?:[A-Za-z][A-Za-z\d+.-]*:)?(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})*$/;
const ajv = new Ajv2020({
  allErrors: true,
  strict: false,
  formats: { 'uri-reference': uriReference, uri: uriReference, 'date-time': true, uuid: true },
});
const validate = ajv.compile(schema);

function problemsOf(text: string): unknown {
  validate(JSON.parse(text));
  return validate.errors;
}

const log = JSON.parse(sarif(report, options)) as Log;
const run = log.runs[0]!;
const results = run.results!;
const byFingerprint = (fingerprint: string): Result =>
  results.find((result) => result.partialFingerprints!['oneanswer/v1'] === fingerprint)!;

describe('sarif', () => {
  it('is written like this', async () => {
    await expect(sarif(report, options)).toMatchFileSnapshot('sarif.expected.json');
  });

  it.each([
    ['a full report', report],
    ['an empty one', cleanReport],
  ])('follows the schema of 2.1.0: %s', (_, each) => {
    expect(problemsOf(sarif(each, options))).toBeNull();
  });

  it('would not pass the schema with a level of its own', () => {
    expect(problemsOf(sarif(report, options).replace('"level": "error"', '"level": "fatal"'))).not.toBeNull();
  });

  it('puts the primary place in locations and every other one in relatedLocations', () => {
    const { locations, relatedLocations } = byFingerprint('9e8d7c6b5a493827');
    expect(locations).toHaveLength(1);
    expect(relatedLocations!.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    const lines = [...locations!, ...relatedLocations!].map(
      ({ physicalLocation }) => physicalLocation!.region!.startLine,
    );
    expect(lines).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 2, 1]);
  });

  it('gives every place its four corners, in UTF-16 units', () => {
    expect(run.columnKind).toBe('utf16CodeUnits');
    for (const { locations, relatedLocations } of results) {
      for (const { physicalLocation } of [...locations!, ...relatedLocations!]) {
        expect(Object.keys(physicalLocation!.region!)).toEqual(['startLine', 'startColumn', 'endLine', 'endColumn']);
      }
    }
  });

  it.each([
    ['playbooks/late parcel (draft).md', 'playbooks/late%20parcel%20(draft).md'],
    ['help/größe & maß.md', 'help/gr%C3%B6%C3%9Fe%20%26%20ma%C3%9F.md'],
  ])('writes the path %s as the URI %s', (path, uri) => {
    const uris = byFingerprint('5f0c1d2e3a4b5c6d').relatedLocations!.map(
      ({ physicalLocation }) => physicalLocation!.artifactLocation!.uri!,
    );
    expect(uris).toContain(uri);
    expect(decodeURIComponent(uri)).toBe(path);
  });

  it.each([
    ['content', 'content/'],
    ['./help pages/', 'help%20pages/'],
    ['.', './'],
    ['/srv/pages', undefined],
    ['../pages', undefined],
  ])('says where the folder %s stands: %s', (root, uri) => {
    const each = JSON.parse(sarif(cleanReport, { ...options, root })) as Log;
    expect(each.runs[0]!.originalUriBaseIds!['FOLDER']!.uri).toBe(uri);
  });

  it('marks suppressed results with the reason, and every other one as not suppressed', () => {
    expect(results).toHaveLength(report.findings.length);
    expect(
      results.filter(({ suppressions }) => suppressions!.length > 0).map(({ suppressions }) => suppressions),
    ).toEqual([
      [{ kind: 'inSource', status: 'accepted', justification: 'the draft keeps the old discount' }],
      [
        {
          kind: 'external',
          status: 'accepted',
          justification: 'agreed until the sale ends (by commerce-policy, until 2027-01-31)',
        },
      ],
      [{ kind: 'external', status: 'accepted', justification: 'known since before the check' }],
    ]);
  });

  it('tells the whole story in the text of the message, with links to the other places', () => {
    expect(byFingerprint('5f0c1d2e3a4b5c6d').message.text).toBe(
      [
        'Return window: 30 days after delivery (policies/returns.mdx:6) and 45 days (playbooks/late parcel (draft).md:3 and 1 more).',
        'Against: [45 days, playbooks/late parcel (draft).md:3:85](1), [45 days, help/größe & maß.md:1:8](2).',
        'A Gold customer in Germany, on the web, on 2026-03-01, would be told both.',
        'All three lines speak of the return window, and the playbook is not limited to other customers.',
        'Likely fix: Write <Fact id="returns.window" /> in playbooks/late parcel (draft).md:3: the declared fact rules over a playbook.',
      ].join('\n'),
    );
  });

  it('keeps brackets of a page out of its links', () => {
    const [finding] = report.findings;
    const [first, second] = finding!.positions;
    const odd = { ...finding!, positions: [first!, { ...second!, value: 'see [FAQ] \\' }] };
    const text = sarif({ ...report, findings: [odd] }, options);
    expect((JSON.parse(text) as Log).runs[0]!.results![0]!.message.text).toContain('[see \\[FAQ\\] \\\\, playbooks/');
  });

  it('links twenty places and counts the rest', () => {
    const money = report.findings.find(({ rule }) => rule === 'conflict/money')!;
    const [first, ...others] = money.positions;
    const many = { ...first!, statements: Array.from({ length: 30 }, () => first!.statements[0]!) };
    const text = sarif({ ...report, findings: [{ ...money, positions: [many, ...others] }] }, options);
    const [result] = (JSON.parse(text) as Log).runs[0]!.results!;
    expect(result!.relatedLocations).toHaveLength(31);
    expect(result!.message.text).toContain('](20) and 11 more.');
  });

  it('names the rule of each result by id and position', () => {
    const rules = run.tool.driver.rules!;
    const named = results.filter(({ ruleIndex }) => ruleIndex !== undefined);
    expect(named.map(({ ruleIndex }) => rules[ruleIndex!]!.id)).toEqual(named.map(({ ruleId }) => ruleId));
    expect(named).toHaveLength(results.length);
  });

  it('reports what could not be read, and that the run was not whole', () => {
    const [invocation] = run.invocations!;
    expect(invocation!.executionSuccessful).toBe(false);
    expect(
      invocation!.toolExecutionNotifications!.map(({ descriptor, message }) => [descriptor!.id, message.text]),
    ).toEqual([
      ['frontmatter/unknown-key', 'unknown key "reveiw". Hint: did you mean "review"?'],
      ['file/encoding', 'not UTF-8: byte 0xE4. Hint: save the file as UTF-8'],
    ]);
    expect((JSON.parse(sarif(cleanReport, options)) as Log).runs[0]!.invocations![0]!.executionSuccessful).toBe(true);
  });
});
