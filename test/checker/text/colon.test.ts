import { describe, expect, it } from 'vitest';
import { firstColon, lastColon } from '../../../src/checker/text/colon.ts';

describe('the colon of a label', () => {
  it.each([
    ['Fee: $5', 3],
    ['Until 18:00', -1],
    ['Open from 9:00 to 17:30: call us', 23],
    ['See https://example.org', -1],
    ['Ends here:', 9],
    ['no colon', -1],
  ])('is the first of "%s"', (text, at) => {
    expect(firstColon(text)).toBe(at);
  });

  it.each([
    ['Lounge: drinks: until 18:00', 14],
    ['Until 18:00', -1],
    ['', -1],
  ])('is the last of "%s"', (text, at) => {
    expect(lastColon(text)).toBe(at);
  });

  it('is looked for before an offset', () => {
    expect(lastColon('Lounge: drinks: until', 10)).toBe(6);
  });
});
