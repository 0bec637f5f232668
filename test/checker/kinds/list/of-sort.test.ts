import { describe, expect, it } from 'vitest';
import { conflictsIn, outcomeOf } from '../../run.ts';

describe('ways to pay behind a label', () => {
  const refused = "We don't accept cheques (since 2024), American Express or crypto.";

  it.each([
    'Cards: Visa, Mastercard and American Express, debit or credit.',
    'Ways to pay: cash, Visa, as well as American Express.',
    'How you can pay: Visa, PayPal, American Express.',
  ])('are all taken: "%s"', (line) => {
    expect(outcomeOf('list', refused, line, 'Ways to pay')).toBe('clash');
    expect(outcomeOf('list', line, refused, 'Ways to pay')).toBe('clash');
  });

  it.each([
    ['two that are taken', 'Cards: Visa and Mastercard.'],
    ['they are denied', 'Cards: never American Express, Visa or Diners.'],
    ['the label rules them out', 'Not accepted: American Express, Visa.'],
    [
      'other things stand among them',
      'Cards: American Express, the card of your bank, a paper from us, a badge, cash.',
    ],
    ['the label is of something else', 'Numbers to call: Visa, American Express.'],
  ])('are not, where %s', (_, line) => {
    expect(outcomeOf('list', refused, line, 'Ways to pay')).not.toBe('clash');
  });

  it('are taken for what the label names alone', () => {
    const files = (label: string) => ({
      'rail.md': "# Ways to pay\n\nAmerican Express can't be used for rail passes.\n",
      'desk.md': `# Which card goes where\n\n**${label}:** Visa, Mastercard and American Express.\n`,
    });
    expect(conflictsIn(files('Rail passes'))).toHaveLength(1);
    expect(conflictsIn(files('Flights'))).toHaveLength(0);
  });
});
