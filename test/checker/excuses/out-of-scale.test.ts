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
