import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../run.ts';

function table(heads: string, row: string): string {
  return `${heads}\n${heads.replaceAll(/[^|]+/g, '---')}\n${row}\n`;
}

describe('a verb in a cell, of which the row is the subject', () => {
  it.each([
    [
      '| Home | Sun tariff |',
      '| Homes with a heat pump | can join |',
      "Homes with a heat pump can't join the Sun tariff.",
    ],
    ['| Customer | Saver account |', '| Minors | cannot open |', 'Minors can open a Saver account.'],
    ['| Cargo | Night train |', '| Live fish | may travel |', "Live fish can't travel on the night train."],
  ])('%s %s | %s', (heads, row, line) => {
    expect(outcomeOf('stance', table(heads, row), line)).toBe('clash');
  });

  it.each([
    ['| Customer | Saver account |', '| Minors | can open |', 'Minors can open a Saver account.'],
    ['| Cargo | Night train |', '| Live fish | may travel |', 'Live fish cannot be eaten on board.'],
  ])('nothing between: %s %s | %s', (heads, row, line) => {
    expect(outcomeOf('stance', table(heads, row), line)).not.toBe('clash');
  });
});
