import { describe, expect, it } from 'vitest';
import { conflictsIn, outcomeOf } from '../../run.ts';

const found = (title: string, line: string): number =>
  conflictsIn({
    'fees.md': '# Late fees of a bill\n\nThe late fee is charged once per bill.\n',
    'other.md': `# ${title}\n\n${line}\n`,
  }).length;

describe('a denial without a verb', () => {
  it.each([
    ['The hardship register', 'No late fee.'],
    ['The hardship register', 'No late fee, no restriction.'],
    ['Payment by instalments', 'No late fee.'],
    ['Late fees of a bill', '**While it runs.** No late fee. New bills have to be paid.'],
    ['Late fees of a bill', '**During a strike.** No late fee is charged. New bills have to be paid.'],
  ])('says nothing of another page than its own: "%s", "%s"', (title, line) => {
    expect(found(title, line)).toBe(0);
  });

  it.each([
    ['Late fees', 'No late fee.'],
    ['Late fees: questions and answers', 'No late fee is charged.'],
    ['The hardship register', 'The late fee is not charged.'],
  ])('speaks of what its page is about: "%s", "%s"', (title, line) => {
    expect(found(title, line)).toBeGreaterThan(0);
  });
});

describe('a denial that says itself of what it is', () => {
  const clash = (left: string, right: string): number =>
    conflictsIn({ 'a.md': `# Camp site\n\n${left}\n`, 'b.md': `# Questions\n\n${right}\n` }).length;

  it.each([
    ['No pets in the tents.', 'Pets are welcome in the tents.'],
    ['No refunds on late cancellations.', 'Late cancellations are refunded.'],
    ['No helmet needed on the green trail.', 'A helmet is required on the green trail.'],
  ])('is compared with the line of any page: "%s" and "%s"', (left, right) => {
    expect(clash(left, right)).toBeGreaterThan(0);
  });

  it.each([
    ['No dogs in the restaurant.', 'Dogs are welcome in the rooms.'],
    ['No refunds on gift vouchers.', 'Late cancellations are refunded.'],
    ['No deposit for groups of students.', 'Groups of adults pay a deposit.'],
  ])('but not of another place or thing: "%s" and "%s"', (left, right) => {
    expect(clash(left, right)).toBe(0);
  });
});

describe('words that only close what a line has named', () => {
  it.each([
    ['A pilot can open the lock, nobody else.', 'Only a pilot may open the lock.'],
    ['The pilot opens it; nobody else can open or close the lock.', 'Only the pilot can open or close the lock.'],
    ['Kites stay outside the shed. So do the buoys of members.', 'Buoys of members are not kept in the shed.'],
    ["Don't go over two kites per member in any season.", 'A member can rent two kites in any season.'],
    ['There is no limit on the number of kites.', 'You are welcome to go on renting kites, as many as you like.'],
    ['A discount of a third on all kites.', 'A third comes off every kite.'],
  ])('do not clash: "%s" and "%s"', (left, right) => {
    for (const kind of ['stance', 'list'] as const)
      for (const [one, other] of [
        [left, right],
        [right, left],
      ] as const)
        expect(outcomeOf(kind, one, other, 'Locks')).not.toBe('clash');
  });

  it.each([
    ['Repairs of a kite are subject to a charge.', 'Repairs of a kite are free of charge.'],
    ['Apprentices can rent a kite too.', 'Members can rent a kite. Apprentices cannot.'],
    ['A pilot card is required.', 'No pilot card is required.'],
    ['The deposit is counted towards your price.', 'The deposit is not counted towards the price.'],
    ['Only the warden may open the lock. Pilots may not.', 'Your pilot may open the lock.'],
    ['Night pilots may not open the lock, only the warden may.', 'Your night pilot may open the lock.'],
  ])('clash: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Locks')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Locks')).toBe('clash');
  });
});
