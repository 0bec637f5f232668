import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf, readsIn } from '../run.ts';

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
    ['must-not', 'Ask them to steer clear of lamp oil.'],
    ['must-not', 'There must be no open invoice.'],
    ['is-not', 'Nothing can be returned from here.'],
    ['may', 'Opened lamps can be returned.'],
    ['may', 'Sale items are refundable.'],
    ['need-not', 'A receipt is optional for a refund.'],
    ['need-not', 'You do not need to show a receipt.'],
    ['is-not', 'The workshop does not repair rugs.'],
    ['does', 'The points do expire.'],
    ['may', 'Lamps that are not in their box can be returned.'],
    ['may need-not', 'Lamps without a box can be returned.'],
    ['may', 'Lamps with no box can be returned.'],
    ['must', 'Customers who do not have a receipt must show an invoice.'],
    ['is-not', 'We make sure that no lamp can be returned.'],
    ['must-not', 'Lamps can no longer be sent back.'],
    ['must', 'A refund requires a receipt.'],
    ['need-not', 'A receipt is a courtesy we recommend.'],
    ['need-not', "A receipt isn't a condition for a refund."],
    ['may need-not', "A missing box doesn't stand in the way of a refund."],
    ['may', 'No more than two lamps may be returned.'],
    ['may', 'Lamps that have not left the shop can be returned.'],
    ['need-not', 'Receipt required: No'],
    ['must', 'Receipt required: Yes'],
    ['must', "The crew list can't be left empty."],
    ['must must', 'Riders cannot go without a helmet.'],
    ['must', "The second signature can't be skipped."],
    ['must-not', 'Returns allowed: No'],
    ['may', 'Returns allowed: Yes'],
    ['is-not', 'Gift cards: No'],
    ['may must-not', 'Guests may row and children may not.'],
  ])('%s: %s', (modality, line) => {
    expect(modalityOf(line)).toBe(modality);
  });

  it.each([
    ['The workshop repairs rugs.'],
    ['The workshop also repairs rugs.'],
    ['Unused points expire in June.'],
    ['Customers keep their points.'],
    ['Old lamps are accepted.'],
    ['The lesson will be recorded.'],
    ['The lesson on 3 July will be recorded.'],
  ])('plainly that it is done: %s', (line) => {
    expect(modalityOf(line)).toMatch(/does|may/);
  });

  it.each([
    ['The price of repairs in the workshop.'],
    ['The returns are in the cellar.'],
    ['The repair takes 3 days.'],
    ['The back door leads to the desk for lamp returns.'],
    ['Reasons that we accept:'],
  ])('nothing where the word is a noun or no statement: %s', (line) => {
    expect(readsIn('stance', line)).toEqual([]);
  });

  it.each([
    ['must-not', 'You cannot return:'],
    ['must-not', 'Not covered:'],
    ['need-not', 'These papers are optional:'],
    ['must', 'You must bring:'],
  ])('an item says %s under "%s"', (modality, leadIn) => {
    const lines = claimsIn({ 'page.md': `# Page\n\n${leadIn}\n\n- a lamp in its box\n- rugs of any size\n` }, 'stance');
    const items = lines.filter(({ sentence }) => sentence.role === 'item');
    expect(items.map(({ value }) => value.kind === 'stance' && value.modality)).toEqual([modality, modality]);
  });

  it.each([
    ['must-not', 'We will never:'],
    ['must-not', 'Agents must not:'],
    ['need-not', "You don't have to:"],
    ['must', 'The rules are these:'],
  ])('what one is told to do is %s under "%s"', (modality, leadIn) => {
    const lines = claimsIn({ 'page.md': `# Page\n\n${leadIn}\n\n- ask for the code of the lamp\n` }, 'stance');
    const items = lines.filter(({ sentence }) => sentence.role === 'item');
    expect(items.map(({ value }) => value.kind === 'stance' && value.modality)).toEqual([modality]);
  });

  it('a clause behind one that needs no lead-in has none', () => {
    const page = '# Page\n\n## Never\n\n- Never open the box on the lawn; use the shed.\n- open the box on the lawn\n';
    const items = claimsIn({ 'page.md': page }, 'stance').filter(({ sentence }) => sentence.role === 'item');
    expect(items.map(({ value }) => value.kind === 'stance' && value.modality)).toEqual([
      'must-not',
      'must',
      'must-not',
    ]);
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
    expect(readsIn('stance', `**We help when:**\n\n${items}`)).toEqual([]);
    expect(readsIn('stance', `We help if:\n\n${items}`)).toEqual([]);
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
    ['Tickets are available at the gate.', 'No tickets at the gate.'],
    ['Lamps from the sale are refundable.', 'Lamps from the sale are non-refundable.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right)).toBe('clash');
    expect(outcomeOf('stance', right, left)).toBe('clash');
  });
});

