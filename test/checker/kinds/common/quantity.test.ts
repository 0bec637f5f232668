import { describe, expect, it } from 'vitest';
import { gateBetween, outcomeOf } from '../../run.ts';

const both = (left: string, right: string) => [
  outcomeOf('duration', left, right, 'Ending a lease'),
  outcomeOf('duration', right, left, 'Ending a lease'),
];

describe('a time that has to pass before something', () => {
  it.each([
    ['The notice period for ending a lease is 30 days.', 'To end a lease, write to us at least two weeks in advance.'],
    ['The notice period for ending a lease is 30 days.', 'To end a lease, give at least 60 days of notice.'],
    ['To end a lease, write to us 30 days in advance.', 'To end a lease, write to us at least 14 days in advance.'],
    ['To end a lease, write to us 30 days ahead.', 'To end a lease, write to us at least 20 days ahead.'],
    ['End a lease at least 48 hours before the start.', 'You can end a lease up to 24 hours before the start.'],
    ['End a lease at least 48 hours before the start.', 'You can end a lease until 24 hours before the start.'],
    ['End a lease no later than 3 days prior to the start.', 'You can end a lease up to 24 hours before the start.'],
    ['A lease has to be ended 3 days before the start.', 'You can end a lease until 24 hours before the start.'],
    ['To end a lease, write to us 30 days beforehand.', 'To end a lease, write to us at least 20 days beforehand.'],
  ])('is a floor on both sides: "%s" and "%s"', (left, right) => {
    expect(both(left, right)).toEqual(['clash', 'clash']);
  });

  it.each([
    ['The notice period for ending a lease is 30 days.', 'To end a lease, write to us at least 30 days in advance.'],
    ['The notice period for ending a lease is 30 days.', 'Ending a lease is done within 60 days.'],
    ['To end a lease, write to us 30 days in advance.', 'The end of a lease takes 45 days.'],
    ['End a lease at least 24 hours before the start.', 'You can end a lease up to 24 hours before the start.'],
    ['End a lease up to 48 hours before the start.', 'Ending a lease within 24 hours before the start is noted.'],
  ])('is none where the other line has another bound: "%s" and "%s"', (left, right) => {
    expect(both(left, right)).not.toContain('clash');
  });
});

describe('two days counted back from one', () => {
  const written = 'We write to the holder 60 days before the end of the lease.';
  it.each([
    'The holder of a lease gets a letter from us 30 days ahead of its end.',
    'The holder is told of the end of the lease 30 days ahead of it.',
  ])('are one time, whatever is to be done by then: "%s"', (line) => {
    expect(both(written, line)).toEqual(['clash', 'clash']);
  });

  it('are none where one of them says how long it takes', () => {
    expect(both(written, 'It takes 30 days until the end of the lease is booked.')).not.toContain('clash');
  });
});

describe('the most that may be left before something', () => {
  const least = 'To end a lease, write to us at least three weeks ahead.';
  it.each([
    'To end a lease, write to us no earlier than a fortnight before the day.',
    'To end a lease, write to us ten days before the day at the earliest.',
  ])('is too little for what asks for more: "%s"', (line) => {
    expect(both(line, least)).toEqual(['clash', 'clash']);
  });

  it.each([
    'To end a lease, write to us no earlier than six weeks before the day.',
    'To end a lease, write to us six weeks before the day at the earliest.',
  ])('leaves room for it: "%s"', (line) => {
    expect(both(line, least)).not.toContain('clash');
  });
});

describe('a time for which one must have held a thing', () => {
  it('is the least that is asked for', () => {
    const held = 'To end a lease early, you need to have held it for three years.';
    expect(both(held, 'To end a lease early, it must have been held for at least 18 months.')).toEqual([
      'clash',
      'clash',
    ]);
    expect(both(held, 'To end a lease early takes 18 months.')).not.toContain('clash');
  });
});

describe('one number in two units', () => {
  it.each([
    ['Our check of an order takes less than 24 hours.', 'We check an order within a day.'],
    ['Our check of an order takes up to 48 hours.', 'We check an order in under two days.'],
    ['Our check of an order takes less than 60 minutes.', 'We check an order within an hour.'],
  ])('is one limit: "%s" and "%s"', (left, right) => {
    expect(both(left, right)).not.toContain('clash');
  });

  it('is two limits where the numbers differ: "less than 48 hours" and "within a day"', () => {
    expect(both('Our check of an order takes less than 48 hours.', 'We check an order within a day.')).toEqual([
      'clash',
      'clash',
    ]);
  });
});

