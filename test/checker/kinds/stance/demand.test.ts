import { describe, expect, it } from 'vitest';
import { conflictsIn, type Files, outcomeOf, prepared } from '../../run.ts';

describe('look-alikes in the words of support teams', () => {
  it.each([
    ['two cases', 'Only members can borrow tools in the evening.', 'Everyone can borrow tools during the day.'],
    ['two cases', 'Only the captain can cancel the pitch.', 'All players can book the pitch.'],
    ['a stated exception', 'All pets are allowed in the cabin, except dogs.', 'Dogs are not allowed in the cabin.'],
    [
      'a stated exception',
      'Beginners cannot join the rowing club unless they can swim.',
      'Every student who can swim can join the rowing club.',
    ],
    ['one of two groups', 'Members can rent a locker.', 'Residents can rent a locker.'],
    [
      'what has to be done, and that something else cannot be',
      'The money for a lamp must go to a bank account.',
      'For a lamp, collection of the money is not possible.',
    ],
    ['advice on another thing', 'We recommend a photo of the meter.', 'You must send the reading of the meter.'],
    [
      'advice on another thing',
      'We suggest calling before a visit to the shop.',
      'You must show the receipt in the shop.',
    ],
    ['advice on another thing', 'A helmet is recommended on the wall.', 'A harness is required on the wall.'],
    ['another lack, or end', 'Without a receipt we cannot refund the lamp.', 'With a receipt we refund the lamp.'],
    ['another lack, or end', 'Without a receipt we cannot refund the lamp.', 'Without a box we can refund the lamp.'],
    [
      'another lack, or end',
      'Without a receipt we cannot refund the lamp.',
      'Customers without a receipt can exchange the lamp.',
    ],
    [
      'another lack, or end',
      'A missing box is no reason to refuse the return.',
      'A receipt is required for the return.',
    ],
    ['another lack, or end', 'You cannot enter the lab without a badge.', 'Visitors must wear a badge in the lab.'],
    ['another lack, or end', 'You can enter the lab without a coat.', 'A badge is required in the lab.'],
    ['the price of another thing', 'Delivery to the island is free.', 'Delivery to the mainland is charged.'],
    [
      'the price of another thing',
      'Delivery to the island is free for members.',
      'Delivery to the island is charged for guests.',
    ],
    ['the price of another thing', 'Standard delivery is free.', 'Express delivery is charged.'],
    [
      'the price of another thing',
      'If the order is over 50 euros, delivery is free.',
      'Delivery is charged below 50 euros.',
    ],
    ['the price of another thing', 'Changing the plan is free for 14 days.', 'Later changes are charged.'],
    ['the price of another thing', 'The first key is free.', 'The second key is charged.'],
    ['the price of another thing', 'Returns are free of charge.', 'Exchanges are charged.'],
    [
      'another thing',
      'Freelancers are eligible for the studio grant.',
      'Students are not eligible for the studio grant.',
    ],
    [
      'another channel',
      'The pilot activates the pass in the app. It cannot be activated over the phone.',
      '- *Can they activate my new pass?* Yes, or you do it yourself in the app.',
    ],
    ['another thing', 'Walk-ins are accepted at the barber desk.', 'Cheques are not accepted at the barber desk.'],
    ['another thing', 'The Orion Bag qualifies.', 'The Vega Bag does not qualify.'],
    [
      'another thing on request',
      'Proactively offer a new key card.',
      'Offer a late checkout only when the guest asks for it.',
    ],
    ['another thing on request', 'Receipts are sent automatically.', 'Invoices are sent on request only.'],
    ['two that can both hold', 'Payment by card is welcome.', 'Payment by card is not required.'],
    ['two that can both hold', 'Members may bring a friend.', 'Members do not have to bring a friend.'],
    ['two that can both hold', 'You can cancel the class online.', 'You cannot cancel the class by phone.'],
    ['two that can both hold', 'The badge must be visible.', 'The badge can be worn on a belt.'],
    [
      'two cases',
      'The code field is optional if the form is sent by post.',
      'The code field is mandatory if the form is sent online.',
    ],
    [
      'two cases',
      'In the first week, changing the course is free.',
      'After the first week, changing the course is charged.',
    ],
    ['up to a moment', 'Orders can be changed until they are packed.', 'Packed orders cannot be changed.'],
    ['another product', 'Towels are included in the Suite rate.', 'Towels are not included in the Cabin rate.'],
    ['another product', 'The starter kit includes a brush.', 'Brushes are sold separately for the master kit.'],
    ['another action', 'Every student can join the rowing club.', 'Beginners cannot enter the rowing race.'],
    ['what may be so', 'The van may be running late.', 'A van running late does not count.'],
    ['what counts as what', 'A month that has begun counts as used.', "A month that has begun isn't counted."],
    [
      'a time before the other one',
      "Before ten days have passed, a search can't be opened.",
      'A search has to be opened within sixty days.',
    ],
    [
      'one thing each of two clauses',
      'In the first month you can leave the course without a penalty.',
      'Members may leave the course at any time and pay no penalty.',
    ],
    ['another thing', 'No lien is placed on the house.', 'A lien is placed on the boat.'],
    ['another thing', 'Calls with the doctor are not recorded.', 'Calls with the hotline are recorded.'],
    ['another thing', 'Contractors may not have a key.', 'Each employee gets a key.'],
    ['another thing', 'Student accounts have no overdraft.', 'A card is available on student accounts.'],
    ['another thing', 'Tenants have access to their unit at night.', 'There is no access to the office at night.'],
    [
      'another thing',
      'Electronic signatures are not accepted on the form.',
      'Owners can fill in the form electronically.',
    ],
    ['another place', 'Dogs are welcome on the terrace.', 'Dogs must stay off the dance floor.'],
    ['another channel', 'Ordering by phone costs extra.', 'Ordering online adds nothing to the bill.'],
    ['how a thing stands', 'The fee is based on the price.', 'The fee is not based on the weight.'],
    ['an order of free things', 'A lost key is replaced free of charge.', 'Lost keys are replaced for nothing.'],
    ['another action', 'All orders can be tracked.', 'Gift orders cannot be returned.'],
    ['two that can both hold', 'The second key is free of charge.', 'The second key has to be ordered.'],
  ])('%s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
  });
});

