import { describe, expect, it } from 'vitest';
import { plainLevel } from '../../../../src/checker/kinds/code/listed.ts';
import { outcomeOf, readsIn } from '../../run.ts';

const table = (...rows: string[]): string =>
  ['| Priority | Example | First reaction |', '| --- | --- | --- |', ...rows].join('\n');

describe('things that are listed behind a level', () => {
  it.each([
    ['Tier 2: chargebacks, fraud reports', ['tier 2: chargebacks', 'tier 2: fraud reports']],
    ['Zone 3 – Norway, Turkey', ['zone 3: Norway', 'zone 3: Turkey']],
    ['Tier 2: call the customer back within 4 hours, always', []],
    ['Page 2: chargebacks, fraud reports', []],
    [
      table('| P2 | wrong house, medicine missing | 4 hours |'),
      ['priority P2: wrong house', 'priority P2: medicine missing'],
    ],
    ['| Level | Needs | Allows |\n| --- | --- | --- |\n| 3 | code, phrase | closing |', ['level 3: closing']],
    ['| Plan | Includes |\n| --- | --- |\n| 3 | towels, parking |', []],
    ['| Key | Team |\n| --- | --- |\n| 4 | Repairs |', ['option 4: Repairs']],
  ])('%s', (text, things) => {
    expect(readsIn('code', text)).toEqual(things);
  });

  it.each([
    ['P2', 'priority', '2'],
    ['P2', 'zone', 'P2'],
    ['RF-2', 'form', 'RF2'],
  ])('%s as %s is %s', (name, sort, plain) => {
    expect(plainLevel(name, sort)).toBe(plain);
  });

  const levels = table('| P2 | driver behaviour, wrong house | 4 hours |', '| P3 | missing card | 1 day |');
  it.each([
    ['clash', levels, 'Open a ticket with priority P3 for driver behaviour.'],
    ['clash', levels, '| Case | Priority |\n| --- | --- |\n| missing card | 2 |\n| praise | 4 |'],
    ['clash', 'Tier 2: chargebacks, fraud reports', 'Chargebacks go to tier 1.'],
    ['clash', 'Zone 2: Norway, Turkey', 'Norway is in zone 3.'],
    ['clash', '| Key | Team |\n| --- | --- |\n| 4 | Repairs |', 'Call us and choose option 2 in the menu for repairs.'],
    ['silent', '| Key | Team |\n| --- | --- |\n| 4 | Repairs |', 'Call us and choose option 2 in the menu for sales.'],
    ['silent', levels, 'Open a ticket with priority P2 for driver behaviour.'],
    ['silent', levels, 'Open a ticket with priority P3 for driver behaviour on the way to a customer with a key.'],
    ['silent', 'Tier 2: chargebacks, fraud reports', 'Reports on the quality of a call go to tier 1.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('code', left, right, 'Who takes which case');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});
