import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const sisters = {
  'desk/hire-kites.md': '# Hire: kites\n\nKites are hired at the pier.\n',
  'desk/hire-buoys.md': '# Hire: buoys\n\nBuoys are hired at the pier.\n',
};
const gate = (left: readonly [title: string, line: string], right: readonly [title: string, line: string]) => {
  const [a, b] = [left, right].map(([title, line]) => `# ${title}\n\n${line}\n`);
  return gateBetween({ ...sisters, 'faq/one.md': a!, 'notes/two.md': b! }, '£15', '£25');
};

describe('lines about two things that have a page each', () => {
  it.each([
    ['by their titles', ['Late kites', 'A late return costs £15.'], ['Late buoys', 'A late return costs £25.']],
    ['by what they say', ['Desk notes', 'A late kite costs £15.'], ['Pier notes', 'A late buoy costs £25.']],
    ['by a label', ['Desk notes', '- Kites, late: £15'], ['Late buoys', 'A late return costs £25.']],
  ] as const)('are no two accounts of one thing: %s', (_, left, right) => {
    expect(gate(left, right)).toBe('sister-subject');
  });

  it.each([
    ['of one of them', ['Late kites', 'A late return costs £15.'], ['Kites back late', 'A late return costs £25.']],
    ['where one names none', ['Late kites', 'A late return costs £15.'], ['Fees', 'A late return costs £25.']],
    ['where one names both', ['Late kites', 'Late kites and buoys: £15.'], ['Late buoys', 'A late return costs £25.']],
  ] as const)('are compared: %s', (_, left, right) => {
    expect(gate(left, right)).not.toBe('sister-subject');
  });

  it('need sister pages to be told apart', () => {
    const files = {
      'desk/hire-kites.md': sisters['desk/hire-kites.md'],
      'faq/one.md': '# Late kites\n\nA late return costs £15.\n',
      'notes/two.md': '# Late buoys\n\nA late return costs £25.\n',
    };
    expect(gateBetween(files, '£15', '£25')).not.toBe('sister-subject');
  });
});
