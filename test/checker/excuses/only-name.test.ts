import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const lamps = {
  'fell-lamp.md': '# Fell Lamp\n\nThe Fell Lamp is blue.\n\nThe first payment is due within 14 days.\n',
  'all.md': '# Lamps\n\nCompare the Moor Lamp and the Fell Lamp.\n',
};

const gate = (...lines: readonly string[]) => {
  const files = {
    ...lamps,
    'desk.md': `# What to suggest\n\n${lines.join('\n\n')}\n\nThe first payment is due within 21 days.\n`,
  };
  const found = gateBetween(files, 'within 14 days', 'within 21 days');
  expect(gateBetween(files, 'within 21 days', 'within 14 days')).toBe(found);
  return found;
};

describe('a page that names one product alone', () => {
  it('is about no other', () => {
    expect(gate('Suggest a Moor Lamp.', 'The Moor Lamp is green.')).toBe('only-name');
  });

  it.each([
    ['it names it in passing', ['Suggest a Moor Lamp.', 'Lamps are green.']],
    ['it names the other as well', ['Suggest a Moor Lamp.', 'The Fell Lamp and the Moor Lamp are green.']],
    ['it names that of the other line', ['Suggest a Fell Lamp.', 'The Fell Lamp is green.']],
    ['it names none', ['Suggest a lamp.', 'Lamps are green.']],
  ])('is held against the page of another where %s', (_, lines) => {
    expect(gate(...lines)).not.toBe('only-name');
  });
});
