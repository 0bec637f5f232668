import { describe, expect, it } from 'vitest';
import { holdsOne, pageOf } from '../../../../src/checker/kinds/common/of-page.ts';
import { claimsIn } from '../../run.ts';

const [claim] = claimsIn({ 'care/payroll.md': '# Wages of the Month\n\nWages arrive within 5 days.\n' }, 'duration');

describe('what a page is about', () => {
  it.each([
    ['a word of its path', ['payroll'], true],
    ['a word of its title, in small letters', ['month'], true],
    ['one of several', ['keys', 'wages'], true],
    ['a word of its text alone', ['days'], false],
    ['a word too short to tell', ['ro'], false],
    ['no word', [], false],
  ])('%s', (_, words, expected) => {
    expect(holdsOne(pageOf(claim!), words)).toBe(expected);
  });
});
