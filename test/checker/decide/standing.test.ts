import { describe, expect, it } from 'vitest';
import { isLikely, isStrong } from '../../../src/checker/decide/judge.ts';
import { type Standing, standingGate, standingsIn, withStanding } from '../../../src/checker/decide/standing.ts';
import { standingLevels, standingWeights } from '../../../src/checker/decide/standing-weights.ts';
import type { Verdict } from '../../../src/checker/types.ts';
import { type Files, prepared } from '../run.ts';

const paged = (...lines: readonly string[]): string => `# Kites\n\n${lines.join('\n\n')}\n`;
const between = (left: readonly string[], right: readonly string[]): Files => ({
  'a.md': paged(...left),
  'b.md': paged(...right),
});
const repair = 'The repair of a kite takes 3 days.';
const longer = 'The repair of a kite takes 9 days.';

/** The clash of two values as they are written, and how it stands. */
function clashIn(files: Files, ...written: readonly [string, string]): Verdict & { stands: Standing | undefined } {
  const { claims, verdicts, learnt } = prepared(files);
  const clash = verdicts.find(
    ({ outcome, a, b }) => outcome === 'clash' && written.includes(a.written) && written.includes(b.written),
  );
  if (!clash) throw new Error(`no clash of "${written.join('" and "')}"`);
  return { ...clash, stands: standingsIn(claims, verdicts, learnt)(clash) };
}

const stands = (left: readonly string[], right: readonly string[]): Standing =>
  clashIn(between(left, right), '3 days', '9 days').stands!;

describe('how two lines stand on their pages', () => {
  const spool = 'A spool of line costs $9.';
  const price = 'A spare spool costs $14.';

  it('tells nothing of two pages that say nothing else', () => {
    expect(stands([repair], [longer])).toMatchObject({ beside: 0, agreed: 0, crowd: 0.1, clashes: 0, cases: 0 });
  });

  it('tells of points on which the pages agree, and whether these stand beside the two lines', () => {
    expect(stands([repair, spool], [longer, spool])).toMatchObject({ beside: 1 / 3, agreed: 1 / 4 });
    expect(stands([repair, 'Ask for Ada.', 'Or for Bo.', spool], [longer, spool])).toMatchObject({
      beside: 0,
      agreed: 1 / 4,
    });
    expect(stands([repair, spool, price], [longer, spool, price]).agreed).toBe(2 / 4);
  });

  it('counts a point of the same two lines', () => {
    const both = (days: string) => `The repair of a kite takes ${days} and costs $14.`;
    expect(stands([both('3 days')], [both('9 days')])).toMatchObject({ beside: 1 / 3 });
  });

  it('tells whether another line of either page is as near', () => {
    const rival = 'The repair of a spool takes 5 weeks.';
    const [alone, rivalled] = [stands([repair], [longer]), stands([repair], [longer, rival])];
    expect(rivalled.margin).toBeLessThan(alone.margin);
    expect(rivalled.reach).toBeGreaterThan(rivalled.margin);
    expect(stands([repair, rival], [longer]).margin).toBeLessThan(alone.margin);
  });

  it('counts the claims of the kind on the page that has fewer', () => {
    const others = ['Drying takes 2 hours.', 'The season lasts 4 months.'];
    expect(stands([repair], [longer, ...others]).crowd).toBe(0.1);
    expect(stands([repair, ...others], [longer, ...others]).crowd).toBe(0.3);
  });

  it('counts other clashes of the two pages', () => {
    expect(stands([repair, price], [longer, 'A spare spool costs $19.'])).toMatchObject({ clashes: 1 / 3, agreed: 0 });
  });

  it('tells that both stand in a case', () => {
    const told = (days: string): string => `- Repair of a kite:\n  - Members: ${days}\n  - Guests: 30 days`;
    expect(stands([told('3 days')], [told('9 days')])).toMatchObject({ cases: 1 });
  });

  it('is the same from either side', () => {
    const files = between([repair, spool], [longer, spool, price]);
    const { claims, verdicts, learnt } = prepared(files);
    const clash = verdicts.find(({ outcome }) => outcome === 'clash')!;
    const of = standingsIn(claims, verdicts, learnt);
    expect(of({ ...clash, a: clash.b, b: clash.a })).toMatchObject({ margin: of(clash)!.margin, crowd: 0.1 });
  });

  it('is asked of numbers on two pages, and of nothing else', () => {
    const words = between(['Kites cannot be swapped.'], ['Kites can be swapped.']);
    const { claims, verdicts, learnt } = prepared(words);
    expect(verdicts.map(standingsIn(claims, verdicts, learnt)).filter(Boolean)).toEqual([]);
    const two = clashIn(between([repair], [longer]), '3 days', '9 days');
    const onOnePage = { ...two, b: { ...two.b, page: two.a.page } };
    const folder = prepared(between([repair], [longer]));
    expect(standingsIn(folder.claims, folder.verdicts, folder.learnt)(onOnePage)).toBeUndefined();
  });
});

