import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { holdAgainst, type Verdicts } from '../../scripts/verdicts.ts';
import { conflictsIn } from '../checker/run.ts';

const files = {
  'returns.md': '# Returns\n\nReturn a lamp within 30 days after delivery.\n\nEngraving a lamp costs $12.\n',
  'faq.md': '# Questions\n\nReturn a lamp within 45 days after delivery.\n\nEngraving a lamp costs $15.\n',
};

describe('conflicts held against the verdicts of a reader', () => {
  const findings = conflictsIn(files);
  const [first, second] = findings.map(({ fingerprint }) => fingerprint) as [string, string];

  it('are real, false, or not read yet', () => {
    expect(findings).toHaveLength(2);
    const verdicts: Verdicts = [
      { fingerprint: first, real: true, why: 'two windows' },
      { fingerprint: 'of another day', real: true, why: 'gone' },
    ];
    const judged = holdAgainst(findings, verdicts);
    expect(judged.real.map(({ fingerprint }) => fingerprint)).toEqual([first]);
    expect(judged.unread.map(({ fingerprint }) => fingerprint)).toEqual([second]);
    expect(judged.false).toEqual([]);
    const denied = holdAgainst(findings, [{ fingerprint: second, real: false, why: 'two products' }]);
    expect(denied.false.map(({ fingerprint }) => fingerprint)).toEqual([second]);
  });

  it('leave notes and hygiene out', () => {
    const note = findings.map((finding) => ({ ...finding, severity: 'note' as const }));
    const hygiene = findings.map((finding) => ({ ...finding, rule: 'page/duplicate' }));
    for (const each of [note, hygiene]) expect(holdAgainst(each, [])).toEqual({ real: [], false: [], unread: [] });
  });
});

describe('the verdicts that are kept', () => {
  const folder = new URL('../verdicts/', import.meta.url);

  it.each(readdirSync(fileURLToPath(folder)))(
    '%s: each conflict once, with a reason, and most of them real',
    (name) => {
      const { verdicts } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as { verdicts: Verdicts };
      expect(new Set(verdicts.map(({ fingerprint }) => fingerprint)).size).toBe(verdicts.length);
      for (const { why } of verdicts) expect(why.length).toBeGreaterThan(10);
      const real = verdicts.filter((verdict) => verdict.real).length;
      expect(real).toBeGreaterThanOrEqual(0.85 * verdicts.length);
    },
  );
});
