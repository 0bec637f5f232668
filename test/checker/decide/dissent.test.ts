import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/checker/check.ts';
import { leastConfidence } from '../../../src/checker/decide/judge.ts';
import { clusterClashes } from '../../../src/checker/report/cluster.ts';
import type { Verdict } from '../../../src/checker/types.ts';
import { type Files, pages } from '../run.ts';

const page = (title: string, line: string): string => `# ${title}\n\n${line}\n`;
const inWords = ({ a, b, outcome }: Verdict): string => `${a.written} / ${b.written} ${outcome}`;
const verdictsOf = (files: Files, least: number): readonly Verdict[] => prepare(pages(files), { least }).verdicts;

describe('a pair that is hardly about one thing', () => {
  const clash = {
    'a.md': page('Lamps', 'The repair of a lamp takes 9 days.'),
    'b.md': page('Desk', 'The repair of a lamp takes 3 days.'),
  };
  const third = page('Desk', 'The lamp oil, wick and shade are cleaned in three days.');

  it('is kept where a line that clashes with the one agrees with the other', () => {
    const kept = verdictsOf({ ...clash, 'c.md': third }, leastConfidence).map(inWords);
    expect(kept.toSorted()).toEqual([
      '3 days / three days agree',
      '9 days / 3 days clash',
      '9 days / three days dismissed',
    ]);
  });

  it('is left out where nothing clashes', () => {
    const files = { 'a.md': clash['a.md'], 'c.md': third };
    expect(verdictsOf(files, 0).map(inWords)).toEqual(['9 days / three days dismissed']);
    expect(verdictsOf(files, leastConfidence)).toEqual([]);
  });
});

describe('disagreements', () => {
  const lines = [
    'The repair of a lamp takes 9 days.',
    'The repair of a lamp takes 3 days.',
    'A lamp is repaired within three days.',
    'The lamp oil, wick and shade are cleaned in three days.',
    'Lamp wicks dry for 9 days.',
    'In three days.',
    'Lamps can be returned.',
    'Lamps cannot be returned.',
    'A broken lamp cannot be returned at the desk.',
  ];

  it('are the same as of all pairs', () => {
    const line = fc.record({ title: fc.constantFrom('Lamps', 'Desk'), text: fc.constantFrom(...lines) });
    const disagreements = (files: Files, least: number): string[] =>
      clusterClashes(verdictsOf(files, least)).map(({ sides }) =>
        sides.map(({ claims }) => claims.map(({ index }) => index).join(' ')).join(' | '),
      );
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (written) => {
        const files = Object.fromEntries(written.map(({ title, text }, at) => [`p${at}.md`, page(title, text)]));
        expect(disagreements(files, leastConfidence)).toEqual(disagreements(files, 0));
      }),
    );
  });
});