describe('two pages that each have a page nearer to them', () => {
  const outcomesOf = (ofReturns: string, ofPaint: string): string[] =>
    prepared({
      'returns.md': `# Returns at a partner shop\n\nPartner shops print the label and scan the parcel within 2 days.\n\n${ofReturns}\n`,
      'partners.md':
        '# Partner shops and returns\n\nThe partner shop prints a label and scans the parcel within 2 days.\n',
      'paint.md': `# Paint\n\nStir the paint before each coat, and let it dry for 12 hours.\n\n${ofPaint}\n`,
      'coats.md': '# Coats of paint\n\nStir the paint before the coat, and let each coat of paint dry for 12 hours.\n',
    })
      .verdicts.filter(({ a, outcome }) => a.value.kind === 'stance' && !a.value.state && outcome === 'clash')
      .map(({ a, b }) => `${a.written} / ${b.written}`);

  it.each([
    ['Opened paint cannot be returned to a partner shop.', 'Opened paint can be returned to a partner shop.'],
    ['Partner shops do not take back opened paint.', 'Partner shops take back opened paint.'],
    ['Opened paint is not accepted at a partner shop.', 'Opened paint is accepted at a partner shop.'],
  ])('clash in clauses that are one but for the stance: "%s" and "%s"', (ofReturns, ofPaint) => {
    expect(outcomesOf(ofReturns, ofPaint)).toHaveLength(1);
  });

  it.each([
    ['Opened paint cannot be returned.', 'Opened paint can be returned to the desk where you paid.'],
    ['Opened paint is not accepted.', 'The workshop accepts opened paint for its courses.'],
  ])('do not clash in less: "%s" and "%s"', (ofReturns, ofPaint) => {
    expect(outcomesOf(ofReturns, ofPaint)).toEqual([]);
  });
});

