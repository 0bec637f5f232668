import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf, readsIn } from '../pages.ts';

/** What the one clause of a line says of its action. */
function modalityOf(line: string): string {
  const values = claimsIn({ 'page.md': `# Page\n\n${line}\n` }, 'stance').map(({ value }) => value);
  return values.map((value) => (value.kind === 'stance' ? value.modality : '')).join(' ');
}

describe('what a clause says of an action', () => {
  it.each([
    ['must', 'Customers must show a receipt.'],
    ['must', 'A receipt is required for a refund.'],
    ['must-not', 'Opened lamps cannot be returned.'],
    ['must-not', 'Opened lamps may not be returned.'],
    ['must-not', 'There must be no open invoice.'],
    ['is-not', 'Nothing can be returned from here.'],
    ['may', 'Opened lamps can be returned.'],
    ['may', 'Sale items are refundable.'],
    ['need-not', 'A receipt is optional for a refund.'],
    ['need-not', 'You do not need to show a receipt.'],
    ['is-not', 'The workshop does not repair rugs.'],
    ['does', 'The points do expire.'],
    ['may', 'Lamps that are not in their box can be returned.'],
    ['may', 'Lamps without a box can be returned.'],
    ['may', 'Lamps with no box can be returned.'],
    ['must', 'Customers who do not have a receipt must show an invoice.'],
    ['is-not', 'We make sure that no lamp can be returned.'],
  ])('%s: %s', (modality, line) => {
    expect(modalityOf(line)).toBe(modality);
  });

  it.each([
    ['a condition', 'If the lamp is not damaged at all.'],
    ['a reason', 'Because a repair is not possible here.'],
    ['a plain statement', 'The lamp hangs in the window.'],
    ['a possibility that is no permission', 'A courier may not always find the house.'],
  ])('nothing in %s: %s', (_, line) => {
    expect(readsIn('stance', line)).toEqual([]);
  });

  it('a condition is left out, and what it conditions is read', () => {
    expect(readsIn('stance', 'If the lamp is damaged, you can return it.')).toEqual(['you can return it.']);
  });

  it('items under "If" or "Reasons" are cases, not statements', () => {
    const items = '- The lamp is not working\n- The lamp cannot be switched on';
    expect(readsIn('stance', `Reasons:\n\n${items}`)).toEqual([]);
    expect(readsIn('stance', `Remember:\n\n${items}`)).toHaveLength(2);
  });
});

describe('two pages that say the opposite', () => {
  it.each([
    ['Opened lamps can be returned.', 'Opened lamps cannot be returned.'],
    ['Opened lamps may be returned.', 'Opened lamps may not be returned.'],
    ['Opened lamps can be returned.', 'You are not allowed to return opened lamps.'],
    ['You can cancel the subscription at any time.', 'You cannot cancel the subscription at any time.'],
    ['You cannot cancel an order by phone.', 'You can cancel an order by phone.'],
    ['A receipt is required for a refund.', 'A receipt is not required for a refund.'],
    ['A receipt is required for a refund.', 'A receipt is optional for a refund.'],
    ['A receipt is mandatory for a refund.', 'You do not need to show a receipt for a refund.'],
    ['The points never expire.', 'The points do expire.'],
    ['Used mattresses are accepted for return.', 'Used mattresses are not accepted for return.'],
    ['Gift wrapping is included in the price.', 'Gift wrapping is excluded from the price.'],
    ['Lamps that are not in their box can be returned.', 'Lamps that are not in their box cannot be returned.'],
    ['Gift cards: Yes', 'Gift cards: No'],
    ['Lamps from the sale are refundable.', 'Lamps from the sale are non-refundable.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right)).toBe('clash');
    expect(outcomeOf('stance', right, left)).toBe('clash');
  });
});

describe('two answers to one question, in sentences worded alike', () => {
  it.each([
    [
      'who decides',
      'A goodwill refund above the daily limit must be approved by a supervisor.',
      'A goodwill refund above the daily limit must be approved by a manager.',
    ],
    [
      'through which channel',
      'A lost parcel must be reported to the warehouse by phone.',
      'A lost parcel must be reported to the warehouse by e-mail.',
    ],
    [
      'for whom',
      'Only gold members can borrow tools from the workshop.',
      'All gold members can borrow tools from the workshop.',
    ],
  ])('%s', (_, left, right) => {
    expect(outcomeOf('stance', left, right)).toBe('clash');
  });
});

describe('two lines that say the same', () => {
  it.each([
    ['Opened lamps can be returned.', 'You can return opened lamps.'],
    ['A receipt is required for a refund.', 'You must show a receipt for a refund.'],
    ['Opened lamps cannot be returned.', 'You may not return opened lamps.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right)).toBe('agree');
  });
});

describe('look-alikes', () => {
  it.each([
    ['what is asked for and what is allowed', 'You must show a receipt for a refund.', 'You can show a receipt.'],
    ['two channels', 'You cannot cancel an order by phone.', 'You can cancel an order by e-mail.'],
    ['one of several channels', 'Orders are cancelled by phone, chat or e-mail.', 'Orders are cancelled by post.'],
    ['two things', 'Used mattresses are accepted for return.', 'Used pillows are not accepted for return.'],
    ['two actions', 'You can borrow a ladder for the day.', 'You cannot sell a ladder for the day.'],
    ['a thing and its opposite', 'Lamps that are not in a box can be returned.', 'Lamps in a box can be returned.'],
    ['two days', 'The sale can start on 3 July 2026.', 'The sale can start on 4 August 2026.'],
    ['a question', 'Can I return an opened lamp?', 'Opened lamps cannot be returned.'],
  ])('%s', (_, left, right) => {
    expect(outcomeOf('stance', left, right)).not.toBe('clash');
  });

  it('two stances on one page are left to the reader', () => {
    const page = '# Returns\n\nOpened lamps can be returned.\n\n## In short\n\nOpened lamps cannot be returned.\n';
    expect(claimsIn({ 'returns.md': page }, 'stance')).toHaveLength(2);
  });
});
