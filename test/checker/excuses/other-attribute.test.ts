import { describe, expect, it } from 'vitest';
import { conflictsIn, gateBetween, outcomeOf } from '../run.ts';

const two = (left: string, right: string) => ({
  'limits.md': `# Limits\n\n${left}\n`,
  'faq.md': `# Questions\n\n${right}\n`,
});

describe('words of one class that tell two things apart', () => {
  it.each([
    ['beside the values', 'The daily purchase limit is $300.', 'The monthly purchase limit is $900.'],
    ['in a heading', 'The daily purchase limit is $300.', '## Monthly limits\n\nThe purchase limit is $900.'],
    [
      'in a row head',
      'The daily purchase limit is $300.',
      '| Limit | Sum |\n| --- | --- |\n| Monthly purchase | $900 |',
    ],
    ['with an inflection', 'For incoming parcels the fee is $300.', 'For outbound parcels the fee is $900.'],
  ])('%s', (_, left, right) => {
    expect(gateBetween(two(left, right), '$300', '$900')).toBe('other-attribute');
  });
});

describe('what goes together', () => {
  it.each([
    ['what is earned on a balance', 'A pot earns 3.85% on all balances.', 'A pot earns 3.25%, whatever is in it.'],
    ['a mortgage as the loan that it is', 'The late fee of a mortgage is 4%.', 'The late fee of such a loan is 5%.'],
  ])('tells no two things apart: %s', (_, left, right) => {
    expect(gateBetween(two(left, right), left.match(/[\d.]+%/)![0], right.match(/[\d.]+%/)![0])).not.toBe(
      'other-attribute',
    );
  });

  it('still leaves a fee apart from both', () => {
    const fee = two('The fee for a pot is $300.', 'The balance of a pot is $900.');
    expect(gateBetween(fee, '$300', '$900')).toBe('other-attribute');
    const earned = two('The fee for a pot is $300.', 'A pot earns $900.');
    expect(gateBetween(earned, '$300', '$900')).toBe('other-attribute');
  });
});

describe('what stands over both lines', () => {
  const files = (over: string) => ({
    'a.md': '# Best price guarantee\n\nClaims are to be made within 24 days of booking.\n',
    'b.md': `# Boats\n\n## Refunds\n\n${over} Claims are to be made within 24 hours of booking.\n`,
  });

  it('is what both are about, whatever else the one line names', () => {
    expect(gateBetween(files('The guarantee holds for all boats.'), 'within 24 days', 'within 24 hours')).not.toBe(
      'other-attribute',
    );
    expect(gateBetween(files('The offer holds for all boats.'), 'within 24 days', 'within 24 hours')).toBe(
      'other-attribute',
    );
  });
});

describe('two lists of one thing', () => {
  it('differ in a word of a class and are no two things', () => {
    const pages = two(
      'We accept debit cards, credit cards and gift cards.',
      'Accepted cards are debit cards and credit cards only.',
    );
    expect(conflictsIn(pages)).toHaveLength(1);
  });
});

describe('sides, directions and forms of a thing', () => {
  it.each([
    ['The width is 80 cm.', 'The height is 200 cm.'],
    ['The length is 80 cm.', 'The depth is 200 cm.'],
    ['A door is 80 cm wide.', 'A door is 200 cm high.'],
    ['The download limit is 80 GB.', 'The upload limit is 200 GB.'],
    ['Photos may take up 80 GB.', 'Videos may take up 200 GB.'],
    ['Printed catalogues are kept for 80 days.', 'Digital catalogues are kept for 200 days.'],
    ['The cancellation fee is $80.', 'The change fee is $200.'],
    ['The annual fee is $80.', 'The joining fee is $200.'],
    ['The deductible on a claim is $80.', 'Cover for a claim can be bought for $200.'],
    ['On a claim $80 are deducted.', 'The price of cover for a claim is $200.'],
    ['On a claim $80 are taken off.', 'Cover for a claim is sold for $200.'],
    ['The excess on a lamp is $80.', 'The deposit on a lamp is $200.'],
    ['The deposit on a lamp is $80.', 'The price of a lamp is $200.'],
    ['A down-payment of $80 is due on a lamp.', 'A lamp is priced at $200.'],
    ['The co-payment on a lamp is $80.', 'A lamp is purchased for $200.'],
    ['You pay a deposit of $80 on a lamp.', 'You can buy a lamp for $200.'],
    ['A ladder requires 80 cm of room.', 'For a ladder we recommend 200 cm of room.'],
  ])('are told apart: "%s" and "%s"', (left, right) => {
    const [a, b] = [left, right].map((line) => /\$\d+|\d+ \w+/.exec(line)![0]);
    expect(gateBetween(two(left, right), a!, b!)).toBe('other-attribute');
  });
});