describe('two pages that are near, though one has a nearer one', () => {
  const outcomesOf = (ofVouchers: string, ofPaying: string, others: Files = {}): string[] =>
    prepared({
      'vouchers.md': `# Vouchers\n\nA voucher comes in an envelope within 2 days.\n\n${ofVouchers}\n`,
      'codes.md': '# Envelopes\n\nA voucher comes in an envelope within 2 days.\n',
      'paying.md': `# Vouchers at the till\n\nThe till is counted within 3 hours.\n\n${ofPaying}\n`,
      'till.md': '# The till at night\n\nThe till is counted within 3 hours.\n',
      ...others,
    })
      .verdicts.filter(({ a, outcome }) => a.value.kind === 'stance' && !a.value.state && outcome === 'clash')
      .map(({ a, b }) => `${a.written} / ${b.written}`);

  it.each([
    ["Kiosks don't take vouchers.", 'Kiosks do take vouchers, so send people there.'],
    ['Kiosks do not sell vouchers.', 'Kiosks do sell vouchers.'],
    ['Vouchers do not expire in summer.', 'Vouchers do expire in summer.'],
    ["Shops won't replace vouchers.", 'Shops will replace vouchers.'],
    ['Shops cannot replace vouchers.', 'Shops can replace vouchers.'],
    ["Clerks don't print vouchers.", 'Clerks can print vouchers.'],
    ["Kiosks don't take vouchers.", 'Kiosks will take vouchers.'],
    ['Shops may not replace vouchers.', 'Shops may replace vouchers.'],
  ])('clash in one subject with one thing: "%s" and "%s"', (ofVouchers, ofPaying) => {
    expect(outcomesOf(ofVouchers, ofPaying)).toHaveLength(1);
  });

  it.each([
    ["Kiosks don't take vouchers.", 'Kiosks do take coins.'],
    ["Kiosks don't take vouchers.", 'Clerks do take vouchers.'],
    ["Kiosks don't take vouchers.", 'Kiosks do take vouchers with a barcode.'],
    ["Kiosks don't take vouchers.", 'Kiosks do print vouchers.'],
    ["Kiosks don't take vouchers.", 'Large kiosks do take vouchers.'],
    ["Kiosks don't take vouchers.", "Kiosks don't take vouchers."],
  ])('do not clash in less: "%s" and "%s"', (ofVouchers, ofPaying) => {
    expect(outcomesOf(ofVouchers, ofPaying)).toEqual([]);
  });

  it('clash in less where both give one name', () => {
    const lent = 'The Sky Kite and the Sea Kite are lent by the day.';
    const others = {
      'sky-kite.md': `# Sky Kite\n\n${lent}\n`,
      'sea-kite.md': `# Sea Kite\n\n${lent}\n`,
      'till.md': '# Vouchers at the till\n\nThe till is counted within 3 hours.\n',
    };
    const free = 'The Sky Kite is free for skippers.';
    expect(outcomesOf(free, 'Skippers pay for the Sky Kite at the till.', others)).toHaveLength(1);
    expect(outcomesOf('A kite is free for skippers.', 'Skippers pay for a kite at the till.', others)).toEqual([]);
    expect(outcomesOf(free, 'Skippers pay for the Sea Kite at the till.', others)).toEqual([]);
  });
});

describe('one answer, given and denied, of a thing of one word', () => {
  // The pages about charges make "price" a common word, as it is in a real folder.
  const others = Object.fromEntries(
    ['towels', 'lockers', 'lessons', 'boats'].map((thing) => [
      `${thing}.md`,
      `# ${thing}\n\nThe price of ${thing} is on the board at the desk.\n`,
    ]),
  );
  const conflicts = (left: string, right: string) =>
    conflictsIn({ 'tips.md': `# Tips\n\n${left}\n`, 'faq.md': `# Questions on tips\n\n${right}\n`, ...others });

  it('clashes', () => {
    expect(conflicts('Tips are included in the price.', 'Tips are not included.')).toHaveLength(1);
  });

  it('does not clash of another thing', () => {
    expect(conflicts('Tips are included in the price.', 'Drinks are not included.')).toEqual([]);
  });
});

it('those who alone may do a thing may all do it', () => {
  const pagesOf = (left: string, right: string) =>
    conflictsIn({ 'policy.md': `# Information\n\n${left}\n`, 'faq.md': `# Information\n\n${right}\n` });
  expect(pagesOf('Only members may take the canoe.', 'All members may take the canoe.')).toEqual([]);
  expect(pagesOf('Only members may take the canoe.', 'All guests may take the canoe.')).toHaveLength(1);
});

describe('a part that a relative clause sets apart', () => {
  const whole = 'Gift cards can be refunded at the desk.';
  it.each([
    'Gift cards that somebody has signed cannot be refunded at the desk.',
    'Gift cards which show any scratch cannot be refunded at the desk.',
    'Gift cards that expired last month can’t be refunded at the desk.',
    'All gift cards that carry a red dot may not be refunded at the desk.',
    'Gift cards that came by courier will not be refunded at the desk.',
    'Gift cards which nobody activated aren’t refunded at the desk.',
    'Gift cards that hang in supermarkets cannot be refunded at the desk.',
    'The gift cards that a partner sells cannot be refunded at the desk.',
  ])('is another case than the whole: "%s"', (part) => {
    expect(outcomeOf('stance', whole, part, 'Cards')).toBe('silent');
    expect(outcomeOf('stance', part, whole, 'Cards')).toBe('silent');
  });

  it.each([
    'Gift cards cannot be refunded at the desk.',
    'Gift cards that you refund cannot be refunded at the desk.',
    'We know that gift cards cannot be refunded at the desk.',
  ])('is none where nothing is set apart: "%s"', (line) => {
    expect(outcomeOf('stance', whole, line, 'Cards')).toBe('clash');
  });

  it('is denied by what holds always', () => {
    const always = 'Gift cards can always be refunded at the desk.';
    expect(outcomeOf('stance', always, 'Gift cards that a partner sells cannot be refunded at the desk.')).toBe(
      'clash',
    );
  });

  it('is the same case where both lines name it', () => {
    const left = 'Gift cards that somebody has signed cannot be refunded at the desk.';
    const right = 'Gift cards that somebody has signed can be refunded at the desk.';
    expect(outcomeOf('stance', left, right, 'Cards')).toBe('clash');
    expect(outcomeOf('stance', left, 'Signed gift cards can be refunded at the desk.', 'Cards')).toBe('clash');
  });
});

