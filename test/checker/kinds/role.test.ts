import { describe, expect, it } from 'vitest';
import { role } from '../../../src/checker/kinds/role.ts';
import { claimsIn, outcomeOf } from '../run.ts';

/** "decides head payment, only": the part of a line, who has it, and how far; each claim of the line in turn. */
function rolesIn(line: string): string[] {
  return claimsIn({ 'page.md': `# Rules\n\n${line}\n` }, role.id).map(({ value }) => {
    if (value.kind !== 'role') return '';
    const who = value.who.map((words) => words.join(' ')).join(' / ') || 'nobody';
    return `${value.part} ${who}${{ closed: ', only', assigned: '', open: '', denied: ', not' }[value.extent]}`;
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
    ['A new lamp takes a week. The approval comes from the shop manager.', 'decides shop manager'],
    ['The sign-off must come from the head of sales.', 'decides head sale'],
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
    ['An extension may be granted once, by a librarian, before the due date.', 'decides librarian'],
    ['Postponements are granted in writing by the examiner.', 'decides examiner'],
    ['Larger amounts go to the regional manager for approval.', 'decides regional manager'],
    ['Ask your shift supervisor for the go-ahead.', 'decides shift supervisor'],
    ['Your shift lead at the front desk has to sign.', 'decides shift lead'],
    ['Refer it to the bursar for a decision.', 'decides bursar'],
    ['- **Released by:** only the compliance officer', 'decides compliance officer'],
    [
      '| Exception | Granted by |\n| --- | --- |\n| Second car | only the facilities manager |',
      'decides facility manager',
    ],
    [
      '| Exception | Who can approve it |\n| --- | --- |\n| Second car | facilities manager |',
      'decides facility manager',
    ],
    ['- Discount above 5%: store manager', 'decides store manager'],
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
    ['Nobody outside the lab team may open the room.', 'does lab team, only'],
    ['Apprentices cannot close a report.', 'does apprentice, not'],
    ['Level 1 agents never change a number.', 'does level 1 agent, not'],
    ['Second-line support can change a number.', 'does level 2 support'],
    ['Transfer the call to tier two.', 'receives level 2'],
    ["A complaint is answered by the driver's own team lead.", 'does driver team lead'],
    ['A clerk with admin rights may close it.', 'does administrator'],
    ['Swap the seat without involving anyone else.', 'decides nobody'],
    ['The key is handed out by the porter.', 'does porter'],
    ['The porter hands out the key.', 'does porter'],
    ['The stock is counted by the night crew alone.', 'does night team, only'],
    ['Boxes are opened by technicians and by nobody else.', 'does technician, only'],
    ['A friend of the owner may collect the key.', 'does friend'],
    ['Report a threat to the legal team.', 'receives legal team'],
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
    'If visitors do not find the exit, the lights stay on.',
    'Customers must never be asked to open the box.',
    'The form of the customer can be lost.',
    'The key is handed out by the door.',
    'A clerk with a portal can close it.',
    'The permission is granted on Monday by noon.',
    'A member comes with a guest, who has a card and signs the form.',
    'A caller who asks for a supervisor gets a call.',
    'Whoever speaks to the manager signs the form.',
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
    ['clash', 'The landlord pays for the repair of the stove.', 'The tenant pays for the repair of the stove.'],
    ['clash', 'The carrier pays for broken lamps.', 'Broken lamps are paid for by the sender, not the carrier.'],
    ['agree', 'The customer pays for the return of a lamp.', 'You pay for the return of a lamp.'],
    ['silent', 'The customer pays for the return of a lamp.', 'If the lamp is broken, we pay for the return.'],
    ['silent', 'We pay for the delivery of a lamp.', 'The customer pays for the return of a lamp.'],
    ['silent', 'We pay for the hire car.', 'The customer pays for the petrol of the hire car.'],
    ['silent', 'We pay interest on the balance.', 'The customer pays interest on the overdraft.'],
    ['silent', 'The organiser pays for the hotel room.', 'We pay for the hotel room.'],
    ['silent', 'The applicant pays for the stamp.', 'You pay for the stamp.'],
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
    [
      'clash',
      'Cases above $500 are checked by a team lead before they are sent.',
      'Cases above $500 are checked by a senior agent before they are sent.',
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
    [
      'clash',
      'Refunds above $250 are approved by the Head of Sales.',
      'Over $250, the Head of Finance decides on a refund.',
    ],
    ['clash', 'Above €90 the Head of Studies decides.', 'Above €90 the Head of Admissions decides.'],
    ['silent', 'Above €90 the Head of Studies decides.', 'Above €400 the Head of Admissions decides.'],
    [
      'clash',
      'Refunds up to $40 are your own. Anything above that needs the approval of a manager.',
      'A refund of more than $40 needs the approval of the auditor.',
    ],
    [
      'silent',
      'Refunds up to $40 are your own. Anything above that needs the approval of a manager.',
      'A refund of more than $900 needs the approval of the auditor.',
    ],
    ['clash', 'Apprentices cannot close a refund file.', 'An apprentice can close a refund file.'],
    ['silent', 'Apprentices cannot close a refund file.', 'A supervisor can close a refund file.'],
    ['silent', 'Apprentices cannot close a refund file.', 'A team of apprentices and cooks can open a refund file.'],
    ['clash', 'Neither the cook nor a waiter can issue a refund.', 'A waiter can issue a refund.'],
    ['clash', 'Only the account owner can issue a refund.', 'Editors and owners can issue a refund.'],
    ['clash', 'Nobody outside the payments team may issue a refund.', 'The night guard may issue a refund.'],
    ['clash', 'Level 1 agents never issue a refund in cash.', 'Level 1 can issue a refund in cash.'],
    ['silent', 'Level 1 agents never issue a refund in cash.', 'Level 2 agents issue a refund in cash.'],
    ['silent', 'Agents may issue a refund in cash.', 'A refund in cash needs no approval.'],
    ['clash', 'The refund box is emptied by the night crew.', 'The porter empties the refund box.'],
    ['silent', 'The refund box is emptied by the night crew.', 'The porter locks the refund box.'],
    ['silent', 'The refund box is emptied by the night crew.', 'The porter may empty the refund box.'],
    [
      'silent',
      'The exam office keeps the list of refunds for exams.',
      'The course office keeps the list of refunds for courses.',
    ],
    ['clash', 'The refund box is opened by the owner only.', 'A friend of the owner may open the refund box.'],
    ['silent', 'A refund in cash is granted by an agent.', 'A refund in cash needs no approval.'],
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

it('reads nobody behind a preposition as one who does something', () => {
  expect(rolesIn('Members nominate people for board seats.')).toEqual([]);
});

it('speaks of what the line before does where it says nothing of its own', () => {
  const files = (who: string, before = 'A torn lampshade is replaced.') =>
    `${before} The approval comes from the ${who}.`;
  expect(outcomeOf('role', files('shop manager'), files('head of sales'), 'Lamps')).toBe('clash');
  const other = files('head of sales', 'A night guide gets a day off.');
  expect(outcomeOf('role', files('shop manager'), other, 'Lamps')).toBe('silent');
});

describe('one who may do a thing, and', () => {
  const may = 'A skipper may move the boat to another berth.';
  it.each([
    ['silent', 'the same with another thing', 'A skipper may move the boat to the pier.'],
    ['agree', 'the very same', 'Skippers may move the boat to another berth.'],
    ['agree', 'the same in more words', 'A skipper may move the boat to another berth of the pier.'],
  ] as const)('%s: %s', (outcome, _, line) => {
    expect(outcomeOf('role', may, line, 'Moves')).toBe(outcome);
    expect(outcomeOf('role', line, may, 'Moves')).toBe(outcome);
  });
});

it('is not the same for two rows of a table of rights', () => {
  const table = (row: string): string => `| Action | Owner | Manager |\n|---|---|---|\n| ${row} | yes | yes |`;
  expect(outcomeOf('role', table('See the berths'), table('See the berths'), 'Rights')).toBe('agree');
  expect(outcomeOf('role', table('See the berths'), table('Invite guests'), 'Rights')).toBe('silent');
});
