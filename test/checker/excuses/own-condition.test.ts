import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

/** The gate at which the two lines of two pages end, asked with the pages in either order. */
function gates(left: string, right: string): Set<string> {
  const files = { 'a.md': `# Lamps\n\n${left}\n`, 'b.md': `# Lamps, for staff\n\n${right}\n` };
  const [one, other] = [lastValueOf(left), lastValueOf(right)];
  return new Set([gateBetween(files, one, other), gateBetween(files, other, one)]);
}

/** The last amount or period of a line. */
function lastValueOf(line: string): string {
  return line.match(/\$\d+|\d+ (?:days|weeks)/g)!.at(-1)!;
}

describe('each line sets a condition of its own', () => {
  it.each([
    ['If you pay by card, the fee is $2.', 'If you pay by invoice, the fee is $5.'],
    ['If the lamp is lost, you get $50.', 'If the lamp is broken, you get $20.'],
    ['The fee is $2 if you book online.', 'The fee is $5 if you book at the counter.'],
    ['A repair takes 3 days if the lamp is new.', 'A repair takes 9 days if the lamp is dented.'],
    ['When it rains, the tour of the lamps costs $4.', 'When it is dry, the tour of the lamps costs $9.'],
    ['The lamp costs $9, provided you collect it.', 'The lamp costs $12, provided you keep the box.'],
  ])('%s / %s', (left, right) => expect(gates(left, right)).toEqual(new Set(['own-condition'])));

  it.each([
    ['If the lamp is damaged, you have 30 days.', 'If the lamp is not damaged, you have 14 days.'],
    ['If you have activated the lamp, it takes 3 days.', 'If you have not activated the lamp, it takes 9 days.'],
    ['With an account, delivery of a lamp takes 2 days.', 'Without an account, delivery of a lamp takes 5 days.'],
    ['Buyers with a contract pay $10 for a lamp.', 'Buyers without a contract pay $20 for a lamp.'],
    ['If you cancel before shipping, a refund takes 2 days.', 'If you cancel after shipping, a refund takes 9 days.'],
    ['If you are moving, tell us 9 days ahead.', 'Unless you are moving, tell us 30 days ahead.'],
  ])('or the opposite of it: %s / %s', (left, right) => expect(gates(left, right)).toEqual(new Set(['own-condition'])));
});

describe('the two lines speak of one case', () => {
  it('where the one names in its condition what the other names elsewhere', () => {
    const names = 'We let the Sky Kite, the Fell Kite and the Moor Kite.';
    const gate = (left: string, right: string) =>
      gateBetween(
        { 'kites.md': `# Kites\n\n${names}\n`, 'a.md': `# Price\n\n${left}\n`, 'b.md': `# Offer\n\n${right}\n` },
        '20%',
        '30%',
      );
    const bundle = 'Whoever flies the Sky Kite with the Fell Kite gets 20% off the lesson.';
    expect(gate(bundle, 'With the Sky Kite plus the Fell Kite you pay 30% less for the lesson.')).not.toBe(
      'own-condition',
    );
    expect(gate(bundle, 'With a lamp on board you pay 30% less for the lesson.')).toBe('own-condition');
  });

  it.each([
    [
      'where one only says that it is soon',
      'If you dim the lamp sooner, you pay $50.',
      'Who dims the lamp before the season ends pays $20.',
    ],
    ['where both set the same', 'If the lamp is lost, you get $50.', 'You get $20 if the lamp is lost.'],
    ['where one sets none', 'If the lamp is lost, you get $50.', 'For a lost lamp you get $20.'],
    [
      'where one names what it is in place of',
      'If you take a lamp instead of a kite, you get $50.',
      'If you take the lamp, you get $20.',
    ],
    [
      'where one has the words of both',
      'If the lamp is lost, you get $50.',
      'If the lamp is lost or broken, you get $20.',
    ],
    [
      'where both conditions name one period',
      'If paid for 2 years, you get $50.',
      'With a record of 2 years, you get $20.',
    ],
    [
      'where the value is the condition',
      'If you spend $50, a lamp is sent free.',
      'If you order for $75, delivery of a lamp is free.',
    ],
  ])('%s', (_, left, right) => expect([...gates(left, right)]).not.toContain('own-condition'));
});
