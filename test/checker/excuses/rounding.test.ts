import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const two = (line: string) => ({
  'fees.md': '# Engraving\n\nEngraving a lamp costs $12.40.\n',
  'faq.md': `# Questions\n\n${line}\n`,
});

describe('a rounded number', () => {
  it.each([
    ['in its own sentence', 'Engraving a lamp costs $20, rounded.'],
    ['in the next one', 'Engraving a lamp costs roughly $20. To be exact, ask the workshop.'],
    ['in the one before', 'These are prices in round figures. Engraving a lamp costs about $20.'],
  ])('that the paragraph calls so %s is no contradiction', (_, line) => {
    const written = /(?:roughly |about )?\$20/.exec(line)![0];
    expect(gateBetween(two(line), '$12.40', written)).toBe('rounding');
  });

  it.each([
    ['nothing is said of rounding', 'Engraving a lamp costs $20.', '$20'],
    ['another paragraph speaks of rounding', 'Engraving a lamp costs about $20.\n\nWeights are rounded.', 'about $20'],
    ['the number beside it is rounded, and this one is not', 'Engraving a lamp costs $20. Weights are rounded.', '$20'],
  ])('is compared where %s', (_, line, written) => {
    expect(gateBetween(two(line), '$12.40', written)).toBe('clash');
  });
});
