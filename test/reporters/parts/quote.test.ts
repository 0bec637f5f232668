import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cells } from '../../../src/reporters/parts/columns.ts';
import { quoteLine } from '../../../src/reporters/parts/quote.ts';

/** Quotes a line in which the place is written between brackets, and gives it back with the marked part between brackets. */
function quoted(bracketed: string, value: string, width: number): string {
  const column = bracketed.indexOf('[') + 1;
  const endColumn = bracketed.indexOf(']');
  const line = bracketed.replace('[', '').replace(']', '');
  const quote = quoteLine(line, { path: 'faq.md', line: 4, column, endLine: 4, endColumn }, value, width);
  return `${quote.text.slice(0, quote.start)}[${quote.text.slice(quote.start, quote.end)}]${quote.text.slice(quote.end)}`;
}

describe('a quoted line', () => {
  it.each([
    ['the place', 'You have [30 days] to return it.', '30 days', 'You have [30 days] to return it.'],
    [
      'the value inside a wider place',
      '[You have 30 days to return it.]',
      '30 days',
      'You have [30 days] to return it.',
    ],
    [
      'the place where the value is written in other words',
      'You have [a month] to return it.',
      '30 days',
      'You have [a month] to return it.',
    ],
    ['the place without a value', 'See [late.mdx].', '', 'See [late.mdx].'],
    ['without the indent', '\t  - is: [30 days]', '30 days', '- is: [30 days]'],
  ])('marks %s', (_, line, value, expected) => {
    expect(quoted(line, value, 80)).toBe(expected);
  });

  it.each([
    [
      'start',
      '[$25] is what an agent may give without asking anybody else for it first.',
      '[$25] is what an agent may give without asking…',
    ],
    [
      'middle',
      'An agent who sees that it helps may give [$25] without asking anybody else for it.',
      '…it helps may give [$25] without asking anybody…',
    ],
    [
      'end',
      'What an agent may give without asking anybody else for it first is [$25]',
      '…without asking anybody else for it first is [$25]',
    ],
  ])('is cut around the value at the %s', (_, line, expected) => {
    expect(quoted(line, '$25', 48)).toBe(expected);
  });

  it('marks up to the end of the line where a place spans lines', () => {
    const place = { path: 'faq.md', line: 1, column: 11, endLine: 2, endColumn: 4 };
    expect(quoteLine('The label is free', place, '', 80)).toEqual({ text: 'The label is free', start: 10, end: 17 });
  });

  it('fits the width and marks something, whatever the line holds', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', ' ', '返', '📦', '\t', '\u001B', 'e\u0301'),
          minLength: 1,
          maxLength: 200,
        }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 20, max: 100 }),
        (line, a, b, width) => {
          const column = 1 + (a % line.length);
          const endColumn = column + 1 + (b % (line.length - column + 1));
          const quote = quoteLine(line, { path: 'faq.md', line: 1, column, endLine: 1, endColumn }, '', width);
          expect(cells(quote.text)).toBeLessThanOrEqual(width);
          expect(quote.start).toBeGreaterThanOrEqual(0);
          expect(quote.end).toBeLessThanOrEqual(quote.text.length);
          expect(quote.text).not.toContain('\u001B');
        },
      ),
    );
  });
});
