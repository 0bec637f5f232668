import { describe, expect, it } from 'vitest';
import { deedIn, deedOf } from '../../../../src/checker/kinds/role/deeds.ts';
import { claimsIn, outcomeOf } from '../../run.ts';

/** What the first who does a thing does, as it is read. */
function deedsIn(text: string): string {
  const claim = claimsIn({ 'page.md': `# House\n\n${text}\n` }, 'role').find(
    ({ value }) => value.kind === 'role' && value.part === 'does' && value.extent !== 'denied',
  );
  return claim?.value.kind === 'role' ? [...(claim.value.deed ?? [])].sort().join(' ') : '';
}

describe('what somebody does, in whatever form it is told', () => {
  it.each([
    'The plumber clears the drain.',
    'Once a year, the plumber clears the drain before the winter.',
    'The drain is cleared by the plumber.',
    'The drain (all of it) has to be cleared by the plumber.',
    'The plumber must clear the drain.',
    '- Clearing the drain: the plumber',
    '- Drain: cleared by the plumber',
    '**Who clears the drain?** The plumber does.',
    '| Task | Owner |\n| --- | --- |\n| Clearing the drain | plumber |',
    'Clear the drain yourself.',
    'Leave clearing the drain to the plumber.',
    'Plumbers clear the drain.',
    '1. Clear the drain. This is done by you, the plumber.',
    'A drain comes last. It is cleared by the plumber.',
  ])('%s', (text) => {
    expect(deedsIn(text)).toBe('clear drain');
  });

  it.each([
    ['A swap of berths needs a slip, and is signed by the harbour office.', 'berth sign swap'],
    ['A swap of berths needs a slip, and the slip is signed by the harbour office.', 'sign slip'],
  ])('is done to what the clause names, or the one before it: "%s"', (text, deed) => {
    expect(deedsIn(text)).toBe(deed);
  });

  it('is told by what was said before where it only points there', () => {
    expect(deedIn(' repairs it', 'A broken tap is bad')).toEqual(['repair', 'broken', 'tap', 'bad']);
    expect(deedIn(' repairs the tap', 'A broken lamp')).toEqual(['repair', 'tap']);
  });

  it('has one stem for one who does it and for what he does', () => {
    expect(deedOf('keeper of the register')).toEqual(deedOf('keeps registers'));
  });
});

describe('two who are said to do one thing', () => {
  it.each([
    ['The warehouse packs the parcels.', 'Parcels are packed by the customer.'],
    ['Our driver carries the piano upstairs.', 'Carry the piano upstairs yourself.'],
    ['- Locking the gate: the guard', 'The gardener locks the gate.'],
    ['The lamps are changed by the tenant.', 'Changing the lamps is the janitor’s job.'],
    ['Tenants water the plants.', 'The gardener waters the plants.'],
    ['You stamp the forms.', 'Our registrar stamps the forms.'],
    ['The nurse must weigh the baby.', 'The baby is weighed by the midwife.'],
    ['Invoices are checked by the bookkeeper.', 'Send the invoices to the treasurer, who checks them.'],
    ['The lock is opened by the janitor alone.', 'Both the janitor and the tenant open the lock.'],
    ['Postage for samples is on us.', 'Postage for samples is paid by the customer.'],
    ['**Who carries the bags?** Guests do.', 'The porter carries the bags.'],
    ['| Job | Who |\n| --- | --- |\n| Feeding the fish | porter |', 'The diver feeds the fish.'],
  ])('clash: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('role', left, right, 'House rules')).toBe('clash');
    expect(outcomeOf('role', right, left, 'House rules')).toBe('clash');
  });

  it.each([
    ['The guard locks the front gate.', 'The gardener locks the back gate.'],
    ['Drivers wear a badge.', 'Visitors wear a badge.'],
    ['The chef plans the menu for weddings.', 'The steward plans the menu for staff.'],
    ['The hotel parks the car.', 'The porter parks the car.'],
    ['The clerk opens the letter.', 'The clerk of the board reads the letter.'],
    ['In the north, the guard locks the gate.', 'In the south, the gardener locks the gate.'],
    ['You label the boxes.', 'An agent labels the boxes.'],
    ['- Contact for the boxes: the archivist', '- Label for the boxes: the clerk'],
  ])('silent: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('role', left, right, 'House rules')).not.toBe('clash');
  });
});

it('what follows "as well as" is no part of the deed', () => {
  const only = 'Only the owner can change the berth plan.';
  expect(outcomeOf('role', only, 'Managers can change the berth plan as well as the owner.', 'Berths')).toBe('clash');
});
