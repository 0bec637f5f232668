import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) => {
  const files = { 'points.md': `# Points\n\n${left}\n`, 'faq.md': `# Points\n\n${right}\n` };
  expect(gateBetween(files, b, a)).toBe(gateBetween(files, a, b));
  return gateBetween(files, a, b);
};

const hundred = 'When they are used for travel, 100 points are worth $0.90.';

describe('prices of so many things', () => {
  it.each([
    ['When they are used for travel, 1,000 points are worth $9.', '$9'],
    ['| Used | For travel |\n| --- | --- |\n| 1,000 points | $9 |', '$9'],
    ['- 1,000 points: $9 when they are used for travel', '$9'],
  ])('say the same where they come to one price for each: "%s"', (line, written) => {
    expect(gate(hundred, line, '$0.90', written)).toBe('pro-rata');
  });

  it.each([
    ['another price for each', 'When they are used for travel, 1,000 points are worth $7.', '$7'],
    ['one number', 'When they are used for travel, 100 points are worth $7.', '$7'],
    ['a choice', 'When they are used for travel, take 1,000 points or $9.', '$9'],
  ])('are compared with %s', (_, line, written) => {
    expect(gate(hundred, line, '$0.90', written)).not.toBe('pro-rata');
  });
});
