import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../run.ts';

/** "decides chair, only: letter": who has which part in a line, and what it is about. */
function rolesIn(line: string): string[] {
  return claimsIn({ 'page.md': `# Rules\n\n${line}\n` }, 'role').map(({ value, fields }) => {
    if (value.kind !== 'role') return '';
    const who = value.who.map((words) => words.join(' ')).join(' / ');
    const extent = { closed: ', only', assigned: '', open: '', denied: ', not' }[value.extent];
    return `${value.part} ${who}${extent}: ${fields.clause.join(' ')}`;
  });
}

describe('one who is named between the words that say what is done', () => {
  it.each([
    ["It's the porter who dusts the lamps.", 'does porter, only: dust lamp'],
    ['It is always the porter who dusts the lamps.', 'does porter, only: dust lamp'],
    ['It is the chair who signs the letters.', 'decides chair, only: sign letter'],
    ["It's the chair whose signature goes on the letters.", 'decides chair, only: letter'],
    ["Dusting is the porter's job.", 'does porter: dust'],
    ["Lamps are not the porter's business.", 'does porter, not: lamp'],
    ["- Lamps: the porter's task", 'does porter: lamp'],
    ["The letter goes out under the chair's name.", 'decides chair: letter'],
    ['The letter is sent out in the name of the chair.', 'decides chair: letter'],
    ["The letter carries the chair's signature.", 'decides chair: letter'],
  ])('%s', (line, role) => {
    expect(rolesIn(line)).toEqual([role]);
  });

  it.each([
    "If it's the porter who breaks a lamp, note the day.",
    "It's the lamp that breaks.",
    "Begin with the customer's name.",
    "The porter's name is on the door.",
    "It's the third letter whose signature is missing.",
    'That is your job.',
  ])('nobody: %s', (line) => {
    expect(rolesIn(line)).toEqual([]);
  });
});

describe('whose task a thing is by a verb', () => {
  it.each([
    ['The porter is responsible for the lamps.', 'does porter: lamp'],
    ['The porter sees to the lamps.', 'does porter: lamp'],
    ['Dusting the lamps falls to the porter.', 'does porter: dust lamp'],
    ['Dusting the lamps is down to the porter.', 'does porter: dust lamp'],
    ['Dusting the lamps is the responsibility of the porter.', 'does porter: dust lamp'],
    ['Porters have no say in the lamps.', 'decides porter, not: lamp'],
    ['The lamps are dusted on the spot by our own porter.', 'does porter: lamp dust spot'],
    ['- Lamps: dusted by the porter', 'does porter: lamp dust'],
    ['Lamps are only dusted by the porter.', 'does porter, only: lamp dust'],
    ['A porter from the north wing dusts the lamps.', 'does porter: dust lamp'],
  ])('%s', (line, role) => {
    expect(rolesIn(line)).toEqual([role]);
  });
});