describe('groups of people', () => {
  it.each([
    ['An undergraduate may owe $300.', 'A postgraduate may owe $900.'],
    ['Undergraduates may owe $300.', 'Alumni may owe $900.'],
    ['An external reader may owe $300.', 'A graduate may owe $900.'],
    ['A resident may owe $300.', 'A visitor may owe $900.'],
    ['Full-time staff may owe $300.', 'Part-time staff may owe $900.'],
    ['A tenant may owe $300.', 'A landlord may owe $900.'],
    ['Employees may owe $300.', 'Contractors may owe $900.'],
    ['Employees may owe $300.', 'A freelancer may owe $900.'],
    ['## Residents\n\nOne may owe $300.', '## Visitors\n\nOne may owe $900.'],
    ['| Who | Limit |\n| --- | --- |\n| Tenants | $300 |', 'Landlords may owe $900.'],
  ])('are told apart: "%s" and "%s"', (left, right) => {
    expect(gateBetween(two(left, right), '$300', '$900')).toBe('other-attribute');
  });

  it.each([
    ['A graduate may owe $300.', 'A postgraduate may owe $900.'],
    ['A freelancer may owe $300.', 'A contractor may owe $900.'],
    ['An alumna may owe $300.', 'Alumni may owe $900.'],
    ['A resident may owe $300.', 'People may owe $900, residents first.'],
    ['A tenant may owe $300.', 'Everyone may owe $900.'],
    ['Part-time staff may owe $300.', 'All staff may owe $900.'],
  ])('are compared where they are one, or one is all: "%s" and "%s"', (left, right) => {
    expect(gateBetween(two(left, right), '$300', '$900')).not.toBe('other-attribute');
  });
});

describe('one attribute', () => {
  it.each([
    ['We try twice before a parcel goes back.', 'After four tries a parcel goes back.'],
    ['A card is shut after three wrong tries.', 'Five wrong tries before a card is shut.'],
  ])('does not tell when rounds end: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('count', left, right)).toBe('clash');
  });

  it.each([
    ['in one word', 'The daily purchase limit is $300.', 'The daily purchase limit is $900.'],
    ['in two words of one meaning', 'The yearly purchase limit is $300.', 'The annual purchase limit is $900.'],
    ['that one side does not name', 'The daily purchase limit is $300.', 'The purchase limit is $900.'],
    ['beside the value, whatever the heading', 'The daily limit is $300.', '## Monthly\n\nThe daily limit is $900.'],
    [
      'whatever else the sentence speaks of',
      '## Earn more\n\nThe purchase limit is $300.',
      'The purchase limit is $900, and a fee of $20 is due.',
    ],
    ['of several in a heading', 'The daily limit is $300.', '## Daily and monthly limits\n\nThe limit is $900.'],
    ['of several that one side names', 'The daily and monthly limit is $300.', 'The monthly limit is $900.'],
  ])('%s', (_, left, right) => {
    expect(gateBetween(two(left, right), '$300', '$900')).toBe('clash');
  });

  it('of one number to call, in whatever words its hours are told', () => {
    const files = {
      'desk.md': '# Desk\n\nChat and desk, 0800 555 0150: Mon-Fri 9-5\n',
      'phone.md': '# Hours\n\nThe phone 0800 555 0150 is answered Mon-Sat 8-6.\n',
    };
    expect(gateBetween(files, 'Mon-Fri 9-5', 'Mon-Sat 8-6')).toBe('clash');
  });

  it('of an action, which stances compare themselves', () => {
    const files = two('The new lamp can be returned.', 'The existing lamp cannot be returned.');
    expect(gateBetween(files, 'The new lamp can be returned.', 'The existing lamp cannot be returned.')).not.toBe(
      'other-attribute',
    );
  });
});

