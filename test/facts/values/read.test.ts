import { describe, expect, it } from 'vitest';
import { findValues, parseValue, showValue } from '../../../src/facts/values/read.ts';

function read(text: string): string[] {
  return findValues(text).map(({ value }) => `${value.kind}: ${showValue(value)}`);
}

describe('a whole string', () => {
  it.each([
    ['30 days after delivery', 'duration', '30 days after delivery'],
    ['30 days of the date on which the customer signed the form', 'duration', undefined],
    ['$25 per item', 'money', '$25 per item'],
    ['10 kg per bag at most', 'count', 'up to 10 kg per bag'],
    ['3 tickets per person minimum', 'count', 'at least 3 tickets per person'],
    ['$25 (per item)', 'money', '$25 per item'],
    ['Free', 'money', 'free'],
    ['no fee', 'money', 'free'],
    ['Waived', 'money', 'free'],
    ['**$25**', 'money', '$25'],
    ['2.5 %', 'percent', '2.5%'],
    ['3 to 5 business days', 'duration', '3 to 5 business days'],
    ['Unlimited', 'count', 'unlimited'],
    ['None', 'count', '0'],
    ['6', 'count', '6'],
    ['up to 6', 'count', 'up to 6'],
    ['3 to 5', 'count', '3 to 5'],
    ['six', 'count', '6'],
    ['Mon to Fri 9:00-17:00 ET', 'hours', 'Monday to Friday 9:00 to 17:00 ET'],
    ['1-800-FLOWERS', 'contact', '1-800-FLOWERS'],
    ['March 1, 2026', 'date', '1 March 2026'],
    ['Yes', 'yes-no', 'yes'],
    ['Not available', 'yes-no', 'no'],
    ['✓', 'yes-no', 'yes'],
    ['No', 'yes-no', 'no'],
    ['Visa, Mastercard and PayPal', 'list', 'mastercard, paypal and visa'],
    ['Cash or card only', 'list', 'only card and cash'],
    ['either store credit or a refund', 'list', 'only a refund and store credit'],
    ['Visa, Amex, etc.', 'list', 'amex and visa'],
    ['Free, Plus and Pro', 'list', 'free, plus and pro'],
  ])('"%s" is a %s', (written, kind, shown) => {
    const value = parseValue(written);
    expect(value.kind).toBe(kind);
    expect(showValue(value)).toBe(shown ?? written);
  });

  it.each([
    'Original payment method',
    '30 days, then 14 days',
    'more than $100 and up to $300',
    'Refund within 30 days if unopened',
    'Ask the manager: she decides.',
    '',
  ])('"%s" is text', (written) => {
    expect(parseValue(written)).toEqual({ kind: 'text', text: written });
  });
});

describe('running text', () => {
  it.each([
    [
      'Orders over $50 ship free within 3 to 5 business days.',
      ['money: more than $50', 'money: free', 'duration: 3 to 5 business days'],
    ],
    ['You get 4 free withdrawals a month.', ['count: 4 free withdrawals a month']],
    ['Fees are $5 per 30 days.', ['money: $5 per 30 days']],
    ['Call 1-800-356-9377 between 9 AM and 5 PM.', ['contact: 1-800-356-9377', 'hours: 9:00 to 17:00']],
    [
      'From March 1, 2026 the fee is 2.5% (min $5).',
      ['date: from 1 March 2026', 'percent: 2.5%', 'money: at least $5'],
    ],
    ['We answer 24/7 and reply within one business day.', ['hours: 24/7', 'duration: up to 1 business day']],
    ['Call 0800 555 0171 right away.', ['contact: 08005 550171', 'duration: immediately']],
    ['Never let go of the rope for longer than 4 minutes.', ['duration: up to 4 minutes']],
    ['Skippers who never let go of the rope for longer than 4 minutes', ['duration: more than 4 minutes']],
    ['Nothing to see here.', []],
    ['', []],
    ['Constructor and toString are words.', []],
  ])('"%s"', (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it('gives the stretch that was read, operator and unit included', () => {
    const text = 'Send it back within 30 days after delivery.';
    const [found] = findValues(text);
    expect(found).toMatchObject({ text: 'within 30 days', start: 13, end: 27 });
    expect(text.slice(found?.start, found?.end)).toBe('within 30 days');
  });
});
