import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const pages = (left: string, right: string) => ({
  'parcels.md': `# Parcels\n\nFor a parcel we take ${left}.\n`,
  'faq.md': `# Questions\n\nFor a parcel we take ${right}.\n`,
});

describe('two values', () => {
  it.each([
    ['out-of-scale', '$2.50', '$750'],
    ['out-of-scale', '$750', '$2.50'],
    ['out-of-scale', '10 minutes', '2 days'],
    ['out-of-scale', '$5', '$500'],
    ['clash', '$5', '$499'],
    ['clash', '10 minutes', '10 hours'],
    ['clash', '2 days', '14 days'],
    ['clash', '$0', '$750'],
  ])('%s: %s and %s', (gate, left, right) => {
    expect(gateBetween(pages(left, right), left, right)).toBe(gate);
  });
});

describe('one number with two units beside the same words', () => {
  const lines = (left: string, right: string) => ({
    'parcels.md': `# Parcels\n\n${left}\n`,
    'faq.md': `# Questions\n\n${right}\n`,
  });

  it('is a slip of the pen', () => {
    const files = lines('A change of address works within 30 minutes.', 'A change of address works within 30 days.');
    expect(gateBetween(files, 'within 30 minutes', 'within 30 days')).toBe('clash');
  });

  it.each([
    ['another number', 'A change of address works within 20 days.', 'within 20 days'],
    ['other words', 'Tell us within 30 days which change of address is wrong for a parcel.', 'within 30 days'],
  ])('is none with %s', (_, line, written) => {
    const files = lines('A change of address works within 30 minutes.', line);
    expect(gateBetween(files, 'within 30 minutes', written)).toBe('out-of-scale');
  });
});
