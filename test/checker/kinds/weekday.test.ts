import { describe, expect, it } from 'vitest';
import { claimsIn, conflictsIn, outcomeOf, readsIn } from '../run.ts';

/** State and days of the first claim of a line, Monday is 0. */
const first = (line: string): string => {
  const value = claimsIn({ 'page.md': `# Page\n\n${line}\n` }, 'weekday')[0]?.value;
  return value?.kind === 'weekdays' ? `${value.state} ${value.days.join('')} ${value.rank}`.trim() : '';
};

describe('the days on which something comes round', () => {
  it.each([
    ['We deliver on Tuesdays and Fridays.', 'on 14'],
    ['Paper is collected every Wednesday.', 'on 2'],
    ['Story time takes place on Saturday mornings.', 'on 5'],
    ['We deliver on weekdays.', 'on 01234'],
    ['Tours run Tuesdays to Saturdays.', 'on 12345'],
    ['Eye clinic day: Thursday', 'on 3'],
    ['| Bin | Day |\n| --- | --- |\n| Glass | Monday |', 'on 0'],
    ['The shop is closed on Mondays.', 'off 0'],
    ['The office is closed at weekends and on Mondays.', 'off 056'],
    ['There is no surgery on Wednesdays.', 'off 2'],
    ['On Sundays nobody is there.', 'off 6'],
    ['The shop is open Tuesday to Saturday, 9 am to 5 pm.', 'open 12345'],
    ['The lorry comes from Monday to Friday.', 'on 01234'],
    ['We deliver daily, except on Sundays.', 'on 012345'],
    ['The shop is open every day but Tuesday.', 'on 023456'],
    ['Returns are taken seven days a week.', 'on 0123456'],
    ['Fresh towels twice a week, on Tuesday and Friday.', 'on 14'],
    ['The choir meets on the first Monday of the month.', 'on 0 first'],
    ['Wages are paid every other Friday.', 'on 4 other'],
    ['Wages are paid every 2nd Friday.', 'on 4 other'],
    ['Saturday delivery is included.', 'on 5'],
    ['Up to 3 bags are collected every Friday at 7 a.m.', 'on 4'],
    ['Lessons are held Mon–Thu.', 'on 0123'],
    ['The regular update runs on Sunday night between 2 and 4 a.m.', 'on 6'],
    ['The list is renewed at the start of the week, on Monday morning.', 'on 0'],
    ['Moss is sold on Mondays, never on Fridays.', 'on 0'],
    ['Hand in your moss by Tuesday.', 'on 1'],
    ['Moss is raked fortnightly on Mondays.', 'on 0 other'],
    ['Moss comes in Tuesday and Friday.', 'on 14'],
    ['Moss bills are printed on Sunday.', 'on 6'],
    ['Moss walks: Mon, Wed', 'on 02'],
    ['Tuesday is moss day.', 'on 1'],
    ['The fountain is switched off on Mondays.', 'off 0'],
    ['Moss: off every Monday', 'off 0'],
    ['Moss is free on Mondays.', 'on 0'],
    ['The raker comes once a month, on a Monday.', 'on 0'],
  ])('%s', (line, expected) => {
    expect(first(line)).toBe(expected);
  });

  it.each([
    ['a day that does not come round', 'We deliver on Monday.'],
    ['a day to come', 'Your box will come on a Monday.'],
    ['a day of a case', 'If you order on a Monday, the box is late.'],
    ['a day with its date', 'The market day is Monday, 3 May.'],
    ['a limit', 'Boxes ordered by Mondays come a day later.'],
    ['a feast', 'The shop is closed every Good Friday.'],
    ['days here and others there', 'Boxes leave on Mondays and arrive on Wednesdays.'],
    ['a denial of a denial', 'The shop is not closed on Mondays.'],
    ['some of the days', 'Not every Sunday is used for boxes.'],
    ['some of the days, at the end', 'The raker works on Sundays, though not always.'],
    ['the whole week', 'We deliver on weekdays and weekends.'],
    ['a question', 'Are you open on Mondays?'],
    ['the case of an amount', 'Entry costs $5 on Mondays.'],
    ['a day that has been', 'We met last Monday.'],
    ['every day', 'We bake every day.'],
    ['a limit, and no run', 'We deliver from Monday.'],
    ['the hours of a day', 'On Fridays we are open until 9 pm.'],
    ['a night that may be the next one', 'The update runs on Sunday night.'],
  ])('are not read from %s', (_, line) => {
    expect(readsIn('weekday', line)).toEqual([]);
  });
});

