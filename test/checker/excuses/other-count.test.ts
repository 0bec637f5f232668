import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) => {
  const files = { 'late.md': `# Paying late\n\n${left}\n`, 'appeal.md': `# Objections\n\n${right}\n` };
  expect(gateBetween(files, b, a)).toBe(gateBetween(files, a, b));
  return gateBetween(files, a, b);
};

describe('what is counted', () => {
  it('is not enough to have in common', () => {
    const [left, right] = ['You are late again within six lessons.', 'An objection is heard within two lessons.'];
    expect(gate(left, right, 'within six lessons', 'within two lessons')).toBe('other-count');
  });

  it.each([
    [
      'another word is common',
      'A reply to an objection comes within six lessons.',
      'An objection is heard within two lessons.',
    ],
    [
      'the page of one is about the other',
      'Whoever is late again within six lessons objects.',
      'Paying is heard within two lessons.',
    ],
    ['one line says nothing else', 'Late again: within six lessons.', 'It is within two lessons.'],
  ])('is compared where %s', (_, left, right) => {
    expect(gate(left, right, 'within six lessons', 'within two lessons')).not.toBe('other-count');
  });
});
