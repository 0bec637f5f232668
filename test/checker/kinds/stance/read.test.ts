import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

describe('what one does, said before the stance', () => {
  it.each([
    ['clash', 'Mending the kite is optional.', 'You must mend the kite.'],
    ['clash', 'Wearing a vest on board is not necessary.', 'A vest must be worn on board, so wear the vest.'],
    ['clash', 'Naming a second skipper is voluntary.', 'Tenants must name a second skipper.'],
    ['clash', 'The mooring fee is not waived in the first year.', 'The mooring fee is waived in the first year.'],
    ['silent', 'Mending the kite is optional.', 'You must fold the kite.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('stance', left, right, 'Kites');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });

  it('is its action', () => {
    const [claim] = claimsIn({ 'page.md': '# Kites\n\nFolding the kite is optional.\n' }, 'stance');
    expect(claim?.value).toMatchObject({ actions: ['fold'], subject: [] });
  });
});
