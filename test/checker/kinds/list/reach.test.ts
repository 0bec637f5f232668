import { describe, expect, it } from 'vitest';
import { claimsIn, outcomeOf } from '../../run.ts';

/** "part order app of delivery free": what an offer reaches, and terms of the offer. */
function reachesOf(text: string): string[] {
  return claimsIn({ 'page.md': `# Page\n\n${text}\n` }, 'list').flatMap(({ value }) => {
    if (value.kind !== 'listing' || (value.slot?.fill !== 'every' && value.slot?.fill !== 'part')) return [];
    return [`${value.slot.fill} ${value.items.flat().join(' ')} of ${value.slot.offer.join(' ')}`];
  });
}

describe('how far an offer reaches', () => {
  it.each([
    ['The badge is good for all of our halls.', 'every hall of badg product'],
    ['All lamps can be engraved.', 'every lamp of engrav'],
    ['We record all calls, inbound and outbound.', 'every call of record'],
    ['Photos are kept of every boat we moor.', 'every boat of photo keep'],
    ['We ship worldwide.', 'every  of deliv'],
    ['Area of cover: anywhere in the world', 'every  of area cover'],
    ['During the fair, entry is free on all coaches.', 'every coach of fair entri free'],
    ['Lamps are engraved only for buyers with a voucher.', 'part buyer voucher of lamp engrav'],
    ['Engraving is free on lamps from the attic only, not on others.', 'part lamp attic of engrav free'],
    ['Rebates are paid for some lamps only.', 'part lamp of discount pai'],
    ['Only lamps with a stand can be engraved.', 'part lamp stand of engrav'],
  ])('%s', (line, reach) => {
    expect(reachesOf(line)).toEqual([reach]);
  });

  it.each([
    ['what is not so', 'We do not ship worldwide.'],
    ['an exception', 'All lamps except the blue one can be engraved.'],
    ['a case', 'If you ask, all lamps can be engraved.'],
    ['nearly all', 'Nearly all lamps can be engraved.'],
    ['a plain offer', 'Lamps can be engraved.'],
  ])('nothing of %s: %s', (_, line) => {
    expect(reachesOf(line)).toEqual([]);
  });
});

describe('all on one page, a part on another', () => {
  it.each([
    ['The badge is good in all of our halls.', 'The badge is good in the north hall only.'],
    ['Engraving is free on all lamps.', 'Engraving is free on lamps from the attic only.'],
    ['All lamps can be engraved.', 'Lamps are engraved for some lamps only.'],
    ['We ship worldwide.', 'We ship to Malta and Spain only.'],
    ['We engrave all lamps.', 'We engrave brass lamps only.'],
    ['A permit is needed for every boat.', 'Permit needed: sailing boats only'],
  ])('%s / %s', (left, right) => {
    expect(outcomeOf('list', left, right)).toBe('clash');
    expect(outcomeOf('list', right, left)).toBe('clash');
  });

  it.each([
    ['another offer', 'Engraving is free on all lamps.', 'Gift wrap is free on lamps from the attic only.'],
    ['more of an offer', 'Engraving is free on all lamps.', 'Express engraving is free on lamps from the attic only.'],
    ['other things', 'Engraving is free on all lamps.', 'Engraving is free on mugs from the attic only.'],
    ['a plain list', 'We ship worldwide.', 'We ship in black and grey only.'],
    ['an exception', 'All lamps can be engraved.', 'Only lamps with a stand can be engraved, except for the blue one.'],
  ])('%s may be so', (_, left, right) => {
    expect(outcomeOf('list', left, right)).not.toBe('clash');
  });
});