describe('the likelihood by standing', () => {
  const near = ['The cord of a kite holds 80 kg.', 'A spare cord costs $14.', 'Cords come in 3 lengths.'];
  const files = between(
    ['A worn cord is mended within 3 days.', ...near],
    ['The customer has a cord back after 9 days.', ...near],
  );

  it('is the logistic function of the weighted signs', () => {
    const { stands: signs, standing } = clashIn(between([repair], [longer]), '3 days', '9 days');
    const { bias, ...weights } = standingWeights;
    const sum = Object.entries(weights).reduce(
      (all, [sign, weight]) => all + weight * signs![sign as keyof Standing],
      bias,
    );
    expect(standing).toBeCloseTo(1 / (1 + Math.exp(-sum)), 10);
  });

  it('makes a warning of a clash that is not likely by its words', () => {
    const clash = prepared(files).verdicts.find(({ outcome, a }) => outcome === 'clash' && a.kind === 'duration')!;
    expect([isLikely(clash), isStrong(clash)]).toEqual([false, true]);
  });

  it.each([
    ['enough by itself', 0.1, standingLevels.enough, true],
    ['not enough', 0.1, standingLevels.enough - 0.01, false],
    ['no hindrance', 0.9, standingLevels.least, true],
    ['too bad for a warning', 0.9, standingLevels.least - 0.01, false],
  ])('is %s', (_, likelihood, standing, strong) => {
    const clash = clashIn(between([repair], [longer]), '3 days', '9 days');
    expect(isStrong({ ...clash, confidence: 0.9, likelihood, standing })).toBe(strong);
  });

  it('rises with what the pages have in common, and falls with what sets them apart', () => {
    const { score, beside, agreed, margin, affinity, cases, crowd, clashes, strangers } = standingWeights;
    expect(Math.min(score, beside, agreed, margin, affinity, cases)).toBeGreaterThan(0);
    expect(Math.max(crowd, clashes, strangers)).toBeLessThan(0);
  });

  it('is left out where there is none', () => {
    const { claims, verdicts, learnt } = prepared(between([repair], [repair]));
    expect(withStanding(claims, verdicts, learnt)).toEqual(verdicts);
    expect(standingGate(verdicts[0]!)).toBeUndefined();
  });

  it.each([
    [standingLevels.enough, '85 % of clashes between two pages like these turn out to be real: enough by itself'],
    [0.5, '50 % of clashes between two pages like these turn out to be real'],
    [0.1, '10 % of clashes between two pages like these turn out to be real: a note'],
  ])('of %d is told', (standing, reason) => {
    const clash = clashIn(between([repair], [longer]), '3 days', '9 days');
    expect(standingGate({ ...clash, standing })).toEqual({ gate: 'standing', stopped: false, reason });
  });
});
