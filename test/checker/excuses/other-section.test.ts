import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const page = (text: string) => ({ 'repairs.md': `# Repairs\n\n${text}\n` });

describe('lines under two sister headings of one page', () => {
  it('are two cases where they are worded alike', () => {
    const text = '## Oak tables\n\nA repair costs $50.\n\n## Glass tables\n\nA repair costs $80.';
    expect(gateBetween(page(text), '$50', '$80')).toBe('other-section');
  });

  it('are two cases where they hold nothing but a value', () => {
    expect(gateBetween(page('## Oak tables\n\n$50\n\n## Glass tables\n\n$80'), '$50', '$80')).toBe('other-section');
  });

  it.each([['four words of five are one', 'Mending a table top at home', 'Mending a table top outside']])(
    'are two cases where %s',
    (_, left, right) => {
      const text = `## Oak\n\n${left} costs $50.\n\n## Glass\n\n${right} costs $80.`;
      expect(gateBetween(page(text), '$50', '$80')).toBe('other-section');
    },
  );

  it.each([
    ['their labels differ', '- Repair fee: $50', '- Storage fee: $80'],
    ['the one says more', 'A repair costs $50.', 'A repair of the table top at home costs $80.'],
  ])('are compared where %s', (_, left, right) => {
    expect(gateBetween(page(`## Oak\n\n${left}\n\n## Glass\n\n${right}`), '$50', '$80')).toBe('clash');
  });

  it.each([
    ['one word before the colon', '- Repair: $50 for the top', '- Repair: $80, or more where a leg is loose'],
    ['one label', '- **Repair:** $50 for the top', '- **Repair:** $80, or more where a leg is loose'],
    [
      'one row and one column',
      '| Work | Price |\n|---|---|\n| Repair | $50 for the top |',
      '| Work | Price |\n|---|---|\n| Repair | $80 a leg |',
    ],
  ])('are two cases where they have %s', (_, left, right) => {
    expect(gateBetween(page(`## Oak\n\n${left}\n\n## Glass\n\n${right}`), '$50', '$80')).toBe('other-section');
  });

  it('are compared where the second says it in words of its own', () => {
    const text =
      '## Oak tables\n\nA repair of the table top costs $50.\n\n## In short\n\nAt the counter we take $80 for a mended top.';
    expect(gateBetween(page(text), '$50', '$80')).toBe('clash');
  });

  it('are compared where one heading stands below the other', () => {
    const text = '## Oak tables\n\nA repair costs $50.\n\n### In short\n\nA repair costs $80.';
    expect(gateBetween(page(text), '$50', '$80')).toBe('clash');
  });

  it('are compared where they stand on two pages', () => {
    const files = {
      'oak.md': '# Oak\n\n## Repairs\n\nA repair costs $50.\n',
      'tables.md': '# Tables\n\n## Workshop\n\nA repair costs $80.\n',
    };
    expect(gateBetween(files, '$50', '$80')).toBe('clash');
  });
});
