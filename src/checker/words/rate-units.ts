const line = (text: string): string[] => text.trim().split(/\s+/);

/**
 * What amounts and counts are per, by what tells one apart from another: times, those who have a thing or pay for it, and occasions.
 * Nouns as they stand behind "per", each unit with its other names.
 */
export const rateUnits = {
  time: {
    minute: line('minute minutes min'),
    hour: line('hour hourly hours hr'),
    day: line('day daily days'),
    night: line('night nightly nights'),
    week: line('week weekly weeks'),
    month: line('month monthly months mo'),
    quarter: line('quarter quarterly quarters'),
    year: line('year yearly annually annum p.a. years yr'),
  },
  holder: {
    person:
      line(`person people head passenger traveller traveler guest adult child customer client member user participant employee student
      visitor patient ticket seat`),
    item: line('item article product piece bag parcel book unit garment'),
    room: line('room apartment cabin'),
    vehicle: line('vehicle car van bike bicycle motorcycle'),
    household: line('household family address home property'),
    animal: line('pet animal dog cat'),
    group: line('team group company organisation organization business class'),
    device: line('device phone handset machine'),
    line: line('line number sim'),
    card: line('card'),
  },
  occasion: {
    order: line('order booking reservation purchase transaction basket'),
    visit: line('visit session appointment class lesson'),
    stay: line('stay'),
    claim: line('claim incident event accident loss illness condition'),
    trip: line('trip journey flight leg ride crossing'),
    concert: line('concert show match performance game'),
  },
} as const;

/** Behind a unit these are no noun, beside words that end in "-ed": "per item |sold|". */
export const participles: readonly string[] = ['made', 'sold'];