describe('words that fill one slot in these pages', () => {
  const slots = '# Fees\n\n| Fee | Sum |\n| --- | --- |\n| Engraving fee | $300 |\n| Assembly fee | $400 |\n';

  it('tell two things apart on other pages too', () => {
    const files = { 'fees.md': slots, 'faq.md': '# Questions\n\nThe assembly fee is $900.\n' };
    expect(gateBetween(files, '$300', '$900')).toBe('other-attribute');
    expect(gateBetween(files, '$400', '$900')).toBe('clash');
  });

  it.each([
    ['in a label', '- Engraving: $300\n- Polish: $310'],
    ['in the item above', '- Engraving\n  - The fee is $300.'],
  ])('tell two things apart where the one stands %s', (_, text) => {
    const files = { 'table.md': slots.replace('$300', '$7'), 'fees.md': `# Fees\n\n${text}\n` };
    const faq = { 'faq.md': '# Questions\n\nThe assembly fee is $900.\n' };
    expect(gateBetween({ ...files, ...faq }, '$300', '$900')).toBe('other-attribute');
  });

  it.each([
    ['the other word', '# Questions\n\n## Engraving\n\nThe assembly fee is $900.\n', '$300'],
    ['the one word', '# Engraving\n\nThe assembly fee is $900.\n', '$300'],
  ])('do not where the page of the other holds %s', (_, page, value) => {
    expect(gateBetween({ 'fees.md': slots, 'faq.md': page }, value, '$900')).toBe('clash');
    expect(gateBetween({ 'a.md': page, 'fees.md': slots }, '$900', value)).toBe('clash');
  });

  it('are told by the settings of a project', () => {
    const files = {
      'policies/limits.md': '---\ntitle: Limits\n---\n\nThe fee for oak is $300.\n',
      'policies/faq.md': '---\ntitle: Questions\n---\n\nThe fee for pine is $900.\n',
    };
    const settings = { 'oneanswer.yaml': 'contrasts: [[oak, pine]]\n' };
    expect(gateBetween(files, '$300', '$900')).toBe('clash');
    expect(gateBetween({ ...files, ...settings }, '$300', '$900')).toBe('other-attribute');
  });

  it('do not where the page names both', () => {
    const both = '# Questions\n\nThe fee for engraving and assembly is $900.\n';
    expect(conflictsIn({ 'fees.md': slots, 'faq.md': both }).length).toBeGreaterThan(0);
  });
});

describe('what is paid for one thing by whatever name', () => {
  it.each([
    ['The deposit on a lamp is $80.', 'For a lamp you pay a deposit of $200.'],
    ['The price of a lamp is $80.', 'A lamp is sold for $200.'],
    ['The deductible on a lamp is $80.', 'The excess on a lamp is $200.'],
    ['The price and the deposit of a lamp are $80.', 'The deposit on a lamp is $200.'],
    ['A lamp costs $80.', 'The price of a lamp is $200.'],
    ['A lost lamp costs $80.', 'The deductible on a lost lamp is $200.'],
  ])('is not told apart: "%s" and "%s"', (left, right) => {
    expect(gateBetween(two(left, right), '$80', '$200')).not.toBe('other-attribute');
  });
});
