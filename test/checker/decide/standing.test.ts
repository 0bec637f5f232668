import { describe, expect, it } from 'vitest';
import { isLikely, isStrong } from '../../../src/checker/decide/judge.ts';
import { type Standing, standingGate, withStanding } from '../../../src/checker/decide/standing.ts';
import { leastStanding, standingWeights } from '../../../src/checker/decide/standing-weights.ts';
import type { Verdict } from '../../../src/checker/types.ts';
import { type Files, prepared } from '../run.ts';

const paged = (...lines: readonly string[]): string => `# Kites\n\n${lines.join('\n\n')}\n`;
const between = (left: readonly string[], right: readonly string[], others: Files = {}): Files => ({
  'a.md': paged(...left),
  'b.md': paged(...right),
  ...others,
});
const repair = 'The repair of a kite takes 3 days.';
const longer = 'The repair of a kite takes 9 days.';

/** The clash of two values as they are written. */
function clashIn(files: Files, ...written: readonly [string, string]): Verdict {
  const clash = prepared(files).verdicts.find(
    ({ outcome, a, b }) =>
      outcome === 'clash' && written.includes(a.written) && written.includes(b.written) && a.written !== b.written,
  );
  if (!clash) throw new Error(`no clash of "${written.join('" and "')}"`);
  return clash;
}

const stands = (left: readonly string[], right: readonly string[], others: Files = {}): Standing =>
  clashIn(between(left, right, others), '3 days', '9 days').standing!.signs;

describe('how two lines stand in a folder', () => {
  const spool = 'A spool of line costs $9.';
  const price = 'A spare spool costs $14.';

  it('tells nothing of two pages that say nothing else', () => {
    const nothing = {
      beside: 0,
      agreed: 0,
      crowd: 0.1,
      clashes: 0,
      cases: 0,
      subject: 0,
      values: 1 / 4,
      rivals: 1 / 4,
    };
    expect(stands([repair], [longer])).toMatchObject(nothing);
  });

  it('tells of points on which the pages agree, and whether these stand beside the two lines', () => {
    expect(stands([repair, spool], [longer, spool])).toMatchObject({ beside: 1 / 3, agreed: 1 / 4 });
    expect(stands([repair, 'Ask for Ada.', 'Or for Bo.', spool], [longer, spool])).toMatchObject({
      beside: 0,
      agreed: 1 / 4,
    });
    expect(stands([repair, spool, price], [longer, spool, price]).agreed).toBe(2 / 4);
  });

  it('counts no agreement of one of the two lines with another line', () => {
    expect(stands([repair], [longer, 'The repair of a spool takes 3 days.']).agreed).toBe(0);
  });

  it('counts a point of the same two lines, and the values that stand in them', () => {
    const both = (days: string) => `The repair of a kite takes ${days} and costs $14.`;
    expect(stands([both('3 days')], [both('9 days')])).toMatchObject({ beside: 1 / 3, values: 2 / 4 });
    expect(stands([both('3 days')], [longer]).values).toBe(2 / 4);
  });

  it('tells whether a line of a third page is as near to both, and not whether another line of one of the two is', () => {
    const rival = 'The repair of a kite with a tail takes 5 weeks.';
    const alone = stands([repair], [longer]);
    expect(stands([repair, rival], [longer]).lead).toBeGreaterThan(0);
    const rivalled = stands([repair], [longer], { 'c.md': paged(rival) });
    expect(rivalled.lead).toBeLessThan(alone.lead);
  });

  it('takes the side that has no rival so near', () => {
    const tail = 'The repair of a kite with a long silk tail takes 3 days.';
    const third = { 'c.md': '# Silk\n\nA long tail of silk takes 5 weeks.\n' };
    const { likeness, standing } = clashIn(between([tail], [longer], third), '3 days', '9 days');
    expect(standing!.signs.lead).toBeCloseTo(likeness, 10);
    const other = { 'c.md': paged('The repair of a kite with a long silk tail takes 5 weeks.') };
    expect(stands([tail], [longer], other).lead).toBeLessThan(likeness - 0.1);
  });

  it('counts the claims of the kind on the page that has fewer', () => {
    const others = ['Drying takes 2 hours.', 'The season lasts 4 months.'];
    expect(stands([repair], [longer, ...others]).crowd).toBe(0.1);
    expect(stands([repair, ...others], [longer, ...others]).crowd).toBe(0.3);
  });

  it('counts other clashes of the two pages', () => {
    expect(stands([repair, price], [longer, 'A spare spool costs $19.'])).toMatchObject({ clashes: 1 / 3, agreed: 0 });
  });

  it('counts no other clash of one of the two lines', () => {
    const { claims, verdicts, learnt } = prepared(between([repair], [longer]));
    const clash = verdicts.find(({ outcome }) => outcome === 'clash')!;
    const none = new Int32Array(claims.length);
    const candidates = { starts: none, ends: none, others: none, likeness: new Float64Array() };
    const [first] = withStanding(claims, [clash, { ...clash }], candidates, learnt);
    expect(first!.standing!.signs.clashes).toBe(0);
  });

  it('counts the pages that clash with the line of the two that more of them clash with', () => {
    const third = { 'c.md': paged('The repair of a kite takes 7 days.') };
    expect(stands([repair], [longer], third).rivals).toBe(2 / 4);
    expect(stands([repair], [longer], { 'c.md': paged(longer) }).rivals).toBe(1 / 4);
    const both = 'The repair of a kite, with the drying of its silk, takes 3 days.';
    const agreeing = { 'c.md': '# Silk\n\nThe drying of silk takes 3 days.\n' };
    expect(stands([both], [longer], agreeing).rivals).toBe(1 / 4);
  });

  it('tells that both stand in a case', () => {
    const told = (days: string): string => `- Repair of a kite:\n  - Members: ${days}\n  - Guests: 30 days`;
    expect(stands([told('3 days')], [told('9 days')])).toMatchObject({ cases: 1 });
  });

  it('tells that both are of one thing that a page is named after', () => {
    const named = {
      'sky-kite.md': '# Sky Kite\n\nWe lend the Sky Kite and the Sea Kite.\n',
      'sea-kite.md': '# Sea Kite\n\nWe lend the Sea Kite and the Sky Kite.\n',
    };
    const own = [repair, longer].map((line) => line.replace('a kite', 'a Sky Kite'));
    expect(stands([own[0]!], [own[1]!], named).subject).toBe(1);
    expect(stands([own[0]!], [longer], named).subject).toBe(0);
    const listed = {
      'range.md': '# Range\n\nWe lend the Sky Kite and the Sea Kite. Ask for the Sky Kite or the Sea Kite.\n',
    };
    expect(stands([own[0]!], [own[1]!], listed).subject).toBe(0);
  });

  it('is the same from either side', () => {
    const [one, other] = [
      stands([repair, spool], [longer, spool, price]),
      stands([longer, spool, price], [repair, spool]),
    ];
    for (const [sign, value] of Object.entries(one)) expect(other[sign as keyof Standing]).toBeCloseTo(value, 10);
  });

  it('is asked of numbers on two pages, and of nothing else', () => {
    const words = prepared(between(['Kites cannot be swapped.'], ['Kites can be swapped.']));
    const onOnePage = prepared({ 'a.md': paged(repair, longer) });
    const agreed = prepared(between([repair], [repair]));
    for (const { verdicts } of [words, onOnePage, agreed]) {
      expect(verdicts.length).toBeGreaterThan(0);
      expect(verdicts.filter(({ standing }) => standing)).toEqual([]);
    }
  });
});

