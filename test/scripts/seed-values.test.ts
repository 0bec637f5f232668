import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { otherValue } from '../../scripts/seed-values.ts';
import type { Audience, Channels, ClaimValue, Code, Moment, Role, Weekdays } from '../../src/checker/types.ts';
import { compareValues, parseValue } from '../../src/facts/values/read.ts';

describe('another value for a claim', () => {
  it.each([
    ['30 days after delivery', '45 days after delivery'],
    ['3 to 5 business days', '7 to 9 business days'],
    ['up to 2 weeks', 'up to 3 weeks'],
    ['$25', '$38'],
    ['free', '$5'],
    ['2.5 %', '4.5%'],
    ['1 free bag', '2 free bags'],
    ['24 December 2026', '5 December 2026'],
    ['Mon to Fri 9:00-17:00', 'Monday to Friday 9:00 to 16:00'],
    ['help@example.com', 'help-desk@example.com'],
    ['+44 20 7946 0142', '+442079460179'],
  ])('%s becomes %s', (written, other) => {
    expect(otherValue(parseValue(written))).toBe(other);
  });

  it.each(['yes', 'Visa and Mastercard', 'in a box'])('of the kind of %j is not made', (written) => {
    expect(otherValue(parseValue(written))).toBeUndefined();
  });

  const approver = (who: string[], part: Role['part'] = 'decides'): Role => ({
    kind: 'role',
    who: [who],
    part,
    extent: 'open',
    limits: [],
  });
  const way = (name: string, extent: Channels['extent']): Channels => ({
    kind: 'channel',
    channels: new Set([name]),
    use: 'means',
    extent,
  });

  const code = (sort: string, names: string[], isLeast = false): Code => ({
    kind: 'code',
    sort,
    names,
    isLeast,
    about: [],
  });
  const days = (on: number[], state: Weekdays['state']): Weekdays => ({
    kind: 'weekdays',
    days: on,
    state,
    about: [],
    deed: [],
    forWhat: [],
    isRun: false,
    rank: '',
    limit: '',
    part: '',
    times: [],
  });
  const moment = (...moments: string[]): Moment => ({ kind: 'moment', act: 'pay', moments, inCase: [] });
  const audience = (extent: Audience['extent']): Audience => ({
    kind: 'audience',
    extent,
    sort: 'person',
    named: 'members',
    group: [],
    marks: [],
    special: [],
    parts: [],
  });

  it.each<[string, ClaimValue, string | undefined]>([
    ['the one who decides', approver(['team', 'lead']), 'the head of finance'],
    ['the head of finance', approver(['head', 'finance']), 'the night porter'],
    ['one who only does it', approver(['courier'], 'does'), undefined],
    ['the only way', way('app', 'closed'), 'by fax'],
    ['a way that is shut', way('chat', 'denied'), 'in chat'],
    ['one way of many', way('phone', 'open'), undefined],
    ['a form', code('form', ['RF9']), 'form RF10'],
    ['a least version', code('ios', ['15'], true), 'ios 16 or later'],
    ['one of two forms', code('form', ['A1', 'A2']), undefined],
    ['a word that is a code', code('code', ['WELCOME']), undefined],
    ['a day', days([1], 'on'), 'on Wednesdays'],
    ['the weekend', days([5, 6], 'on'), 'on Mondays'],
    ['a day off', days([0], 'off'), undefined],
    ['delivery', moment('delivery'), 'when you order'],
    ['the order', moment('purchase'), 'when you cancel'],
    ['some alone', audience('some'), 'everyone'],
    ['those who are left out', audience('denied'), 'everyone'],
    ['all', audience('every'), 'students only'],
    ['some among others', audience('also'), undefined],
  ])('for %s', (_, value, other) => {
    expect(otherValue(value)).toBe(other);
  });

  it('never holds beside the first one', () => {
    const amount = fc.integer({ min: 1, max: 400 });
    const written = fc.oneof(
      amount.map((days) => `${days} days`),
      amount.map((sum) => `$${sum}`),
      amount.map((share) => `${share} %`),
      fc.tuple(amount, amount).map(([low, more]) => `${low} to ${low + more} hours`),
    );
    fc.assert(
      fc.property(written, (text) => {
        expect(compareValues(parseValue(text), parseValue(otherValue(parseValue(text))!))).toBe('clash');
      }),
    );
  });
});
