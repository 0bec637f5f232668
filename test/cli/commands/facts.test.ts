import { describe, expect, it } from 'vitest';
import { run } from '../run.ts';

const day = '--as-of 2026-11-22';

describe('facts', () => {
  it('are listed for anybody, with what they depend on', async () => {
    const { stdout, stderr, status } = run(`facts lamps ${day}`);
    await expect(stdout).toMatchFileSnapshot('facts.expected.txt');
    expect([stderr, status]).toEqual(['', 0]);
  });

  it('are resolved for one customer', () => {
    expect(run(`facts lamps ${day} --customer region=EU,segment=gold`).stdout).toBe(
      `Gold members in the European Union, on 2026-11-22: 3 facts

returns.inspection  5 business days after arrival  lamps/policies/returns.mdx:26
returns.postage     free  lamps/policies/returns.mdx:18
returns.window      30 days after delivery  lamps/policies/returns.mdx:12
`,
    );
  });

  it('say where they are disputed and where they say nothing', () => {
    expect(run(`facts lamps ${day} --customer region=us,segment=gold`).stdout).toContain(
      `returns.postage     disputed
  free for Gold members  lamps/policies/returns.mdx:18
  $6 for customers in the United States  lamps/policies/returns.mdx:20
`,
    );
    expect(run(`facts lamps ${day} --customer region=de,segment=guest`).stdout).toContain(
      'returns.postage     no value\n',
    );
  });

  it('are JSON for programs', () => {
    const { stdout, stderr, status } = run(`facts lamps ${day} --customer region=de --json`);
    expect([stderr, status]).toEqual(['', 0]);
    const { facts, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ schemaVersion: 1, asOf: '2026-11-22', customer: { region: 'de' } });
    expect(facts[2]).toEqual({
      id: 'returns.window',
      label: 'Return window',
      state: 'value',
      values: [
        {
          is: '30 days after delivery',
          scope: { region: ['eu'] },
          effective: {},
          path: 'policies/returns.mdx',
          line: 12,
        },
      ],
    });
    expect(facts.map(({ state, on }: { state: string; on?: string[] }) => [state, on])).toEqual([
      ['value', undefined],
      ['depends', ['segment']],
      ['value', undefined],
    ]);
  });

  it.each([
    [
      'facts lamps --customer rgion=de',
      'oneanswer: --customer: there is no dimension "rgion"\n  did you mean region?\n',
    ],
    ['facts lamps clean', 'oneanswer: facts reads one folder\n  quote a name that holds blanks\n'],
    ['facts', 'oneanswer: there is no folder content here\n  name the folder that holds your pages\n'],
  ])('%s', (words, stderr) => {
    expect(run(words)).toEqual({ stdout: '', stderr, status: 2 });
  });
});
