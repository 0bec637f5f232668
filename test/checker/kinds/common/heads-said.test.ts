import { describe, expect, it } from 'vitest';
import { sureOfHeads } from '../../../../src/checker/kinds/common/heads-said.ts';
import { role } from '../../../../src/checker/kinds/role.ts';
import { claimsIn, outcomeOf } from '../../run.ts';

const rights = '| Action | Owner | Manager |\n|---|---|---|\n| Close a berth | yes | no |\n| See the log | yes | yes |';

describe('what heads a cell, said in a line', () => {
  it.each([
    [true, 'A manager can close a berth.'],
    [false, 'A manager can close the office.'],
    [false, 'A manager can close.'],
    [false, 'A manager can close a berth for the winter without a word to the tenants.'],
  ])('%s: "%s"', (expected, line) => {
    const claims = claimsIn({ 'a.md': `# Rights\n\n${rights}\n`, 'b.md': `# Rights\n\n${line}\n` }, 'role');
    const cell = claims.find(({ written }) => written === 'Manager: no')!;
    const said = claims.find(({ page }) => page !== cell.page)!;
    expect(sureOfHeads(cell, said) !== undefined).toBe(expected);
  });

  it.each([
    ['clash', 'A manager can close a berth.'],
    ['silent', 'A manager can see the log.'],
  ] as const)('%s: "%s" beside a table of rights', (outcome, line) => {
    const found = outcomeOf('role', rights, line, 'Rights');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});

it('is asked only where one of the two denies what the other grants', () => {
  const sure = (line: string, cell: string): boolean => {
    const claims = claimsIn({ 'a.md': `# Rights\n\n${rights}\n`, 'b.md': `# Rights\n\n${line}\n` }, 'role');
    const granted = claims.find(({ written }) => written === cell)!;
    return role.sure!(granted, claims.find(({ page }) => page !== granted.page)!) !== undefined;
  };
  expect(sure('A manager can close a berth.', 'Manager: no')).toBe(true);
  expect(sure('Only the harbour master may close a berth.', 'Owner: yes')).toBe(false);
});
