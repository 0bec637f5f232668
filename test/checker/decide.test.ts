import { describe, expect, it } from 'vitest';
import { decide } from '../../src/checker/decide.ts';
import type { Candidates } from '../../src/checker/match/candidates.ts';
import { type Files, prepared } from './run.ts';

/** What becomes of every pair of durations: "30 days / 45 days clash". */
function decided(files: Files): string[] {
  return prepared(files)
    .verdicts.filter(({ a }) => a.kind === 'duration')
    .map(
      ({ a, b, outcome, reason }) =>
        `${a.written} / ${b.written} ${outcome}${reason.startsWith('better-fit') ? ', better fit' : ''}`,
    );
}

describe('a clash', () => {
  it('stands where nothing fits better', () => {
    expect(
      decided({ 'a.md': '# Lamps\n\nThe repair takes 3 days.\n', 'b.md': '# Desk\n\nThe repair takes 9 days.\n' }),
    ).toEqual(['3 days / 9 days clash']);
  });

  it('falls where the other page has a line that agrees', () => {
    const files = {
      'a.md': '# Lamps\n\nThe repair of a shade takes 3 days.\n',
      'b.md': '# Desk\n\nThe repair of a shade takes 3 days.\n\nThe repair of a frame takes 9 days.\n',
    };
    expect(decided(files)).not.toContain('3 days / 9 days clash');
  });

  it('falls where the paragraph of the other line holds the value as well', () => {
    const page =
      '# Debits without a mandate\n\nThe customer has 13 months. The desk looks into the case, which takes 10 days.';
    const files = {
      'a.md': `${page}\n`,
      'b.md': '# Debits\n\nThen it is 13 months, and the desk looks into the case.\n',
    };
    expect(decided(files)).not.toContain('10 days / 13 months clash');
    const apart = { ...files, 'a.md': `${page.replace('months. ', 'months.\n\n')}\n` };
    expect(decided(apart)).toContain('10 days / 13 months clash');
  });

  it('falls where the other page has a line that fits better', () => {
    const files = {
      'a.md': '# Lamps\n\nThe repair of a glass shade takes 3 days.\n',
      'b.md': '# Desk\n\nThe repair of a glass shade takes 4 days.\n\nThe repair of an oak frame takes 9 days.\n',
    };
    const outcomes = decided(files);
    expect(outcomes).toContain('3 days / 4 days clash');
    expect(outcomes).not.toContain('3 days / 9 days clash');
  });

  it('stands where the line that would fit better has its own partner', () => {
    const files = {
      'a.md':
        '# Lamps\n\nThe repair of a broken glass shade takes 3 days.\n\nThe repair of a broken glass foot takes 5 days.\n',
      'b.md': '# Desk\n\nThe repair of a broken glass foot takes 5 days.\n\nFor a shade the repair takes 9 days.\n',
    };
    expect(decided(files)).toContain('3 days / 9 days clash');
  });
});

describe('the line of the other page that agrees', () => {
  const { claims, learnt } = prepared({
    'a.md': '# Lamps\n\nThe repair takes 3 days.\n',
    'b.md': '# Desk\n\nThe repair takes 9 days.\n\nThe repair takes three days.\n',
  });
  const [three, nine, threeAgain] = claims.filter(({ kind }) => kind === 'duration').map(({ index }) => index);

  /** The first line held against the two of the other page, each as much alike as is given. */
  function outcomeOf(toNine: number, toThree: number): string {
    const candidates: Candidates = {
      starts: new Int32Array(claims.length),
      ends: new Int32Array(claims.length),
      others: Int32Array.of(nine!, threeAgain!),
      likeness: Float64Array.of(toNine, toThree),
    };
    candidates.ends[three!] = 2;
    return decide(claims, candidates, learnt).verdicts.find(({ b }) => b.index === nine)!.outcome;
  }

  it.each([
    [0.8, 0.9],
    [0.8, 0.8],
    [0.8, 0.62],
  ])('ends a clash of likeness %d from three quarters of that on: %d', (toNine, toThree) => {
    expect(outcomeOf(toNine, toThree)).toBe('dismissed');
  });

  it.each([
    [0.8, 0.58],
    [0.8, 0.45],
  ])('does not end a clash of likeness %d with less: %d', (toNine, toThree) => {
    expect(outcomeOf(toNine, toThree)).toBe('clash');
  });
});

describe('a line that fits better', () => {
  it('does so though a third page agrees with it', () => {
    const files = {
      'a.md': '# Lamps\n\nThe repair of a glass shade takes 3 days.\n',
      'b.md': '# Desk\n\nThe repair of a glass shade takes 4 days.\n\nThe repair of a glass frame takes 9 days.\n',
      'c.md': '# Workshop\n\nThe repair of a glass shade takes four days.\n',
    };
    expect(decided(files)).toContain('3 days / 4 days clash');
    expect(decided(files)).toContain('3 days / 9 days dismissed, better fit');
  });
});

describe('the nearest pages', () => {
  it('are known before the first pair is judged', () => {
    const files = {
      'a.md': '# Paint\n\nStir the paint, let it dry for 12 hours, and stir again.\n\nA repair takes 3 days.\n',
      'b.md': '# Workshop\n\nBring the bill and the box.\n\nA repair takes 9 days.\n',
      'c.md': '# Boxes\n\nBring the bill and the box of the workshop. A repair takes 8 days.\n',
      'd.md': '# Coats of paint\n\nStir the paint, let each coat dry for 12 hours, and stir again.\n',
    };
    const pair = prepared(files).verdicts.find(({ a, b }) => a.written === '3 days' && b.document.path === 'b.md');
    expect(pair!.evidence!.closest).toBeLessThan(1);
  });
});

describe('what is kept', () => {
  const files = {
    'a.md': '# Lamps\n\nThe repair takes 3 days. The trial lasts up to 9 days.\n',
    'b.md': '# Desk\n\nThe repair takes three days.\n\nThe trial lasts 5 days.\n',
  };

  it('agreements, and no pair whose values can both hold', () => {
    expect(decided(files)).toContain('3 days / three days agree');
    expect(decided(files).some((pair) => pair.startsWith('up to 9 days / 5 days'))).toBe(false);
  });

  it('a pair that cannot both hold, though little says that it is about one thing', () => {
    const unsure = {
      'bikes.md': '# Bicycle labels\n\nStray ones go after 3 weeks.\n',
      'labels.md': '# Stickers\n\nBicycle labels last 9 weeks.\n',
    };
    expect(decided(unsure)).toEqual(['3 weeks / 9 weeks dismissed']);
  });

  it('each pair once, the one that stands first in front', () => {
    const { verdicts } = prepared(files);
    expect(verdicts.every(({ a, b }) => a.index < b.index)).toBe(true);
    expect(new Set(verdicts.map(({ a, b }) => `${a.index} ${b.index}`)).size).toBe(verdicts.length);
  });
});

describe('a row that holds both values', () => {
  it('says the one of the other case', () => {
    const files = {
      'account.md':
        '# Moor account\n\n| What | Until the address is proved | Afterwards |\n|---|---|---|\n| Lamp loans | 3 days | 15 days |\n',
      'chart.md':
        '# Limits by account\n\n| Account | Lamp loans |\n|---|---|\n| Moor (address proved) | 15 days |\n| Fell | 20 days |\n',
    };
    expect(decided(files)).toContain('3 days / 15 days dismissed, better fit');
  });
});
