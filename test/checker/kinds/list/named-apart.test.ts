import { describe, expect, it } from 'vitest';
import { areNamedApart } from '../../../../src/checker/kinds/list/named-apart.ts';
import { claimsIn, prepared } from '../../run.ts';

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
    ['one list has more', 'Lamp towns: Cork, Ghent and Oslo.', 'Lamp towns: Cork, Ghent, Oslo and Riga.'],
    ['two of three differ', 'Lamp towns: Cork, Ghent and Oslo.', 'Lamp towns: Cork, Bern and Riga.'],
    ['nothing differs', 'Lamp towns: Cork, Ghent and Oslo.', 'Lamp towns: Oslo, Cork and Ghent.'],
    ['they are few', 'Lamp towns: Cork and Oslo.', 'Lamp towns: Cork and Riga.'],
    ['no item of its own is refused', 'We accept Visa, Mastercard and cheques.', "Cheques can't be used for lamps."],
    ['both accept', 'We accept Visa, Mastercard and cheques.', 'We accept Visa, Mastercard and cash.'],
  ])('not where %s', (_, left, right) => {
    const claims = claimsIn({ 'a.md': `# Lamps\n\n${left}\n`, 'b.md': `# Lamps\n\n${right}\n` }, 'list');
    const [ones, others] = [0, 1].map((page) => claims.filter((each) => each.page === page));
    const isAny = ones!.some((one) => others!.some((other) => areNamedApart(one, other) || areNamedApart(other, one)));
    expect(ones!.length * others!.length).toBeGreaterThan(0);
    expect(isAny).toBe(false);
  });
});
