import { describe, expect, it } from 'vitest';
import { parseRulings } from '../../src/facts/rulings.ts';

const differs = `
finding: 0f3c9a41d2b7e856
decision: differs
reason: The store window begins at purchase, the web window at delivery.
by: commerce-policy
on: 2026-10-01
expires: 2027-04-01
`;

const problems = (text: string): string[] =>
  parseRulings([{ path: 'rulings/window.yaml', text }]).problems.map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} (${hint})`,
  );

describe('parseRulings', () => {
  it('reads one decision a file, sorted by path', () => {
    const accepted = differs.replace('differs', 'accepted').replace(/expires.*\n/, '');
    const { rulings, problems } = parseRulings([
      { path: 'rulings/window.yaml', text: differs },
      { path: 'rulings/postage.yaml', text: accepted },
    ]);
    expect(problems).toEqual([]);
    expect(rulings.map(({ place, decision, expires }) => [place.path, decision, expires])).toEqual([
      ['rulings/postage.yaml', 'accepted', undefined],
      ['rulings/window.yaml', 'differs', '2027-04-01'],
    ]);
    expect(rulings[1]).toMatchObject({ finding: '0f3c9a41d2b7e856', by: 'commerce-policy', on: '2026-10-01' });
  });

  it.each<[string, string, string, string[]]>([
    [
      'a fingerprint that is not one',
      '0f3c9a41d2b7e856',
      'return window',
      [
        '2:10 "finding": this is not the fingerprint of a finding (copy the 16 digits that the report prints with the finding)',
      ],
    ],
    [
      'an unknown decision',
      'decision: differs',
      'decision: difers',
      ['3:11 "decision" is "difers", not one of accepted, differs, wrong-alarm (did you mean "differs"?)'],
    ],
    ['no reason', /reason:.*\n/.source, '', ['2:1 "reason" is missing (add "reason: …")']],
    [
      'an end before the beginning',
      '2027-04-01',
      '2026-10-01',
      [
        '7:10 "expires": it expires before it was decided ("expires" is the first day on which the ruling does not count any more)',
      ],
    ],
  ])('explains %s', (_, search, replacement, expected) => {
    expect(problems(differs.replace(new RegExp(search), replacement))).toEqual(expected);
  });

  it('keeps the other files when one is broken', () => {
    const { rulings } = parseRulings([
      { path: 'rulings/a.yaml', text: 'finding: [' },
      { path: 'rulings/b.yaml', text: differs },
    ]);
    expect(rulings.map(({ place }) => place.path)).toEqual(['rulings/b.yaml']);
  });
});
