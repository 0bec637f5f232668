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
      'clash',
      'The Fell Hut sleeps up to six guests.',
      'Room: up to four guests.',
      ['up to six guests', 'up to four guests'],
    ],
    ['other-count', 'The Fell Hut has a stove of 20 kg.', 'There is a table of 40 kg.', ['20 kg', '40 kg']],
    [
      'other-count',
      'The hut sleeps up to six guests.',
      'There is room for up to four guests.',
      ['up to six guests', 'up to four guests'],
    ],
  ] as const)('of one thing with a name, and not measured: %s for "%s" and "%s"', (expected, left, right, [a, b]) => {
    const names = 'We let the Fell Hut and the Moor Hut.';
    const files = {
      'huts.md': `# Huts\n\n${names} The Fell Hut and the Moor Hut are of oak.\n`,
      'nights.md': `# Nights\n\n${left}\n`,
      'fell-hut.md': `# Fell Hut\n\n${right}\n`,
    };
    expect(gateBetween(files, a, b)).toBe(expected);
    expect(gateBetween(files, b, a)).toBe(expected);
  });

  it('is enough where it takes several words to name it', () => {
    const [left, right] = [
      'You are late again within six riding lessons.',
      'An objection is heard within two riding lessons.',
    ];
    expect(gate(left, right, 'within six riding lessons', 'within two riding lessons')).not.toBe('other-count');
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
