import { describe, expect, it } from 'vitest';
import { atTail } from '../../../../src/checker/kinds/list/tail.ts';
import { outcomeOf } from '../../run.ts';

/** "open: water | power": what the tail of a line rules in or out. */
function tailOf(text: string): string {
  const found = atTail(text);
  return found ? `${found.extent}: ${found.items.join(' | ')}` : '';
}

describe('what a line rules in or out behind its last comma', () => {
  it.each([
    ['A berth is $40 a night, water included.', 'open: water'],
    ['A berth is $40 a night, water and power included.', 'open: water | power'],
    ['A punt is let by the day, with cushions provided.', 'open: cushions'],
    ['A berth is $40 a night, power excluded.', 'denied: power'],
    ['A berth is $40 a night, and power is $4 a day, water extra.', 'denied: water'],
    ['A boat is let by the day, skipper not included', 'denied: skipper'],
    ['A boat is let by the day, fuel charged separately.', 'denied: fuel'],
  ])('"%s"', (text, tail) => {
    expect(tailOf(text)).toBe(tail);
  });

  it.each([
    ['it has a verb', 'A berth is $40 a night, but water is not included.'],
    ['it goes on', 'A berth is $40 a night, water included in May.'],
    ['no comma stands before it', 'Water included.'],
    ['nothing is ruled in or out', 'A berth is $40 a night, the sail taken down.'],
  ])('is nothing where %s: "%s"', (_, text) => {
    expect(tailOf(text)).toBe('');
  });
});

describe('a line with such a tail, and another one', () => {
  it.each([
    ['clash', 'A berth is $40 a night, water included.', 'A berth is $40 a night, water excluded.'],
    ['clash', 'A berth is $40 a night, water included.', 'Water is charged separately.'],
    ['clash', 'A berth is $40 a night, power extra.', 'Power is included.'],
    ['silent', 'A berth is $40 a night, water included.', 'Power is charged separately.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('list', left, right, 'Berths')).toBe(outcome);
    expect(outcomeOf('list', right, left, 'Berths')).toBe(outcome);
  });
});
