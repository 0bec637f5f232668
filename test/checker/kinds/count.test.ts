import { describe, expect, it } from 'vitest';
import { gateBetween, outcomeOf, prepared, readsIn } from '../run.ts';

describe('which numbers a line claims', () => {
  it.each([
    ['a bound', 'Return at most 3 lamps a year.', ['at most 3 lamps']],
    ['a rate', 'Two lamps per order are free.', ['Two lamps']],
    ['a label', 'Lamps in a parcel: 3', ['3']],
    ['a word of limits', 'The limit is 3 lamps.', ['3 lamps']],
    ['a measure', 'The parcel holds 20 kg.', ['20 kg']],
    ['a measure in words', 'The parcel holds 3,000 grams.', ['3,000 grams']],
    ['room for', 'A waiting list takes ten people.', ['ten people']],
    ['a size', 'The code has 6 digits.', ['6 digits']],
    ['what a thing has', 'The course has five lessons.', ['five lessons']],
    ['what a thing is made of', 'The course consists of five lessons.', ['five lessons']],
    ['what something happens after', 'Members are blocked after three missed payments.', ['three missed payments']],
    ['what it leads to', 'Two missed payments lead to a block.', ['Two missed payments']],
    ['a size before its thing', 'Enter the 6-digit code.', ['6-digit']],
    ['leave', 'You may bring three guests.', ['three guests']],
    ['leave, in the passive', 'A parcel can be shared by six members.', ['six members']],
    ['leave, and how often', 'A loan can be renewed twice.', ['twice']],
    ['what is covered', 'The plan covers two check-ups.', ['two check-ups']],
    ['what it shuts', 'Three wrong entries lock the lamp.', ['Three wrong entries']],
    ['leave for them', 'Five lamps can be borrowed.', ['Five lamps']],
    ['a price in points', 'A lamp costs 9,000 points.', ['9,000 points']],
    ['a row', 'Members who paid nine bills in a row get a lamp.', ['nine bills']],
    ['what is awaited', 'Once you have paid a dozen bills, you get a lamp.', ['a dozen bills']],
    ['a group', 'The rate holds from 8 people.', ['from 8 people']],
  ])('those with %s', (_, line, written) => {
    expect(readsIn('count', line)).toEqual(written);
  });

  it.each([
    ['a bare number of things, which is no rule', 'We have 3 stores in town.'],
    ['a year', 'We opened in 1994.'],
    ['one of something', 'A lamp costs one point.'],
    ['a number in the clause behind what is awaited', 'Once that is done, we have 3 stores.'],
    ['a number in the clause behind leave', 'You can call us: we have 3 stores.'],
    ['a part of a number', 'Ask for the last 4 digits of the card.'],
    ['the case of a rule', 'At most 3 lamps: a parcel is enough.'],
  ])('not %s', (_, line) => {
    expect(readsIn('count', line)).toEqual([]);
  });

  it('a cell that is nothing but a number counts what its heads name', () => {
    const table = '| Member | Free returns |\n| --- | --- |\n| Gold | 5 |\n| Silver | 2 |';
    expect(readsIn('count', table)).toEqual(['5', '2']);
  });
});

describe('two numbers for one thing', () => {
  it.each([
    ['clash', 'Return at most 3 lamps a year.', 'Return up to 5 lamps a year.'],
    ['clash', 'A parcel weighs at most 20 kg.', 'A parcel weighs at most 30 kg.'],
    ['clash', 'A parcel holds 2 kg of lamps.', 'A parcel holds 3,000 g of lamps.'],
    ['agree', 'A parcel holds 2 kg of lamps.', 'A parcel holds 2,000 g of lamps.'],
    ['clash', 'The code for the locker has 4 digits.', 'Type in the 6-digit code for the locker.'],
    ['clash', 'The course on lamps has five lessons.', 'The course on lamps consists of four lessons.'],
    ['clash', 'Replacements for a lamp: 2', 'Replacements for a lamp: 3'],
    ['clash', 'You may return three lamps.', 'Members can return up to five lamps.'],
    ['clash', 'You can try a lamp at home for 100 nights.', 'You have 60 nights to try a lamp at home.'],
    [
      'clash',
      'Tours of the lamp works are possible from 6 people.',
      'Tours of the lamp works need at least four guests.',
    ],
    ['clash', 'A loan of a lamp can be renewed twice.', 'You may renew the loan of a lamp three times.'],
    ['clash', 'You can borrow up to 10 lamps at a time.', 'A reader may have six lamps on loan.'],
    ['clash', 'The group rate for lamps holds from 8 people.', 'The group rate for lamps is for at least ten people.'],
    ['agree', 'You may return three lamps.', 'You can return up to three lamps.'],
    ['agree', 'Return at most 3 lamps a year.', 'Return up to three lamps a year.'],
    ['agree', 'With more than eight lamps in a parcel, add foil.', 'With nine or more lamps in a parcel, add foil.'],
    ['agree', 'Fewer than ten lamps fit into a parcel.', 'At most nine lamps fit into a parcel.'],
    ['clash', 'With more than eight lamps in a parcel, add foil.', 'With ten or more lamps in a parcel, add foil.'],
    ['clash', 'A parcel of more than 8 kg of lamps is heavy.', 'A parcel of 9 kg or more of lamps is heavy.'],
    ['silent', 'A berth is swapped once a year.', 'Berths are swapped for one month at least, three at most.'],
    ['silent', 'You may return three lamps.', 'Return at least five lamps to keep the discount.'],
    ['silent', 'At most 3 lamps fit into a parcel.', 'At most 5 rugs fit into a parcel.'],
    ['silent', 'A parcel weighs at most 20 kg.', 'A parcel holds at most 30 lamps.'],
    ['silent', 'Return at most 3 lamps a year.', 'Return at least 5 lamps a year to keep the discount.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('count', left, right)).toBe(outcome);
    expect(outcomeOf('count', right, left)).toBe(outcome);
  });

  it('clash between a table and prose, where the column names what the line counts', () => {
    const table = '| Member | Free returns a year |\n| --- | --- |\n| Gold | 5 |';
    expect(outcomeOf('count', table, 'Gold members have at most 4 free returns a year.')).toBe('clash');
    expect(outcomeOf('count', table, 'Gold members have at most 5 free returns a year.')).toBe('agree');
  });

  it('are two things between a table and prose, where no head names what the line counts', () => {
    const gate = (head: string, line: string, written: string) =>
      gateBetween(
        { 'a.md': `# Lamps\n\n| Lamp | ${head} |\n| --- | --- |\n| Moor | 8 |\n`, 'b.md': `# Lamps\n\n${line}\n` },
        '8',
        written,
      );
    expect(gate('Bulbs', 'The Moor lamp has 6 shades.', '6 shades')).toBe('values');
    expect(gate('Shades', 'The Moor lamp has 6 shades.', '6 shades')).toBe('clash');
    expect(gate('Repairs', 'The Moor lamp is repaired up to six times.', 'up to six times')).toBe('clash');
  });
});

it('is no number of times where another thing is counted', () => {
  const { verdicts } = prepared({
    'a.md': '# Berths\n\nA berth can be swapped once a year, for one to three months.\n',
    'b.md': '# Berths\n\nCan I swap? Once a year, one month at least, three at most.\n',
  });
  expect(verdicts.filter(({ a, outcome }) => a.kind === 'count' && outcome === 'clash')).toEqual([]);
});
