import { describe, expect, it } from 'vitest';
import { headedUnitIn, withoutUnit } from '../../../src/checker/extract/headed-unit.ts';
import type { ClaimKindId } from '../../../src/checker/types.ts';
import { claimsIn, knowledgeOf, outcomeOf } from '../run.ts';

/** The value of the last cell of a table of one row, as it is written with its unit. */
function read(column: string, cell: string, row = 'Kite'): string | undefined {
  const text = `# Prices\n\n| Thing | ${column} |\n|---|---|\n| ${row} | ${cell} |\n`;
  const { sentences } = knowledgeOf({ 'page.md': text }).documents[0]!;
  return headedUnitIn(sentences.findLast(({ role }) => role === 'cell')!)?.text;
}

describe('a number whose unit stands in the head', () => {
  it.each([
    ['Members (£)', '12', '£12'],
    ['Members (£)', '1,200.50', '£1,200.50'],
    ['Price, €', '20–30', '€20–€30'],
    ['Price in euros', '20', '20 euros'],
    ['Fee (EUR)', 'up to 5', 'up to 5 EUR'],
    ['Share (%)', '12', '12 %'],
    ['Drying (days)', '14', '14 days'],
    ['Working days', '3', '3 Working days'],
    ['Weight (kg)', '8', '8 kg'],
  ])('%s: %s is %s', (column, cell, written) => {
    expect(read(column, cell)).toBe(written);
  });

  it('is an age below the head of one', () => {
    expect(read('Minimum age', '16')).toBe('16');
    expect(read('Kite', '16', 'Minimum age')).toBe('16');
    expect(read('Ages', '6-9')).toBe('6-9');
    expect(read('Stage', '16')).toBeUndefined();
    expect(read('Age', 'any')).toBeUndefined();
    const table = '| | Kite | Punt |\n|---|---|---|\n| Minimum age | 16 | 18 |';
    expect(outcomeOf('duration', table, 'The minimum age for a punt is 21.', 'Hire')).toBe('clash');
  });

  it('may stand in the head of the row', () => {
    expect(read('Kite', '14', 'Drying (days)')).toBe('14 days');
  });

  it.each([
    ['Price (€)', '$20'],
    ['Price (€)', 'free'],
    ['Guests (at most)', '3'],
    ['Places (indoors)', '3'],
    ['Hours', '9–17'],
    ['Foot', '4'],
    ['Level', '2'],
    ['Code', '12 34'],
  ])('not %s: %s', (column, cell) => {
    expect(read(column, cell)).toBeUndefined();
  });

  it('is none in the first column, which names what the row is on', () => {
    const { sentences } = knowledgeOf({
      'page.md': '# Steps\n\n| Wait (days) | Step |\n|---|---|\n| 5 | a letter |\n',
    }).documents[0]!;
    expect(sentences.filter((each) => headedUnitIn(each))).toEqual([]);
  });
});

describe('a head without its unit', () => {
  it.each([
    ['Members (£)', 'Members'],
    ['Price, €', 'Price'],
    ['Price in euros', 'Price'],
    ['Working days', 'Working days'],
    ['Guests (at most)', 'Guests (at most)'],
    ['Kites, tails', 'Kites, tails'],
  ])('%s: %s', (head, name) => {
    expect(withoutUnit(head)).toBe(name);
  });
});

describe('a table with units in its heads', () => {
  const table = (cell: string): string =>
    `| Repair | Fee (£) | Time (days) |\n|---|---|---|\n| Torn sail | ${cell} | 9 |`;

  it('is held against prose', () => {
    const outcome = (kind: ClaimKindId, line: string) => outcomeOf(kind, table('35'), line, 'Kites');
    expect(outcome('money', 'The fee for the repair of a torn sail is £50.')).toBe('clash');
    expect(outcome('money', 'The fee for the repair of a torn sail is £35.')).toBe('agree');
    expect(outcome('count', 'For a torn sail we have 50 patches.')).toBe('silent');
  });

  it('keeps the unit out of the words of the label', () => {
    const claims = claimsIn({ 'page.md': `# Repairs\n\n${table('35')}\n` });
    const { fields } = claims.find(({ kind }) => kind === 'duration')!;
    expect(fields.label).not.toContain('dai');
  });
});
