import { describe, expect, it } from 'vitest';
import { opennessIn } from '../../../../src/checker/kinds/stance/openness.ts';
import { outcomeOf } from '../../run.ts';

describe('whether a place is open', () => {
  it.each([
    ['open', 'Public holidays', 'does'],
    ['Open as usual', 'Christmas Eve', 'does'],
    ['shut', 'Pool', 'is-not'],
    ["we're closed", 'Boxing Day', 'is-not'],
    ['closed', 'Case status', undefined],
    ['open', 'Account at the branch', undefined],
    ['open from 9', 'Public holidays', undefined],
    ['closed', 'Window', undefined],
  ])('"%s" of "%s": %s', (answer, label, modality) => {
    expect(opennessIn(answer, label)).toBe(modality);
  });

  it('clashes where two labels say the opposite', () => {
    expect(outcomeOf('stance', 'Public holidays: open', 'Public holidays: closed', 'Garden')).toBe('clash');
    expect(outcomeOf('stance', 'Public holidays: open', 'School holidays: closed', 'Garden')).toBe('silent');
  });
});
