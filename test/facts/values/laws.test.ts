import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity, Value } from '../../../src/facts/types.ts';
import { compareValues, findValues, parseValue, showValue } from '../../../src/facts/values/read.ts';

const amounts = fc.integer({ min: 1, max: 5000 });
const bounds = fc.constantFrom<Quantity['bound']>('exactly', 'at-most', 'at-least');

function quantities(kind: Quantity['kind'], units: readonly string[]): fc.Arbitrary<Quantity> {
  const shape = {
    bound: bounds,
    low: amounts,
    extra: fc.integer({ min: 0, max: 50 }),
    unit: fc.constantFrom(...units),
  };
  return fc
    .record({
      ...shape,
      inclusive: fc.boolean(),
      approximate: fc.boolean(),
      anchor: fc.constantFrom('', 'after delivery'),
    })
    .map(({ bound, low, extra, unit, inclusive, approximate, anchor }) => ({
      kind,
      bound: extra > 0 ? 'between' : bound,
      low,
      high: low + extra,
      unit,
      inclusive: inclusive || extra > 0 || bound === 'exactly',
      approximate,
      anchor,
      noun: kind === 'count' ? `${unit}s` : '',
    }));
}

const durations = quantities('duration', [
  'minute',
  'hour',
  'business-hour',
  'day',
  'business-day',
  'week',
  'month',
  'quarter',
  'year',
]);
const anyQuantity = fc.oneof(
  durations,
  quantities('money', ['USD', 'EUR', 'GBP', 'CAD']),
  quantities('percent', ['%', 'point']),
  quantities('count', ['card', 'guest']),
);

const spans = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 22 }), fc.integer({ min: 1, max: 24 }))
  .map(([day, from, length]) => [day * 1440 + from * 60, day * 1440 + Math.min(from + length, 24) * 60] as const);
const days = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const otherValues: fc.Arbitrary<Value> = fc.oneof(
  spans.map((span): Value => ({ kind: 'hours', spans: [span], zone: '' })),
  days.map((day): Value => ({ kind: 'date', from: day, to: day, bound: 'exactly' })),
  fc
    .tuple(days, fc.constantFrom('at-most', 'at-least'))
    .map(([day, bound]): Value => ({ kind: 'date', from: day, to: day, bound })),
  fc.boolean().map((yes): Value => ({ kind: 'yes-no', yes })),
  fc
    .tuple(fc.uniqueArray(fc.constantFrom('visa', 'mastercard', 'paypal', 'cash'), { minLength: 2 }), fc.boolean())
    .map(([items, closed]): Value => ({ kind: 'list', items: items.sort(), closed })),
  fc.integer({ min: 2_000_000_000, max: 9_999_999_999 }).map((digits): Value => {
    const [area, exchange, line] = [/^.{3}/, /.{3}(?=.{4}$)/, /.{4}$/].map((part) => part.exec(String(digits))?.[0]);
    return parseValue(`${area}-${exchange}-${line}`);
  }),
);
const anyValue: fc.Arbitrary<Value> = fc.oneof(anyQuantity, otherValues);

describe('laws of comparison', () => {
  it('is symmetric', () => {
    fc.assert(fc.property(anyValue, anyValue, (a, b) => compareValues(a, b) === compareValues(b, a)));
  });

  it('finds every value equal to itself', () => {
    fc.assert(fc.property(anyValue, (value) => compareValues(value, value) === 'equal'));
  });

  it('never finds a clash between a value and one that is equal to it', () => {
    fc.assert(
      fc.property(durations, fc.constantFrom('about', 'exactly'), (value, way) => {
        const other = { ...value, approximate: way === 'about' };
        return compareValues(value, other) !== 'clash';
      }),
    );
  });
});

describe('laws of showing', () => {
  it('reads back what it shows as an equal value', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(compareValues(parseValue(showValue(value)), value)).toBe('equal');
      }),
    );
  });

  it('shows the same again after reading back', () => {
    fc.assert(
      fc.property(anyQuantity, (value) => {
        expect(showValue(parseValue(showValue(value)))).toBe(showValue(value));
      }),
    );
  });
});

describe('laws of units', () => {
  const sizes = [
    ['hours', 'minutes', 60],
    ['days', 'hours', 24],
    ['weeks', 'days', 7],
    ['years', 'months', 12],
    ['quarters', 'months', 3],
    ['GB', 'MB', 1000],
  ] as const;

  it.each(sizes)('%s and %s agree', (large, small, size) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (amount) => {
        expect(compareValues(parseValue(`${amount} ${large}`), parseValue(`${amount * size} ${small}`))).toBe('equal');
      }),
    );
  });

  it.each(sizes)('%s and %s differ by one', (large, small, size) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (amount) => {
        const other = parseValue(`${amount * size + 1} ${small}`);
        expect(compareValues(parseValue(`${amount} ${large}`), other)).toBe('clash');
      }),
    );
  });

  it('reads digits and words alike', () => {
    const ones = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
    const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.nat({ max: 9 }),
        (ten, one, hundred) => {
          const words = `${hundred > 0 ? `${ones[hundred]} hundred and ` : ''}${tens[ten]}-${ones[one]} days`;
          expect(parseValue(words)).toEqual(parseValue(`${hundred * 100 + ten * 10 + one} days`));
        },
      ),
    );
  });
});

describe('laws of finding', () => {
  const words = fc.constantFrom(
    ...[
      '30',
      'days',
      'up to',
      '$',
      '5',
      '%',
      'free',
      'no',
      'fee',
      'to',
      '-',
      'business',
      'half',
      'a',
      'week',
      'once',
      'per',
      ',',
    ],
    ...[
      'Monday',
      '9:00',
      'AM',
      'March',
      '1',
      '2026',
      'twelve',
      'hundred',
      '(',
      ')',
      '/',
      '.',
      'and',
      'between',
      'cards',
      'or more',
    ],
  );

  it('gives sorted stretches of the text that do not overlap', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const found of findValues(text)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          end = found.end;
        }
      }),
    );
  });

  it('reads any text without failing', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => Array.isArray(findValues(text)) && parseValue(text) !== undefined,
      ),
    );
  });
});
