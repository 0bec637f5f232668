import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

/** What the claims of a line or table say of what its label names. */
function modalitiesOf(text: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${text}\n` }, 'stance').map(({ value }) =>
    value.kind === 'stance' ? value.modality : '',
  );
}

const table = (head: string, row: string, answer: string): string =>
  `| Question | ${head} |\n| --- | --- |\n| ${row} | ${answer} |`;

describe('what an answer says of its label', () => {
  it.each([
    ['may', 'Renewal by phone: possible'],
    ['may', 'Dogs in the cabin: allowed.'],
    ['must-not', 'Renewal by phone: not possible'],
    ['must-not', 'Smoking on the balcony: forbidden'],
    ['must-not', 'Dogs in the cabin: never allowed'],
    ['must', 'Proof of age: required'],
    ['must', 'A helmet on the wall: mandatory'],
    ['need-not', 'Proof of age: not required'],
    ['need-not', 'A receipt for the exchange: optional'],
    ['is-not', 'Gift cards: no'],
    ['must', 'Receipt required: yes'],
    ['need-not', 'Receipt required: no'],
    ['must-not', table('Answer', 'Renew by phone', 'not possible')],
    ['need-not', table('Receipt', 'Refund', 'not required')],
    ['does', table('Sick leave', 'Seasonal', 'Yes, from the first day')],
    ['is-not', table('We collect', 'Garages', 'No, ask for a kerbside spot')],
    ['is-not', 'Fitting in the home: no, you book that yourself'],
  ])('%s: %s', (modality, text) => {
    expect(modalitiesOf(text)).toContain(modality);
  });
});

describe('an answer that sets a limit', () => {
  it.each([
    [table('Sick leave', 'Seasonal', 'Yes, after six months')],
    [table('Sick leave', 'Seasonal', 'No, only for drivers')],
    [table('Sick leave', 'Seasonal', 'No, but on holidays')],
    [table('Sick leave', 'Seasonal', 'Yes, if it is on the contract')],
    ['Photos on the card: no, by default'],
  ])('says neither yes nor no: %s', (text) => {
    expect(modalitiesOf(text)).not.toContain('does');
    expect(modalitiesOf(text)).not.toContain('is-not');
  });
});

describe('a label with its answer, and a sentence that says the opposite', () => {
  it.each([
    ['Renew the plan by phone (members): not possible', 'Members can renew the plan by phone.'],
    ['Return of opened paint: not possible', 'Opened paint can be returned.'],
    ['- Opened paint: forbidden', 'Opened paint can be brought along.'],
    ['Receipt for a refund: optional', 'A receipt is required for a refund.'],
    ['Show the card at the desk (members): not required', 'Members must show the card at the desk.'],
    ['Dogs in the cabin: not permitted', 'Dogs are allowed in the cabin.'],
    [table('Answer', 'Redeem points for cash', 'not possible'), 'Points can be redeemed for cash.'],
    [table('Our policy', 'Redeem points for cash?', 'No'), 'Points can be redeemed for cash.'],
    [table('Verdict', 'Show a receipt for a refund', 'not required'), 'Customers must show a receipt for a refund.'],
    [table('Receipt', 'Refund', 'not required'), 'A receipt is required for a refund.'],
    [table('Plus', 'Method', 'direct debit, mandatory'), 'Direct debit is optional on Plus.'],
    [table('Night train', 'Seats', 'seat reservation, optional'), 'On the night train a seat reservation is required.'],
    [table('Hall', 'Shoes', 'outdoor shoes, not allowed'), 'Outdoor shoes are allowed in the hall.'],
    [table('Guest book entry', 'Required?', 'No'), 'Guests must sign the guest book entry.'],
    [table('Guest book entry', 'Signature', 'mandatory'), 'The guest book entry is voluntary.'],
    ['Roof box: included', 'Roof box: extra charge per rental'],
    ['Interest on the deposit: paid to the tenant', 'Interest on the deposit: kept by the agency'],
    ['Deposit for the key: returned', 'Deposit for the key: retained'],
    ['A day ticket is also valid on the ferry.', 'A day ticket is not valid on the ferry.'],
  ])('clash: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Rules')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Rules')).toBe('clash');
  });

  it.each([
    ['Exchange of opened paint: not possible', 'Opened paint can be returned.'],
    ['Receipt for an exchange: optional', 'A receipt is required for a refund.'],
    ['Cats in the cabin: not permitted', 'Dogs are allowed in the cabin.'],
    ['Renew the plan by post (members): not possible', 'Members can renew the plan by phone.'],
    ['Return of opened paint: possible', 'Opened paint can be returned.'],
    [table('Answer', 'Redeem points for vouchers', 'possible'), 'Points cannot be redeemed for cash.'],
    [table('Hut', 'No neighbour', 'included'), 'Neighbours are not allowed.'],
    ['Rent: paid to the landlord', 'Interest on the deposit: paid to the tenant'],
    ['A day ticket is valid for two days.', 'A day ticket is not valid on the ferry.'],
    [table('Plus', 'Method', 'direct debit, mandatory'), 'Paper invoices are optional on Plus.'],
    [table('Plus', 'Method', 'direct debit, free of charge'), 'Direct debit is optional on Plus.'],
    [table('Renewal', 'By phone', 'not allowed'), 'Members can renew the plan by post.'],
  ])('are silent about two things: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Rules')).not.toBe('clash');
  });
});
