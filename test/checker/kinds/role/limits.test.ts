import { describe, expect, it } from 'vitest';
import { asWords } from '../../../../src/checker/kinds/role/limits.ts';
import { role } from '../../../../src/checker/kinds/role.ts';
import { claimsIn } from '../../run.ts';

/** Who decides from which amount on, each claim of a page in turn. */
function limitsIn(text: string): string[] {
  const limits = claimsIn({ 'page.md': `# Refunds\n\n${text}\n` }, role.id).flatMap(({ value }) =>
    value.kind === 'role' && value.who.length > 0 ? [value.limits.join(', ')] : [],
  );
  return [...new Set(limits)];
}

describe('the amounts that say for what somebody decides', () => {
  it.each([
    'Refunds above $40 are approved by a manager.',
    'You may give up to $40. Anything above that needs the approval of a manager.',
    'Up to $40 you decide alone, beyond that a manager has to sign.',
    'You may give up to $40. For more, ask a manager for the go-ahead.',
    'You may give up to $40. Larger amounts go to a manager for approval.',
    '- Up to $40 you decide.\n- Over that, a manager decides.',
    'Refunds above $40: manager',
  ])('%s', (text) => {
    expect(limitsIn(text.startsWith('Refunds above $40:') ? `- ${text}` : text)).toEqual(['at-least 40 40 USD']);
  });

  it.each([
    'A manager decides.',
    'Anything above that needs the approval of a manager.',
    '## Gestures\n\nYou may give up to $40.\n\n## Cars\n\nAnything above that needs the approval of a manager.',
    'Wait for three days. Anything above that needs the approval of a manager.',
  ])('none: %s', (text) => {
    expect(limitsIn(text)).toEqual(['']);
  });

  it('are words as well', () => {
    expect(asWords(['at-least 40 40 USD', 'at-most 5 5 %'])).toBe('limitatleast4040USD limitatmost55');
  });
});
