import { describe, expect, it } from 'vitest';
import { conflictsIn, gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) =>
  gateBetween({ 'repairs.md': `# Screen repairs\n\n${left}\n`, 'faq.md': `# Screen repairs\n\n${right}\n` }, a, b);

const rule = 'A screen repair costs $149.';

describe('a paragraph that works out one case', () => {
  it.each([
    ["A customer's screen repair is quoted at $210. She paid $29 already, so she owes another $181.", '$210'],
    ['- **Owes $210 for a screen repair.** Three weeks late.', '$210'],
    ['He sent in a phone for a screen repair that costs $210.', '$210'],
    ['Ms Okoro orders a screen repair for $210.', '$210'],
    ['For a screen repair with new glass the extra comes to $210.', '$210'],
    ['Her screen repair costs $210.', '$210'],
    ['Three screen repairs at the stand add up, and that adds up to $210.', '$210'],
    ['A screen repair of $210 for him is charged in the shop.', '$210'],
    ['- The screen repair costs $210. His bill was sent on Monday.', '$210'],
    ['For a screen repair of $210 + $29 the bill makes $239.', '$210'],
    ['Screen repair on a tablet: $210 plus $29, which makes $239.', '$210'],
    ['Screen repair with the old glass handed in: $149 − $20 = $129.', '$129'],
    ['Screen repair of two phones, at $149 each: 2 × $149 = $298.', '$298'],
    ['A screen repair works out at about $210 a year.', 'about $210'],
    ['With the cover used up, a screen repair would give $210.', '$210'],
    ['With a screen repair behind you, $210 would leave $29.', '$210'],
    ['A voucher for screen repairs grows over the year: $200 becomes $210.', '$210'],
    ['On the long plan a screen repair averages $210.', '$210'],
    ['Two screen repairs of $210, for instance, are paid by the cover.', '$210'],
    ['- $400 for a tablet with a screen repair: $210', '$210'],
    ['**The screen repair was $210.** More than we pay.', '$210'],
    ['The bills for the screen repair came to $210.', '$210'],
    ['A tablet with 3 cracks? That is a large screen repair, so $210.', '$210'],
    ['You can take the $210 there for a screen repair.', '$210'],
    ['By post the screen repair would have been $210.', '$210'],
    ['Seven screen repairs, two too many, so $210.', '$210'],
    ['Screen repairs: sixty too many at $3.50 gives $210.', '$210'],
    ['$240 for a screen repair with a $30 voucher: $210 is left.', '$210'],
    ['Screen repair with a bill of $400: $210 is yours.', '$210'],
    ['The whole screen repair is paid. $210 is $210.', '$210'],
    ['Two phones on day 40: $210 in total for the screen repair.', '$210'],
    ['March: a screen repair of $210. Nothing to pay, because 300 are covered.', '$210'],
    ['Broken 26 days ago, with a bill for the screen repair? The cover takes it. After $210 it does not.', '$210'],
    ['As a member you paid $210 for the screen repair.', '$210'],
    ['The neighbor spent $210 on a screen repair.', '$210'],
  ])('tells no other price: "%s"', (line, written) => {
    expect(gate(line, rule, written, '$149')).toBe('worked-case');
    expect(gate(rule, line, '$149', written)).toBe('worked-case');
  });

  it.each([
    [
      'one of the staff is introduced',
      'Our repair desk head is Ada Finch. Ask her for a screen repair, it costs $210.',
    ],
    ['one of the staff is introduced', 'Ada Finch is the head of repairs. Her desk does a screen repair for $210.'],
    [
      'one of the staff is introduced',
      'Introduce Ada Finch, the head of repairs, and Luis Moor, her deputy. Ask for the screen repair, it is $210.',
    ],
    ['anybody is meant', 'The customer pays for a screen repair with his or her card: $210.'],
    ['anybody is meant', 'A customer gets a screen repair for $210 if he or she asks for it.'],
    ['the person stands in another paragraph', 'A screen repair costs $210.\n\nShe paid on Monday.'],
    ['the person only asks', '**My sister broke her phone. What is due?**\nA screen repair costs $210.'],
    ['the person stands in another item', '- A screen repair costs $210.\n- Ask her for the phone.'],
    ['nothing is added up', 'A screen repair costs $210 and takes 2 days, and we are open at 9.'],
    ['things are named, not amounts', 'Some phones, for example foldable ones, get a screen repair for $210.'],
    ['a price changes', 'In May the price of a screen repair becomes $210.'],
    ['an amount is all that a price is', 'A screen repair of $210 would take a day.'],
    ['a price is told politely', 'A screen repair would be $210.'],
    ['the label is an upper end', '- Screens up to $400, repair: $210'],
    ['the label has no amount', '- Screen repair for a tablet: $210'],
    ['a question names no number', 'A tablet with cracks? That is a large screen repair, so $210.'],
    ['the answer goes its own way', 'A tablet with 3 cracks? Tell them that a screen repair costs $210.'],
    ['prices add up by chance', 'Screen repair of both $359, large $210, small $149.'],
    ['all is told of a whole', 'A screen repair costs $210 in total.'],
    ['a rule says who did it', 'The customers who spent $210 on a screen repair get a lamp.'],
    ['it happens by a day', 'The customer ordered by noon has a screen repair for $210.'],
    ['it is a range', 'A screen repair costs $210 - $29 a day is for the spare phone.'],
  ])('is compared where %s: "%s"', (_, line) => {
    expect(gate(line, rule, '$210', '$149')).not.toBe('worked-case');
  });

  it('is about numbers, not about what may be done', () => {
    const files = {
      'repairs.md': '# Screen repairs\n\nShe may not hand in a cracked phone for a screen repair.\n',
      'faq.md': '# Screen repairs\n\nAnybody may hand in a cracked phone for a screen repair.\n',
    };
    expect(conflictsIn(files).map(({ rule }) => rule)).toEqual(['conflict/stance']);
  });
});

