import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) => {
  const files = { 'rent.md': `# Late rent\n\n${left}\n\n${right}\n` };
  expect(gateBetween(files, b, a)).toBe(gateBetween(files, a, b));
  return gateBetween(files, a, b);
};

const first = 'If we do not receive your rent within 90 days, a letter is sent to the guarantor.';

describe('two stages of one page', () => {
  it.each([
    'If we do not receive your rent within 120 days, the flat may be let to somebody else.',
    'When we do not receive your rent within 120 days, the flat may be let to somebody else.',
  ])('do not contradict each other: "%s"', (second) => {
    expect(gate(first, second, 'within 90 days', 'within 120 days')).toBe('stages');
  });

  it.each([
    ['say the same of both', 'If we do not receive your rent within 120 days, a letter is sent to the guarantor.'],
    [
      'have the value behind the condition',
      'If the rent is late, the flat may be let to somebody else within 120 days.',
    ],
  ])('are compared where they %s', (_, second) => {
    expect(gate(first, second, 'within 90 days', 'within 120 days')).not.toBe('stages');
  });

  it('are compared where each stands on a page of its own', () => {
    const second = 'If we do not receive your rent within 120 days, the flat may be let to somebody else.';
    const files = { 'rent.md': `# Late rent\n\n${first}\n`, 'faq.md': `# Late rent in short\n\n${second}\n` };
    expect(gateBetween(files, 'within 90 days', 'within 120 days')).not.toBe('stages');
  });
});
