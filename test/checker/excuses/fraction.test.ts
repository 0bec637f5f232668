import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (line: string, written: string): string =>
  gateBetween(
    { 'visits.md': '# Visits\n\nA visit of the fitter costs $80.\n', 'plus.md': `# Plus\n\n${line}\n` },
    '$80',
    written,
  );

describe('the part of a value of which a line speaks', () => {
  it.each([
    ['One visit of the fitter a year is half price ($40).', '$40'],
    ['A visit of the fitter is at half price. It costs $40.', '$40'],
    ['A visit of the fitter costs a quarter, $20.', '$20'],
    ['A visit of the fitter costs two thirds for you: $53.', '$53'],
    ['A visit of the fitter on a Sunday costs twice as much, $160.', '$160'],
  ])('is no other value: %s', (line, written) => {
    expect(gate(line, written)).toBe('fraction');
  });

  it('is worked out in whatever unit', () => {
    const files = {
      'target.md': '# Targets\n\nThe time to mend a lamp is 8 hours.\n',
      'steps.md': '# Steps\n\nAsk for help when half the time to mend a lamp is over, 240 minutes.\n',
    };
    expect(gateBetween(files, '8 hours', '240 minutes')).toBe('fraction');
  });

  it.each([
    ['A visit of the fitter is half price and costs $50.', '$50'],
    ['A visit of the fitter costs $40.', '$40'],
  ])('is one where it is no such part, or the line speaks of none: %s', (line, written) => {
    expect(gate(line, written)).not.toBe('fraction');
  });

  it('is one where the number itself is the word', () => {
    const files = {
      'a.md': '# Swaps\n\nA lamp can be swapped once a year.\n',
      'b.md': '# Lamps\n\nA lamp can be swapped twice a year.\n',
    };
    expect(gateBetween(files, 'once', 'twice')).not.toBe('fraction');
  });
});
