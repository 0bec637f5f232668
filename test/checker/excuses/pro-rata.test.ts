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
    ['When they are used for travel, 1,000 points make a voucher of $9.', '$9'],
    ['When they are used for travel, the same 1,000 would be $9.', '$9'],
    ['When they are used for travel, take 1,000 points, which are worth $9.', '$9'],
    ['When they are used for travel, take 1,000 points, worth $9.', '$9'],
  ])('say the same where they come to one price for each: "%s"', (line, written) => {
    expect(gate(hundred, line, '$0.90', written)).toBe('pro-rata');
  });

  it.each([
    ['another price for each', 'When they are used for travel, 1,000 points are worth $7.', '$7'],
    ['another sum of the same', 'When they are used for travel, the same 1,000 would be $8.', '$8'],
    ['one number', 'When they are used for travel, 100 points are worth $7.', '$7'],
    ['a choice', 'When they are used for travel, take 1,000 points or $9.', '$9'],
    ['what is asked beside them', 'When they are used for travel, take 1,000 points, and pay $9.', '$9'],
  ])('are compared with %s', (_, line, written) => {
    expect(gate(hundred, line, '$0.90', written)).not.toBe('pro-rata');
  });
});

describe('two prices of so many things', () => {
  const line = 'When they are used for travel, 100 points are worth $0.90 and $0.60 where they are taken as cash.';
  const table = '| Used | For travel |\n| --- | --- |\n| 1,000 points | $9 |';

  it('go each with its own price of another number', () => {
    expect(gate(line, table, '$0.60', '$9')).toBe('pro-rata');
    expect(gate(line, table.replace('$9', '$7'), '$0.60', '$7')).not.toBe('pro-rata');
  });
});

describe('a sum of so many', () => {
  const each = 'When they are used for travel, we pay $9.50 for each day without points.';

  it.each([
    ['a number in the paragraph', '**Used for travel, five days without points.** $47.50.', '$47.50'],
    ['a number in the row', '| Used | For travel |\n| --- | --- |\n| 5 days without points | $47.50 |', '$47.50'],
    ['a number in figures', '- Used for travel, without points for 5 days: we pay $47.50.', '$47.50'],
  ])('says the same as the price for each, with %s', (_, line, written) => {
    expect(gate(each, line, '$9.50', written)).toBe('pro-rata');
  });

  it('is told for each as well, where the sentence goes on from such a price', () => {
    const line = '- Used for travel, points of 30 days: about $21 a day, $20.97 to the cent.';
    expect(gate('- Used for travel, points of 30 days: $629.', line, '$629', '$20.97')).toBe('pro-rata');
  });

  it.each([
    ['another number', '**Used for travel, four days without points.** $47.50.', '$47.50'],
    [
      'a price for each of its own',
      'When they are used for travel, we pay $19 for each day without points, in 2 parts.',
      '$19',
    ],
  ])('is compared with it, with %s', (_, line, written) => {
    expect(gate(each, line, '$9.50', written)).not.toBe('pro-rata');
  });
});
