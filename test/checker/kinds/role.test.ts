import { describe, expect, it } from 'vitest';
import { role } from '../../../src/checker/kinds/role.ts';
import { outcomeOf, prepared } from '../pages.ts';

/** The role that a line names as the one who decides. */
function decider(line: string): string | undefined {
  const { claims } = prepared({ 'page.md': `# Rules\n\n${line}\n` });
  const found = claims.find(({ kind }) => kind === role.id);
  return found?.value.kind === 'role' ? found.value.who.join(' ') : undefined;
}

describe('who decides', () => {
  it.each([
    ['Orders above $500 need approval by the Head of Payments.', 'head payment'],
    ['Events need the written approval of the Security Manager.', 'security manager'],
    ['Obtain supervisor review before closing.', 'supervisor'],
    ['Only the head of payments may approve it.', 'head payment'],
    ['A team leader can approve refunds up to $50.', 'team lead'],
    ['Appeals are decided by the claims review board, not by agents.', 'claim review board'],
    ['Goodwill above $20 is signed off by your team lead within a day.', 'team lead'],
    ['It needs a second approval from the shift supervisor on duty.', 'shift supervisor'],
  ])('%s', (line, who) => {
    expect(decider(line)).toBe(who);
  });

  it.each([
    'It requires approval before shipping.',
    'Refunds are approved by email.',
    'We will review your request.',
    'The manager is in on Monday.',
    'Approval of the form takes a day.',
  ])('nobody: %s', (line) => {
    expect(decider(line)).toBeUndefined();
  });
});

describe('two who decide one thing', () => {
  it.each([
    [
      'clash',
      'Orders above $500 need approval by the head of payments.',
      'Orders above $500 need approval by a team lead.',
    ],
    [
      'clash',
      '§4 A party of 60 people needs the approval of the director.',
      'A party of 60 people needs the approval of a supervisor.',
    ],
    [
      'clash',
      'A goodwill voucher needs the approval of a supervisor.',
      'Have a manager sign off the goodwill voucher.',
    ],
    ['clash', 'For the top tier, obtain supervisor review.', 'Top tier: obtain manager approval.'],
    ['clash', 'A refund must be approved by a supervisor.', 'A refund must be approved by a manager.'],
    ['agree', 'Orders above $500 need approval by a team lead.', 'Orders above $500 are approved by the team leader.'],
    [
      'silent',
      'Orders above $500 need approval by a manager.',
      'Orders above $500 need approval by the shift manager.',
    ],
    ['silent', 'Orders above $500 need approval by a team lead.', 'Orders above $900 need approval by a director.'],
    ['silent', 'Refunds in cash need the approval of a director.', 'A new logo needs the approval of a team lead.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('role', left, right, 'Approvals')).toBe(outcome);
    expect(outcomeOf('role', right, left, 'Approvals')).toBe(outcome);
  });
});
