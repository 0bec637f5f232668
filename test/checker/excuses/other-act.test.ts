import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string) =>
  gateBetween({ 'a.md': `# Claims\n\n${left}\n`, 'b.md': `# Claims\n\n${right}\n` }, 'within 2 days', 'within 10 days');

describe('how long two acts of a company take', () => {
  it.each([
    ['We reply to a claim within 2 days.', 'A claim is paid within 10 days.'],
    ['We acknowledge a letter within 2 days.', 'We decide on a letter within 10 days.'],
    ['A claim is reviewed within 2 days.', 'A claim is reimbursed within 10 days.'],
    ['The new part is shipped within 2 days.', 'The new part arrives within 10 days.'],
  ])('are two times: "%s" and "%s"', (left, right) => {
    expect(gate(left, right)).toBe('other-act');
  });

  it.each([
    ['A claim is paid within 2 days.', 'A claim is reimbursed within 10 days.'],
    ['A claim is answered within 2 days.', 'We reply to a claim within 10 days.'],
    ['A claim is handled within 2 days.', 'A claim is paid within 10 days.'],
  ])('may be one in other words: "%s" and "%s"', (left, right) => {
    expect(gate(left, right)).not.toBe('other-act');
  });
});
