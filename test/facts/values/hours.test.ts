import { describe, expect, it } from 'vitest';
import { compareValues, findValues } from '../../../src/facts/values/read.ts';
import { valuesOf } from './reading.ts';

describe('what people write for opening hours', () => {
  it.each([
    [
      'Monday through Friday, 8 AM to 8 PM, and Saturday 9 AM to 5 PM',
      'Monday to Friday 8:00 to 20:00, Saturday 9:00 to 17:00',
    ],
    ['Mon to Fri 9:00-17:00 ET', 'Monday to Friday 9:00 to 17:00 ET'],
    ['Mon-Fri, 9am-5pm (CET)', 'Monday to Friday 9:00 to 17:00 CET'],
    ['Monday–Friday from 9 a.m. to 5:30 p.m.', 'Monday to Friday 9:00 to 17:30'],
    ['Monday to Friday 9 to 5 and on Saturday from 9 to 1', 'Monday to Friday 9:00 to 17:00, Saturday 9:00 to 13:00'],
    ['weekdays 9-5', 'Monday to Friday 9:00 to 17:00'],
    ['9-5 during the working week', 'Monday to Friday 9:00 to 17:00'],
    ['weekdays between two and four', 'Monday to Friday 14:00 to 16:00'],
    ['weekdays 1 to 5', 'Monday to Friday 13:00 to 17:00'],
    ['weekdays between seven and nine', 'Monday to Friday 7:00 to 9:00'],
    ['weekdays 2:00 to 4:00', 'Monday to Friday 2:00 to 4:00'],
    ['9-5 during the week', 'Monday to Friday 9:00 to 17:00'],
    ['Check-out is at 11 a.m.', 'at 11:00'],
    ['Pickups: 2 p.m. Eastern Time', 'at 14:00 ET'],
    ['Pickups: 2 p.m. ET on business days', 'Monday to Friday at 14:00 ET'],
    ['The cut-off for a pickup of a kite is 4 PM.', 'until 16:00'],
    ['check-out: 11:00', 'at 11:00'],
    ['17:30', 'at 17:30'],
    ["six o'clock at the latest", 'until 18:00'],
    ["The evening before, by six o'clock at the latest.", 'until 18:00'],
    ['At 5 p.m. at the latest.', 'until 17:00'],
    ["Ten o'clock or earlier.", 'until 10:00'],
    ['The desk closes at six.', 'until 18:00'],
    ['The shop shuts at 8.', 'until 20:00'],
    ['The pool opens at 9.', 'from 9:00'],
    ['Breakfast is over at nine.', 'until 9:00'],
    ['Dinner is over at nine.', 'until 21:00'],
    ['The pool is open till six.', 'until 18:00'],
    ['Lessons finish at 15:30.', 'until 15:30'],
    ['The course ends at 5.', 'until 17:00'],
    ['The pool is closed until 9 AM.', 'from 9:00'],
    ["We don't open before 10 am.", 'from 10:00'],
    ['At 9:30 at the earliest.', 'from 9:30'],
    ['Mon-Fri 9.00-17.30', 'Monday to Friday 9:00 to 17:30'],
    ['from 9 to 5 on weekdays', 'Monday to Friday 9:00 to 17:00'],
    ['The lounge opens at two.', 'from 14:00'],
    ['The last bus leaves at 11 pm.', 'at 23:00'],
    ['The bus leaves at 9:30 on Saturdays.', 'Saturday at 9:30'],
    ['The lamps are lit every Friday at 17:00.', 'Friday at 17:00'],
    ['The tide list is sent at 17:00.', 'at 17:00'],
    ["They're sent at 17:00.", 'at 17:00'],
    ['The boat is booked at 7 pm.', 'at 19:00'],
    ['Dinner is served at half past seven in the evening.', 'at 19:30'],
    ['9-5 Mon-Fri', 'Monday to Friday 9:00 to 17:00'],
    ['9 AM to 5 PM on weekdays', 'Monday to Friday 9:00 to 17:00'],
    ['9 AM to 5 PM ET, Monday to Friday', 'Monday to Friday 9:00 to 17:00 ET'],
    ['weekends from 10 to 16', 'Saturday to Sunday 10:00 to 16:00'],
    ['daily from 8 to 20', 'Monday to Sunday 8:00 to 20:00'],
    ['every day between 8 AM and noon', 'Monday to Sunday 8:00 to 12:00'],
    ['Mon, Wed and Fri 10:00-14:00', 'Monday 10:00 to 14:00, Wednesday 10:00 to 14:00, Friday 10:00 to 14:00'],
    ['Monday to Friday 9-12 and 13-17', 'Monday to Friday 9:00 to 12:00 and 13:00 to 17:00'],
    ['daily 9 AM to 5 PM, closed on Sundays', 'Monday to Saturday 9:00 to 17:00'],
    ['Mon-Fri 9:00-17:00, Sat 10:00-14:00, Sun closed', 'Monday to Friday 9:00 to 17:00, Saturday 10:00 to 14:00'],
    ['9.30am to 4.30pm, Thursday to 7pm', 'Thursday 9:30 to 19:00'],
    [
      'Mon-Fri from 10:00 to 17:00, on Thursdays until 20:00',
      'Monday to Wednesday 10:00 to 17:00, Thursday 10:00 to 20:00, Friday 10:00 to 17:00',
    ],
    ['9am to 5pm, Saturday until 1pm', 'Saturday 9:00 to 13:00'],
    [
      '9am to 5pm Monday to Friday, Thursday until 8pm, Saturday 10am to 2pm',
      'Monday to Wednesday 9:00 to 17:00, Thursday 9:00 to 20:00, Friday 9:00 to 17:00, Saturday 10:00 to 14:00',
    ],
    [
      'Mon-Fri 9am-5pm, Thursdays to 8pm',
      'Monday to Wednesday 9:00 to 17:00, Thursday 9:00 to 20:00, Friday 9:00 to 17:00',
    ],
    ['9am to 5pm, Thursday to Sunday', 'Thursday to Sunday 9:00 to 17:00'],
    ['Fridays 10 PM to 2 AM', 'Friday from 22:00, Saturday until 2:00'],
    ['24/7', '24/7'],
    ['24 hours a day, 7 days a week', '24/7'],
    ['around the clock', '24/7'],
    ['24 hours a day', '24/7'],
    ['8 AM to 8 PM', '8:00 to 20:00'],
    ['open from 11 AM to 5 PM', '11:00 to 17:00'],
    ['open from 9 AM to 4 PM on weekdays', 'Monday to Friday 9:00 to 16:00'],
    ['1-5 PM', '13:00 to 17:00'],
    ['8-10 PM', '20:00 to 22:00'],
    ['9 to 5 PM', '9:00 to 17:00'],
    ['daily 8-22', 'Monday to Sunday 8:00 to 22:00'],
    ['daily 6-22:00', 'Monday to Sunday 6:00 to 22:00'],
    ['9:00-5:00 on weekdays', 'Monday to Friday 9:00 to 17:00'],
    ['9.30am to 5.30pm', '9:30 to 17:30'],
    ['10 PM - 6 AM', '0:00 to 6:00 and 22:00 to 24:00'],
    ['09:00:00-17:00:00 UTC', '9:00 to 17:00 UTC'],
    ['9:00–17:00 UTC', '9:00 to 17:00 UTC'],
    ['Mon to Sat 9:00-18:00 GMT', 'Monday to Saturday 9:00 to 18:00 GMT'],
    ['9 AM to 5 PM Eastern time', '9:00 to 17:00 ET'],
    ['before 2 PM ET', 'until 14:00 ET'],
    ['Closes at 6 PM on Saturdays', 'Saturday until 18:00'],
    ['Sundays until 1 PM', 'Sunday until 13:00'],
    ['from 9 AM', 'from 9:00'],
    ['until noon', 'until 12:00'],
    ['daily 8:00-24:00', 'Monday to Sunday from 8:00'],
    ['cut-off: 4:30 p.m.', 'until 16:30'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('hours', text)).toEqual([shown]);
  });

  it('counts minutes of the week from Monday 0:00', () => {
    expect(findValues('Monday and Sunday, 9:00-10:00 ET')[0]?.value).toEqual({
      kind: 'hours',
      spans: [
        [540, 600],
        [9180, 9240],
      ],
      zone: 'ET',
    });
  });

  it('marks hours that name no day', () => {
    expect(findValues('8 AM to 8 PM')[0]?.value).toMatchObject({ anyDay: true });
    expect(findValues('24/7')[0]?.value).not.toHaveProperty('anyDay');
  });
});

