import { describe, expect, it } from 'vitest';
import { measuresIn } from '../../src/search/measures.ts';

describe('what a query asks for', () => {
  it.each([
    ['how long to return', ['how long']],
    ['how long is the return window', ['how long', 'window']],
    ['how many times', ['how many times']],
    ['how many', ['how many']],
    ['how many days', ['how many days']],
    ['many times', ['times']],
    ['price of express', ['price']],
    ['can it come back', []],
    ['', []],
  ])('%s: %j', (query, words) => {
    expect(measuresIn(query.split(' ')).map((measure) => measure.words)).toEqual(words);
  });
});
