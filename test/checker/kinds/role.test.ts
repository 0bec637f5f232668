import { describe, expect, it } from 'vitest';
import { role } from '../../../src/checker/kinds/role.ts';
import { claimsIn, outcomeOf } from '../run.ts';

/** "decides head payment, only": the part of a line, who has it, and how far; each claim of the line in turn. */
function rolesIn(line: string): string[] {
  return claimsIn({ 'page.md': `# Rules\n\n${line}\n` }, role.id).map(({ value }) => {
    if (value.kind !== 'role') return '';
    const who = value.who.map((words) => words.join(' ')).join(' / ') || 'nobody';
    return `${value.part} ${who}${{ closed: ', only', open: '', denied: ', not' }[value.extent]}`;
  });
}

describe('who decides', () => {
  it.each([
    ['Orders above $500 need approval by the Head of Payments.', 'decides head payment'],
    ['Events need the written approval of the Security Manager.', 'decides security manager'],
    ['Obtain supervisor review before closing.', 'decides supervisor'],
    ['Only the head of payments may approve it.', 'decides head payment, only'],
    ['A team leader can approve refunds up to $50.', 'decides team lead'],
    ['Appeals are decided by the claims review board, not by agents.', 'decides claim review board'],
    ['Goodwill above $20 is signed off by your team lead within a day.', 'decides team lead'],
    ['It needs a second approval from the shift supervisor on duty.', 'decides shift supervisor'],
    ['Your team lead reads the letter and has the last word.', 'decides team lead'],
    ['A change of room needs a yes from the warden.', 'decides warden'],
    ['The manager of your present office says yes or no.', 'decides manager office'],
    ['A larger credit needs the OK of a supervisor.', 'decides supervisor'],
    ["You need your manager's approval for that.", 'decides manager'],
    ["A manager's signature is required.", 'decides manager'],
    ['The third attempt requires the approval of the Dean.', 'decides dean'],
    ['The exception is up to the branch manager.', 'decides branch manager'],
    ['Run it past the shift supervisor.', 'decides shift supervisor'],
    ['Check with your team lead first.', 'decides team lead'],
    ['The final decision rests with the board of trustees.', 'decides board trustee'],
    ['Letter 3 must not leave without the approval of a team leader.', 'decides team lead'],
    ['Do not pay it out until a supervisor has signed off.', 'decides supervisor'],
    ['It must be approved by one of the Admins of that workspace.', 'decides administrator workspace'],
    ['Any Core Contributor can approve any expense.', 'decides core contributor'],
    ['A refund is approved by a team lead or a manager.', 'decides team lead / manager'],
    ['A team lead or a manager signs the form.', 'decides team lead / manager'],
    ['- Decision: the hall manager', 'decides hall manager'],
    ['- **Approved by:** Security Manager', 'decides security manager'],
    ['A team leader cannot approve them.', 'decides team lead, not'],
  ])('%s', (line, who) => {
    expect(rolesIn(line)).toContain(who);
  });

  it('each part of a line has its own', () => {
    expect(rolesIn('- Decision: the hall manager for swaps; the Head of Housing for a move')).toEqual([
      'decides hall manager',
      'decides head housing',
    ]);
  });

  it('a column', () => {
    expect(rolesIn('| Appeal | Decided by |\n| --- | --- |\n| Fine | Parking Officer |')).toEqual([
      'decides parking officer',
    ]);
  });

  it.each([
    ['Refunds up to $50 are paid without asking anyone.', 'decides nobody'],
    ['No approval is needed for a goodwill voucher.', 'decides nobody'],
    ['Advisers close the file themselves.', 'decides nobody'],
    ['Stay with the customer and unlock it yourself.', 'decides nobody'],
    ['You decide at your own discretion.', 'decides nobody'],
    ['Sign it on your own authority.', 'decides nobody'],
    ['Only workspace admins can process refunds.', 'does workspace administrator, only'],
    ['The directors are the only people who may open the vault.', 'does director, only'],
    ['Nobody but the account owner can close it.', 'does account owner, only'],
    ['The lock must be changed by a technician.', 'does technician, only'],
    ['Refunds are processed by the billing team.', 'does billing team'],
    ['Workspace admins can refund a gift.', 'does workspace administrator'],
    ['Escalate a locked card to technical support.', 'receives technical support'],
    ['Hand the case over to the fraud team.', 'receives fraud team'],
  ])('who does it: %s', (line, who) => {
    expect(rolesIn(line)).toContain(who);
  });

  it.each([
    'It requires approval before shipping.',
    'Refunds are approved by email.',
    'The form must be approved by Friday.',
    'We will review your request.',
    'The manager is in on Monday.',
    'Approval of the form takes a day.',
    'Introduce yourself.',
    'Never pay it out without approval.',
    'Do not unlock the card yourself.',
  ])('nobody: %s', (line) => {
    expect(rolesIn(line)).toEqual([]);
  });
});

