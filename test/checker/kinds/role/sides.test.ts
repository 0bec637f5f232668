import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

/** "us: boat book": on which side a line leaves a task. */
function sidesOf(line: string): string[] {
  return claimsIn({ 'page.md': `# Trips\n\n${line}\n` }, 'role').flatMap(({ value, fields }) =>
    value.kind === 'role' && /^(?:us|you)$/.test(value.who[0]?.[0] ?? '')
      ? [`${value.who[0]![0]}${value.extent === 'denied' ? ', not' : ''}: ${fields.clause.join(' ')}`]
      : [],
  );
}

describe('on which side a task lies', () => {
  it.each([
    ['We paint the fence for you.', 'us: paint fenc'],
    ['Our team paints the fence on your behalf.', 'us: paint fenc'],
    ['Leave the wooden fence to us.', 'us: wooden fenc'],
    ['We take care of the fence.', 'us: fenc'],
    ['The wooden fence is our job.', 'us: wooden fenc'],
    ["We don't paint the fence for you.", "us, not: don't paint fenc"],
    ['Paint the fence yourself.', 'you: paint fenc'],
    ['You paint the fence on your own.', 'you: paint fenc'],
    ['You are responsible for the fence.', 'you: fenc'],
    ['The fence is your responsibility.', 'you: fenc'],
    ['Do not paint the fence yourself.', 'you, not: paint fenc'],
  ])('%s', (line, side) => {
    expect(sidesOf(line)).toEqual([side]);
  });

  it.each([
    'You can paint the fence yourself.',
    'Introduce yourself to the porter.',
    'If you paint the fence yourself, keep the receipt.',
    'We wait for you.',
    'Do you paint the fence yourself?',
    'Do it yourself.',
  ])('on none: %s', (line) => {
    expect(sidesOf(line)).toEqual([]);
  });

  it.each([
    ['clash', 'We cancel the old contract for you.', 'Cancel the old contract yourself.'],
    ['clash', 'Leave the old contract to us.', 'The old contract is your responsibility.'],
    ['clash', 'You cancel the old contract yourself.', 'Do not cancel the old contract yourself.'],
    ['agree', 'We cancel the old contract for you.', 'Our team cancels the old contract on your behalf.'],
    ['silent', 'We cancel the old contract for you.', 'Sign the new contract yourself.'],
    ['silent', 'We cancel the old contract for you.', 'Do not cancel the old contract yourself.'],
    ['silent', 'We cancel the old contract for you.', 'The landlord cancels the old contract.'],
    ['clash', 'You are responsible for the old contract.', 'The caretakers are responsible for the old contract.'],
    ['silent', 'You are responsible for the old contract.', 'Team members are responsible for the old contract.'],
  ])('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('role', left, right, 'Moving in')).toBe(outcome);
    expect(outcomeOf('role', right, left, 'Moving in')).toBe(outcome);
  });
});