describe('other days for one thing', () => {
  it.each([
    ['The shop is closed on Mondays.', 'The shop is closed on Sundays.'],
    ['Lamp repairs are handed back on a Monday.', 'Lamp repairs are handed back every Thursday.'],
    ['The day for lamp repairs is Monday.', 'The day for lamp repairs is Thursday.'],
    ['We deliver lamps on Tuesdays and Fridays.', 'Lamps are delivered on Mondays.'],
    ['Wages are paid every Friday.', 'We pay wages on Thursdays.'],
    ['The eye clinic runs on Tuesdays.', 'Eye clinic day: Thursday'],
    ['The newsletter goes out on Fridays.', 'Subscribers receive the newsletter every Monday.'],
    ['Lamp refunds are processed every Monday.', 'Lamp refund runs take place on Wednesdays.'],
    ['The lamp office is closed at weekends and on Mondays.', 'You can visit the lamp office on Mondays.'],
    ['The shop is open Tuesday to Saturday, 9 am to 5 pm.', 'The shop is closed on Saturdays.'],
    ['There is no surgery on Wednesdays.', 'The surgery is closed on Fridays.'],
    ['Invoices are sent on Mondays.', 'We send our invoices every Friday.'],
    ['Our lorries deliver lamps from Monday to Friday.', 'Our lorries deliver lamps from Monday to Saturday.'],
    ['Lamp parcels go out every day but Sunday.', 'Lamp parcels go out Monday to Friday.'],
    ['There are no lamp tours on Sundays.', 'Lamp tours run seven days a week.'],
    ['The choir meets on the first Monday of the month.', 'The choir meets on the last Friday of each month.'],
    ['The choir meets on the first Monday of the month.', 'The choir meets on the third Monday of each month.'],
    ['Lamp wages are paid every second Friday.', 'You get your lamp wages every second Thursday.'],
    ['Glass is collected on Mondays at 7 a.m.', 'Glass is collected every Friday.'],
    ['Glass is collected on Mondays.', 'The green bin for glass is emptied and collected on Thursdays.'],
    ['A lamp of every series is shown each Thursday.', 'Lamps are shown on Mondays.'],
    [
      'Wages for lamps are paid every Tuesday.',
      'Good news! Lamp wages are paid every Friday, and your bank needs one more day.',
    ],
    ['Our lorries deliver lamps every weekday, Monday to Friday.', 'Our lorries deliver lamps Monday to Saturday.'],
    ['Lamps are flown in on Tuesdays and Saturdays.', 'Lamps are flown in on Wednesdays and Saturdays.'],
    ['Lamps are delivered on weekdays.', 'We deliver lamps Monday to Saturday.'],
    ['The regular update runs on Sunday night between 2 and 4 a.m.', 'Every Tuesday evening the regular update runs.'],
    ['We bake a pie every Thursday.', '| Dish | When |\n| --- | --- |\n| Pie | Fridays |'],
    ['The jury meets on Mondays at noon.', '- Files are due two days ahead; the jury meets on Thursdays'],
    ['The mill grinds on Mondays.', 'Bring your grain on Thursdays, as the mill grinds on Tuesdays.'],
    ['Boats to the fort leave Mondays and Fridays.', '## Boats to the fort\n\nDays: Tuesday and Friday'],
    ['The mill: closed on Mondays', 'The mill is open all week except Tuesdays, when the mill is closed.'],
    ['Wages are paid out every Monday.', 'Wages are paid out every Friday, provided the sum is above $10.'],
    ['Moss walks are on Tuesdays and Thursdays.', 'Moss walks: Tuesday to Thursday'],
    ['Moss is raked Monday, Wednesday and Friday.', 'Moss is raked on Mondays and Wednesdays.'],
    ['Moss is raked on weekdays.', 'Moss is raked on Tuesdays and Fridays.'],
    ['Moss walks are held at weekends only.', 'Moss walks are held on weekdays only, not at weekends.'],
    ['Moss is sold on Mondays, never on Fridays.', 'We sell moss on Fridays.'],
    ['Moss lists are due every Friday.', 'Moss lists must be handed in by Wednesday.'],
    ['Send in your moss list by Tuesday.', 'Deadline for the moss list: Thursday'],
    ['Moss is raked every other Thursday.', 'Moss is raked every Thursday.'],
    ['Moss is raked fortnightly on Mondays.', 'Moss is raked every Monday.'],
    ['Moss entry is free on the first Sunday of the month.', 'Moss entry is free on the last Sunday of the month.'],
    ['The fountain is switched off on Mondays.', '- Fountain: off every Wednesday'],
    ['The moss hall is closed Sundays and Mondays.', 'Moss hall, closing days: Monday and Tuesday'],
    ['The green tub is emptied every Tuesday.', '| Tub | Day |\n| --- | --- |\n| Green | Friday |'],
    ['Moss comes in Tuesday and Friday.', 'Moss comes in on Wednesday and Saturday.'],
    ['Moss bills are printed on Sunday.', 'The printing day of moss bills is Tuesday.'],
    ['Moss walks are open on Saturday mornings.', 'There are no moss walks on Saturdays.'],
    ['Tuesday is moss night.', 'Moss night is on Thursdays.'],
    ['The moss hall is aired every Tuesday at 6 am.', 'Airing of the moss hall: Friday, 6 am'],
    ['The moss fee applies on Saturdays and Sundays.', 'The moss fee applies on Sundays only.'],
  ])('clash: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('weekday', left, right)).toBe('clash');
    expect(outcomeOf('weekday', right, left)).toBe('clash');
  });

  it.each([
    ['a kind of its own on each side', 'Beginners have a lesson on Mondays.', 'Dancers have a lesson on Fridays.'],
    [
      'what is said of the days alone',
      'A lamp day is Monday to Friday without public holidays.',
      'There is no lamp day on Sundays.',
    ],
    ['another place', 'The shop is closed on Mondays.', 'The café is closed on Sundays.'],
    ['part of the customers', 'We deliver on Tuesdays.', 'We deliver to the islands on Mondays.'],
    ['another act', 'Lessons are on Mondays.', 'You book the lessons on Fridays.'],
    ['a special kind', 'Story time is on Saturdays.', 'Story time for babies is on Mondays.'],
    ['another thing', 'Invoices are sent on Mondays.', 'Reminders are sent on Fridays.'],
    ['days on and days off', 'The shop is closed on Mondays.', 'The shop is open on Sundays.'],
    ['more days', 'We deliver on Tuesdays.', 'We deliver on Tuesdays and Fridays.'],
    ['a time of each day', 'On Fridays lessons begin at 9:30.', 'On Mondays lessons begin at 8:00.'],
    ['a rank on one side', 'The choir meets on Mondays.', 'The choir meets on the last Monday of the month.'],
    ['one that is part of another', 'The market is on Saturdays.', 'The flea market is on Sundays.'],
    ['those for whom it is', 'Yoga is on Mondays.', 'Yoga for children is on Fridays.'],
    ['all but some in other words', 'We are open every day but Monday.', 'We are closed on Mondays.'],
    ['a day of a run', 'We deliver from Monday to Friday.', 'We deliver on Fridays.'],
    ['one run in other words', 'We deliver from Monday to Friday.', 'We deliver on weekdays.'],
    ['a time in days', 'We deliver from Monday to Saturday.', 'Delivery takes a few working days.'],
    ['a case on one side', 'We deliver on Fridays.', 'We deliver on Thursdays if Friday is a holiday.'],
    ['the hours of other days', 'We are open Monday to Friday, 9 to 5.', 'We are open on Saturdays from 10 to 2.'],
    [
      'two parts of one day',
      'The moss hall is closed on Monday mornings.',
      'The moss hall is open on Monday evenings.',
    ],
    ['a limit and a day', 'Send in your moss list by Tuesday.', 'Moss lists are read on Thursdays.'],
    ['one limit in other words', 'Send in your moss list by Thursday.', 'Moss lists must be sent in before Friday.'],
    [
      'days in and out of town',
      'In the city moss is raked Monday to Saturday.',
      'Outside the city moss is raked on Mondays.',
    ],
    ['one of several by number', 'Bus 4 runs Monday to Saturday.', 'Bus 5 runs on Sundays.'],
    ['days one of which is alone', 'Moss is raked on Fridays only.', 'Moss is raked on Fridays.'],
    [
      'each is for others',
      'Concerts for children are on Mondays.',
      '| Concert | When |\n| --- | --- |\n| Pensioners | Fridays |',
    ],
  ])('do not with %s', (_, left, right) => {
    expect(outcomeOf('weekday', left, right)).not.toBe('clash');
    expect(outcomeOf('weekday', right, left)).not.toBe('clash');
  });

  it('are left to the reader on one page', () => {
    const text = '# Wages\n\nWages are paid every Friday.\n\nWe pay wages on Thursdays.\n';
    expect(conflictsIn({ 'page.md': text })).toEqual([]);
  });
});
