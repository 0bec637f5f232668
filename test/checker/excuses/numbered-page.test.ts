import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const between = (left: string, right: string): string =>
  gateBetween(
    {
      'a.md': `# ${left}\n\nThe cable is 3 metres long.\n`,
      'b.md': `# ${right}\n\nThe cable is 4 metres long.\n`,
    },
    '3 metres',
    '4 metres',
  );

describe('pages that a number tells apart', () => {
  it.each([
    ['Lamp 1', 'Lamp 2'],
    ['Lamp 7 in the hall', 'Lamp 12 in the hall'],
    ['Desk lamp LX-200', 'Desk lamp LX-310'],
    ['LX200 at a glance', 'LX310 at a glance'],
    ['Bus 7', 'Bus 9'],
    ['Lamp 3.1', 'Lamp 3.2'],
    ['Lamp B', 'Lamp C'],
    ['Care of the desk lamp L2', 'Wall lamps W1 and W3'],
  ])('are about two things: %s | %s', (left, right) => {
    expect(between(left, right)).toBe('numbered-page');
  });

  it.each([
    ['Lamps 1', 'Lamps 2'],
    ['Lamp rules, part 1', 'Lamp rules, part 2'],
    ['Lamp FAQ 1', 'Lamp FAQ 2'],
    ['The lamp (v1)', 'The lamp (v2)'],
    ['The lamp, version 1', 'The lamp, version 2'],
    ['Lamp 1', 'Lamp 1'],
    ['Lamp 1', 'About the lamp'],
    ['Lamp 1 of 2', 'Lamp 2 of 2'],
    ['Prices of lamps in Q1', 'Lamp prices, Q2'],
    ['SOP-14 Lamps', 'SOP-15 Lamps'],
    ['KB-102 Lamp cables', 'SOP-7 Cables of lamps'],
    ['Lamp cables (KB-1)', 'Cables of lamps (KB-2)'],
    ['C-12: Lamp cables', 'C-14: Cables of lamps'],
    ['Lamp SOP 14', 'Lamp SOP 15'],
  ])(
    'and about one where it counts the parts or the versions of a text, or no other stands in its place: %s | %s',
    (left, right) => {
      expect(between(left, right)).not.toBe('numbered-page');
    },
  );

  it('and about one where the one page speaks of the other', () => {
    const files = {
      'a.md': '# Care of the lamp L2\n\nThe cable is 3 metres long.\n',
      'b.md': '# Wall lamp W1\n\nThe cable is 4 metres long. All else is as with the L2.\n',
    };
    expect(gateBetween(files, '3 metres', '4 metres')).not.toBe('numbered-page');
  });
});