describe('one sentence with and without "not"', () => {
  /** Pages that are nearer to each other than to the two that disagree. */
  const others = Object.fromEntries(
    ['lamps', 'tents', 'boats'].flatMap((name) => [
      [
        `${name}-1.md`,
        `# Care of ${name}\n\nEvery one of the ${name} is cleaned, oiled and stored by the workshop in ${name} racks.\n`,
      ],
      [
        `${name}-2.md`,
        `# Storing ${name}\n\nThe workshop stores ${name} in racks after it has cleaned and oiled the ${name}.\n`,
      ],
    ]),
  );
  const run = (line: string) =>
    conflictsIn({
      ...others,
      'points.md': `# Stamps\n\n${line}\n\nThe stamp is printed by the till and shows the shop and the day of the visit.\n`,
      'care.md':
        '# Visits\n\nStamps do not expire while the club is open.\n\nVisits are counted by the door, and a coach helps on Mondays.\n',
    }).map(({ rule }) => rule);

  it('is told though other pages are nearer', () => {
    expect(run('Stamps do expire while the club is open.')).toContain('conflict/stance');
    expect(run('Stamps do not expire while the club is open.')).toEqual([]);
  });
});

it('not a stretch of time, and what comes after it', () => {
  const clashes = (line: string): boolean => {
    const once = 'The yearly price can be chosen once the first paid month has begun.';
    const files = { 'a.md': `# Trial and price\n\n${line}\n`, 'b.md': `# Trial and price\n\n${once}\n` };
    return prepared(files).verdicts.some(({ a, outcome }) => a.kind === 'stance' && outcome === 'clash');
  };
  expect(clashes("During the trial, the yearly price can't be chosen.")).toBe(false);
  expect(clashes("The yearly price can't be chosen.")).toBe(true);
});

it('a case that makes no difference is none', () => {
  const left = 'Guests of a member are not insured unless they are named in the contract.';
  expect(
    outcomeOf('stance', left, 'Guests of a member are insured even if the contract does not name them.', 'Boats'),
  ).toBe('clash');
  expect(outcomeOf('stance', left, 'Guests of a member are insured if they are named in the contract.', 'Boats')).toBe(
    'silent',
  );
  const open = 'A guest with a boat does not have to complete the safety questions.';
  const asks = 'You must complete the safety questions';
  expect(outcomeOf('stance', open, `${asks}, even if you have a boat.`, 'Boats')).toBe('clash');
  const openToAll = 'Guests do not have to complete the safety questions.';
  expect(outcomeOf('stance', openToAll, `${asks} even if you sail with us.`, 'Boats')).toBe('clash');
  expect(outcomeOf('stance', openToAll, `${asks} if you sail with us.`, 'Boats')).toBe('silent');
  expect(outcomeOf('stance', open, `${asks}, if you have a lamp.`, 'Boats')).toBe('silent');
});

describe('what is so in every case, and what is so in some alone', () => {
  it.each([
    ['Broken lamps must be sent in with every claim.', 'Send broken lamps in with a claim only when you are asked to.'],
    [
      'A photo is mandatory for all guests, also for those who come by boat.',
      'Photos are optional for guests who come by boat.',
    ],
    ['Standard rate: 2 points on every lamp.', 'Standard rate: 2 points on lamps of brass only.'],
    ['Brass shades are included; oil and cut glass are excluded.', 'Brass shades are excluded.'],
    ['Full cover is mandatory for the whole tour.', 'Full cover is optional for as long as the tour runs.'],
    ['Sale lamps can be returned, but not exchanged.', 'Sale lamps can be returned and can also be exchanged.'],
  ])('are told apart by lines that share nearly all of their words: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Lamp claims')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Lamp claims')).toBe('clash');
  });

  it.each([
    ['Broken lamps must be sent in with every claim.', 'Shades are sent in by post only when the workshop asks.'],
    ['Lamps are free for members on all orders.', 'Lamps are free for non-members only on orders over $40.'],
  ])('are two things: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Lamp claims')).not.toBe('clash');
    expect(outcomeOf('stance', right, left, 'Lamp claims')).not.toBe('clash');
  });
});
