import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

/** Those who are said not to do a thing, with what that is: "plumber: clear drain". */
function denialsIn(text: string): string[] {
  return claimsIn({ 'page.md': `# House\n\n${text}\n` }, 'role').flatMap(({ value }) =>
    value.kind === 'role' && value.extent === 'denied'
      ? [`${value.who.map((words) => words.join(' ')).join(' / ')}: ${[...(value.deed ?? [])].sort().join(' ')}`]
      : [],
  );
}

describe('who does not do what was spoken of just before', () => {
  it.each([
    'The drain is cleared by us, the landlord, not by the plumber.',
    'The landlord clears the drain; the plumber is not involved.',
    'The landlord clears the drain, never the plumber.',
    'The landlord clears the drain, and the plumber has nothing to do with it.',
    'Clear the drain yourself; no plumber will come.',
    'The landlord must clear the drain; the plumber cannot do it himself.',
    '**Who clears the drain?** We do. The plumber isn’t involved.',
    'You clear the drain; the plumber does not.',
    'The janitor, not the plumber, clears the drain.',
    'The drain is cleared, not by the plumber, by the janitor.',
  ])('%s', (text) => {
    expect(denialsIn(text)).toEqual(['plumber: clear drain']);
  });

  it.each([
    'The plumber is not far away.',
    'The landlord clears the drain if the plumber does not answer the phone.',
    'No plumber works for less.',
  ])('nobody: %s', (text) => {
    expect(denialsIn(text)).not.toContain('plumber: clear drain');
  });

  it.each([
    ['Only the night porter may order taxis. Stewards and pilots may not.', ['steward / pilot: night order port taxi']],
    ['Only the night porter may order taxis. Stewards may.', []],
    ['The night porter may order taxis. Stewards may not.', []],
  ])('and those who may not do what only one may: %s', (text, denials) => {
    expect(denialsIn(text)).toEqual(denials);
  });

  it.each([
    ['Stewards may not.', []],
    ['Stewards may notify guests.', ['Stewards']],
    ['The night porter may order taxis. Stewards may not.', ['night porter']],
  ])('and nobody is let do what he may not: %s', (text, allowed) => {
    const claims = claimsIn({ 'page.md': `# House\n\n${text}\n` }, 'role');
    expect(claims.map(({ written }) => written)).toEqual(allowed);
  });

  it('clashes with a line on which the very one does it', () => {
    const denied = 'The janitor clears the drain. The plumber is not involved.';
    expect(outcomeOf('role', denied, 'The drain is cleared by the plumber.', 'Drains')).toBe('clash');
    expect(outcomeOf('role', denied, 'The drain is cleared by the janitor.', 'Drains')).not.toBe('clash');
    const approves = 'The harbor office, not the porter, approves swaps.';
    expect(outcomeOf('role', approves, 'The porter approves swaps.', 'Swaps')).toBe('clash');
    expect(outcomeOf('role', approves, 'The harbor office approves swaps.', 'Swaps')).toBe('agree');
  });
});
