import { describe, expect, it } from 'vitest';
import { inNamedCase, lackOfCase } from '../../../../src/checker/kinds/common/case.ts';
import { claimsIn, outcomeOf } from '../../run.ts';

describe('a case that a line names', () => {
  it.each([
    [
      'with what only concedes it',
      'Crew lists are never required, although we add them if the skipper has one.',
      'A crew list is required for each trip.',
    ],
    [
      'with what is asked of those as well',
      'A photo is mandatory for all crews, also for those who come by boat.',
      'A photo is optional for crews who come by boat.',
    ],
  ])('is none %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Crew papers')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Crew papers')).toBe('clash');
  });

  it.each([
    ['Crew lists are not required if the skipper has one.', 'A crew list is required for each trip.'],
    ['A photo is mandatory for those who come by boat.', 'A photo is optional for crews who come on foot.'],
    ['The radio beacon stays off until the crew asks.', 'The radio beacon goes on only when the crew asks.'],
  ])('leaves room for another one: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Crew papers')).not.toBe('clash');
  });
});

describe('a case that opens a line', () => {
  const lackOf = (left: string, right: string): string => {
    const claims = claimsIn({ 'a.md': `# Surveys\n\n${left}\n`, 'b.md': `# Surveys\n\n${right}\n` }, 'stance');
    const [own, other] = ['a.md', 'b.md'].map((path) => claims.find(({ place }) => place.path === path)!);
    expect(lackOfCase(other!, own!)).toBe(lackOfCase(own!, other!));
    return lackOfCase(own!, other!);
  };

  it.each([
    ['with a comma', 'For guests, a survey is optional.', 'A survey is mandatory.', inNamedCase],
    ['with a colon', 'For guests: a survey is optional.', 'A survey is mandatory.', inNamedCase],
    ['which the other names too', 'For guests: a survey is optional.', 'For guests, a survey is mandatory.', ''],
    ['with what is no group', 'At noon: a survey is optional.', 'A survey is mandatory.', ''],
  ])('%s: "%s" and "%s"', (_, left, right, lack) => {
    expect(lackOf(left, right)).toBe(lack);
  });

  it.each([
    ['that plan', 'Kite', ''],
    ['another plan', 'Lamp', inNamedCase],
  ])('is that of a row of %s', (_, plan, lack) => {
    const other = plan === 'Kite' ? 'Lamp' : 'Kite';
    const row = `| Plan | Survey |\n| --- | --- |\n| ${plan} | Mandatory |\n| ${other} | Optional |`;
    expect(lackOf('For a Kite plan, a survey is optional.', row)).toBe(lack);
  });
});