describe('the likelihood by standing', () => {
  const near = ['The cord of a kite holds 80 kg.', 'A spare cord costs $14.', 'Cords come in 3 lengths.'];
  const clash = clashIn(between([repair], [longer]), '3 days', '9 days');
  const { signs } = clash.standing!;

  it('is the logistic function of the weighted signs', () => {
    const { bias, ...weights } = standingWeights;
    const sum = Object.entries(weights).reduce(
      (all, [sign, weight]) => all + weight * signs[sign as keyof Standing],
      bias,
    );
    expect(clash.standing!.likelihood).toBeCloseTo(1 / (1 + Math.exp(-sum)), 10);
  });

  it('makes a warning of a clash that is not likely by its words', () => {
    const files = between(
      ['A worn cord is mended within 3 days.', ...near],
      ['The customer has a cord back after 9 days.', ...near],
    );
    const found = prepared(files).verdicts.find(({ outcome, a }) => outcome === 'clash' && a.kind === 'duration')!;
    expect([isLikely(found), isStrong(found)]).toEqual([false, true]);
  });

  it.each([
    ['enough, whatever the words are', 0.1, leastStanding, true],
    ['not enough, whatever the words are', 0.9, leastStanding - 0.01, false],
  ])('is %s', (_, likelihood, standing, strong) => {
    const stood = { ...clash, confidence: 0.9, likelihood, standing: { signs, likelihood: standing } };
    expect(isStrong(stood)).toBe(strong);
  });

  it('rises with what the pages have in common, and falls with what sets them apart', () => {
    const { bias: _, bare, crowd, values, rivals, clashes, closest, ...others } = standingWeights;
    expect(Math.min(...Object.values(others))).toBeGreaterThan(0);
    expect(Math.max(bare, crowd, values, rivals, clashes, closest)).toBeLessThan(0);
  });

  it('is left out where there is none', () => {
    const { verdicts } = prepared(between([repair], [repair]));
    expect(standingGate(verdicts[0]!)).toBeUndefined();
  });

  it.each([
    [leastStanding, '70 % of clashes between two pages like these turn out to be real'],
    [0.1, '10 % of clashes between two pages like these turn out to be real: a note'],
  ])('of %d is told', (likelihood, reason) => {
    expect(standingGate({ ...clash, standing: { signs, likelihood } })).toEqual({
      gate: 'standing',
      stopped: false,
      reason,
    });
  });
});
