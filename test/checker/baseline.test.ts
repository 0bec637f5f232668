import { describe, expect, it } from 'vitest';
import { applyBaseline, baselineOf, readBaseline, writeBaseline } from '../../src/checker/baseline.ts';
import type { Finding, Report, Suppression } from '../../src/checker/report-types.ts';

const finding = (rule: string, fingerprint: string, suppression?: Suppression): Finding => ({
  rule,
  severity: 'warning',
  message: `${rule} between two pages`,
  subject: '',
  attribute: '',
  positions: [],
  because: '',
  fix: { side: 'verify', text: '' },
  silence: '',
  fingerprint,
  suppression,
});

const report = (...findings: Finding[]): Report => ({
  schemaVersion: 1,
  tool: { name: 'oneanswer', version: '0.1.0' },
  asOf: '2026-11-22',
  counts: { documents: 2, sentences: 9, facts: 1, claims: 4 },
  findings,
  problems: [],
});

const ruled: Suppression = { kind: 'ruling', reason: 'the outlet has its own terms', by: 'commerce' };
const money = finding('conflict/money', 'bbbb');
const early = finding('conflict/duration', 'cccc');
const late = finding('conflict/duration', 'aaaa');

describe('a baseline', () => {
  it('holds what is open, sorted by rule and fingerprint, and not what a person answered', () => {
    const { findings } = baselineOf(report(money, early, finding('conflict/count', 'dddd', ruled), late));
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(['aaaa', 'cccc', 'bbbb']);
  });

  it('is the same after it was written, read, applied and taken again', () => {
    const first = baselineOf(report(money, early));
    const read = readBaseline(writeBaseline(first))!;
    expect(read).toEqual(first);
    expect(baselineOf(applyBaseline(report(money, early), read).report)).toEqual(first);
  });

  it('marks what it knows, and leaves what is new or answered already', () => {
    const known = baselineOf(report(money, early));
    const answered = { ...early, suppression: ruled };
    const { report: marked, stale } = applyBaseline(report(money, answered, late), known);
    expect(marked.findings.map(({ suppression }) => suppression?.kind)).toEqual(['baseline', 'ruling', undefined]);
    expect(stale).toEqual([]);
  });

  it('knows which of its entries are no more', () => {
    const { stale } = applyBaseline(report(late), baselineOf(report(money, late)));
    expect(stale).toEqual([
      { fingerprint: 'bbbb', rule: 'conflict/money', message: 'conflict/money between two pages' },
    ]);
  });

  it.each(['', 'null', '[]', '{"schemaVersion":2,"findings":[]}', '{"schemaVersion":1,"findings":[{"rule":"x"}]}'])(
    'is not read from %j',
    (text) => {
      expect(readBaseline(text)).toBeUndefined();
    },
  );
});
