import { describe, expect, it } from 'vitest';
import { writeDay, writeSpan } from '../../../src/site/model/days.ts';

describe('a day', () => {
  it.each([
    [{}, ''],
    [{ from: '2026-03-01' }, 'from 1 Mar 2026'],
    [{ until: '2027-01-06' }, 'until 5 Jan 2027'],
    [{ from: '2026-11-15', until: '2027-01-01' }, 'from 15 Nov 2026 to 31 Dec 2026'],
  ])('%j is written "%s"', (span, text) => {
    expect(writeSpan(span)).toBe(text);
  });

  it('is written without a leading zero', () => {
    expect(writeDay('2026-10-01')).toBe('1 Oct 2026');
  });
});
