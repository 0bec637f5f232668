import { describe, expect, it } from 'vitest';
import { conflictsIn, gateBetween, outcomeOf, short } from '../../run.ts';

/** What the two sides say, for each conflict between two pages of one title. */
const conflictsBetween = (topic: string, left: string, right: string): string[] =>
  conflictsIn({ 'policies/one.md': `# ${topic}\n\n${left}\n`, 'faq/two.md': `# ${topic}\n\n${right}\n` }).flatMap(
    ({ positions }) => positions.map(({ value }) => value),
  );

describe('one time that runs from two events', () => {
  it.each([
    [
      'Returns',
      'Return an item within 30 days of delivery.',
      'Items may be returned within 30 days of the purchase date.',
    ],
    [
      'Warranty',
      'The warranty runs for 2 years from the date of purchase.',
      'The warranty runs for two years, starting from the day of delivery.',
    ],
    ['Trial', 'The trial ends 14 days after you sign up.', 'The trial ends 14 days after the first login.'],
    [
      'Links',
      'The link is valid for 24 hours after you request it.',
      'The link is valid for 24 hours after you first open it.',
    ],
    [
      'Vouchers',
      'Vouchers expire 12 months after they are bought.',
      'A voucher expires 12 months after it is first used.',
    ],
    ['Points', 'Points expire 24 months after they were earned.', 'Points expire 24 months after your last purchase.'],
    [
      'Claims',
      'Send us the claim within 90 days of the incident.',
      'Send us the claim within 90 days of discovering the damage.',
    ],
    [
      'Refunds',
      'We refund you within 10 days of receiving your request.',
      'We refund you within 10 days after we approve your request.',
    ],
    [
      'Probation',
      'Probation lasts 6 months from the start of work.',
      'Probation lasts 6 months from the day you sign the contract.',
    ],
    [
      'Recall',
      'The recall offer runs 60 days from shipping.',
      'The recall offer runs 60 days following receipt of the parcel.',
    ],
    [
      'Deposits',
      'The deposit is paid back 10 days after you move out.',
      'The deposit is paid back 10 days after the inspection.',
    ],
  ])('%s: "%s" and "%s"', (topic, left, right) => {
    expect(conflictsBetween(topic, left, right)).toHaveLength(2);
    expect(conflictsBetween(topic, right, left)).toHaveLength(2);
  });

  it('is told with the event, which alone differs', () => {
    expect(
      conflictsBetween(
        'Returns',
        'Return an item within 30 days of delivery.',
        'Return an item within 30 days of the purchase.',
      ).toSorted(),
    ).toEqual(['within 30 days of delivery', 'within 30 days of the purchase']);
  });

  it.each([
    [
      'two words for one event',
      'Return an item within 30 days of delivery.',
      'Return an item within 30 days after you receive it.',
    ],
    [
      'a short word for the event',
      'The bill is due 23 days after the statement closes.',
      'The bill is due 23 days after closing.',
    ],
    ['events of one day', 'Cancel within 14 days of the order.', 'Cancel within 14 days after paying.'],
    [
      'the receipt of what is the event',
      'We answer within 2 days of your request.',
      'We answer within 2 days of receiving your request.',
    ],
    [
      'the decision on a request',
      'Appeal within 21 days of our decision.',
      'Appeal within 21 days after your application was decided.',
    ],
    [
      'a word that names no event',
      'The spare key is yours for 10 days after the repair.',
      'The spare key is yours for 10 days after delivery.',
    ],
    ['no event on one side', 'Return an item within 30 days.', 'Return an item within 30 days of delivery.'],
    ['a later step', 'Orders ship within 2 days of the order.', 'Orders arrive within 2 days after dispatch.'],
    [
      'what comes after the end',
      'The trial lasts 14 days from sign-up.',
      'Trial data is kept for 14 days after the trial ends.',
    ],
    [
      'a time before and a time after',
      'Cancel up to 48 hours before the appointment.',
      'Cancel up to 48 hours after booking.',
    ],
  ])('is no conflict with %s', (_, left, right) => {
    expect(conflictsBetween('The rules', left, right)).toEqual([]);
    expect(conflictsBetween('The rules', right, left)).toEqual([]);
  });
});

