import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) =>
  gateBetween({ 'one.md': `# Goodwill\n\n${left}\n`, 'two.md': `# Goodwill\n\n${right}\n` }, a, b);
const rule = 'As goodwill an agent may give up to $20 for a late lamp.';

describe('a line for some weeks of the year', () => {
  it.each([
    'From 1 to 31 December an agent may give up to $25 goodwill for a late lamp.',
    'From 15 November to 5 January an agent may give up to $25 goodwill for a late lamp.',
    'From November to January an agent may give up to $25 goodwill for a late lamp.',
    'From Nov 15 to Jan 5 an agent may give up to $25 goodwill for a late lamp.',
    'An agent may give up to $25 goodwill for a late lamp between 1 and 24 December.',
    'Between the 1st and the 24th of December an agent may give up to $25 goodwill for a late lamp.',
    'From May until August an agent may give up to $25 goodwill for a late lamp.',
    '- From 1 to 31 December:\n  - an agent may give up to $25 goodwill for a late lamp.',
  ])('says nothing of the rest: "%s"', (line) => {
    expect(gate(line, rule, 'up to $25', 'up to $20')).toBe('season');
    expect(gate(rule, line, 'up to $20', 'up to $25')).toBe('season');
  });

  it.each([
    ['it goes on from a day', 'From 1 December an agent may give up to $25 goodwill for a late lamp.'],
    [
      'it is over in a year to come',
      'From 1 May to 31 August 2027 an agent may give up to $25 goodwill for a late lamp.',
    ],
    ['no month is meant', 'From here to there an agent may give up to $25 goodwill for a late lamp.'],
    ['a verb is meant', 'An agent may give up to $25 goodwill for a late lamp.'],
  ])('is compared where %s: "%s"', (_, line) => {
    expect(gate(line, rule, 'up to $25', 'up to $20')).toBe('clash');
  });

  it('shares no month with a line for the rest of the year', () => {
    const summer = 'Goodwill for a late lamp, May to September: up to $25.';
    const winter = 'Goodwill for a late lamp, October to April: up to $20.';
    expect(gate(summer, winter, 'up to $25', 'up to $20')).toBe('season');
    expect(gate(summer, winter.replace('October', 'September'), 'up to $25', 'up to $20')).toBe('clash');
  });

  it('is compared with a line that names a month', () => {
    const line = 'From 1 to 31 December an agent may give up to $25 goodwill for a late lamp.';
    const other = 'On 24 December an agent may give up to $20 goodwill for a late lamp.';
    expect(gate(line, other, 'up to $25', 'up to $20')).toBe('clash');
  });
});