describe('a limit that is told by what happens beyond it', () => {
  const shares = (left: string, right: string) => outcomeOf('percent', left, right, 'Late parcels');

  it.each([
    'More than one in twenty late parcels leads to suspension.',
    'Above 5 % late parcels the account is blocked.',
    'Over five per cent late parcels and the shop is closed.',
  ])('clashes with another limit: "%s"', (line) => {
    expect(shares('The share of late parcels must stay at or below 8 %.', line)).toBe('clash');
  });

  it.each([
    'More than 8 % late parcels leads to suspension.',
    'More than 5 % late parcels are seen in December.',
    'At least 5 % late parcels are normal.',
  ])('says nothing against it: "%s"', (line) => {
    expect(shares('The share of late parcels must stay at or below 8 %.', line)).not.toBe('clash');
  });
});

describe('a charge that is waived in a case', () => {
  const gate = (left: string, right: string) => {
    const files = { 'charges.md': `# Charges\n\n${left}\n`, 'chat.md': `# Charges\n\n${right}\n` };
    return gateBetween(files, '$120', 'no');
  };

  it.each([
    [
      'The account charge is $120 a year, waived for pots of $150,000 or more.',
      'You pay no account charge with $180,000.',
    ],
    [
      'The account charge is $120 a year and is free for pots from $150,000.',
      'You pay no account charge for $180,000.',
    ],
    [
      'The account charge is $120 a year (free with 3 accounts).',
      'There is no account charge for the 4 accounts of a family.',
    ],
    ['The account charge is $120 a year, not charged above $150,000.', 'There is no account charge for $200,000.'],
    ['The account charge is $120 a year; no charge for members over 65.', 'You pay no account charge at 70.'],
    ['The account charge of $120 is waived from $150,000 on.', 'You pay no account charge at $180,000.'],
  ])('is none in that case: "%s" and "%s"', (left, right) => {
    expect(gate(left, right)).toBe('values');
  });

  it.each([
    ['The account charge is $120 a year, waived for pots of $150,000 or more.', 'You pay no account charge.'],
    ['The account charge is $120 a year.', 'You pay no account charge with $180,000.'],
    ['The account charge is $120 a year.', 'There is no account charge for members of 70.'],
    ['The account charge is $120 a year, and a manager waived it once.', 'You pay no account charge.'],
  ])('is compared elsewhere: "%s" and "%s"', (left, right) => {
    expect(gate(left, right)).toBe('clash');
  });
});

describe('a number below a head that bounds it', () => {
  const sums = (head: string, line: string) =>
    outcomeOf(
      'money',
      `| Parcel | ${head} |\n| --- | --- |\n| Standard | $250 |\n| Express | $900 |`,
      line,
      'Cover of parcels',
    );

  it.each([
    ['Covered up to', 'A standard parcel is covered up to $500.'],
    ['Covered at most', 'A standard parcel is covered up to $500.'],
    ['Covered up to (per parcel)', 'A standard parcel is covered up to $500.'],
    ['Worth at least', 'A standard parcel must be worth at least $500.'],
  ])('clashes with another bound of the same side: "%s"', (head, line) => {
    expect(sums(head, line)).toBe('clash');
  });

  it.each([
    ['Covered up to', 'A standard parcel is covered up to $250.'],
    ['Covered up to', 'A standard parcel must be worth at least $100.'],
    ['Worth at least', 'A standard parcel is covered up to $500.'],
  ])('is none with the same, or of the other side: "%s" and "%s"', (head, line) => {
    expect(sums(head, line)).not.toBe('clash');
  });
});

describe('an amount below the heading "Limits"', () => {
  it.each([
    ['- Cash at the counter: $400', 'Up to $500 in cash can be taken out at the counter.', 'clash'],
    ['- Cash at the counter: $400', 'Up to $400 in cash can be taken out at the counter.', 'agree'],
    ['Cash at the counter is $400 in this story.', 'Up to $500 in cash can be taken out at the counter.', 'silent'],
  ])('"%s" and "%s": %s', (item, line, outcome) => {
    expect(outcomeOf('money', `## Limits\n\n${item}`, line, 'Cash card')).toBe(outcome);
  });

  it('is a plain amount below another heading', () => {
    const line = 'Up to $500 in cash can be taken out at the counter.';
    expect(outcomeOf('money', '## Prices and limits\n\n- Cash at the counter: $400', line, 'Cash card')).toBe('silent');
  });
});

describe('how long a thing takes at least, and how soon it is done', () => {
  const repairs = (left: string, right: string) => outcomeOf('duration', left, right, 'Chair repairs');

  it.each([
    ['Allow at least two weeks for a chair repair.', 'Chair repairs are done in under a week.'],
    ['A chair repair takes at least two weeks.', 'We repair chairs in a week.'],
    ['A chair repair takes at least a week.', 'A chair repair takes from 2 to 5 days.'],
  ])('clash: "%s" and "%s"', (left, right) => {
    expect([repairs(left, right), repairs(right, left)]).toEqual(['clash', 'clash']);
  });

  it.each([
    ['Allow at least two weeks for a chair repair.', 'We repair chairs in three weeks.'],
    ['Bring a chair at least two weeks ahead of the repair.', 'We repair chairs in a week.'],
    ['You have at least two weeks to fetch a chair after its repair.', 'We repair chairs in a week.'],
  ])('do not: "%s" and "%s"', (left, right) => {
    expect([repairs(left, right), repairs(right, left)]).not.toContain('clash');
  });
});

