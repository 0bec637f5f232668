import { describe, expect, it } from 'vitest';
import { areNamedApart } from '../../../../src/checker/kinds/list/named-apart.ts';
import { prepared } from '../../run.ts';

/** Whether a clash of the two lines is one of lists that name the very thing in which they differ; undefined where no lists clash. */
const isNamed = (left: string, right: string): boolean | undefined => {
  const { verdicts } = prepared({
    'a.md': `# Paying for lamps\n\n${left}\n`,
    'b.md': `# Paying for lamps\n\n${right}\n`,
  });
  const clash = verdicts.find(({ a, outcome }) => a.kind === 'list' && outcome === 'clash');
  return clash && areNamedApart(clash.a, clash.b);
};

describe('the very thing in which two lists differ is named', () => {
  it.each([
    ['We accept Visa, Mastercard and cheques.', 'We do not accept cheques or cash.'],
    ['Lamp towns: Cork, Ghent and Oslo.', 'Lamp towns: Cork, Ghent and Riga.'],
  ])('by "%s" and "%s"', (left, right) => {
    expect(isNamed(left, right)).toBe(true);
    expect(isNamed(right, left)).toBe(true);
  });

  it.each([
    ['one list has more', 'Only the owner can order lamps.', 'Only the owner and the treasurer can order lamps.'],
    ['two of three differ', 'Lamp towns: Cork, Ghent and Oslo.', 'Lamp towns: Cork, Bern and Riga.'],
    ['they are few', 'Lamp towns: Cork and Oslo.', 'Lamp towns: Cork and Riga.'],
  ])('not where %s', (_, left, right) => {
    expect(isNamed(left, right)).not.toBe(true);
  });
});
