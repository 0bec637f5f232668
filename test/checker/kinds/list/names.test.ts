import { describe, expect, it } from 'vitest';
import { plainName } from '../../../../src/checker/kinds/list/names.ts';
import { outcomeOf } from '../../run.ts';

describe('one thing by several names', () => {
  it.each([
    ['Amex', 'american express'],
    ['Amex cards', 'american express'],
    ['American Express', 'american express'],
    ['Diners cards', 'diners club'],
    ['armed forces ID', 'military id'],
    ['University cards', 'student card'],
    ['driver’s licenses', 'driving licence'],
    ['electric bicycles', 'e-bike'],
    ['charger packs', 'power bank'],
    ['lunch vouchers', 'meal voucher'],
    ['Corporate cards', 'Corporate cards'],
    ['amexico', 'amexico'],
  ])('%s -> %s', (item, name) => {
    expect(plainName(item)).toBe(name);
  });

  it.each([
    ['clash', 'American Express is not accepted.', 'We take Visa, Mastercard and Amex.'],
    ['clash', '## Not allowed\n\n- E-bikes\n- Gas canisters', '## Allowed\n\n- Electric bicycles\n- Skis'],
    ['clash', '## Cards we accept\n\n- Visa\n- Diners Club', 'Diners cards are refused.'],
    ['silent', 'American Express is not accepted.', 'We take Visa, Mastercard and JCB cards.'],
    ['silent', 'Visa and Amex are accepted.', 'We accept Visa and American Express only.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('list', left, right, 'Ways to pay and what to bring');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});
