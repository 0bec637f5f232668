import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const course = (name: string, price: string, weeks: number, places: number) =>
  `# ${name}\n\nThe course costs ${price} and lasts ${weeks} weeks. There is room for ${places} people.\n`;

const gate = (left: string, right: string, a: string, b: string) =>
  gateBetween({ 'left.md': left, 'right.md': right }, a, b);

const catalogue = (name: string, price: string, rest = '') =>
  `# ${name}\n\n## Price\n\n${price}\n\n## Cancelling\n\nWrite to us.${rest}\n\n## Delivery\n\nIn a box.\n`;

describe('pages of one series', () => {
  it.each<[string, string, string]>([
    ['are worded alike', course('Pottery', '€90', 6, 12), course('Welding', '€240', 4, 8)],
    ['are counted', course('Course 1', '€90', 6, 12), course('Course 2', '€240', 4, 8)],
    ['are for two sorts of persons', course('Members', '€90', 6, 12), course('Employees', '€240', 4, 8)],
    ['have titles of common words', course('Support agent', '€90', 6, 12), course('Driver', '€240', 4, 8)],
    [
      'are named like a kind of page',
      course('Team Support: how we work', '€90', 6, 12),
      course('Team Warehouse: how we work', '€240', 4, 8),
    ],
    [
      'name in each line what they are about',
      '# Mill\n\n- Mill rent: €90\n- Mill deposit: 3 months\n- Closed in May',
      '# Weir\n\n- Weir rent: €240\n- Weir deposit: 2 months\n- Closed in June',
    ],
    [
      'have tables with the same rows',
      '# Mill\n\n| What | How much |\n|---|---|\n| Rent | €90 |\n| Deposit | €500 |\n| Heating | €40 |',
      '# Weir\n\n| What | How much |\n|---|---|\n| Rent | €240 |\n| Deposit | €700 |\n| Heating | €60 |',
    ],
    [
      'are filled in under the same headings, in words of their own',
      catalogue('Aurora', 'It costs €90 a month.'),
      catalogue('Bolt', 'You pay €240 a month.'),
    ],
    [
      'point to each other once',
      catalogue('Aurora', 'It costs €90 a month.'),
      catalogue('Bolt', 'You pay €240 a month.', ' If that is too much, look at Aurora. It is small. It is light.'),
    ],
  ])('are those that %s', (_, left, right) => {
    expect(gate(left, right, '€90', '€240')).toBe('series');
    expect(gate(right, left, '€240', '€90')).toBe('series');
  });

  it.each<[string, string, string]>([
    ['have one title', course('Pottery', '€90', 6, 12), course('Pottery', '€240', 4, 8)],
    ['are for two sorts of reader', course('Pottery', '€90', 6, 12), course('Pottery for agents', '€240', 4, 8)],
    ['are of two kinds', course('Pottery FAQ', '€90', 6, 12), course('Pottery guide', '€240', 4, 8)],
    ['are called by other words for one thing', course('Delivery', '€90', 6, 12), course('Shipping', '€240', 4, 8)],
    [
      'are copies, one of which was changed in a place',
      `${course('Pottery', '€90', 6, 12)}Bring an apron.`,
      `${course('Clay days', '€240', 6, 12)}Bring an apron.`,
    ],
    [
      'have but two lines of many alike',
      `${course('Pottery', '€90', 6, 12)}${'abcdef'.replace(/./g, (letter) => `\n- Bring ${letter}${letter}${letter} along.`)}`,
      course('Clay days', '€240', 4, 8),
    ],
    [
      'know the words of each other in many lines',
      `${course('Pottery', '€90', 6, 12)}Clay days are fun. On clay days we fire the kiln.`,
      course('Clay days', '€240', 4, 8),
    ],
    [
      'have a line that names the other thing',
      course('Pottery', '€90', 6, 12),
      course('Welding', '€240', 4, 8).replace('The course', 'The course, unlike pottery,'),
    ],
  ])('are none that %s', (_, left, right) => {
    expect(gate(left, right, '€90', '€240')).not.toBe('series');
  });
});
