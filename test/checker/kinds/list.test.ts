import { describe, expect, it } from 'vitest';
import { list } from '../../../src/checker/kinds/list.ts';
import type { WordEvidence } from '../../../src/checker/match/evidence.ts';
import { claimsIn, outcomeOf, readsIn } from '../run.ts';

/** "closed: Visa | Mastercard": what a line lists, in terms. */
function listsOf(text: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${text}\n` }, 'list').map(({ value }) =>
    value.kind === 'listing' ? `${value.extent}: ${value.items.map((item) => item.join(' ')).join(' | ')}` : '',
  );
}

describe('what a line lists', () => {
  it.each([
    ['only', 'We accept only Visa and Mastercard.', 'closed: visa | mastercard'],
    ['available for', 'The offer is only available for lamps, rugs and chairs.', 'closed: lamp | rug | chair'],
    ['limited to', 'The sale is limited to lamps and rugs.', 'closed: lamp | rug'],
    [
      'one of',
      'The reason must be one of wrong size, wrong colour or damage.',
      'closed: wrong size | wrong colour | broken',
    ],
    [
      'either',
      "Note the reason (either 'wrong size' or 'wrong colour') of the return.",
      'closed: wrong size | wrong colour',
    ],
    [
      'a choice',
      'The deposit can come from a bank transfer, a card or a voucher.',
      'closed: bank transfer | card | voucher',
    ],
    ['a label', 'Accepted cards: Visa, Mastercard', 'closed: visa | mastercard'],
    ['a label that rules out', 'Not accepted: cash, vouchers', 'denied: cash | voucher'],
    ['before a verb', 'Only lamps and rugs can be returned.', 'closed: lamp | rug'],
    ['one more', 'We also take PayPal.', 'open: paypal'],
    ['one thing ruled out', 'Muddy rugs are not accepted for cleaning.', 'denied: muddi rug clean'],
    ['one of a sort that will not do', "A student card won't do as a proof of age.", 'denied: student card'],
    ['one of a sort ruled out', 'Cash is not accepted at the door.', 'denied: cash'],
    ['a sort and what there is of it', 'Label sizes: small, wide, round', 'open: small | wide | round'],
    ['a row of it', '| Label | Basic |\n| --- | --- |\n| Sizes | small, wide |', 'open: small | wide'],
    ['one that there is no way to have', 'There is no way of saving a label as a PDF.', 'denied: pdf'],
    ['one that is not offered', "We don't offer SVG.", 'denied: svg'],
    ['what a thing is made up of', 'The tour takes in the mill, the lake and the tower.', 'open: mill | lake | tower'],
    ['what is had for a price', 'The $9 takes care of the boat and lunch.', 'open: boat | lunch'],
    ['what a fee does not pay for', "The entrance fee doesn't cover lunch.", 'denied: lunch'],
    ['never', '| Thing | Allowed on board? |\n| --- | --- |\n| Paint | never |', 'denied: paint'],
    ['always', '| Thing | Allowed on board? |\n| --- | --- |\n| Paint | always |', 'open: paint'],
    ['prohibited', '| Thing | Allowed? |\n| --- | --- |\n| Paint | Prohibited |', 'denied: paint'],
  ])('%s: %s', (_, line, listed) => {
    expect(listsOf(line)).toContain(listed);
  });

  it('items under a lead-in that says what counts', () => {
    const text = 'Reasons that we accept:\n\n- wrong size\n- wrong colour';
    expect(listsOf(text)).toEqual(['closed: wrong size | wrong colour', 'closed: wrong size | wrong colour']);
    expect(readsIn('list', text)).toEqual(['wrong size', 'wrong colour']);
  });

  it.each([
    ['one thing', 'Lamps are returned only once.'],
    ['clauses', 'You can only cancel if you call us and we have not packed it.'],
    ['a case', 'If cash is not accepted, offer a transfer.'],
    ['causes', 'Reasons for a delay:\n\n- the card was not accepted'],
    ['definitions', 'Valid states:\n\n- open: it is new\n- closed: it is done'],
    ['a row that ends in a clause', 'Work only from the log, the chart and what the skipper tells you.'],
    ['what one is, and does', 'The guest must be there and show a badge, a card or a slip.'],
    ['what a page is about', 'What this page does not cover: passwords, gift cards'],
    ['what an article is about', 'This article covers the delivery of lamps.'],
    ['a plain sentence', 'We sell lamps, rugs and chairs.'],
    ['who pays', 'The customer pays for the boat and lunch.'],
    ['a number behind a sort', 'Sizes: two'],
    ['what is asked for', 'Steps: pack, close, label'],
  ])('nothing in %s', (_, line) => {
    expect(listsOf(line).filter(Boolean)).toEqual([]);
  });
});

describe('two pages on what counts', () => {
  it.each([
    ['clash', 'Only cash and debit cards are accepted.', 'At the door we also take cheques.'],
    ['clash', 'The cards we take are Visa and Mastercard, and no others.', 'We also take Amex.'],
    ['clash', 'Accepted: tide pass, tide card, transfer or cheque.', 'Not accepted: tide card.'],
    [
      'silent',
      'Rent may be paid by tide pass, tide card, bank transfer or cheque.',
      'Another moon card cannot be used to pay it.',
    ],
    ['silent', 'For rooms only cash and debit cards are accepted.', 'Cheques are accepted for the hold.'],
    ['clash', 'Accepted cards: Visa, Mastercard', 'Accepted cards: Visa, Mastercard, Amex'],
    [
      'clash',
      'The deposit for a lamp can come from a bank transfer, a direct debit or cash in a branch.',
      'Money at the counter is not accepted as the deposit for a lamp.',
    ],
    [
      'clash',
      "Note the reason (either 'wrong size' or 'wrong colour') of the return.",
      'Reasons for a return that we accept:\n\n- wrong size\n- wrong colour\n- found it cheaper somewhere else',
    ],
    ['clash', 'Accepted at the door: cash, cards', 'Not accepted at the door: cash, vouchers'],
    ['agree', 'Only Visa and Mastercard are accepted.', 'Accepted cards: Mastercard, Visa'],
    ['silent', 'We accept cash and debit cards.', 'At the door we also take cheques.'],
    ['silent', 'Only Visa and Mastercard are accepted.', 'At the door we also take cheques.'],
    ['silent', 'Only Visa and Mastercard are accepted.', 'Only lamps and rugs are accepted for repair.'],
    ['silent', 'Only Visa and Mastercard are accepted.', 'Only Visa is accepted at the door.'],
    [
      'silent',
      'The deposit for a lamp can come from a bank transfer, a direct debit or cash in a branch.',
      'A cheque by post is not accepted as the deposit for a lamp.',
    ],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('list', left, right)).toBe(outcome);
    expect(outcomeOf('list', right, left)).toBe(outcome);
  });
});

describe('one thing and its verdict behind a colon, in a column of answers or in a quote', () => {
  const out = 'These do not count: marketplaces, auctions, bundles, membership prices of other shops';
  const answers = (head: string, item: string, answer: string): string =>
    `| Case | ${head} |\n| --- | --- |\n| ${item} | ${answer} |`;

  it.each([
    ['clash', out, '- Auctions: accepted'],
    ['clash', out, 'Bundles: welcome.'],
    ['clash', out, '**Membership prices of other shops**: accepted'],
    ['clash', out, answers('Verdict', 'Auctions', 'accepted')],
    ['clash', out, answers('Answer', 'Bundles', 'included')],
    ['clash', out, 'Tell the customer: "Membership prices of other shops are accepted."'],
    ['clash', out, 'Say that “auctions are fine”.'],
    ['clash', 'Accepted: cards, vouchers', 'Vouchers: not accepted'],
    ['clash', 'Accepted: cards, vouchers', answers('Our policy', 'Vouchers', 'not accepted')],
    ['clash', 'Accepted: cards, vouchers', 'Answer them: "Vouchers are not accepted."'],
    ['silent', out, '- Newspapers: accepted'],
    ['silent', out, 'Auctions: accepted when they are run by us'],
    ['silent', out, 'Auctions: not accepted'],
    ['silent', out, answers('Silver', 'Auctions', 'accepted')],
    ['silent', out, 'Bundles: see the page on offers'],
    ['silent', 'Accepted: cards, vouchers', 'Voucher codes from a friend: not accepted'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('list', left, right, 'What counts');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});

describe('one thing that a list rules in or out, and a line about that thing', () => {
  const banned = '## Banned tools\n\n- Chainsaws\n- Blow torches\n- Nail guns';
  it.each([
    ['clash', 'Not accepted: cheques, vouchers', 'We accept cash, cards and cheques.'],
    ['clash', 'Not accepted: cheques, vouchers', 'Cheques are fine.'],
    ['clash', 'Not accepted: cheques, vouchers', 'You can pay by card, cash or a cheque made out to us.'],
    ['clash', 'Cash and vouchers are not accepted.', 'You can use a card, a transfer or vouchers.'],
    ['clash', '## Not accepted\n\n- Vouchers\n- Cheques', 'Vouchers are welcome too.'],
    [
      'clash',
      '## What we accept\n\n- Cards: Visa, Mastercard, Discover\n- Cash',
      'The cards we take are Visa and Mastercard, and no others.',
    ],
    ['clash', banned, 'Nail guns are not on the list of banned tools, so go ahead.'],
    ['clash', banned, 'A chainsaw is allowed.'],
    ['clash', "## What we don't buy\n\n- Sofas\n- Cots", 'We buy tables, chairs and sofas.'],
    ['clash', 'The following are excluded:\n\n- Skylights\n- Gutters', 'Gutters are included.'],
    [
      'clash',
      'Included: unpacking, assembly, anchoring of anything that is taller than a door, waste removal',
      'Excluded: waste removal, plumbing',
    ],
    [
      'clash',
      '| Part | Covered |\n| --- | --- |\n| Battery | no |\n| Screen | yes |',
      'Screens and batteries are covered.',
    ],
    [
      'clash',
      '| Service | Basic |\n| --- | --- |\n| Sauna | not included |\n| Gym | included |',
      'The sauna is included in Basic.',
    ],
    ['silent', 'Not accepted: gift cards, vouchers', 'We accept cash and cards.'],
    ['silent', 'Not accepted: personal cheques, vouchers', 'Cheques are fine.'],
    ['silent', 'Not accepted online: cash, cheques', 'Accepted in the shop: cash, cheques'],
    ['silent', 'We accept cash and cards.', 'Cash is not accepted online.'],
    ['silent', '## Not accepted\n\n- Cash, by post\n- Coins', 'We accept cards and cash.'],
    ['silent', '## When a card is not accepted\n\n- Cash\n- Transfer', 'Cash is fine.'],
    ['silent', banned, 'Nail guns are on the list of banned tools.'],
    ['silent', banned, 'Hand saws are not on the list of banned tools.'],
    ['silent', 'Not accepted: cheques, vouchers', 'Vouchers are accepted if you show the receipt.'],
    [
      'clash',
      '| Service | Basic |\n| --- | --- |\n| Sauna | not included |\n| Gym | included |',
      'Basic includes the gym and the sauna.',
    ],
    [
      'silent',
      '| Service | Basic | Extra |\n| --- | --- | --- |\n| Sauna | not included | included |\n| Gym | included | included |',
      '## Extra\n\nThe sauna is included.',
    ],
    ['silent', 'Basic does not include the sauna.', 'Extra includes the sauna.'],
    ['silent', 'Cash is not taken by the driver.', 'We accept cash and cards.'],
    ['silent', 'Breakfast is not included in the weekend rate.', 'Breakfast is included.'],
    ['silent', 'The brush is not included in the starter set.', 'The brush is included in the master set.'],
    ['clash', 'The brush is not included in the starter set.', 'The brush is included in the starter set.'],
    [
      'silent',
      '## What it does not cover\n\n- Gift cards\n- Sale items',
      'Goods that were paid with a gift card come back to you as a voucher.',
    ],
    ['silent', '## What it does not cover\n\n- Gift cards\n- Sale items', 'You can pay by card, cash or gift cards.'],
    ['silent', '| Part | Covered |\n| --- | --- |\n| Battery | no |\n| Screen | yes |', 'Screens are covered.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('list', left, right, 'Ways to pay and tools');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});

describe('one thing that a list says to be part of the price, and a line that charges for it', () => {
  const included = '## Included\n\n- Chairs\n- Tables\n- Linen';
  it.each([
    ['clash', included, 'Linen costs extra.'],
    ['clash', included, 'There is a surcharge for linen.'],
    ['clash', included, 'We charge for linen.'],
    ['clash', included, 'Linen is charged separately.'],
    ['clash', 'Included: boxes, wrapping, assembly', 'Assembly comes at an additional charge.'],
    ['clash', '**Included:** trolley, locker, range balls', 'Range balls must be paid for.'],
    ['clash', '## Optional extras\n\n- Linen\n- Flowers', 'Flowers are included.'],
    ['clash', '## Excluded\n\n- Floods\n- Bicycles', 'Are bicycles insured? Yes, bicycles are insured.'],
    ['clash', 'What is not covered: radiators, thermostats and filters.', 'We cover thermostats as well.'],
    ['clash', "## What we don't repair\n\n- Zips\n- Soles", 'We also repair zips.'],
    ['silent', '## Included extras\n\n- Linen\n- Flowers', 'Flowers are included.'],
    ['silent', included, 'Flowers cost extra.'],
    ['silent', included, 'Linen of silk costs extra.'],
    ['silent', '## Included\n\n- Suites\n- Linen', 'Extra bed: suites, 35 euros a night.'],
    ['silent', included, 'Linen costs extra if you keep it.'],
    ['silent', included, 'Linen is washed separately.'],
    ['silent', 'Included in Gold: linen, chairs', 'In Silver, linen costs extra.'],
    ['silent', 'What is not covered: radiators, thermostats and filters.', 'We cover boilers as well.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('list', left, right, 'Wedding venue');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});

describe('what holds in one place or for one thing', () => {
  const outcome = (left: string, right: string, title = 'Loading a card') =>
    outcomeOf('list', left, right, title) === 'clash';

  it.each([
    ['Credit cards, cheques and vouchers are not accepted.', 'Cheques are accepted for savings only.'],
    [
      'Accepted: credit card, debit card, cash, voucher.',
      'Debit cards are not accepted for reservations, only at the desk.',
    ],
    ['Accepted: credit card, debit card, cash, voucher.', 'Debit cards are not accepted at the kiosk.'],
    ['Credit cards, cheques and vouchers are not accepted.', 'Cheques are accepted in the savings branch.'],
    ['Accepted: cash, cheque, debit card.', 'Cheques are not accepted for deposits.'],
    ['Accepted: cash, cheque, debit card.', 'Cheques are refused on Sundays.'],
    ['Credit cards, cheques and vouchers are not accepted.', 'Summit Cruises takes cheques and cash.'],
    ['Credit cards, cheques and vouchers are not accepted.', 'Summit Bay Cruises also accepts cheques and cash.'],
    [
      'We take debit cards, cheques and cash for savings.',
      'It can be paid with one debit card and up to two vouchers.',
    ],
  ])('is no contradiction of a line that speaks of neither: "%s" and "%s"', (left, right) => {
    expect(outcome(left, right)).toBe(false);
    expect(outcome(right, left)).toBe(false);
  });

  it.each([
    ['Credit cards, cheques and vouchers are not accepted.', 'Cheques are accepted.', 'Loading a card'],
    ['Credit cards, cheques and vouchers are not accepted.', 'Cheques are accepted at any time.', 'Loading a card'],
    ['Credit cards, cheques and vouchers are not accepted.', 'Summit takes cheques and cash.', 'Loading a card'],
    ['Credit cards, cheques and vouchers are not accepted.', 'Summit Cruises takes cheques and cash.', 'Cruises'],
    ['It can be paid with debit cards and vouchers only.', 'We also take cheques.', 'Loading a card'],
    [
      'Accepted: credit card, debit card, cash, voucher.',
      'Debit cards are not accepted for reservations.',
      'Reservations',
    ],
  ])('is compared elsewhere: "%s" and "%s"', (left, right, title) => {
    expect(outcome(left, right, title)).toBe(true);
  });
});

it('a reply is no item of a row', () => {
  const reply = (text: string) =>
    claimsIn({ 'page.md': `# Page\n\n**Do you still have lamp fees?** ${text}\n` }, 'list');
  expect(reply('Yes, three a day at most.')).toEqual([]);
  expect(reply('Brass, wood and glass.')).toHaveLength(1);
});

describe('two lines on all and some, on pages that have a nearer one each', () => {
  const files = {
    'a.md': '# Kiosks\n\nVouchers can be printed at all kiosks.\n',
    'b.md': '# Printing\n\nVouchers can be printed at brass kiosks only.\n',
  };
  const [a, b] = claimsIn(files, 'list').filter(({ value }) => value.kind === 'roster');
  const evidence: WordEvidence = {
    likeness: 0.5,
    beside: 1,
    verbatim: 0.6,
    strayMost: 0,
    shared: 0.5,
    rarest: 1,
    samePage: 0,
    closest: 0.6,
    chance: 0,
    series: 0,
  };

  it.each<[string, Partial<WordEvidence>]>([
    ['', {}],
    ['other pages are nearer to these two', { closest: 0.5 }],
    ['other pages are nearer to these two', { verbatim: 0.5 }],
    ['other pages are nearer to these two', { likeness: 0.3 }],
    ['', { closest: 0.9, verbatim: 0.1 }],
  ])('"%s" with %j', (lack, told) => {
    expect(list.lacks!({ ...evidence, ...told }, a!, b!)).toBe(lack);
  });
});
