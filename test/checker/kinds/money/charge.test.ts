import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf, prepared, readsIn } from '../../run.ts';

const table = (head: string, row: string, cell: string): string =>
  `| Item | ${head} |\n| --- | --- |\n| ${row} | ${cell} |`;

describe('a charge of which no amount is told', () => {
  it.each([
    ['Towing is charged.', 'is charged'],
    ['Late returns of a kite are billed.', 'are billed'],
    ['A second crew list is chargeable.', 'is chargeable'],
    ['There is a charge for a second kite.', 'There is a charge'],
    ['A spare spool costs extra.', 'costs extra'],
    ['You can have a spare spool for a fee.', 'for a fee'],
    ['The customer pays for the towing.', 'customer pays for'],
    ['- Towing: charged', 'charged'],
    ['A spare spool is not free.', 'is not free'],
    [table('Weekend', 'Towing', 'surcharge'), 'surcharge'],
  ])('is read: "%s"', (line, written) => {
    expect(readsIn('money', line)).toEqual([written]);
  });

  it.each([
    ['an amount', 'Towing is charged at $5.', ['$5']],
    ['a share', 'Towing is charged at 2%.', []],
    ['a question', 'Is towing charged, or is a charge to come: is it that towing is charged?', []],
    ['how it is charged', 'Towing is charged when the boat is back.', []],
    ['a card that is charged', 'Your card is charged.', []],
    ['a battery', 'The battery is charged.', []],
    ['a denial', 'Nobody is charged.', []],
    ['a fee that is only told', 'The fee is charged.', []],
    ['the head of a row', '| Charged | Weekend |\n| --- | --- |\n| charged | yes |', []],
    ['a sentence of the word alone', 'Surcharge', []],
  ])('is none with %s', (_, line, written) => {
    expect(readsIn('money', line)).toEqual(written);
  });

  it('leaves its own words out of what is charged', () => {
    const [claim] = claimsIn({ 'page.md': '# Kites\n\nTowing of boats is charged.\n' }, 'money');
    expect(claim!.fields.clause).toEqual(['tow', 'boat']);
  });
});

describe('two lines on what is charged', () => {
  it.each([
    ['Towing a boat home is free.', 'Towing a boat home is charged.', 'clash'],
    ['Towing a boat home is free of charge.', 'Towing a boat home costs extra.', 'clash'],
    ['Towing a boat home costs $5.', 'Towing a boat home is charged.', 'silent'],
    ['Towing a boat home is charged.', 'Towing a boat home is chargeable.', 'agree'],
    ['Towing a boat home is free.', 'Towing a boat home is charged if it is late.', 'silent'],
  ] as const)('%s | %s: %s', (left, right, outcome) => {
    expect(outcomeOf('money', left, right, 'Towing')).toBe(outcome);
    expect(outcomeOf('money', right, left, 'Towing')).toBe(outcome);
  });

  it('are amounts of one role, and no power of ten apart', () => {
    const { verdicts } = prepared({
      'a.md': '# Towing\n\nTowing a boat home is free.\n',
      'b.md': '# Towing\n\nTowing a boat home is charged.\n',
    });
    expect(verdicts.find(({ a }) => a.kind === 'money')!.evidence).toMatchObject({ distance: 0, sameRole: 1 });
  });
});
