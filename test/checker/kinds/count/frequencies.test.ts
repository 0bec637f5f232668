import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../../../src/facts/types.ts';
import { claimsIn, type Outcome, outcomeOf } from '../../run.ts';

/** "every two weeks: 26", with how many times a year that is, rounded. */
function frequenciesIn(line: string): string[] {
  return claimsIn({ 'page.md': `# Lifts\n\n${line}\n` }, 'count')
    .filter(({ value }) => value.kind === 'count' && value.unit === 'yearly')
    .map(({ written, value }) => `${written}: ${Math.round((value as Quantity).high)}`);
}

describe('how often something is done', () => {
  it.each([
    ['The lift is inspected every two weeks.', ['every two weeks: 26']],
    ['The lift is inspected every 90 days.', ['every 90 days: 4']],
    ['The lift is inspected once a month.', ['once a month: 12']],
    ['The lift is inspected twice per year.', ['twice per year: 2']],
    ['The lift is inspected 3 times every week.', ['3 times every week: 156']],
    ['The lift is inspected weekly.', ['weekly: 52']],
    ['The lift is inspected on a weekly basis.', ['on a weekly basis: 52']],
    ['The lift is inspected every other week by a firm.', ['every other week: 26']],
    ['The lift is inspected every month.', ['every month: 12']],
    ['The lift is inspected quarterly, and cleaned.', ['quarterly: 4']],
    ['The lift is inspected annually.', ['annually: 1']],
    ['The price goes up by 2 % once a year.', ['once a year: 1']],
    ['The lift is inspected weekly, every two weeks or monthly.', []],
    ['The lift leaves at 9:30 and 15:45, every day.', []],
  ])('%s', (line, found) => {
    expect(frequenciesIn(line)).toEqual(found);
  });

  it.each([
    ['an amount', 'The lift costs $5 monthly.'],
    ['a rate of another number', 'The lift carries three guests every month.'],
    ['the kind of a thing', 'The weekly inspection of the lift is free.'],
    ['leave', 'You may ride the lift twice a week.'],
    ['a bound', 'The lift is inspected at least once a year.'],
    ['a bound before a stretch of time', 'The lift is inspected at least every two years.'],
    ['a number for each thing', 'The lift stops twice per ride.'],
    ['an opening', 'Every day the lift opens late.'],
  ])('not %s: %s', (_, line) => {
    expect(frequenciesIn(line)).toEqual([]);
  });
});

describe('two frequencies of one thing', () => {
  const both = (left: string, right: string): Outcome[] => [
    outcomeOf('count', left, right, 'Lifts'),
    outcomeOf('count', right, left, 'Lifts'),
  ];

  it.each([
    ['clash', 'The lift is inspected every two weeks.', 'The lift is inspected once a month.'],
    ['clash', 'The lift is inspected twice a year.', 'Lifts are inspected every three months.'],
    ['clash', 'The lift is inspected every week.', 'The lift is inspected monthly.'],
    ['clash', 'The lift is inspected once a week.', 'The lift is inspected once a month.'],
    ['clash', 'The lift is inspected every quarter.', 'The lift is inspected annually.'],
    ['clash', 'The lift is inspected two to three times a week.', 'The lift is inspected once a week.'],
    ['agree', 'The lift is inspected every two weeks.', 'The lift is inspected twice a month.'],
    ['agree', 'The lift is inspected every 3 months.', 'The lift is inspected quarterly.'],
    ['agree', 'The lift is inspected once a week.', 'The lift is inspected weekly.'],
    ['silent', 'The lift is inspected once a week.', 'You may ride the lift twice a month.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(both(left, right)).toEqual([outcome, outcome]);
  });

  it('is left to the times where both are told as stretches of time', () => {
    const [left, right] = ['The lift is inspected every two weeks.', 'The lift is inspected every six weeks.'];
    expect(both(left, right)).toEqual(['silent', 'silent']);
    expect(outcomeOf('duration', left, right, 'Lifts')).toBe('clash');
  });
});
