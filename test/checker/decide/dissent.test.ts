import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare } from '../../../src/checker/check.ts';
import { leastConfidence } from '../../../src/checker/match/evidence-weights.ts';
import { clusterClashes } from '../../../src/checker/report/cluster.ts';
import type { Claim } from '../../../src/checker/types.ts';
import { type Files, pages } from '../run.ts';

const page = (title: string, line: string): string => `# ${title}\n\n${line}\n`;

describe('two lines that are hardly about one thing', () => {
  const knowledge = pages({
    'a.md': page('Lamps', 'The repair of a lamp takes 9 days.'),
    'b.md': page('Desk', 'The repair of a lamp takes 3 days.'),
    'c.md': page('Desk', 'The lamp oil, wick and shade are cleaned in three days.'),
    'd.md': page('Rugs', 'Wool dries for 5 days.'),
  });
  const { claims, verdicts, dissent } = prepare(knowledge, { least: leastConfidence });
  const [nine, three, cleaning, wool] = claims as [Claim, Claim, Claim, Claim];

  it('are not among the verdicts', () => {
    expect(verdicts.map(({ a, b, outcome }) => `${a.written} / ${b.written} ${outcome}`)).toEqual([
      '9 days / 3 days clash',
      '3 days / three days agree',
    ]);
  });

  it('are known not to hold both, whichever comes first', () => {
    expect(dissent(nine, cleaning)).toBe(true);
    expect(dissent(cleaning, nine)).toBe(true);
  });

  it.each([
    ['agree', three, cleaning],
    ['clash, so that there is a verdict', nine, three],
    ['were never held against each other', nine, wool],
  ])('are no others: those that %s', (_, a, b) => {
    expect(dissent(a, b)).toBe(false);
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
    const disagreements = (files: Files, least: number): string[] => {
      const { verdicts, dissent } = prepare(pages(files), { least });
      return clusterClashes(verdicts, dissent).map(({ sides }) =>
        sides.map(({ claims }) => claims.map(({ index }) => index).join(' ')).join(' | '),
      );
    };
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), (written) => {
        const files = Object.fromEntries(written.map(({ title, text }, at) => [`p${at}.md`, page(title, text)]));
        expect(disagreements(files, leastConfidence)).toEqual(disagreements(files, 0));
      }),
    );
  });
});
