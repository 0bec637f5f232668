import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) =>
  gateBetween({ 'excess.md': `# Excess\n\n${left}\n`, 'chat.md': `# Excess\n\n${right}\n` }, a, b);

const water = 'The excess for water damage is £350.';

describe('a line that leaves out what the other one is about', () => {
  it.each([
    ['For anything other than water the excess is £150.', '£150'],
    ['The excess is £150 for everything except water damage.', '£150'],
    ['For all claims except for water the excess is £150.', '£150'],
    ['For every claim apart from water damage the excess is £150.', '£150'],
    ['The excess of any damage but water is £150.', '£150'],
    ['On all sections excluding water the excess is £150.', '£150'],
    ['Everything aside from water has an excess of £150.', '£150'],
    ['For all damage with the exception of water it is £150.', '£150'],
    ['The excess is £150 for each claim other than water damage.', '£150'],
    ['The excess of £150 is for any damage not including water.', '£150'],
  ])('says nothing of it: "%s"', (line, written) => {
    expect(gate(water, line, '£350', written)).toBe('excluded');
    expect(gate(line, water, written, '£350')).toBe('excluded');
  });

  it.each([
    ['leaves out another thing', 'For anything other than theft the excess for damage is £150.', water],
    ['tells what is left out', 'The excess is £90 for everything except water, which is £150.', water],
    ['leaves out nothing', 'For any damage, water included, the excess is £150.', water],
    [
      'leaves it out as the other one does',
      'For anything other than water the excess is £150.',
      'For all but water the excess is £350.',
    ],
    ['has a list with a but', 'Water damage is covered, but the excess is £150.', water],
    ['is about another thing', 'For anything other than water the excess is £150.', 'The excess for fire is £350.'],
  ])('is compared where it %s', (_, line, other) => {
    expect(gate(line, other, '£150', '£350')).not.toBe('excluded');
  });
});

describe('a line that holds unless something is so', () => {
  const limited = 'Parcels with age limits are handed to the addressee only.';
  const friend = 'The parcel can be handed to a friend';

  it.each([
    [', unless the parcel has age limits.', 'excluded'],
    [', unless the locker is out of order.', 'own-condition'],
    ['.', 'clash'],
  ])('"The parcel can be handed to a friend%s" beside what holds then: %s', (rest, outcome) => {
    const [a, b] = ['handed to the addressee', 'handed to a friend'];
    expect(gate(limited, friend + rest, a, b)).toBe(outcome);
    expect(gate(friend + rest, limited, b, a)).toBe(outcome);
  });
});

describe('a line that says what is done without', () => {
  const table = '| Who signs | Limit |\n| --- | --- |\n| Adviser | £90 |\n| Senior adviser | £350 |';

  it.each([
    'Advisers may sign water claims up to £150 without a senior adviser.',
    'Without the senior adviser: up to £150.',
  ])('says nothing of the row of that: "%s"', (line) => {
    expect(gate(table, line, '£350', 'up to £150')).toBe('excluded');
  });

  it('is compared with the row where it does without another thing', () => {
    const line = 'A senior adviser can sign up to £150 without a receipt.';
    expect(gate(table, line, '£350', 'up to £150')).not.toBe('excluded');
  });
});
