import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../run.ts';

describe('hours of one place', () => {
  it.each([
    ['clash', '- 24/7 help at the lamp desk: Yes', '- Help at the lamp desk: Monday to Saturday, 7 AM to 10 PM.'],
    ['clash', 'The store is open on Saturday 9 AM to 5 PM.', 'The store is open on Saturday 9 AM to 1 PM.'],
    ['clash', 'Chat is open 24/7.', 'Chat is open Mon-Fri 9-5.'],
    ['clash', 'Order before 4 PM and the parcel leaves today.', 'Order before 2 PM and the parcel leaves today.'],
    ['agree', 'The store is open Mon-Fri 9-5.', 'The store is open on weekdays 9:00-17:00.'],
    ['agree', 'Chat is open 24/7.', 'Chat is open around the clock.'],
    ['silent', 'Chat is open until midnight.', 'Chat is open every day from 6 AM to midnight.'],
    ['agree', 'Chat is open until noon.', 'Chat is open from 8 AM to noon.'],
    ['agree', 'Pick a slot: 8:00 to 12:00 or 12:00 to 17:00.', 'Pick a slot: morning (until noon) or afternoon.'],
    ['clash', 'Chat is open until midnight.', 'Chat is open until 10 PM.'],
    ['clash', 'Chat is open until midnight.', 'Chat is open every day from 6 AM to 10 PM.'],
    ['clash', 'Chat is open 24/7.', 'Chat is open every day from 6 AM to midnight.'],
    ['silent', 'The store is open Mon-Fri 9-5.', 'The store is open on Saturday 9-1.'],
    [
      'clash',
      'Kite repairs: call 0300 555 0117, daily 8:00 to 19:00.',
      'Kite repairs, 0300 555 0117, are open daily from 9:00 to 18:00.',
    ],
    [
      'silent',
      'Kites: call 0300 555 0117, daily 8:00 to 19:00.',
      'The pier answers 0300 555 0118 daily from 9:00 to 18:00.',
    ],
    [
      'clash',
      'A kite line staffed daily from 8:00 to 19:00: 0300 555 0117.',
      'The kite line, 0300 555 0117, is staffed daily from 9 to 6.',
    ],
    ['silent', 'Phone is open Mon-Fri 9-5.', 'Chat is open Mon-Fri 8-8.'],
    ['silent', 'Mon-Fri 9-5: call the store', 'Mon-Fri 8-8: call the store'],
    ['silent', 'The store is open from 9:00 to 17:00.', 'The store is closed from 12:00 to 13:00.'],
    ['silent', 'The store is open from 9:00 to 17:00.', 'The store is shut for lunch 12:00-13:00.'],
    ['clash', 'The store is closed from 12:30 to 13:30.', 'The store is closed from 12:00 to 13:00.'],
    ['clash', 'The store is open from 9:00 to 17:00.', 'The store is closed until 10 AM.'],
    [
      'clash',
      '| Lamp desk | 0300 555 0117 | Mon-Fri 8:00-19:30, Sat 8:15-13:00 |\n|---|---|---|\n| Lamp desk | 0300 555 0117 | Mon-Fri 8:00-19:30, Sat 8:15-13:00 |',
      'When do we answer? Mon-Fri 8:00-19:30 and Sat 8:15-15:00.',
    ],
    [
      'silent',
      '| Lamp desk | 0300 555 0117 | Mon-Fri 8:00-19:30, Sat 8:15-13:00 |\n|---|---|---|\n| Lamp desk | 0300 555 0117 | Mon-Fri 8:00-19:30, Sat 8:15-13:00 |',
      'When do we answer? Mon-Fri 8:30-18:30 and Sat 9:30-17:00.',
    ],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('hours', left, right, 'Opening hours')).toBe(outcome);
    expect(outcomeOf('hours', right, left, 'Opening hours')).toBe(outcome);
  });
});

describe('hours whose day stands elsewhere', () => {
  it.each([
    ['silent', 'On Sundays the store opens from 11 AM to 5 PM.', 'The store is open Monday to Saturday 10 AM to 8 PM.'],
    [
      'clash',
      'On Saturdays the store is open from 11 AM to 5 PM.',
      'The store is open Monday to Saturday 10 AM to 8 PM.',
    ],
    [
      'silent',
      '| Day | Store |\n| --- | --- |\n| Sunday | 11 AM to 5 PM |',
      'The store is open Mon-Sat 10 AM to 8 PM.',
    ],
    [
      'clash',
      '| Day | Store |\n| --- | --- |\n| Saturday | 11 AM to 5 PM |',
      'The store is open Mon-Sat 10 AM to 8 PM.',
    ],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('hours', left, right, 'Opening hours')).toBe(outcome);
  });
});

