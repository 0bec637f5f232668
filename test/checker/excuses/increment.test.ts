import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) =>
  gateBetween({ 'rent.md': `# Late rent\n\n${left}\n`, 'faq.md': `# Late rent\n\n${right}\n` }, a, b);

describe('a value that is added to what was before', () => {
  it.each([
    ['After another 14 days access ends.', '14 days'],
    ['After a further 14 days access ends.', '14 days'],
    ['After an additional 14 days access ends.', '14 days'],
    ['After 14 more days access ends.', '14 more days'],
    ['After 14 further days access ends.', '14 further days'],
    ['Access can be prolonged once, by 14 days.', '14 days'],
    ['The access time drops by 14 days.', '14 days'],
  ])('is no other value of the first one: "%s"', (line, written) => {
    expect(gate('Access ends after 30 days.', line, '30 days', written)).toBe('increment');
  });

  it.each([
    [
      'two that are both added',
      'After another 30 days access ends.',
      'After another 14 days access ends.',
      '30 days',
      '14 days',
    ],
    [
      'a bound',
      'Access ends after 30 days.',
      'Access ends after no more than 14 days.',
      '30 days',
      'no more than 14 days',
    ],
    [
      'an extension on both sides',
      'Access is extended by 30 days.',
      'Access is extended by another 14 days.',
      '30 days',
      '14 days',
    ],
  ])('is looked at where it is %s', (_, left, right, a, b) => {
    expect(gate(left, right, a, b)).not.toBe('increment');
  });
});
