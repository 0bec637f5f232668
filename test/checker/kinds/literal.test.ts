import { describe, expect, it } from 'vitest';
import { conflictsIn } from '../run.ts';

const pages = (left: string, right: string) => ({
  'orders/exchange.md': `# Exchanging an order\n\n${left}\n`,
  'desk/notes.md': `# Notes for the desk\n\n${right}\n`,
});
/** Whether the two are found to clash in what stands for nothing but itself; other kinds may read them as well. */
const found = (left: string, right: string): boolean =>
  conflictsIn(pages(left, right)).some(({ rule }) => rule === 'conflict/literal');

describe('a sentence that stands on two pages', () => {
  it.each([
    [
      'a state',
      "An order can only be exchanged if its status is 'delivered', and you check that first.",
      "An order can only be exchanged if its status is 'processed'. Look it up.",
    ],
    [
      'a tool',
      'Switch the phone of the caller to the network mode "4g_5g" to allow it to connect.',
      'Switch the phone of the caller to the network mode "3g_4g".',
    ],
    [
      'how often something may go wrong',
      'If the customer enters a wrong PIN 3 times, the card will be locked.',
      'If the customer enters a wrong PIN six times, the card will be locked.',
    ],
    [
      'a count of a whole',
      '31 of our 40 stations have step-free access.',
      '36 of our 40 stations have step-free access.',
    ],
    [
      'one of some things',
      'The agent needs to collect the first name, last name, and date of birth for each passenger.',
      'You need to collect the first name, last name, and passport number for each passenger.',
    ],
    [
      'a remark in brackets',
      'It measures the speed of the current connection (download speed).',
      'It measures the speed of the current connection (upload speed).',
    ],
    ['how a thing is written', '- expiration date (MM/YYYY format)', '- expiration date (DD/MM/YYYY format)'],
  ])('clashes in %s', (_, left, right) => {
    expect(found(left, right)).toBe(true);
    expect(found(right, left)).toBe(true);
  });

  it.each([
    [
      'one state',
      "An order can only be exchanged if its status is 'delivered'.",
      'An order can only be exchanged if its status is "delivered".',
    ],
    [
      'what is done',
      "An order can only be exchanged if its status is 'delivered'.",
      "An order can only be cancelled if its status is 'pending'.",
    ],
    [
      'one number in two ways',
      'If the customer enters a wrong PIN 3 times, the card will be locked.',
      'If the customer enters a wrong PIN three times, the card will be locked.',
    ],
    [
      'another number beside it',
      'Spend over 500 points in a month and 5 of the lamps are yours.',
      'Spend over 900 points in a month and 9 of the lamps are yours.',
    ],
    [
      'a denial',
      "An order can only be exchanged if its status is 'delivered'.",
      "An order can never be exchanged if its status is 'processed'.",
    ],
    ['few words', "The status is 'delivered'.", "The status is 'processed'."],
    [
      'a remark in other forms of its words',
      'The referral bonus of the year may be taken back (clawback provision).',
      'The referral bonus of the year may be taken back (clawed back).',
    ],
    ['a step', 'Repeat step 3 for each lost key of the guest.', 'Repeat step 4 for each lost key of the guest.'],
    ['a year', 'All rights of the book are reserved, 2024.', 'All rights of the book are reserved, 2025.'],
    [
      'one thing in two spellings',
      'By using this repository, organisation, or community you agree to the rules.',
      'By using this repository, organization, or community you agree to the rules.',
    ],
    [
      'a longer row of things',
      'The agent needs to collect the first name, last name, and date of birth for each passenger.',
      'The agent needs to collect the first name, last name, e-mail address and date of birth for each passenger.',
    ],
    [
      'two tools',
      'Call check_wifi_state to show the network of the phone as "on".',
      'Call check_data_state to show the network of the phone as "off".',
    ],
  ])('is silent on %s', (_, left, right) => {
    expect(found(left, right)).toBe(false);
  });

  it('leaves to other kinds what they read', () => {
    const left = 'A full refund of the course fee is paid within 30 days after the request.';
    const right = 'A full refund of the course fee is paid within 45 days after the request.';
    expect(conflictsIn(pages(left, right)).map(({ rule }) => rule)).toEqual(['conflict/duration']);
  });

  it('is silent on a form that is filled in on many pages', () => {
    const files = Object.fromEntries(
      [1, 2, 3, 4].map((number) => [
        `rooms/${'abcd'.charAt(number - 1)}.md`,
        `# Room ${'ABCD'.charAt(number - 1)}\n\nIf the guest enters a wrong code ${number + 2} times, the door is locked.\n`,
      ]),
    );
    expect(conflictsIn(files)).toEqual([]);
  });

  it('says what both lines say, with a gap', () => {
    const [finding] = conflictsIn(
      pages(
        'If the customer enters a wrong PIN 3 times, the card will be locked.',
        'If the customer enters a wrong PIN six times, the card will be locked.',
      ),
    );
    expect(finding!.message).toContain('the customer enters a wrong PIN … times');
    expect(finding!.positions.map(({ value }) => value)).toEqual(['six', '3']);
  });

  it('is silent on two products in brackets', () => {
    const files = {
      'cards/range.md':
        '# Cards\n\nWe have the Gold Card and the Silver Card. The Gold Card and the Silver Card are of steel.\n',
      ...pages('- Price of a lost key of the box (Gold Card)', '- Price of a lost key of the box (Silver Card)'),
    };
    expect(conflictsIn(files)).toEqual([]);
  });
});
