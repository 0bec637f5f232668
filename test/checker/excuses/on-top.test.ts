import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (box: string, shipping: string, a: string, b: string): string =>
  gateBetween({ 'boxes.md': `# Lamp box\n\n${box}\n`, 'shipping.md': `# Shipping\n\n${shipping}\n` }, a, b);

describe('what comes on top of a price', () => {
  it.each([
    ['The lamp box costs $108 a box + shipping.', '$108'],
    ['The lamp box costs $108 plus shipping.', '$108'],
    ['The lamp box: $108 excluding shipping', '$108'],
    ['The lamp box costs $108, not including shipping.', '$108'],
  ])('has a price of its own: %s', (box, written) => {
    expect(gate(box, 'The lamp box: $22', written, '$22')).toBe('on-top');
  });

  it.each([
    ['The lamp box costs $108.', 'The lamp box: $22', '$108', '$22'],
    ['The lamp box costs $108 plus a bulb.', 'The lamp box: $22', '$108', '$22'],
    ['The lamp box costs $108 plus shipping.', 'The lamp box costs $90 plus shipping.', '$108', '$90'],
  ])('is no reason where nothing is left out of which the other is the price: %s | %s', (box, other, a, b) => {
    expect(gate(box, other, a, b)).not.toBe('on-top');
  });
});