describe('two pages that say the opposite in other words', () => {
  it.each([
    ['You cannot swap a tent for another one.', 'Guests may exchange their tent for another one.'],
    ['The workshop does not repair bicycle brakes.', 'The workshop repairs bicycle brakes.'],
    ['We do not accept old batteries at the desk.', 'Old batteries are accepted at the desk.'],
    ['A deposit is required for a rented canoe.', 'No deposit is needed for a rented canoe.'],
    ['A helmet is mandatory on the climbing wall.', 'Wearing a helmet on the climbing wall is up to you.'],
    [
      'Members must sign the waiver before a climb.',
      'The waiver is a courtesy, and members can skip it before a climb.',
    ],
    ['Breakfast is included in the room price.', 'Breakfast is not included in the room price.'],
    ['Student memberships are transferable.', 'A student membership cannot be passed on to anyone.'],
    ['Unused lessons expire at the end of term.', 'Unused lessons do not expire at the end of term.'],
    ['Unused lessons carry over to the next term.', 'Unused lessons do not roll over to the next term.'],
    ['Proof of age required: Yes', 'You do not need to bring proof of age.'],
    ['Dogs allowed in the cabin: No', 'Dogs are allowed in the cabin.'],
    ['Agents are not permitted to waive the late fee.', 'Agents can waive the late fee.'],
    ['Sale items are not eligible for a refund.', 'Sale items qualify for a refund.'],
    ['Customers cannot get their money back for opened paint.', 'Opened paint is refundable.'],
    ['Gift cards cannot be combined with other offers.', 'You can stack gift cards with other offers.'],
    ['Sale items can be returned like all others.', 'We do not take back sale items.'],
    ['Opened packs are not taken back.', 'Yes, even opened packs can be returned.'],
    ['A pause can be ended early at any time.', 'A pause cannot be shortened.'],
    ['Members may cut a course short.', 'A course may not be ended early.'],
    ['No lien is placed on the house.', 'A lien is placed on the house until the loan is repaid.'],
    ['Lessons are recorded.', "We don't record lessons."],
    ['Jewellery is insured at home.', 'Jewellery is not insured at home.'],
    ['Each contractor gets a key of their own.', 'Contractors may not have a key of their own.'],
    ['Student accounts have no overdraft.', 'An overdraft is available on student accounts.'],
    ['Tenants have access to their unit at night.', 'There is no access to the units at night.'],
    ['There is no exit fee on the fixed tariff.', 'Leaving the fixed tariff early carries an exit fee.'],
    [
      'Electronic signatures are not accepted on the transfer form.',
      'Both owners can sign the transfer form electronically.',
    ],
    ['Dogs are welcome on the terrace.', 'Dogs must stay off the terrace.'],
    ['The old ticket works for the tram as well.', 'The old ticket is not valid for the tram.'],
    ['The extended guarantee covers scratches.', 'Scratches are not covered by the extended guarantee.'],
    ['Receipts will be printed at the till.', 'Receipts will not be printed at the till.'],
    ['The deposit is refundable.', 'The deposit is non-refundable.'],
    ['The ticket is transferable.', 'Tickets cannot be passed on to another person.'],
    ['Helmets have to be worn at all times.', 'Wearing a helmet is up to you.'],
    ['You need a swimming certificate for the canoe.', 'Nobody asks for a swimming certificate for the canoe.'],
    ['Groups need a guide.', 'A group can go without a guide.'],
    ['Bookings cannot be changed.', 'You can change a booking until the evening before.'],
    [
      'Once it is packed, you will not be able to change the order.',
      'If they want to, they can change the order once it is packed.',
    ],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right)).toBe('clash');
    expect(outcomeOf('stance', right, left)).toBe('clash');
  });
});

