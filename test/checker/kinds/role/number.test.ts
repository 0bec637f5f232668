import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../../src/checker/kinds/role/number.ts';
import { outcomeOf } from '../../run.ts';

/** How many of the owners it takes, by a text in which "owner" or "owners" stands once. */
function ownersIn(text: string): string | undefined {
  const { 0: name, index } = /owners?/.exec(text)!;
  return numberOf(text, { start: index, end: index + name.length });
}

describe('how many it takes', () => {
  it.each([
    ['signed by both owners', 'several'],
    ['both of the owners sign', 'several'],
    ['opened by two owners', 'several'],
    ['the consent of all owners', 'several'],
    ['the owners sign together', 'several'],
    ['one owner signs', 'one'],
    ['one of the two owners signs', 'one'],
    ['either owner can sign', 'one'],
    ['the owner signs', undefined],
    ['all owners can read it', undefined],
    ['owners can sign', undefined],
  ])('%s', (text, number) => {
    expect(ownersIn(text)).toBe(number);
  });

  it.each([
    [
      'clash',
      'A ski trip abroad needs the consent of both parents.',
      'A ski trip abroad needs the consent of one parent.',
    ],
    ['clash', 'The vault is opened by two officers together.', 'One officer can open the vault alone.'],
    ['silent', 'A trip needs the consent of both parents.', 'A trip needs the consent of the parents.'],
    ['silent', 'The vault is opened by two officers together.', 'One officer can lock the cellar alone.'],
    ['silent', 'The vault is opened by two officers together.', 'Two officers open the vault.'],
  ])('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('role', left, right, 'Rules') === 'clash').toBe(outcome === 'clash');
    expect(outcomeOf('role', right, left, 'Rules') === 'clash').toBe(outcome === 'clash');
  });
});
