import { describe, expect, it } from 'vitest';
import { role } from '../../../../src/checker/kinds/role.ts';
import { claimsIn, outcomeOf } from '../../run.ts';

/** Who decides and up to which amount, each claim of a page in turn: "team lead (upTo 0 150 USD)". */
function decidersOf(text: string): string[] {
  return claimsIn({ 'page.md': `# Refunds\n\n${text}\n` }, role.id).flatMap(({ value }) =>
    value.kind === 'role' && value.part === 'decides'
      ? [`${value.who.join(' / ').replaceAll(',', ' ')} (${value.limits.join(', ')})`]
      : [],
  );
}

describe('those who decide, below a head that asks for them', () => {
  it.each([
    'Who has to say yes?\n\n- $150 to $1,000: a team lead',
    'Who approves a refund?\n\n- $150 to $1,000: team lead.',
    'Who can sign off a refund?\n\n- Refunds of $150 to $1,000: the team lead',
    'Who is allowed to authorise it?\n\n1. $150 to $1,000: team lead (in writing)',
    'Sign-off by amount:\n\n- $150 to $1,000: team lead',
    'A refund needs approval:\n\n- **$150 to $1,000:** team lead',
    '## Approval limits\n\n- $150 to $1,000: team lead',
    '## Who decides what\n\n- $150 to $1,000: team lead',
    '## Signatories\n\nThe list is in order of amounts.\n\n- $150 to $1,000: team lead',
    '| Amount | Approver |\n| --- | --- |\n| $150 to $1,000 | team lead |',
    '## Approvals\n\n| Amount | Who |\n| --- | --- |\n| $150 to $1,000 | team lead |',
    '## Levels of authority\n\n| Amount | By whom? |\n| --- | --- |\n| $150 to $1,000 | team lead |',
  ])('%s', (text) => {
    expect(decidersOf(text)).toEqual(['team lead (between 150 1000 USD)']);
  });

  it.each([
    '## Who to call\n\n- $150 to $1,000: team lead',
    '## Opening hours\n\n- London: team lead',
    '## Approvals\n\n- Monday: paper forms only',
    '## Approvals\n\n- London: Harbour House',
    '## Approvals\n\n- Manager leaves: the account stays as it is',
    '## Approvals\n\n- Refund: team lead starts a ticket',
    'What does it cost?\n\n- Refund: team lead',
    '## Approvals\n\nWhat does it cost?\n\n- Refund: team lead',
    '## Stock\n\n| Amount | Who |\n| --- | --- |\n| $150 to $1,000 | team lead |',
  ])('nobody: %s', (text) => {
    expect(decidersOf(text)).toEqual([]);
  });

  it.each([
    ['clash', 'Who has to say yes?\n\n- $150 to $1,000: billing manager'],
    ['clash', '## Sign-off\n\n- Refunds of $150 to $1,000: billing manager'],
    ['clash', '| Refund | Approved by |\n| --- | --- |\n| $150 to $1,000 | billing manager |'],
    ['agree', 'Who has to say yes?\n\n- $150 to $1,000: a team leader'],
    ['silent', 'Who has to say yes?\n\n- $1,000 to $5,000: billing manager'],
    ['silent', 'Who has to say yes?\n\n- above $1,000: billing manager'],
  ])('%s: %s', (outcome, text) => {
    const table = '| Amount | Approved by |\n| --- | --- |\n| $150 to $1,000 | team lead |';
    expect(outcomeOf('role', table, text, 'Who may approve a refund')).toBe(outcome);
    expect(outcomeOf('role', text, table, 'Who may approve a refund')).toBe(outcome);
  });
});
