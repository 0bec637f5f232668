import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const page = (text: string) => ({ 'names.md': `# Names\n\n${text}\n` });
const list = (lead: string, ...items: string[]) => [lead, '', ...items.map((item) => `- ${item}`), ''].join('\n');

describe('two lists of one page with lead-ins of their own', () => {
  it('tell two things apart where their lines are worded alike', () => {
    const text = [
      list('The name follows these rules:', 'At most 32 letters'),
      list('The password follows these rules:', 'At most 30 letters'),
    ];
    expect(gateBetween(page(text.join('\n')), 'At most 32 letters', 'At most 30 letters')).toBe('other-list');
  });

  it.each([
    ['the lead-ins are the same', list('Rules:', 'At most 32 letters'), list('Rules:', 'At most 30 letters')],
    ['one stands in no list', list('Rules:', 'At most 32 letters'), 'At most 30 letters'],
    ['both stand in one list', list('Rules:', 'At most 32 letters', 'At most 30 letters'), ''],
    ['the words differ', list('Rules:', 'At most 32 letters'), list('Limits:', 'Signs of a name: At most 30 letters')],
  ])('are compared where %s', (_, left, right) => {
    expect(gateBetween(page(`${left}\n${right}`), 'At most 32 letters', 'At most 30 letters')).not.toBe('other-list');
  });
});
