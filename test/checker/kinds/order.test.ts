import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf, readsIn } from '../run.ts';

/** "check bill > pai lamp": the terms of the first step and of the second one. */
function stepsOf(text: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${text}\n` }, 'order').map(({ value }) =>
    value.kind === 'order' ? `${value.earlier.join(' ')} > ${value.later.join(' ')}` : '',
  );
}

describe('which step comes first', () => {
  it.each([
    ['before', 'Check the invoice before you pay for the lamp.'],
    ['before, in front', 'Before you pay for the lamp, check the invoice.'],
    ['prior to', 'Always check the invoice prior to paying for the lamp.'],
    ['after', 'Pay for the lamp after you have checked the invoice.'],
    ['after, in front', 'After checking the invoice, pay for the lamp.'],
    ['once', 'Pay for the lamp once the invoice is checked.'],
    ['only after', 'The lamp must be paid only after the check of the invoice.'],
    ['as soon as', 'Pay for the lamp as soon as the invoice is checked.'],
    ['not until', 'Do not pay for the lamp until you have checked the invoice.'],
    ['not before', 'Never pay for the lamp before checking the invoice.'],
    ['then', 'Check the invoice, then pay for the lamp.'],
    ['and only then', 'Check the invoice and only then pay for the lamp.'],
    ['and only after that', 'Check the invoice first, and only after that pay for the lamp.'],
    ['first, later', 'Check the invoice first, pay for the lamp later.'],
    ['first, and', 'Check the invoice first and pay for the lamp afterwards.'],
    ['only when', 'Pay for the lamp only when the invoice is checked.'],
    ['the moment', 'Pay for the lamp the moment the invoice is checked.'],
    ['is not … before', 'The lamp is not paid before the invoice is checked.'],
    ['nobody … before', 'Nobody pays for the lamp before checking the invoice.'],
    ['nothing … before', 'Nothing is paid for the lamp before the invoice is checked.'],
    ['afterwards, at the end', 'Check the invoice, and pay for the lamp afterwards.'],
    ['and … later', 'Check the invoice and pay for the lamp later.'],
    ['right away; later', 'Check the invoice right away; pay for the lamp later.'],
    ['looked at', 'Look at the invoice before you pay for the lamp.'],
  ])('%s: %s', (_, line) => {
    const [steps] = stepsOf(line);
    const sorted = steps!.split(' > ').map((step) => step.split(' ').sort().join(' '));
    expect(sorted).toEqual(['bill check', 'lamp pai']);
  });

  it.each([
    [
      'Write down the reason, the amount and who agreed before posting the credit, not afterwards.',
      'write reason amount approv > post credit',
    ],
    ['As soon as it has arrived we charge the lamp.', 'deliv > pai lamp'],
    ['**Deposit.** It is paid before the lamp is sent.', 'deposit pai > lamp deliv'],
    ['The deposit is taken before the lamp is handed over.', 'deposit take > lamp'],
    ['Agents may read the result out, but not before the letter has been sent.', 'letter deliv > read result'],
    ['Block the card once you have the case number.', 'case number > hold card'],
    ['Before asking for a lamp, ensure that no invoice is open.', 'check bill open > request lamp'],
    ['Before the lamp is sent, pay for it, and no invoice is left.', 'pai bill left > lamp deliv'],
    ['Ensure that no invoice is open before you ask for a lamp.', 'check bill open > request lamp'],
    ['Ask for a copy of the bill only once the lamp is paid.', 'lamp pai > request copi bill'],
    [
      'Ask the bank for a review and hold back the payment until the answer is there.',
      'request bank review answer > pai',
    ],
    ['Refunds go out only once the lamp has been checked.', 'lamp check > refund'],
  ])('a list behind one verb, what is done to a thing, what is held back: %s', (text, steps) => {
    const [found = ''] = stepsOf(text);
    const sorted = (all: string) => all.split(' > ').map((step) => step.split(' ').sort().join(' '));
    expect(sorted(found)).toEqual(sorted(steps));
  });

  it('a step that only points is the one that was told just before', () => {
    const [steps] = stepsOf('Write the report for the warehouse, and pay for the lamp once that is on file.');
    expect(steps).toBe('write report warehous file > pai lamp');
  });

  it.each([
    ['Check the invoice. Then pay for the lamp.', 'check bill > pai lamp'],
    ['Check the invoice. Only afterwards, pay for the lamp.', 'check bill > pai lamp'],
    ['Check the invoice. You can pay for the lamp later.', 'check bill > pai lamp'],
    ['Check the invoice. The lamp can be paid after the call.', 'check bill > lamp pai'],
    ['- Check the invoice.\n- After that, pay for the lamp.', 'check bill > pai lamp'],
    ['## Paying for a lamp\n\n- Check the invoice first.', 'check bill > pai lamp'],
    ['Pay for the lamp. There is no need to wait for the invoice.', 'pai lamp > bill'],
    ['Pay for the lamp without waiting for the invoice.', 'pai lamp > bill'],
    ['The clerk checks the invoice before paying for the lamp.', 'clerk check bill > pai lamp'],
  ])('a rule, or more than one sentence: %s', (text, steps) => {
    expect(stepsOf(text)).toContain(steps);
  });

  it('the way through the menus of a program is none', () => {
    expect(stepsOf('Click Invoices, then pay for the lamp.')).toEqual(stepsOf('The lamp is blue.'));
    expect(stepsOf('Check the invoice, then pay for the lamp.')).toContain('check bill > pai lamp');
  });

  it('the items of a numbered list are steps', () => {
    expect(stepsOf('1. Check the invoice.\n2. Call the courier.\n3. Pay for the lamp.')).toEqual([
      'check bill > ',
      'check bill > call courier',
      'check bill > pai lamp',
      'call courier > pai lamp',
    ]);
  });

  it.each([
    ['a time', 'Call the courier 2 days before the delivery.'],
    ['a time without a number', 'Call the courier shortly before the delivery.'],
    ['a number of times', 'Call the courier once per parcel.'],
    ['what happens, and no step', 'The points are gone after the end of the season.'],
    ['a rank', 'The lamp that costs least comes last.'],
    ['a bare "first"', 'The first lamp is free.'],
    ['a bare possibility that ends', 'A lamp cannot be changed after delivery.'],
    ['what comes after two things', 'After a check the lamp is sent following a wait.'],
  ])('nothing in %s', (_, line) => {
    expect(readsIn('order', line)).toEqual([]);
  });
});

describe('two pages with two orders', () => {
  it.each([
    [
      'clash',
      'Check the stock before you promise a replacement lamp.',
      'Promise a replacement lamp, then check the stock.',
    ],
    ['clash', 'Scan the lamp, then stow the shade.', 'Guests stow the shade, then scan the lamp.'],
    [
      'clash',
      'You pick up your lamp after the welcome tea.',
      'New colleagues pick up their lamp before the welcome tea.',
    ],
    [
      'clash',
      'Fix the rail to the wall before you hang the lamp.',
      'First hang the lamp, then fix the rail to the wall.',
    ],
    [
      'clash',
      'Take out the bulb of the lamp, then reset the timer.',
      'Reset the timer, then take out the bulb of the lamp.',
    ],
    ['silent', 'Lamps lose their glow after the winter sale.', 'Lamps lose their glow before the winter sale.'],
    [
      'clash',
      'The deposit for the lamp is paid by card before the lamp is sent.',
      'The lamp goes out first. As soon as it has been delivered we collect the deposit by card.',
    ],
    [
      'clash',
      'Refunds go out only once the parcel has been checked.',
      'Refund right away; the check comes afterwards.',
    ],
    [
      'silent',
      'Refunds go out only once the parcel has been checked.',
      'Refund right away; the letter comes afterwards.',
    ],
    [
      'clash',
      'Always credit the account before submitting the damage report.',
      'Submit the damage report and credit the account once that is on file.',
    ],
    [
      'clash',
      'Offer the voucher after cancelling the order for the lamp.',
      'Hand over the voucher before you start the cancellation of the order for the lamp.',
    ],
    [
      'clash',
      'Check the serial number of the lamp before you book a courier.',
      '1. Book a courier.\n2. Check the serial number of the lamp.',
    ],
    [
      'clash',
      'Ask about allergies before you give the vaccine.',
      '1. Give the vaccine.\n2. Ask about allergies.\n3. Fill in the card.',
    ],
    [
      'clash',
      'Always check that the invoice is settled before telling the customer that the lamp has been sent.',
      'Tell the customer that the lamp has been sent. The state of the invoice can be looked up later.',
    ],
    [
      'clash',
      'The customer files the claim with us before writing to the seller.',
      '## Filing a claim\n\n- The customer has written to the seller first.',
    ],
    [
      'clash',
      'Send the replacement lamp only after the broken lamp has been booked in.',
      'Send the replacement lamp. There is no need to wait for the broken lamp to be booked in.',
    ],
    [
      'clash',
      'Promise a replacement lamp first, check the stock later.',
      'Check the stock before you promise a replacement lamp.',
    ],
    [
      'agree',
      'Check the stock before you promise a replacement lamp.',
      'Promise a replacement lamp only after checking the stock.',
    ],
    [
      'clash',
      'First check the stock of lamps, then promise a date.',
      'Promise a date, and check the stock of lamps afterwards.',
    ],
    [
      'clash',
      'Pay for the lamp only after the invoice is checked.',
      'Pay for the lamp right away; the invoice is checked later.',
    ],
    [
      'clash',
      'Raise the limit only after the income is checked.',
      'Raise the limit at once; the income is checked afterwards.',
    ],
    [
      'silent',
      'Pay for the lamp only after the invoice is checked.',
      'Tell the customer right away; the invoice is sent later.',
    ],
    [
      'agree',
      'Check the stock before you promise a replacement lamp.',
      'Check the stock first, promise a replacement lamp later.',
    ],
    [
      'silent',
      'Check the stock before you promise a replacement lamp.',
      'Check the invoice before you promise a discount.',
    ],
    ['silent', 'Check the stock before you call the warehouse.', 'Call the customer before you check the address.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('order', left, right)).toBe(outcome);
    expect(outcomeOf('order', right, left)).toBe(outcome);
  });

  it('steps that both speak of a new thing are no counterparts', () => {
    const told = 'Please switch off the old phone, then scan the code with the new one.';
    expect(outcomeOf('order', told, 'Your old phone loses its line as soon as the new one connects.')).toBe('silent');
    expect(outcomeOf('order', told, 'Scan the code before you switch off the old phone.')).toBe('clash');
  });

  const list = (...steps: string[]) => steps.map((step, index) => `${index + 1}. ${step}`).join('\n');

  it.each([
    ['clash', ['Weigh the lamp.', 'Print the label.', 'Call the courier.']],
    ['clash', ['Print the label.', 'Call the courier.', 'Weigh the lamp.', 'Send the mail.']],
    ['silent', ['Weigh the lamp.', 'Find a box.', 'Print the label.']],
    ['silent', ['Print the label.', 'Weigh the rug.', 'Call the shop.']],
    ['silent', ['Weigh the lamp.', 'Call the courier.']],
  ] as const)('%s with a numbered list of the same task: %j', (outcome, steps) => {
    const told = list('Print the label.', 'Weigh the lamp.', 'Call the courier.');
    expect(outcomeOf('order', told, list(...steps), 'Parcels')).toBe(outcome);
    expect(outcomeOf('order', list(...steps), told, 'Parcels')).toBe(outcome);
  });

  it('a verb of a numbered list shows by what follows it', () => {
    expect(stepsOf('1. Weigh the lamp.\n2. Varnish its foot again.')).toEqual([
      'weight lamp > ',
      'weight lamp > varnish foot',
    ]);
    expect(stepsOf('1. For the lamp: five days.\n2. In the shop: two days.')).toEqual([]);
  });
});

describe('steps told by who follows them', () => {
  const told = 'Check the stock of lamps before you promise a date.';
  it.each([
    ['Agents promise a date before they check the stock of lamps.'],
    ['Our agents promise a date before they check the stock of lamps.'],
    ['We promise a date, then we check the stock of lamps.'],
    ['Staff promise a date before checking the stock of lamps.'],
    ['Team leads promise a date before they check the stock of lamps.'],
    ['Once they promise a date, colleagues check the stock of lamps.'],
  ])('clash with the instruction: %s', (line) => {
    expect(outcomeOf('order', told, line)).toBe('clash');
    expect(outcomeOf('order', line, told)).toBe('clash');
  });

  it.each([
    ['Agents check the stock of lamps before they promise a date.'],
    ['We check the stock of lamps, then we promise a date.'],
    ['Staff promise a date before they call the courier.'],
    ['The stock of lamps is low before a sale, and a promise of a date is a risk.'],
    ['Many lamps are in stock before the date of a promise.'],
    ['Our agents were told of the stock of lamps before the date.'],
  ])('do not clash: %s', (line) => {
    expect(outcomeOf('order', told, line)).not.toBe('clash');
  });
});

it('a step that is still to come follows from no other', () => {
  expect(stepsOf('Ask for a copy of the bill only when the lamp is to be paid.')).toEqual([]);
  expect(stepsOf('Ask for a copy of the bill once they want to pay for the lamp.')).toEqual([]);
});

it.each([
  ['a place', 'Show: app, then code or face.'],
  ['for whom', 'From the moment the lamp is out, and for one bill of a customer only.'],
])('no step: %s', (_, line) => {
  expect(stepsOf(line)).toEqual([]);
});

it('two places are two steps', () => {
  expect(stepsOf('Show: app, then branch.')).toEqual(['app > branch']);
});

describe('the same two things the other way round', () => {
  it.each([
    ['clash', 'The latch always comes before the lamp.', 'The lamp always comes before the latch.'],
    ['silent', 'The latch always comes before the lamp.', 'The lamp always comes before the wick.'],
    ['silent', 'Overdue sums go first to rent and then to heating.', 'Credit goes first to heating and then to rent.'],
    [
      'silent',
      'On boats, look at the map first and then call the driver.',
      'On piers only, call the driver first and then look at the map.',
    ],
    ['silent', 'On boats, the latch comes before the lamp.', 'On piers only, the lamp comes before the latch.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = [outcomeOf('order', left, right, 'Harbour'), outcomeOf('order', right, left, 'Harbour')];
    expect(found.map((each) => (each === 'clash' ? 'clash' : 'silent'))).toEqual([outcome, outcome]);
  });
});

it('does not take "that" for a step where a day stands beside it', () => {
  expect(stepsOf('Pull the boat out, the harbour closes after that.')).not.toEqual([]);
  expect(stepsOf('Pull the boat out before the last day, the harbour closes after that.').join()).not.toContain(
    'harbour',
  );
});

it('a verb alone is a step as well', () => {
  expect(stepsOf('Verify before you open the log.')).toHaveLength(1);
  expect(stepsOf('Shortly before you open the log.')).toEqual([]);
});
