import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) => {
  const files = { 'claims.md': `# Claims on lamps\n\n${left}\n`, 'faq.md': `# Claims on lamps\n\n${right}\n` };
  expect(gateBetween(files, b, a)).toBe(gateBetween(files, a, b));
  return gateBetween(files, a, b);
};

const seller = 'The seller has 15 days to answer a claim on a lamp.';

describe('a time that is given to somebody', () => {
  it.each([
    ['The customer has 7 days to answer a claim on a lamp.', '7 days'],
    ['If the seller asks for papers on a lamp, the buyer gets a message and has 7 days to answer.', '7 days'],
    ['You have only 7 days to answer a claim on a lamp.', '7 days'],
    ['The carrier is given 7 days to answer a claim on a lamp.', '7 days'],
  ])('is not that of another party: "%s"', (line, written) => {
    expect(gate(seller, line, '15 days', written)).toBe('other-holder');
  });

  it.each([
    ['of the same party', 'Sellers of lamps: the seller has 7 days to answer a claim.', '7 days'],
    ['of nobody in particular', 'A claim on a lamp is answered within 7 days.', 'within 7 days'],
    ['of someone beside the party', 'A claim on a lamp from the buyer: 7 days to answer.', '7 days'],
  ])('is held against that %s', (_, line, written) => {
    expect(gate(seller, line, '15 days', written)).not.toBe('other-holder');
  });
});
