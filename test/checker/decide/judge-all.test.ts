import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/checker/decide/judge.ts';
import { type EachPair, judgeAll } from '../../../src/checker/decide/judge-all.ts';
import { confidenceOf } from '../../../src/checker/match/evidence.ts';
import type { Pair, Verdict } from '../../../src/checker/types.ts';
import { prepared } from '../run.ts';

const lines = [
  'Return a lamp within 30 days.',
  'Return a lamp within 45 days.',
  'For example, return a lamp within 60 days.',
  'Return a lamp within thirty days.',
  'Return a gold lamp for $5.',
  'Lamps can be returned in the app.',
  'Lamps cannot be returned in the app.',
  'The wool of a rug lasts 90 days.',
  'Test the lamp before you pack it.',
  'Pack the lamp before you test it.',
];
const { claims, learnt } = prepared(
  Object.fromEntries(lines.map((line, at) => [`p${at}.md`, `# Page ${'abcdefghij'[at]}\n\n${line}\n`])),
);
const claim = fc.constantFrom(...claims);
const pair = fc.record({ a: claim, b: claim, likeness: fc.double({ min: 0, max: 1, noNaN: true }) });

const each =
  (pairs: readonly Pair[]): EachPair =>
  (visit) => {
    for (const { a, b, likeness } of pairs) visit(a, b, likeness);
  };

describe('many pairs at once', () => {
  it('come to what each comes to by itself, in their order, without those that end early', () => {
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 12 }), (pairs) => {
        const alone = pairs.map(({ a, b, likeness }) => judge(a, b, learnt, { alike: likeness }));
        expect(judgeAll(each(pairs), learnt)).toEqual(
          alone.filter(({ outcome, opposed }) => outcome !== 'dismissed' || opposed),
        );
      }),
    );
  });

  it('are left out where they cannot become as sure as is asked for, and only there', () => {
    fc.assert(
      fc.property(
        fc.array(pair, { maxLength: 12 }),
        fc.double({ min: 0.01, max: 0.9, noNaN: true }),
        (pairs, least) => {
          const mayBeSure = ({ outcome, evidence }: Verdict): boolean =>
            outcome === 'agree' || (!!evidence && confidenceOf({ ...evidence, company: 1, agreement: 1 }) >= least);
          expect(judgeAll(each(pairs), learnt, least)).toEqual(judgeAll(each(pairs), learnt).filter(mayBeSure));
        },
      ),
    );
  });

  it('are of every outcome', () => {
    const pairs = claims.flatMap((a) => claims.map((b) => ({ a, b, likeness: 0.5 })));
    expect(new Set(judgeAll(each(pairs), learnt).map(({ outcome }) => outcome))).toEqual(
      new Set(['agree', 'clash', 'dismissed']),
    );
  });
});
