import { describe, expect, it } from 'vitest';
import { sisterTitles, slotsBetween } from '../../../src/checker/learn/sister-pages.ts';
import { pages } from '../run.ts';

const documentsOf = (titles: Readonly<Record<string, string>>) =>
  pages(Object.fromEntries(Object.entries(titles).map(([path, title]) => [path, `# ${title}\n\nPlease note.\n`])))
    .documents;

describe('the words by which two pages of one pattern differ', () => {
  it.each([
    [{ 'pass-day.md': 'Day pass', 'pass-night.md': 'Night pass' }, 'day | night'],
    [{ 'pass-day.md': 'The day pass', 'pass-night.md': 'A night pass' }, 'day | night'],
    [{ 'app-desktop.md': 'Desktop app', 'app-phone.md': 'Phone and watch app' }, 'desktop | phone watch'],
    [{ 'lifts-annex.md': 'Lifts: the Annex', 'lifts-tower.md': 'Lifts: Tower and roof' }, 'annex | tower roof'],
    [{ 'pass-day.md': 'Day: how it works', 'pass-night.md': 'All that you get with Night' }, 'day | night'],
    [{ 'day-pass-fees.md': 'Day pass', 'night-pass-fees.md': 'Night pass' }, 'day | night'],
    [{ 'trips_boat_tours_001.md': 'Hire a boat', 'trips_coach_tours_002.md': 'Take a coach' }, 'boat | coach'],
    [
      {
        'tips_cook_card_001.md': 'Tipping a cook with a Larch card',
        'tips_driver_001.md': 'Tipping a driver at Larch stops',
      },
      'cook card | driver stops',
    ],
    [
      {
        'claims_coach_claims_001.md': 'Missed coach trips',
        'claims_ticket_loss_001.md': 'Ticket loss: torn, wet, stolen',
      },
      'coach | ticket loss',
    ],
    [
      {
        'desk_guest_key_request_001.md': 'Desk: guest key requests',
        'desk_spare_temp_key_002.md': 'Desk: temporary request of a spare key',
      },
      'guest | temporary spare',
    ],
  ])('%j: %s', (titles, slots) => {
    const [a, b] = documentsOf(titles);
    expect(
      slotsBetween(a!, b!)
        ?.map((slot) => slot.join(' '))
        .join(' | '),
    ).toBe(slots);
    expect(
      slotsBetween(b!, a!)
        ?.map((slot) => slot.join(' '))
        .join(' | '),
    ).toBe(slots.split(' | ').reverse().join(' | '));
  });

  it.each([
    [{ 'passes/day.md': 'Day pass', 'passes/night.md': 'Night pass' }, 'day | night'],
    [{ 'passes/day.md': 'Day Pass', 'passes/night.md': 'The Pass for the Night' }, 'day | night'],
    [{ 'trips/bags.md': 'Cover for bags', 'trips/cancel.md': 'Trip cancellation cover' }, 'bags | cancel'],
    [{ 'help/pool.md': 'Pool rooms', 'help/sauna-rules.md': 'Rooms: sauna' }, 'pool | sauna'],
  ])('are told by the files of one folder: %j: %s', (titles, slots) => {
    const [a, b] = documentsOf(titles);
    expect(
      slotsBetween(a!, b!)
        ?.map((slot) => slot.join(' '))
        .join(' | '),
    ).toBe(slots);
  });

  it.each([
    ['in two folders', { 'a/pass-day.md': 'Day pass', 'b/pass-night.md': 'Night pass' }],
    ['by a number', { 'pass-1.md': 'Pass 1', 'pass-2.md': 'Pass 2' }],
    ['by a number that goes up', { 'pass_001.md': 'Day pass', 'pass_002.md': 'Night pass' }],
    ['by what kind of page they are', { 'pass-faq.md': 'Pass FAQ', 'pass-policy.md': 'Pass policy' }],
    ['in all but what kind of page they are', { 'faq-day.md': 'FAQ day', 'faq-night.md': 'FAQ night' }],
    ['by files whose titles have no word in common', { 'help/day.md': 'By day', 'help/night.md': 'At night' }],
    [
      'by files whose titles have a name in common',
      { 'help/day.md': 'Day at Larch', 'help/night.md': 'Night at Larch' },
    ],
    ['by files for the same readers', { 'help/day.md': 'Day for agents', 'help/night.md': 'Night for agents' }],
    ['by files that their titles do not name', { 'passes/sun.md': 'Day pass', 'passes/moon.md': 'Night pass' }],
    ['by files of which one names both', { 'passes/day.md': 'Day pass', 'passes/night.md': 'Day and night pass' }],
    ['by what kind of page the files are', { 'passes/faq.md': 'Pass FAQ', 'passes/policy.md': 'Pass policy' }],
    ['in their whole paths', { 'day.md': 'Day pass', 'night.md': 'Night pass' }],
    ['in their whole titles', { 'pass-day.md': 'By sunlight', 'pass-night.md': 'After dark' }],
    [
      'where one title names both',
      { 'pass-day.md': 'Day pass: no night', 'pass-night.md': 'The pass by night, dusk or dawn' },
    ],
    ['in many words', { 'pass-day.md': 'Pass: buying one early saves money', 'pass-night.md': 'Pass: dusk' }],
    ['in that one is about a part', { 'pass.md': 'Pass', 'pass-night.md': 'Night pass' }],
  ])('are none where they differ %s', (_, titles) => {
    const [a, b] = documentsOf(titles);
    expect(slotsBetween(a!, b!)).toBeUndefined();
  });
});

describe('what titles of sister pages set side by side', () => {
  it('is listed for each pattern', () => {
    const documents = documentsOf({
      'lamps/day.md': 'Lamps',
      'pass-day.md': 'Day pass',
      'pass-night.md': 'Night pass',
      'pass-week.md': 'Week pass',
      'rug-oak.md': 'Rugs on oak',
      'rug-pine.md': 'Rugs on pine',
    });
    expect(sisterTitles(documents)).toEqual([
      ['Day', 'Night', 'Week'],
      ['oak', 'pine'],
    ]);
    expect(
      sisterTitles([...documents].reverse())
        .map(String)
        .sort(),
    ).toEqual(['Day,Night,Week', 'oak,pine']);
  });

  it('is none of a pattern that very many pages have', () => {
    const letters = [...'abcdefghijklmnopqrstuvwxyzabcdefghijklmnop'];
    const many = (count: number) =>
      documentsOf(
        Object.fromEntries(
          letters.slice(0, count).map((letter, at) => {
            const make = `${letter}${at < 26 ? 'oak' : 'elm'}`;
            return [`lamp-${make}.md`, `Lamp of ${make}`];
          }),
        ),
      );
    expect(sisterTitles(many(40))[0]).toHaveLength(40);
    expect(sisterTitles(many(41))).toEqual([]);
  });
});
