import { wordsOf } from './list-of.ts';

/**
 * What amounts and counts are per, by what tells one apart from another: times, those who have a thing or pay for it, and occasions.
 * Nouns as they stand behind "per", each unit with its other names.
 */
export const rateUnits = {
  time: {
    minute: wordsOf('minute minutes min'),
    hour: wordsOf('hour hourly hours hr'),
    day: wordsOf('day daily days'),
    night: wordsOf('night nightly nights'),
    week: wordsOf('week weekly weeks'),
    month: wordsOf('month monthly months mo'),
    quarter: wordsOf('quarter quarterly quarters'),
    year: wordsOf('year yearly annually annum p.a. years yr'),
  },
  holder: {
    person:
      wordsOf(`person people head passenger traveller traveler guest adult child customer client member user participant employee student
      visitor patient ticket seat`),
    item: wordsOf('item article product piece bag parcel book unit garment'),
    room: wordsOf('room apartment cabin'),
    vehicle: wordsOf('vehicle car van bike bicycle motorcycle'),
    household: wordsOf('household family address home property'),
    animal: wordsOf('pet animal dog cat'),
    group: wordsOf('team group company organisation organization business class'),
    device: wordsOf('device phone handset machine'),
    line: wordsOf('line number sim'),
    card: wordsOf('card'),
  },
  occasion: {
    order: wordsOf('order booking reservation purchase transaction basket'),
    visit: wordsOf('visit session appointment class lesson'),
    stay: wordsOf('stay'),
    claim: wordsOf('claim incident event accident loss illness condition'),
    trip: wordsOf('trip journey flight leg ride crossing'),
    concert: wordsOf('concert show match performance game'),
  },
} as const;

/** Behind a unit these are no noun, beside words that end in "-ed": "per item |sold|". */
export const participles: readonly string[] = ['made', 'sold'];
