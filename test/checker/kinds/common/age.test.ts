import { describe, expect, it } from 'vitest';
import { isAge } from '../../../../src/checker/kinds/common/age.ts';
import { claimsIn, outcomeOf } from '../../run.ts';

function agesIn(line: string): boolean[] {
  return claimsIn({ 'page.md': `# Riders\n\n${line}\n` }, 'duration').map(isAge);
}

describe('the age of a person', () => {
  it.each([
    'Riders must be at least 16 years old.',
    'The tour is for riders aged 62 and over.',
    'The minimum age of riders is 16 years.',
    'Riders have to be 12 years of age.',
    'Anyone who has turned sixteen can ride.',
    'Anyone over 16 can ride.',
    'Ten-year-olds can ride.',
    'A 12-year-old may ride.',
    'The tour is for children from 7 to 10 years.',
    'People under 25 years cannot ride.',
    'Highest age of riders on the tour: 70 years',
    'Any student under 30 gets half the price back.',
    'Any rider over 65 pays nothing.',
  ])('%s', (line) => {
    expect(agesIn(line)).toEqual([true]);
  });

  it.each([
    'Riders stay members for at least 2 years.',
    'The bicycle must be at least 60 days old.',
    'The warranty ends after 2 years.',
    'Points never expire.',
    'The tour has run for 10 years.',
  ])('not: %s', (line) => {
    expect(agesIn(line)).toEqual([false]);
  });

  it('is compared with no other time', () => {
    expect(outcomeOf('duration', 'Members must be at least 16 years old.', 'Members must stay at least 2 years.')).toBe(
      'silent',
    );
  });
});