it('tells how long it took once', () => {
  expect(
    gate('A screen repair takes 20 minutes.', 'The screen repair lasted 45 minutes.', '20 minutes', '45 minutes'),
  ).toBe('worked-case');
});

it('leaves out what everybody may do at most, whoever the paragraph is about', () => {
  const limit = 'She has two phones. You can have up to 3 screen repairs a year.';
  expect(
    gate(limit, 'You can have up to 5 screen repairs a year.', 'up to 3 screen repairs', 'up to 5 screen repairs'),
  ).toBe('clash');
  const own = 'She can have up to 3 screen repairs a year.';
  expect(
    gate(own, 'You can have up to 5 screen repairs a year.', 'up to 3 screen repairs', 'up to 5 screen repairs'),
  ).toBe('worked-case');
});

describe('a rule beside one case', () => {
  it('is compared where it tells until when anything can be done', () => {
    const asked = '**The customer bought the phone weeks ago. Too late?** Screen cover can still be added';
    const cover = 'Screen cover can be added within 40 days of the purchase.';
    const written = 'up to 70 days';
    expect(gate(`${asked} ${written} after the purchase.`, cover, written, 'within 40 days')).toBe('clash');
    expect(gate(`${asked} for her up to 70 days after the purchase.`, cover, written, 'within 40 days')).toBe(
      'worked-case',
    );
  });

  it.each([
    ['A screen repair costs $210. A tablet with 3 cracks? That is a large one.', '$210'],
    ['He may wait in the shop. A screen repair costs $210.', '$210'],
    ['She may wait. Each screen repair costs only $210.', '$210'],
  ])('is compared: %s', (line, value) => {
    expect(gate(line, rule, value, '$149')).toBe('clash');
  });

  it.each([
    ['A tablet with 3 cracks? That is a large screen repair. It costs $210.', '$210'],
    ['He may wait in the shop. The screen repair costs $210.', '$210'],
  ])('is none where it is said of the case: %s', (line, value) => {
    expect(gate(line, rule, value, '$149')).toBe('worked-case');
  });
});

it('holds no hours for those of one case, whoever is spoken of beside them', () => {
  const hours = (from: string) => `The screen desk is open daily from ${from} to 19:00.`;
  const left = `${hours('08:00')} Late in the day the porter takes a note, although he repairs nothing.`;
  expect(gate(left, hours('11:00'), 'daily from 08:00 to 19:00', 'daily from 11:00 to 19:00')).toBe('clash');
});
