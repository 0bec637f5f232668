import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string, title = 'City breaks') =>
  gateBetween({ 'changes.md': `# Changes\n\n${left}\n`, 'breaks.md': `# ${title}\n\n${right}\n` }, a, b);

const city = 'The balance is due four weeks before departure.';

describe('a line that fits what stands beside a value', () => {
  it.each([
    ['The balance is due 56 days before departure for package tours, 28 days for city breaks.', '56 days'],
    ['The balance is due 56 days before departure on package tours and 28 days on city breaks.', '56 days'],
    ['Package tours need the balance 56 days ahead, city breaks 28 days ahead.', '56 days'],
    ['- Balance, package tours: 56 days\n- Balance, city breaks: 28 days', '56 days'],
    ['- **Package tours:** the balance is due 56 days before\n- **City breaks:** 28 days', '56 days'],
    ['Balance, package tours: 56 days\nBalance, city breaks: 28 days', '56 days'],
    ['| | Package tours | City breaks |\n|---|---|---|\n| Balance | 56 days | 28 days |', '56 days'],
    ['| Trip | Balance |\n|---|---|\n| Package tours | 56 days |\n| City breaks | 28 days |', '56 days'],
    ['The balance is due 56 days ahead (package tours) or 28 days ahead (city breaks).', '56 days'],
    ['Balance: 28 days for city breaks; 56 days for package tours.', '56 days'],
    [
      '- [Package tours](tours.md), balance 56 days before departure\n- [City breaks](breaks.md) – balance 28 days before departure',
      '56 days',
    ],
  ])('is not held against it: "%s"', (line, written) => {
    expect(gate(line, city, written, 'four weeks')).not.toBe('clash');
  });

  it('says why', () => {
    const line = 'The balance is due 56 days before departure for package tours, 28 days for city breaks.';
    expect(gate(line, city, '56 days', 'four weeks')).toBe('fits-sibling');
  });

  it('tells the hours of one row from those of another', () => {
    const table = '| Town | Saturday |\n|---|---|\n| old town | 9 AM to noon |\n| harbour | 8:30 AM to 1 PM |';
    const files = {
      'branches.md': `# Branches\n\n${table}\n`,
      'town.md': '# The branch in the harbour\n\nOn Saturday it is open 8:30 AM to noon.\n',
    };
    expect(gateBetween(files, '9 AM to noon', '8:30 AM to noon')).toBe('fits-sibling');
    expect(gateBetween(files, '8:30 AM to 1 PM', '8:30 AM to noon')).toBe('clash');
  });

  it('tells the day of one time from that of another', () => {
    const both = 'The spring regatta is on 25 April, the autumn one on 12 October.';
    const spring = (written: string) => gate(both, 'Spring regatta: 21 March', written, '21 March', 'Regattas');
    expect(spring('12 October')).toBe('fits-sibling');
    expect(spring('25 April')).toBe('clash');
  });

  it.each([
    ['The warranty lasts 2 years with the Moor Lamp, 3 years with a guest pass.', '3 years'],
    ['The warranty: 2 years for the Moor Lamp, 3 years for hired ones.', '3 years'],
    ['The warranty: 2 years for hired ones, 3 years for the Moor Lamp.', '2 years'],
  ])('knows names: "%s"', (line, written) => {
    const files = {
      'range.md':
        '# The range\n\nWe sell the Moor Lamp and the Fell Lamp. The Moor Lamp and the Fell Lamp are of oak.\n',
      'changes.md': `# Warranty\n\n${line}\n`,
      'lamp.md': '# Moor Lamp\n\nThe warranty lasts 4 years.\n',
    };
    expect(gateBetween(files, written, '4 years')).toBe('fits-sibling');
    expect(gateBetween(files, written === '2 years' ? '3 years' : '2 years', '4 years')).toBe('clash');
  });

  const both = 'The balance is due 56 days before departure for package tours, 28 days for city breaks.';

  it.each([
    ['the value itself', both, city, '56 days', 'four weeks', 'Package tours'],
    [
      'both',
      both,
      'On package tours and city breaks the balance is due six weeks ahead.',
      '56 days',
      'six weeks',
      'Trips',
    ],
    ['neither', both, 'The balance is due six weeks ahead.', '56 days', 'six weeks', 'Trips'],
    [
      'one that has no value',
      'The balance is due 56 days ahead, city breaks included.',
      city,
      '56 days',
      'four weeks',
      'City breaks',
    ],
    [
      'a value of another kind',
      'The balance is due 56 days ahead, $28 on city breaks.',
      city,
      '56 days',
      'four weeks',
      'City breaks',
    ],
    [
      'words that do not differ',
      'The balance is due 56 days or 28 days ahead.',
      city,
      '56 days',
      'four weeks',
      'City breaks',
    ],
  ])('is held against it where it fits %s', (_, left, right, a, b, title) => {
    expect(gate(left, right, a, b, title)).not.toBe('fits-sibling');
  });
});
