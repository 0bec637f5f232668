import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const two = (left: string, right: string) => ({
  'fees.md': `# Late returns\n\n${left}\n`,
  'faq.md': `# Questions\n\n${right}\n`,
});

describe('numbers in the labels', () => {
  it.each([
    ['left of a colon', 'Within 2 days: the fee is $50.', 'Within 60 days: the fee is $80.'],
    ['in the item above', '- After 2 days\n  - The fee is $50.', '- After 60 days\n  - The fee is $80.'],
    [
      'in a row head',
      '| Late by | Fee |\n| --- | --- |\n| 2 days | $50 |',
      '| Late by | Fee |\n| --- | --- |\n| 60 days | $80 |',
    ],
    ['with one number of two', 'After 2 days: the fee is $50.', 'After 2 to 3 weeks: the fee is $80.'],
  ])('tell two cases apart, %s', (_, left, right) => {
    expect(gateBetween(two(left, right), '$50', '$80')).toBe('other-case');
  });

  it.each([
    ['the same case', 'Within 2 days: the fee is $50.', 'Within 2 days: the fee is $80.'],
    ['one number of two', 'Within 2 days, 5 parcels: the fee is $50.', 'Within 2 days: the fee is $80.'],
    ['a case on one side alone', 'Within 2 days: the fee is $50.', 'The fee is $80.'],
    ['a case that lies inside the other', '10 to 19 days: the fee is $50.', '15 days: the fee is $80.'],
    ['a value that stands in its own label', 'The $50 fee: $50 a day.', 'The $80 fee: $80 a day.'],
  ])('tell nothing apart: %s', (_, left, right) => {
    expect(gateBetween(two(left, right), '$50', '$80')).toBe('clash');
  });
});

describe('labels that are cases', () => {
  const lists = (left: string, right: string) =>
    two(`- ${left}: 30 days\n- Sofas: 60 days`, `- ${right}: 14 days\n- Shelves: 20 days`);

  it('tell two cases apart where each side has a word of its own', () => {
    expect(gateBetween(lists('Rugs', 'Lamps'), '30 days', '14 days')).toBe('other-case');
  });

  it.each([
    ['the same case', 'Rugs', 'Rugs'],
    ['a case that lies inside the other', '50-99 lamps', 'Seventy shades'],
    ['a case that is named more closely', 'Rugs', 'Rugs from stock'],
  ])('tell nothing apart: %s', (_, left, right) => {
    expect(gateBetween(lists(left, right), '30 days', '14 days')).not.toBe('other-case');
  });
});