describe('what looks like opening hours and is none', () => {
  it.each([
    '3-5 business days',
    'The bidding closes at 50.',
    'Tickets close at six euros each.',
    '2 to 3 working days',
    '7 days a week',
    '24 hours',
    'call us at 9 AM',
    'a call at 9:30 tomorrow',
    'Kites are flown at 7 pm.',
    'every Friday at 17 piers',
    'the meeting: 9:30 or so',
    'Monday',
    'from 9 to 5',
    'Sat 3 items',
    'items 9-5',
    'the 24-hour window',
    'a ratio of 16:9',
    'scores 9:00 out of 10',
    'within 5 hours',
    'weekdays 1.5 to 2.5 points',
    'weekdays 9:75-10:80',
  ])('"%s"', (text) => {
    expect(valuesOf('hours', text)).toEqual([]);
  });
});

describe('what only looks like an end', () => {
  it.each(['open until 3 May', 'open until 5 days before', 'the road ends at 3 km', '9.00-17.00', '3 to 5 weekdays'])(
    'is no time of day: "%s"',
    (text) => {
      expect(valuesOf('hours', text)).toEqual([]);
    },
  );
});

describe('times of day in words', () => {
  it.each([
    ['seven days a week, from nine in the morning until nine at night', 'Monday to Sunday 9:00 to 21:00'],
    ['on weekdays from eight in the morning until six in the evening', 'Monday to Friday 8:00 to 18:00'],
    ['open daily from nine to five', 'Monday to Sunday 9:00 to 17:00'],
    ['from seven to seven every day', 'Monday to Sunday 7:00 to 19:00'],
    ['Mondays from ten to noon', 'Monday 10:00 to 12:00'],
    ['Saturdays ten to four', 'Saturday 10:00 to 16:00'],
    ['twelve to five on Sundays', 'Sunday 12:00 to 17:00'],
    ['We close at half past five', 'until 17:30'],
    ['until a quarter to nine in the evening', 'until 20:45'],
    ['until ten past seven in the evening', 'until 19:10'],
    ['until twenty minutes to eight at night', 'until 19:40'],
    ["until six o'clock", 'until 18:00'],
    ['until two at night on Fridays', 'Friday until 2:00'],
    ['open at eight and close at six in the evening', '8:00 to 18:00'],
    ['opens at 9 AM and closes at 9 PM', '9:00 to 21:00'],
    ['opens at half past eight, closes at five', '8:30 to 17:00'],
  ])('"%s" is %s', (text, shown) => {
    expect(valuesOf('hours', text)).toEqual([shown]);
  });

  it.each([
    'it takes five to six business days every month',
    'from one to two weeks',
    'two to three weekdays',
    'one to one sessions daily',
    'you get one to five points every day',
    'half past caring',
    'a quarter to the team',
    'open to five members',
  ])('are none: "%s"', (text) => {
    expect(valuesOf('hours', text)).toEqual([]);
  });
});

describe('hours of no day that is told', () => {
  it.each([
    ['9:00 to 17:00', 'compatible'],
    ['9:00 to 13:00', 'compatible'],
    ['8:00 to 17:00', 'clash'],
  ] as const)('may be those of some days: %s (%s)', (text, expected) => {
    const [told, week] = [text, 'Mon-Fri 9:00-17:00, Sat 9:00-13:00'].map((each) => findValues(each)[0]!.value);
    expect(compareValues(told!, week!)).toBe(expected);
    expect(compareValues(week!, told!)).toBe(expected);
  });
});
