import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) =>
  gateBetween(
    { 'codes.md': `# Codes for a new SIM\n\n${left}\n`, 'desk.md': `# Codes for a new SIM\n\n${right}\n` },
    a,
    b,
  );

const ahead = 'A code for a new SIM expires after 24 hours.';

describe('a time that lies behind', () => {
  it.each([
    ['Send no code for a new SIM to an address that was changed in the last 48 hours.', '48 hours'],
    ['No code for a new SIM goes to an address of the past 48 hours.', '48 hours'],
    ['A code for a new SIM is refused where the previous 48 hours saw two.', '48 hours'],
    ['Look at the preceding 48 hours before a code for a new SIM is sent.', '48 hours'],
  ])('is another one than a time ahead: "%s"', (line, written) => {
    expect(gate(line, ahead, written, '24 hours')).toBe('look-back');
    expect(gate(ahead, line, '24 hours', written)).toBe('look-back');
  });

  it.each([
    ['both lie behind', 'A new SIM in the last 48 hours gets no code.', 'A new SIM of the past 24 hours gets no code.'],
    [
      'the other counts back',
      'A new SIM of the last 48 hours gets no code.',
      'A new SIM is seen 24 hours before its code.',
    ],
    ['the other counts back', 'A new SIM of the last 48 hours gets no code.', 'For a new SIM we look 24 hours back.'],
    [
      'the other is of what is kept',
      'A new SIM of the last 48 hours gets no code.',
      'A SIM history of 24 hours is seen.',
    ],
    ['the other is of what is kept', 'A new SIM of the last 48 hours gets no code.', 'We see 24 hours of SIM records.'],
    ['both run from now', 'A code for a new SIM works for 48 hours.', ahead],
    ['"last" tells how long', 'The codes for a new SIM last 48 hours.', ahead],
  ])('is compared where %s', (_, left, right) => {
    expect(gate(left, right, '48 hours', '24 hours')).not.toBe('look-back');
  });
});
