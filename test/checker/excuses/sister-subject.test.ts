import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const sisters = {
  'desk/hire-kites.md': '# Hire: kites\n\nKites are hired at the pier.\n',
  'desk/hire-buoys.md': '# Hire: buoys\n\nBuoys are hired at the pier.\n',
};
const gate = (left: readonly [title: string, line: string], right: readonly [title: string, line: string]) => {
  const [a, b] = [left, right].map(([title, line]) => `# ${title}\n\n${line}\n`);
  return gateBetween({ ...sisters, 'faq/one.md': a!, 'notes/two.md': b! }, '£12', '£19');
};

describe('lines about two things that have a page each', () => {
  it.each([
    ['by their titles', ['Wet kites', 'A wet one costs £12.'], ['Wet buoys', 'A wet one costs £19.']],
    ['by what they say', ['Desk notes', 'A wet kite costs £12.'], ['Pier notes', 'A wet buoy costs £19.']],
    ['by a label', ['Desk notes', '- Kites, wet: £12'], ['Wet buoys', 'A wet one costs £19.']],
  ] as const)('are no two accounts of one thing: %s', (_, left, right) => {
    expect(gate(left, right)).toBe('sister-subject');
  });

  it.each([
    ['of one of them', ['Wet kites', 'A wet one costs £12.'], ['Kites back wet', 'A wet one costs £19.']],
    ['where one names none', ['Wet kites', 'A wet one costs £12.'], ['Fees', 'A wet one costs £19.']],
    ['where one names both', ['Wet kites', 'Wet kites and buoys: £12.'], ['Wet buoys', 'A wet one costs £19.']],
  ] as const)('are compared: %s', (_, left, right) => {
    expect(gate(left, right)).not.toBe('sister-subject');
  });

  it('are compared where the one gives a name that holds the other', () => {
    const clubs = 'Here there is the Kite Club and the Lamp Club. You may like the Kite Club more than the Lamp Club.';
    const ofClub = (club: string) => ({
      ...sisters,
      'clubs.md': `# Clubs\n\n${clubs}\n`,
      'faq/one.md': `# Buoys in the ${club}\n\nA wet one costs £12.\n`,
      'notes/two.md': '# Wet kites\n\nA wet one costs £19.\n',
    });
    expect(gateBetween(ofClub('Kite Club'), '£12', '£19')).not.toBe('sister-subject');
    expect(gateBetween(ofClub('Lamp Club'), '£12', '£19')).toBe('sister-subject');
  });

  it('need sister pages to be told apart', () => {
    const files = {
      'desk/hire-kites.md': sisters['desk/hire-kites.md'],
      'faq/one.md': '# Wet kites\n\nA wet one costs £12.\n',
      'notes/two.md': '# Wet buoys\n\nA wet one costs £19.\n',
    };
    expect(gateBetween(files, '£12', '£19')).not.toBe('sister-subject');
  });
});
