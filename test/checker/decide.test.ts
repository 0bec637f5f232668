import { describe, expect, it } from 'vitest';
import { type Files, prepared } from './pages.ts';

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

describe('what is kept', () => {
  const files = {
    'a.md': '# Lamps\n\nThe repair takes 3 days. The trial lasts up to 9 days.\n',
    'b.md': '# Desk\n\nThe repair takes three days.\n\nThe trial lasts 5 days.\n',
  };

  it('agreements, and no pair whose values can both hold', () => {
    expect(decided(files)).toContain('3 days / three days agree');
    expect(decided(files).some((pair) => pair.startsWith('up to 9 days / 5 days'))).toBe(false);
  });

  it('each pair once, the one that stands first in front', () => {
    const { verdicts } = prepared(files);
    expect(verdicts.every(({ a, b }) => a.index < b.index)).toBe(true);
    expect(new Set(verdicts.map(({ a, b }) => `${a.index} ${b.index}`)).size).toBe(verdicts.length);
  });
});