describe('one amount per two things', () => {
  it.each([
    ['Cleaning', 'The cleaning fee is £40 per stay.', 'The cleaning fee is £40 a night.'],
    ['Booking fee', 'The booking fee is €3 per ticket.', 'The booking fee is €3 per order.'],
    ['Guests', 'Members may bring two guests per month.', 'Members may bring two guests per visit.'],
    ['Bags', 'You may take 2 bags per passenger.', 'You may take 2 bags per booking.'],
    ['Data', 'The plan comes with 10 GB a month.', 'The plan comes with 10 GB a week.'],
    ['Excess', 'The excess is $200 per claim.', 'The excess is $200 per year.'],
    ['Withdrawals', 'You can withdraw $500 per day.', 'You can withdraw $500/week.'],
    ['Licences', 'The licence costs $12 per user.', 'The licence costs $12 for each team.'],
    ['Coaching', 'Coaching is two hours weekly.', 'Coaching is two hours a month.'],
    ['Visits', 'The plan pays for four visits a year.', 'The plan pays for four visits per illness.'],
    ['Tickets', 'Everyone may buy at most six tickets per concert.', 'Everyone may buy at most six tickets per day.'],
    ['Support', 'Each contract has 2 hours of support a month.', 'Each contract has 2 hours of support per year.'],
  ])('%s: "%s" and "%s"', (topic, left, right) => {
    expect(conflictsBetween(topic, left, right)).toHaveLength(2);
    expect(conflictsBetween(topic, right, left)).toHaveLength(2);
  });

  it('marks what it is per in both lines', () => {
    const [finding] = conflictsIn({
      'fees.md': '# Cleaning\n\nThe cleaning fee is £40 per stay.\n',
      'faq.md': '# Cleaning\n\nThe cleaning fee is £40 a night, paid at the desk.\n',
    });
    const marked = finding!.positions.flatMap(({ statements }) =>
      statements.map(({ place, quote }) => quote.slice(place.column - 1, place.endColumn - 1)),
    );
    expect(marked.toSorted()).toEqual(['£40 a night', '£40 per stay']);
  });

  it('is told with what it is per, which alone differs', () => {
    expect(
      conflictsBetween('Cleaning', 'The cleaning fee is £40 per stay.', 'The cleaning fee is £40 a night.').toSorted(),
    ).toEqual(['£40 a night', '£40 per stay']);
  });

  it.each([
    ['two ways to write it', 'Parking costs $4 per hour.', 'Parking costs $4 for each hour.'],
    ['an adverb', 'The fee is $8 monthly.', 'The fee is $8 a month.'],
    ['two words for one person', 'Two bags per passenger are free.', 'Two bags per traveller are free.'],
    ['more said on one side', 'The city tax is €2 a night.', 'The city tax is €2 per person per night.'],
    ['a time and who has it', 'The licence costs $8 per user.', 'The licence costs $8 a month.'],
    ['a thing that is not known', 'The fee is $8 per pallet.', 'The fee is $8 per crate.'],
    ['a longer name', 'Call once per customer account.', 'Call once per customer.'],
    [
      'other things',
      'Homes on credit meters are billed once a month.',
      'A meter reader calls once a year, and leaves a note.',
    ],
    ['nothing on one side', 'The booking fee is €3.', 'The booking fee is €3 per order.'],
  ])('is no conflict with %s', (_, left, right) => {
    expect(conflictsBetween('The rules', left, right)).toEqual([]);
    expect(conflictsBetween('The rules', right, left)).toEqual([]);
  });

  it('is excused by the words of the two times where the amounts differ', () => {
    const files = {
      'plan.md': '# Data plan\n\nThe plan comes with 10 GB a month.\n',
      'faq.md': '# Data plan\n\nThe plan comes with 3 GB a week.\n',
    };
    expect(gateBetween(files, '10 GB', '3 GB')).toBe('other-attribute');
  });
});

describe('shares of two wholes', () => {
  it.each([
    ['The cancellation fee is 10% of the total.', 'The cancellation fee is 10% of the first night.'],
    ['We charge a commission of 5% of the net price.', 'Commission: 5% of the gross price'],
    ['The late fee is 3% of the overdue amount.', 'The late fee is 3% of the total balance.'],
    ['The restocking fee is 15% of the item price.', 'The restocking fee is 15% of the order value.'],
    ['A no-show is charged 100% of the first night.', 'A no-show is charged 100% of the whole stay.'],
    ['For a no-show we keep 50% of the deposit.', 'For a no-show we keep 50% of the total price.'],
    ['The agency fee is 20% of the monthly rent.', 'The agency fee is 20% of the annual rent.'],
    ['The cancellation fee is half of the deposit.', 'The cancellation fee is 50% of the full price.'],
  ])('clash: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('percent', left, right)).toBe('clash');
    expect(outcomeOf('percent', right, left)).toBe('clash');
  });

  it.each([
    ['one whole in other words', 'The fee is 10% of the total price.', 'The fee is 10% of the order value.'],
    ['a whole that only one names', 'The fee is 10% of the first night.', 'The fee is 10%.'],
    ['a whole that may be the same', 'The fee is 10% of the price.', 'The fee is 10% of the first night.'],
    ['a total that may be net', 'The fee is 10% of the total.', 'The fee is 10% of the net price.'],
    ['a rent that may be a year', 'The fee is 10% of the total rent.', 'The fee is 10% of the annual rent.'],
    ['what it is not a share of', 'The fee is 10% in the first night.', 'The fee is 10% of the total.'],
  ])('do not with %s', (_, left, right) => {
    expect(outcomeOf('percent', left, right)).not.toBe('clash');
    expect(outcomeOf('percent', right, left)).not.toBe('clash');
  });

  it('are told with what they are of', () => {
    const [finding] = conflictsIn({
      'fees.md': '# Cancellation\n\nThe cancellation fee is 10% of the total.\n',
      'faq.md': '# Questions about cancellation\n\nThe cancellation fee is 10% of the first night.\n',
    });
    expect(short(finding!)).toContain('10% of the first night @ faq.md:3 | 10% of the total @ fees.md:3');
  });
});

describe('what stands behind a comma', () => {
  it.each([
    ['agree', 'A berth costs £4 a month or £40 a year.', 'A month of a berth costs £4, a year £40.'],
    ['clash', 'A berth costs £4 a month or £40 a year.', 'A month of a berth costs £6, a year £40.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(outcomeOf('money', left, right, 'Berths')).toBe(outcome);
    expect(outcomeOf('money', right, left, 'Berths')).toBe(outcome);
  });
});
