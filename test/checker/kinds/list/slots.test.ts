import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

/** "closed colour: black | grey of frame": what fills a slot, and terms of what is offered. */
function slotsOf(text: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${text}\n` }, 'list').flatMap(({ value }) => {
    if (value.kind !== 'listing' || !value.slot) return [];
    const items = value.items.map((item) => item.join(' ')).join(' | ');
    return [`${value.extent} ${value.sort || value.slot.lead}: ${items} of ${value.slot.offer.join(' ')}`];
  });
}

describe('what fills a slot of an offer', () => {
  it.each([
    ['The frame is sold in black and grey only.', 'closed colour: black | grei of frame'],
    ['We ship only to Malta, France and Spain.', 'closed country: malta | franc | spain of deliv'],
    ['Deliveries are made Monday to Wednesday.', 'closed weekday: mondai | tuesdai | wednesdai of deliv'],
    ['We deliver on weekends only.', 'closed weekday: saturdai | sundai of deliv'],
    ['We lend only books and magazines.', 'closed : reserv | magazin of loan'],
    ['We treat dogs and cats only.', 'closed : dog | cat of treat'],
    ['Only dogs and cats are treated.', 'closed : dog | cat of treat'],
    ['The bonus is valid for glasses only.', 'closed for: glass of bonu'],
    ['The frame is also available in red.', 'open colour: red of frame'],
    ['Saturday deliveries are possible too.', 'open weekday: saturdai of deliv'],
    ['Rabbits are treated here too.', 'open : rabbit of treat'],
    ['We also treat rabbits.', 'open : rabbit of treat'],
    ['We also treat two rabbits.', 'open : two rabbit of treat'],
    ['You can get the leaflet in French.', 'open language: french of leaflet'],
    ['Deliveries are made on WEEKENDS only.', 'closed weekday: saturdai | sundai of deliv'],
    ['The frame is sold In oak and ash only.', 'closed in: oak | ash of frame'],
    ['The frame comes in either red or navy.', 'open colour: red | navi of frame'],
    [
      'The leaflet is printed in French and Dutch, and in no other language.',
      'closed language: french | dutch of leaflet print',
    ],
    ['Malta and Spain are the only countries we ship to.', 'closed country: malta | spain of deliv'],
    ['Lamp tours are offered in two cities, Brenton and Caldwell.', 'closed name: brenton | caldwel of lamp tour'],
    [
      'Lamp tours are offered in Brenton, Caldwell and Port Ash.',
      'open name: brenton | caldwel | port ash of lamp tour',
    ],
    ['The kiosk speaks French and Dutch.', 'open language: french | dutch of kiosk speak'],
    ['Ships to: Malta and Spain only', 'closed country: malta | spain of deliv'],
    ['| What | Where |\n| --- | --- |\n| Ships to | Malta and Spain only |', 'closed country: malta | spain of deliv'],
  ])('%s', (line, slot) => {
    expect(slotsOf(line)).toContain(slot);
  });

  it.each([
    ['what is not had', 'The frame is not sold in red.'],
    ['a case', 'If you ask for it, the frame is also sold in red.'],
    ['what "only" does not stand beside', 'On Sunday only the side door can be used.'],
    ['days that stand apart', 'Order by Monday and we deliver the lamp by Friday.'],
    ['a question', 'Can you also ship to Italy?'],
    ['what "only" says of others', 'Only members can also get the frame in red.'],
    ['two things that nothing leads up to', 'The red and grey frame weighs little.'],
    ['one thing that nobody says may be had', 'We paint the frame in red.'],
    ['a thing of no known sort', 'You can get the frame in oak.'],
    ['how many may', 'Only one skipper can steer.'],
    ['how many there are', 'Only 2 punts are lent.'],
    ['all days', 'You can get the frame daily.'],
    ['two of more', 'The frame hangs in three cities, Brenton and Caldwell.'],
    ['an offer without a name', 'Available in black and grey only.'],
  ])('nothing in %s: %s', (_, line) => {
    expect(slotsOf(line)).toEqual([]);
  });
});

describe('two pages on one slot of an offer', () => {
  it.each([
    ['The frame is sold in black and grey only.', 'The frame is also available in red.'],
    ['We ship only to Malta, France and Spain.', 'We also ship to Italy.'],
    ['The pass is valid in Spain and Portugal only.', 'The pass is also valid in Italy.'],
    ['Deliveries are made Monday to Friday.', 'We deliver on Saturdays too.'],
    ['We deliver on weekdays only.', 'Saturday deliveries are possible too.'],
    ['Collection days are Monday and Thursday.', 'We collect on Wednesdays too.'],
    ['Parcels are handed out on Tuesday and Friday.', 'Parcels can be handed out on Monday.'],
    ['Leaflets are available in English and German only.', 'You can get the leaflet in French.'],
    ['The app runs only on iOS and Android.', 'You can also use the app on Windows.'],
    ['We lend only books and magazines.', 'Films can be borrowed too.'],
    ['We treat dogs and cats only.', 'Rabbits are treated here too.'],
    ['We accept only cash and Visa.', 'You can pay by PayPal.'],
    ['The frame comes in red and navy.', 'The frame only comes in grey.'],
    ['Tours are given in Spanish and French.', 'All tours are in English only.'],
    ['Chat support is offered in German and English.', 'Chat support is in German only.'],
    ['The shirt is available in S, M and L.', 'The shirt is available in XL only.'],
    ['The app runs on iOS and Android.', 'The app is for iOS only.'],
    ['We ship to Germany, Austria and Switzerland.', 'We ship within Germany only.'],
    ['Exams can be taken in Welsh or English.', 'Exams are in English only.'],
    [
      'Lamp tours are offered in Brenton, Caldwell and Port Ash.',
      'Lamp tours are available in two cities, Brenton and Caldwell.',
    ],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('list', left, right, 'Questions')).toBe('clash');
    expect(outcomeOf('list', right, left, 'Questions')).toBe('clash');
  });

  it.each([
    ['another offer', 'The frame is sold in black and grey only.', 'The saddle is also available in red.'],
    ['another deed', 'We lend only books and magazines.', 'Films can be watched here too.'],
    ['another slot', 'We ship only to Malta and Spain.', 'We also ship gift cards by e-mail.'],
    ['what the list holds', 'The frame is sold in black and grey only.', 'The frame is also available in grey.'],
    ['some of those', 'Courses take place on Monday and Thursday.', 'Courses for children take place on Tuesday.'],
    ['another class', 'Express shipping is available only in Malta.', 'Standard shipping is available in Italy too.'],
    ['a case', 'We ship only to Malta and Spain.', 'We also ship to Italy if you pay the duty.'],
    ['an exception', 'We deliver on weekdays only.', 'Saturday deliveries are possible too, except in May.'],
    ['a special thing', 'The lamp comes in blue and green.', 'The large lamp comes in black only.'],
    ['another way', 'Phone support is in English and French.', 'E-mail support is in English only.'],
    ['part of it', 'The app runs on iOS and Android.', 'Widgets of the app are available on iOS only.'],
    ['a list that is open', 'The frame is sold in black and grey.', 'The frame is also available in red.'],
  ])('but not of %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('list', left, right, 'Questions')).not.toBe('clash');
  });
});
