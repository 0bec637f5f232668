import { describe, expect, it } from 'vitest';
import { outcomeOf, readsIn } from '../run.ts';

describe('which rates a line claims', () => {
  it.each([
    ['Members get 10 % off lamps.', ['10 %']],
    ['Members get ten percent off lamps.', ['ten percent']],
    ['Members get half price on lamps.', ['half price']],
    ['Discounts of 10 % / 20 % / 30 % are in the window.', []],
    ['10 % off: lamps and rugs', []],
  ])('%s', (line, written) => {
    expect(readsIn('percent', line)).toEqual(written);
  });
});

describe('two rates for one thing', () => {
  it.each([
    ['clash', 'Members get 10 % off lamps.', 'Members get 15 % off lamps.'],
    ['clash', 'Members get half price on lamps.', 'Members get 40 % off lamps.'],
    ['clash', 'A deposit of at least 20 % is due for a lamp.', 'A deposit of 10 % is enough for a lamp.'],
    ['silent', 'A deposit of at least 20 % is due for a lamp.', 'A deposit of 30 % is enough for a lamp.'],
    ['clash', 'The pass mark of the lamp test is 80 %.', 'You pass the lamp test with 70 % or more.'],
    ['agree', 'The pass mark of the lamp test is 80 %.', 'You pass the lamp test with 80 % or more.'],
    ['silent', 'The share of lamps in the test is 80 %.', 'The lamp test is for 70 % or more.'],
    ['agree', 'Members get 10 % off lamps.', 'Members get ten percent off lamps.'],
    ['agree', 'Members get half price on lamps.', 'Members get 50 % off lamps.'],
    ['silent', 'Members get up to 20 % off lamps.', 'Members get 15 % off lamps.'],
    ['silent', 'Members get 10 % off lamps.', 'Members get $15 off lamps.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('percent', left, right)).toBe(outcome);
    expect(outcomeOf('percent', right, left)).toBe(outcome);
  });
});