describe('what holds for all on one page and is denied to some of them on another', () => {
  it.each([
    ['Every student can have a permit.', 'First-year students who live in a hall cannot get a permit.'],
    ['All members can book a court.', 'Members on a trial are not allowed to book.'],
    ['Every guest can have a late breakfast.', 'Guests who booked through a partner cannot get breakfast.'],
    ['Every rider is eligible for the winter discount.', 'Riders under sixteen cannot have the discount.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right)).toBe('clash');
    expect(outcomeOf('stance', right, left)).toBe('clash');
  });
});

describe('two answers to one question, in other words', () => {
  it.each([
    ['for whom', 'Only members can borrow tools from the workshop.', 'Everyone can borrow tools from the workshop.'],
    ['the price', 'Parking at the marina is free of charge.', 'Parking at the marina is charged.'],
    ['how long', 'The block on a card is permanent.', 'The block on a card is temporary.'],
    ['how', 'Subscriptions renew automatically.', 'Subscriptions are renewed manually.'],
  ])('%s', (_, left, right) => {
    expect(outcomeOf('stance', left, right)).toBe('clash');
    expect(outcomeOf('stance', right, left)).toBe('clash');
  });
});

describe('two answers to one question, in sentences worded alike', () => {
  it.each([
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
    ['a case and the rule', 'If the tent is wet, you cannot return it.', 'You can return the tent.'],
    [
      'a case and its opposite',
      'With a receipt, you can return the tent.',
      'Without a receipt, you cannot return the tent.',
    ],
    [
      'a time and what comes after it',
      'A dispatched booking cannot be changed.',
      'You can change a booking until noon.',
    ],
    [
      'a cause in a list',
      'There may be several reasons to close the account:\n\n- You no longer need an account',
      'You need an account.',
    ],
    ['a premise', 'You paid by card, so the tent cannot be returned.', 'The tent can be returned.'],
    ['two cases', 'If it is wet, you cannot return the tent.', 'If it is torn, you can return the tent.'],
    [
      'two amounts',
      'A voucher of up to $50 is approved by a supervisor.',
      'A voucher of more than $500 is approved by a manager.',
    ],
    [
      'a thing for one and a thing for another',
      'No deposit is needed for a paddle.',
      'A deposit is required for a canoe.',
    ],
    ['no limit and a part', 'There are no restrictions for lunch and dinner.', 'Lunch and dinner are included.'],
    ['only the one and not a special one', 'Points count only for lamps.', 'Points do not count for wall lamps.'],
    ['only that and all of these', 'The desk can only answer questions about lamps.', 'The desk asks all about lamps.'],
    [
      'a condition of two parts',
      'If the lamp flickers or it can be returned, call us.',
      'The lamp cannot be returned.',
    ],
    ['an amount that is denied', 'Nobody pays more than $18 for a return.', 'Customers pay for a return.'],
    ['another rule', 'Lamps do not follow this scale.', 'Lamps have a scale of their own.'],
    ['how it is done', 'How you return a lamp depends on the shop.', 'You cannot return a lamp.'],
    ['which papers', 'The desk may ask you for the necessary papers.', 'No papers are necessary.'],
    ['a head that says both', 'You must and must not:\n\n- Return the tent wet.', 'You can return the tent wet.'],
    ['how it is, and how not', 'A first visit cannot be done by video.', 'The first visit is always in person.'],
    ['by how much and on what', '- Ten percent off the rate of a new lamp.', '- Ten percent less on a new lamp.'],
    ['no charge', "With a card there's no postage fee at all.", 'A card makes lamps free of postage fees.'],
    ['who does it', 'Lamps are refunded by the lab, not by us.', 'Refunds of lamps are not ours to give.'],
    [
      'what is left out',
      'Lamps can be paid in three parts without interest.',
      'Lamps in three parts: nobody pays interest.',
    ],
    ['what is not so', 'Ensure that the lamp is whole and not cracked.', 'No lamp may be cracked.'],
    [
      'a subject with commas',
      'No. Nobody on the team, in the shop or above a guide can sell lamps.',
      'Lamps cannot be sold.',
    ],
    [
      'an end',
      'Gift links for lamps stop working on the birthday.',
      'Gift links for lamps no longer work from the birthday on.',
    ],
    ['one of these', 'The sort must be one of:\n\n- A returned lamp.', 'A returned lamp is optional.'],
    [
      'a day off',
      'The lamp line is closed on Sundays and holidays.',
      '- Sundays and holidays for the lamp line: closed.',
    ],
    ['what was not done', 'Had they paid for both lamps, it would be over.', 'You cannot pay for both lamps.'],
    ['a ticket that is asked for', 'No ticket at the gate, no entry.', 'Tickets are available at the gate.'],
    ['no use', 'A stolen lamp that turns up again stays useless.', 'A stolen lamp cannot be used again.'],
    ['which code to use', 'Take lamp_return for it.', '- A case for lamp_repair, not lamp_return.'],
    ['a question', 'Can I return an opened lamp?', 'Opened lamps cannot be returned.'],
  ])('%s', (_, left, right) => {
    expect(outcomeOf('stance', left, right)).not.toBe('clash');
  });

  it('two stances on one page are left to the reader', () => {
    const page = '# Returns\n\nOpened lamps can be returned.\n\n## In short\n\nOpened lamps cannot be returned.\n';
    expect(claimsIn({ 'returns.md': page }, 'stance')).toHaveLength(2);
  });
});