describe('bare numbers in the cells of two tables', () => {
  const table = (head: string, number: string) =>
    `| Box | ${head} |\n| --- | --- |\n| Moor box for summer | ${number} |`;

  it.each([
    ['Servings', 'Servings', 'clash'],
    ['Servings', 'Number of servings', 'clash'],
    ['Servings per recipe', 'Servings', 'silent'],
    ['People', 'Servings', 'silent'],
  ])('"%s" and "%s": %s', (left, right, outcome) => {
    expect(outcomeOf('count', table(left, '2'), table(right, '6'), 'Boxes')).toBe(outcome);
  });
});

describe('spans in weeks and in months', () => {
  it.each([
    ['An appeal on a fine takes four to eight weeks.', 'An appeal on a fine takes one to two months.', 'agree'],
    ['An appeal on a fine takes four to eight weeks.', 'An appeal on a fine takes two to three months.', 'clash'],
    ['An appeal on a fine takes four to eight weeks.', 'An appeal on a fine takes one to three months.', 'clash'],
  ] as const)('"%s" and "%s": %s', (left, right, outcome) => {
    expect(outcomeOf('duration', left, right, 'Fines')).toBe(outcome);
    expect(outcomeOf('duration', right, left, 'Fines')).toBe(outcome);
  });
});

describe('a number of people', () => {
  it.each([
    ['Up to five people can be helpers of an account.', 'An account has up to 3 helpers.', 'clash'],
    ['Up to three people can be helpers of an account.', 'An account has up to 3 helpers.', 'agree'],
    ['Up to five people can see an account.', 'An account has up to 3 helpers.', 'silent'],
    ['Up to five keys can be had by helpers of an account.', 'An account has up to 3 helpers.', 'silent'],
  ] as const)('is one of those whom the line names as well: "%s" and "%s": %s', (left, right, outcome) => {
    expect(outcomeOf('count', left, right, 'Helpers')).toBe(outcome);
    expect(outcomeOf('count', right, left, 'Helpers')).toBe(outcome);
  });
});

describe('a limit that is within it or not', () => {
  it.each([
    ['Files that nobody opened for more than 6 months go.', 'Files that nobody opened for 6 months or more go.'],
    ['A lease of less than 6 months is short.', 'A lease of 6 months or less is short.'],
  ])('is one limit: "%s" and "%s"', (left, right) => {
    expect(both(left, right)).toEqual(['agree', 'agree']);
  });

  it('is another one where the amounts differ', () => {
    expect(
      both('Files that nobody opened for more than 6 months go.', 'Files that nobody opened for 3 months or more go.'),
    ).toEqual(['clash', 'clash']);
  });
});

describe('sizes of files', () => {
  const sizes = (left: string, right: string) =>
    outcomeOf('count', `A mailbox holds ${left}.`, `A mailbox holds ${right}.`, 'Mailboxes');

  it.each([
    ['2 GB', '2,048 MB'],
    ['3 PB', '3,072 TB'],
    ['2 GB', '2000 MB'],
    ['5 TiB', '5 TB'],
  ])('%s are %s', (left, right) => {
    expect([sizes(left, right), sizes(right, left)]).toEqual(['agree', 'agree']);
  });

  it.each([
    ['2 GB', '2,096 MB'],
    ['2 GB', '2.048 GB'],
    ['3 PB', '2 PB'],
  ])('%s are not %s', (left, right) => {
    expect([sizes(left, right), sizes(right, left)]).toEqual(['clash', 'clash']);
  });
});

describe('a time that a head gives to act in', () => {
  const table = (head: string): string => `| Goods | ${head} |\n| --- | --- |\n| Kites | 21 days |`;

  it.each([
    ['Time to return', 'clash'],
    ['Days for a return', 'clash'],
    ['Time to dry', 'silent'],
  ] as const)('"%s": %s', (head, outcome) => {
    expect(outcomeOf('duration', table(head), 'Kites can be returned within 28 days.', 'Kites')).toBe(outcome);
  });
});

describe('a time after which one may', () => {
  const least = 'Use the painted kite no sooner than 4 days after the painting.';
  it.each([
    ['clash', 'The painted kite may be used 36 hours after the painting.'],
    ['agree', 'The painted kite may be used 4 days after the painting.'],
    ['silent', 'The painted kite is dry 6 days after the painting.'],
    ['silent', 'The painted kite may be used within 36 hours.'],
  ] as const)('has to pass, as the least one has: %s for "%s"', (outcome, line) => {
    expect(outcomeOf('duration', line, least, 'Painted kites')).toBe(outcome);
    expect(outcomeOf('duration', least, line, 'Painted kites')).toBe(outcome);
  });
});
