import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../run.ts';

const stances = (text: string): string[] =>
  claimsIn({ 'page.md': `# Orders\n\n${text}\n` }, 'stance').map(({ written }) => written);

describe('the head of a row', () => {
  it.each([
    '| What | Return | Swap |\n| --- | --- | --- |\n| New order needed | no | yes |',
    '| What | Return | Swap |\n| --- | --- | --- |\n| New order needed | - | ✓ |',
  ])('says nothing where its cells answer it: %s', (table) => {
    expect(stances(table)).not.toContain('New order needed');
  });

  it.each([
    '| Step | When |\n| --- | --- |\n| New order needed | after a return |',
    '| Step | When |\n| --- | --- |\n| New order needed | |',
  ])('is read where they tell anything else, or nothing: %s', (table) => {
    expect(stances(table)).toContain('New order needed');
  });
});

describe('a case that goes on with "then"', () => {
  it.each([
    ["The line isn't labelled as a fee. Then it can't be paid back.", []],
    ['Half of it was paid in cash? Then the cover does not apply.', []],
    [
      "The line isn't labelled as a fee. Lamps can't be paid back.",
      ["The line isn't labelled as a fee.", "Lamps can't be paid back."],
    ],
  ])('%s', (text, expected) => {
    expect(stances(text)).toEqual(expected);
  });

  it('is none in steps', () => {
    expect(stances('Lamps must be packed in wool. Then click on Send.')).toContain('Lamps must be packed in wool.');
  });
});
