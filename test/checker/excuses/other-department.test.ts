import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const fee = (title: string, amount: string) => `# ${title}\n\nA late charge of ${amount} is added.\n`;

/** Two pages with one more page beside each of them, so that each is of a department of two. */
const gate = (left: readonly [string, string], right: readonly [string, string]) =>
  gateBetween(
    {
      [`${left[0]}.md`]: left[1],
      [`${left[0]}-more.md`]: '# More\n\nAsk at the desk.\n',
      [`${right[0]}.md`]: right[1],
      [`${right[0]}-more.md`]: '# More\n\nAsk at the counter.\n',
    },
    '$20',
    '$75',
  );

describe('pages of two departments', () => {
  it.each([
    ['rent/late', fee('Late rent', '$20'), 'tuition/late', fee('Late tuition', '$75')],
    ['library/late', fee('Library charges', '$20'), 'parking/late', fee('Parking charges', '$75')],
    ['library-late', fee('Library charges', '$20'), 'parking-late', fee('Parking charges', '$75')],
    ['doc_motor_late_001', fee('Your motor policy', '$20'), 'doc_pets_late_001', fee('Insured pets', '$75')],
    ['help/hotel/late', fee('Hotel bills', '$20'), 'help/ferry/late', fee('Ferry bills', '$75')],
    ['lostproperty/late', fee('Lost property', '$20'), 'swimming/late', fee('Swimming', '$75')],
    ['sunbed/late', fee('Sun bed charges', '$20'), 'swimming/late', fee('Swimming', '$75')],
    ['giftcards_late', fee('Gift cards', '$20'), 'flowers_late', fee('Flowers by post', '$75')],
    [
      'loans/late',
      `# Paying late\n\nLoans: ask first. ${fee('', '$20').slice(4)}`,
      'energy/late',
      fee('Energy', '$75'),
    ],
    ['hall/late', `# Late\n\n## Hall\n\n${fee('', '$20').slice(4)}`, 'pool/late', fee('Pool rules', '$75')],
    ['parcels/late', fee('Late parcels', '$20'), 'mail/late', fee('Redirected mail', '$75')],
    [
      'motor/late',
      `${fee('Paying late (Motor)', '$20')}\nAt home with your pets? Pay there.\n`,
      'pets/late',
      `${fee('Pets: paying late', '$75')}\nOur motor runs all night.\n`,
    ],
  ])('say nothing of each other: %s', (left, leftText, right, rightText) => {
    expect(gate([left, leftText], [right, rightText])).toBe('other-department');
    expect(gate([right, rightText.replace('$75', '$20')], [left, leftText.replace('$20', '$75')])).toBe(
      'other-department',
    );
  });

  it.each([
    ['two desks of one business', 'billing/late', fee('Late bills', '$20'), 'returns/late', fee('Late returns', '$75')],
    ['one folder', 'rent/late', fee('Late rent', '$20'), 'rent/arrears', fee('Rent arrears', '$75')],
    [
      'one that speaks of the other',
      'rent/late',
      fee('Late rent', '$20'),
      'tuition/late',
      fee('Late tuition and rent', '$75'),
    ],
    ['one whose name it does not say', 'rent/late', fee('Late rent', '$20'), 'tuition/late', fee('Paying late', '$75')],
    ['the kinds of page', 'policies/late', fee('Late policies', '$20'), 'playbooks/late', fee('Playbooks', '$75')],
    ['those who read', 'agents/late', fee('For agents', '$20'), 'members/late', fee('For members', '$75')],
    ['names of the same term', 'refund/late', fee('A refund', '$20'), 'refunds/late', fee('Refunds', '$75')],
    [
      'one whose title names both',
      'motor/late',
      fee('Late (motor and pets)', '$20'),
      'pets/late',
      fee('Late (pets and motor)', '$75'),
    ],
    [
      'one that a line is about',
      'motor/late',
      '# Motor\n\nA late charge for motor and pets of $20 is added.\n',
      'pets/late',
      fee('Pets', '$75'),
    ],
    ['a short name in two words', 'inbox/late', fee('In box charges', '$20'), 'swimming/late', fee('Swimming', '$75')],
    ['a page outside of all folders', 'rent/late', fee('Late rent', '$20'), 'late', fee('Late fees', '$75')],
  ])('are compared where their folders tell %s', (_, left, leftText, right, rightText) => {
    expect(gate([left, leftText], [right, rightText])).not.toBe('other-department');
    expect(gate([right, rightText.replace('$75', '$20')], [left, leftText.replace('$20', '$75')])).not.toBe(
      'other-department',
    );
  });

  it('are compared where the folder holds one page alone', () => {
    const files = { 'rent/late.md': fee('Late rent', '$20'), 'tuition/late.md': fee('Late tuition', '$75') };
    expect(gateBetween(files, '$20', '$75')).not.toBe('other-department');
  });

  describe('named by initials', () => {
    const orders = (title: string, thing: string, amount: string) =>
      `# ${title}\n\nWhen the ${thing} has been ordered, a late charge of ${amount} is added.\n`;
    const files = (thing: string) => ({
      'hp_late.md': orders('Paying late', 'heat pump', '$20'),
      'hp_range.md': '# Heat pumps: the range\n\nAsk us.\n',
      'hp_survey.md': '# Heat pump survey\n\nAsk us.\n',
      'hp_days.md': '# Heat pump installation\n\nAsk us.\n',
      'ev_late.md': orders('Paying late', thing, '$75'),
      'ev_range.md': '# Wall boxes: the range\n\nAsk us.\n',
      'ev_survey.md': '# Wall box survey\n\nAsk us.\n',
      'ev_days.md': '# Wall box installation\n\nAsk us.\n',
    });

    it('keep apart by what their titles speak of', () => {
      expect(gateBetween(files('wall box'), '$20', '$75')).toBe('other-department');
    });

    it.each([
      ['that speaks of both', 'wall box with its heat pump'],
      ['that speaks of neither', 'thing'],
    ])('are compared where there is a page %s', (_, thing) => {
      expect(gateBetween(files(thing), '$20', '$75')).not.toBe('other-department');
    });

    it('are compared where their titles have too little in common', () => {
      const { 'ev_days.md': _, ...fewer } = files('wall box');
      expect(gateBetween(fewer, '$20', '$75')).not.toBe('other-department');
    });

    it('are compared where half of their titles speak of something else', () => {
      const others = { 'ev_tax.md': '# Tax\n\nAsk us.\n', 'ev_move.md': '# Moving house\n\nAsk us.\n' };
      expect(gateBetween({ ...files('wall box'), ...others }, '$20', '$75')).not.toBe('other-department');
    });

    it('are compared where titles say what kind of page they are', () => {
      const kinds = Object.fromEntries(
        Object.entries(files('wall box')).map(([path, text]) => [
          path,
          text.replace(/Heat pumps?|Wall box(es)?/, path.startsWith('hp') ? 'Agent' : 'Billing'),
        ]),
      );
      expect(gateBetween(kinds, '$20', '$75')).not.toBe('other-department');
    });
  });

  describe('with a brand each', () => {
    const files = (left: string, right: string) => ({
      'inn/bar.md': `# Bar\n\nThe ${left} bar opens early.\n`,
      'inn/late.md': `# Late bills\n\nAt the ${left} a late charge of $20 is added.\n`,
      'inn/rooms.md': `# Rooms\n\nEvery ${left} room has a view.\n`,
      'cars/fuel.md': `# Fuel\n\nA ${right} car is given back full.\n`,
      'cars/late.md': `# Late bills\n\nAt the ${right} a late charge of $75 is added.\n`,
      'cars/map.md': `# Map\n\nEvery ${right} stand is on it.\n`,
    });

    it('keep apart', () => {
      expect(gateBetween(files('Larchmoor', 'Veldrive'), '$20', '$75')).toBe('other-department');
    });

    it.each([
      [4, 'other-department'],
      [5, 'clash'],
    ])('of %i pages, where three of them have it: %s', (count, gate) => {
      const others = ['keys', 'lift'].slice(0, count - 3).map((name) => [`inn/${name}.md`, '# More\n\nAsk us.\n']);
      const all = { ...files('Larchmoor', 'Veldrive'), ...Object.fromEntries(others) };
      expect(gateBetween(all, '$20', '$75')).toBe(gate);
    });

    it('are compared where they are of two pages alone', () => {
      const { 'inn/bar.md': _, ...fewer } = files('Larchmoor', 'Veldrive');
      expect(gateBetween(fewer, '$20', '$75')).not.toBe('other-department');
    });

    it('are compared where both have the brand of one company', () => {
      expect(gateBetween(files('Larchmoor', 'Larchmoor'), '$20', '$75')).not.toBe('other-department');
    });

    it('are compared where a page of the one has the brand of the other', () => {
      const all = { ...files('Larchmoor', 'Veldrive'), 'cars/desk.md': '# Desk\n\nAsk at the Larchmoor desk.\n' };
      expect(gateBetween(all, '$20', '$75')).not.toBe('other-department');
    });
  });
});