describe('the time of day at which something is', () => {
  it.each([
    ['clash', 'Check-out is at 11 a.m.', 'Please check out by noon.'],
    ['clash', '**Check-out**: 11:00', 'Check-out is at 10 a.m.'],
    ['clash', 'The last bus leaves at 23:30.', 'The last bus leaves at 11 pm.'],
    ['clash', 'Dinner is served at 7 pm.', 'Dinner is served from 18:30.'],
    ['agree', 'Check-out is at 11 a.m.', 'Check-out: 11:00'],
    ['silent', 'Check-out is at 11 a.m.', 'Check-in is at 3 p.m.'],
    ['silent', 'Dinner is served at 7 pm.', 'Dinner is served from 18:30 to 21:00.'],
    ['silent', 'Dinner is served at 7 pm.', 'On Fridays dinner is served at 8 pm.'],
    ['silent', 'Dinner is served until 21:00.', 'At weekends dinner is served until 22:00.'],
    ['silent', 'The last bus leaves at 23:30.', 'The last bus on Sundays leaves at 11 pm.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('hours', left, right, 'Guests')).toBe(outcome);
    expect(outcomeOf('hours', right, left, 'Guests')).toBe(outcome);
  });
});

describe('hours of one number, whatever the pages call its line', () => {
  const desk = (number: string) => `Our repair desk, ${number}, is there for you Mon-Fri 9:00-18:00.`;
  it.each([
    ['clash', desk('0800 555 0100')],
    ['silent', desk('0800 555 0199')],
  ] as const)('%s: %s', (outcome, line) => {
    expect(outcomeOf('hours', 'Call 0800 555 0100. They pick up Mon-Fri 8:00-18:00.', line, 'Help')).toBe(outcome);
  });
});

describe('hours of two things on the same days', () => {
  it.each([
    [
      'The pool is open 9 AM to 5 PM at the weekend, Saturday and Sunday.',
      'The weekend brunch, Saturday and Sunday, is from 9 AM to 1 PM.',
    ],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('hours', left, right, 'Help')).toBe('silent');
  });
});

describe('hours of one line in a table and in prose', () => {
  const table = (weekdays: string) =>
    `| Contact | Mon-Fri | Saturday |\n| --- | --- | --- |\n| Phone 0800 555 0100 | ${weekdays} | 9:00-17:00 |`;

  it.each([
    ['clash', '8:00-20:00', 'Call 0800 555 0100. Monday to Friday 8:00-18:00, Saturday 9:00-17:00.'],
    [
      'clash',
      '8:00-20:00',
      'Call 0800 555 0100. They pick up on weekdays from eight in the morning until six in the evening.',
    ],
    ['clash', '8:00-20:00', 'Our phone line 0800 555 0100 closes at half past five on Fridays.'],
    ['silent', '8:00-20:00', 'Call 0800 555 0100. They pick up daily from nine on.'],
    ['silent', '9:00-17:00', 'Call 0800 555 0100. They pick up every day from 9:00 to 17:00.'],
  ] as const)('%s: weekdays %s and "%s"', (outcome, weekdays, line) => {
    expect(outcomeOf('hours', table(weekdays), line, 'When to reach us')).toBe(outcome);
  });
});

describe('the end of a day', () => {
  it.each([
    ['silent', 'The trip can be moved until 23:59.', 'The trip can be moved until midnight.'],
    ['agree', 'The desk is open from 8:00 to 23:59.', 'The desk is open from 8:00 to midnight.'],
    ['clash', 'The trip can be moved until 23:59.', 'The trip can be moved until 22:59.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('hours', left, right, 'Trips')).toBe(outcome);
    expect(outcomeOf('hours', right, left, 'Trips')).toBe(outcome);
  });
});

describe('hours that are told as some among others', () => {
  it.each([
    [
      'silent',
      'The sauna costs more on Friday and Saturday from 6 PM to 9 PM.',
      'The sauna also costs more on Saturday from 6 PM to 9 PM.',
    ],
    [
      'silent',
      'The berth costs more on Friday and Saturday from 6 PM to 9 PM.',
      'On Saturday too, the berth costs more from 6 PM to 9 PM.',
    ],
    [
      'silent',
      'The berth costs more on Friday and Saturday from 6 PM to 9 PM.',
      'The berth even costs more on Saturday from 6 PM to 9 PM.',
    ],
    [
      'clash',
      'The sauna costs more on Friday and Saturday from 6 PM to 9 PM.',
      'The sauna costs more on Saturday from 6 PM to 9 PM.',
    ],
    [
      'clash',
      'The sauna costs more on Friday and Saturday from 6 PM to 9 PM.',
      'The sauna also costs more on Saturday from 6 PM to 11 PM.',
    ],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('hours', left, right, 'Sauna')).toBe(outcome);
    expect(outcomeOf('hours', right, left, 'Sauna')).toBe(outcome);
  });
});

describe('a time alone', () => {
  it.each([
    ['clash', 'Pickups of kites: 2 p.m. ET on business days', 'Pickups of kites: noon ET'],
    ['silent', 'Pickups of kites: 2 p.m. on Sundays', 'Pickups of kites: noon'],
    ['silent', 'Return of a kite: 11:59 p.m. ET', 'The return of a kite is possible until 11:59 p.m. ET.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    const found = outcomeOf('hours', left, right, 'Kites');
    expect(found === 'agree' ? 'silent' : found).toBe(outcome);
  });
});
