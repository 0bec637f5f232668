import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines } from '../../src/document/lines.ts';

describe('countLines', () => {
  it('gives lines without their ends, whatever these are', () => {
    expect(countLines('faq.md', 'one\r\ntwo\nthree\rfour').text).toEqual(['one', 'two', 'three', 'four']);
    expect(countLines('faq.md', '').text).toEqual(['']);
    expect(countLines('faq.md', 'one\n').text).toEqual(['one', '']);
  });

  it('counts lines and columns from 1, the end exclusive', () => {
    const { place } = countLines('faq.md', 'Refunds\r\ntake 5 days');
    expect(place(9, 13)).toEqual({ path: 'faq.md', line: 2, column: 1, endLine: 2, endColumn: 5 });
    expect(place(3, 20)).toEqual({ path: 'faq.md', line: 1, column: 4, endLine: 2, endColumn: 12 });
    expect(place(0, 0)).toEqual({ path: 'faq.md', line: 1, column: 1, endLine: 1, endColumn: 1 });
  });

  it('leads back to the offset it came from', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', '\r', 'é', '😀') });
    fc.assert(
      fc.property(text, fc.nat(), (written, seed) => {
        const offset = seed % (written.length + 1);
        const { place, text: lines } = countLines('faq.md', written);
        const { line, column } = place(offset, offset);
        const ends = [...written.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length);
        const start = line === 1 ? 0 : ends[line - 2]!;
        expect(start + column - 1).toBe(offset);
        expect(lines).toHaveLength(ends.length + 1);
      }),
    );
  });
});
