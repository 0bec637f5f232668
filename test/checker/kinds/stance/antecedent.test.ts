import { describe, expect, it } from 'vitest';
import { pointsBack, thingNamedIn } from '../../../../src/checker/kinds/stance/antecedent.ts';
import { outcomeOf } from '../../run.ts';

describe('the thing that a pronoun in the next clause stands for', () => {
  it.each([
    ['The new lamp is posted', 'The new lamp'],
    ["We'll send you a green crate", 'a green crate'],
    ['Send the guest a green crate', 'a green crate'],
    ['You return the label to us within a week', 'the label'],
    ['we lend every guest an umbrella', 'an umbrella'],
  ])('"%s" names %s', (clause, thing) => {
    expect(thingNamedIn(clause)).toBe(thing);
  });

  it.each([
    'before the old one expires',
    'Write to us',
    'They do not need a berth',
    'The rain that came down over the hills last night is gone',
    'Sure',
  ])('"%s" names none', (clause) => {
    expect(thingNamedIn(clause)).toBe('');
  });

  it.each([
    ["it's free", true],
    [' and it is charged', true],
    ['but they are free', true],
    ['this is free', false],
    ['items are free', false],
    ['the crate is free', false],
  ])('"%s" points back: %s', (clause, points) => {
    expect(pointsBack(clause)).toBe(points);
  });
});

describe('a clause that opens with a pronoun', () => {
  const free = 'The new lamp is posted to you, free of charge.';
  it.each([
    'The new lamp is posted by us, and it is charged like any other.',
    'The new lamp is posted 30 days before the old one expires, and it is charged like any other.',
  ])('says it of what the clause before it names: "%s"', (line) => {
    expect(outcomeOf('stance', line, free, 'Lamps')).toBe('clash');
    expect(outcomeOf('stance', free, line, 'Lamps')).toBe('clash');
  });

  it('and of nothing else', () => {
    expect(
      outcomeOf('stance', 'The old crate goes back to us, and it is charged like any other.', free, 'Lamps'),
    ).not.toBe('clash');
  });
});