describe('who pays', () => {
  it.each([
    ['The customer pays for the return.', 'pays customer'],
    ['Members bear the cost of repairs.', 'pays customer'],
    ['We pay for the return.', 'pays house'],
    ['You have to pay for a lost card.', 'pays customer'],
    ['The bank covers the cost of the transfer.', 'pays house'],
    ['Return shipping is paid by the customer.', 'pays customer'],
    ['Customs: borne by the recipient.', 'pays recipient'],
    ['The expert is paid for by us.', 'pays house'],
    ["Repairs are at the member's expense.", 'pays customer'],
    ['Lost cards are replaced at our expense.', 'pays house'],
    ['The artist pays for the hotel.', 'pays artist'],
    ['Who pays for the return? The customer.', 'pays customer'],
    ['## Who pays for the return?\n\nWe do.', 'pays house'],
    ['| Cost | Who pays |\n| --- | --- |\n| Return | The customer |', 'pays customer'],
  ])('%s', (line, who) => {
    expect(rolesIn(line)).toContain(who);
  });

  it.each([
    'The return is paid by card.',
    'Pay for the return at the desk.',
    'We do not pay for the return.',
    "It is covered by the customer's insurance.",
    'Who pays for the return?',
    'The price is met by a lower one.',
  ])('nobody: %s', (line) => {
    expect(rolesIn(line)).toEqual([]);
  });
});

describe('two who pay for one thing', () => {
  it.each([
    ['clash', 'The customer pays for the return of a lamp.', 'We pay for the return of a lamp.'],
    ['clash', 'Return costs are paid by the customer.', 'We bear the return costs.'],
    [
      'clash',
      'Repairs of a rented lamp are at the member’s expense.',
      'We cover the cost of repairs of a rented lamp.',
    ],
    ['clash', 'You pay for a lost card.', 'A lost card is at our expense.'],
    ['clash', 'The recipient bears the transfer fee.', 'The transfer fee is borne by the sender.'],
    ['clash', 'The policyholder pays the expert.', 'We pay the expert.'],
    ['clash', 'The recipient pays the customs duty.', 'We pay the customs duty.'],
    ['clash', 'Who pays for the return shipping? The customer.', 'We pay for the return shipping.'],
    ['clash', 'The artist pays for the hotel room.', 'The organiser pays for the hotel room.'],
    ['agree', 'The customer pays for the return of a lamp.', 'You pay for the return of a lamp.'],
    ['silent', 'The customer pays for the return of a lamp.', 'If the lamp is broken, we pay for the return.'],
    ['silent', 'We pay for the delivery of a lamp.', 'The customer pays for the return of a lamp.'],
    ['silent', 'We pay for the hire car.', 'The customer pays for the petrol of the hire car.'],
    ['silent', 'We pay interest on the balance.', 'The customer pays interest on the overdraft.'],
    ['silent', 'The organiser pays for the hotel room.', 'We pay for the hotel room.'],
    ['silent', 'The sender pays for the parcel.', 'You pay for the parcel.'],
    ['silent', 'The customer pays the transfer fee.', 'The transfer fee is paid by the customer or the bank.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('role', left, right, 'Costs')).toBe(outcome);
    expect(outcomeOf('role', right, left, 'Costs')).toBe(outcome);
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
    ['clash', 'For the top tier, obtain supervisor review.', '- Top tier: obtain manager approval, 21 days notice.'],
    ['clash', 'A refund must be approved by a supervisor.', 'A refund must be approved by a manager.'],
    ['clash', 'A manager has the last word on a second refund.', 'The board decides on a second refund.'],
    ['clash', 'A second refund needs a yes from a supervisor.', 'A second refund is up to the branch manager.'],
    ['clash', 'A second refund is signed off by a supervisor.', 'Second refund: no approval is needed.'],
    ['clash', 'Only workspace admins can approve a refund.', 'Any contributor can approve a refund.'],
    ['clash', 'Only account owners can change the refund account.', 'Visitors can change the refund account.'],
    ['clash', 'Only the billing team can issue a refund in cash.', 'Agents can issue a refund in cash.'],
    ['clash', 'Only the cardholder can redeem refund points.', 'Assistants may redeem refund points.'],
    ['silent', 'Only the cardholder can redeem refund points.', 'Assistants may collect refund points.'],
    [
      'silent',
      'Only the cardholder can redeem refund points.',
      'Assistants see refund points, and nobody redeems them.',
    ],
    ['silent', 'Only the hall manager can open the refund safe.', 'Tenants may lock the refund safe.'],
    ['clash', 'Escalate a locked refund card to the fraud team.', 'Unlock a locked refund card yourself.'],
    ['clash', 'A team leader cannot approve a second refund.', 'A second refund is approved by a team leader.'],
    ['agree', 'Orders above $500 need approval by a team lead.', 'Orders above $500 are approved by the team leader.'],
    ['agree', 'A certificate is signed by the current president.', 'A certificate is signed by the sitting president.'],
    ['agree', 'A refund is approved by a team lead.', 'Your own team lead has to sign off a refund.'],
    ['silent', 'A refund is approved by a team lead or a manager.', 'A refund is approved by a manager.'],
    ['silent', 'A refund is approved by the payments team.', 'A refund is approved by the head of payments.'],
    ['silent', 'Only admins can issue a refund.', 'Workspace admins can issue a refund.'],
    ['silent', 'Account owners can change the refund account.', 'Visitors can change the refund account.'],
    ['silent', 'Hand a lost refund to an agent.', 'Hand a lost refund to the billing team.'],
    ['silent', 'A refund below $50 needs no approval.', 'A refund above $50 needs the approval of a manager.'],
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
