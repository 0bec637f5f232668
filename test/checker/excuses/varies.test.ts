import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const two = (left: string, right: string) => ({
  'waiting.md': `# Waiting time\n\n${left}\n`,
  'faq.md': `# Waiting time in short\n\n${right}\n`,
});

describe('a line that says itself that its value varies', () => {
  it.each([
    'The waiting time varies by country and is 60 days in many of them.',
    'The waiting time differs by country and is 60 days in most of them.',
    'The waiting time is 60 days; higher tiers get more.',
    'Waiting times vary from country to country: mostly 60 days.',
    'The waiting time by tier, mostly 60 days.',
  ])('is held against no line of one case: "%s"', (line) => {
    expect(gateBetween(two(line, 'The waiting time is 45 days.'), '60 days', '45 days')).toBe('varies');
  });

  it.each([
    ['The waiting time is 60 days, whatever the country.', 'The waiting time is 45 days.'],
    ['The waiting time is 60 days, approved by tier 3.', 'The waiting time is 45 days.'],
    ['The waiting time depends on nothing but the form: 60 days.', 'The waiting time is 45 days.'],
  ])('is held against it otherwise: "%s"', (left, right) => {
    expect(gateBetween(two(left, right), '60 days', '45 days')).toBe('clash');
  });
});
