import { describe, expect, it } from 'vitest';
import {
  distanceOf,
  haveOneContact,
  haveOneRole,
  havePartInCommon,
  isSlip,
} from '../../../src/checker/match/values.ts';
import { parseValue } from '../../../src/facts/values/read.ts';
import { claimsIn } from '../run.ts';

/** What a test says of two values, whichever comes first. */
function ofBoth<Result>(test: (a: never, b: never) => Result, left: string, right: string): Result {
  const [a, b] = [parseValue(left), parseValue(right)] as never[];
  expect(test(b!, a!)).toBe(test(a!, b!));
  return test(a!, b!);
}

describe('what two numbers are for', () => {
  const oneRole = (left: string, right: string): boolean => {
    const [a, b] = claimsIn({ 'a.md': `# Lamps\n\n${left}\n`, 'b.md': `# Lamps\n\n${right}\n` }).filter(
      ({ kind }) => kind !== 'stance',
    );
    expect(haveOneRole(b!, a!)).toBe(haveOneRole(a!, b!));
    return haveOneRole(a!, b!);
  };

  it.each([
    ['Return a lamp within 30 days.', 'Return a lamp within 2 months.', true],
    ['Return a lamp within 30 days.', 'A lamp takes 45 days.', false],
    ['Rent it for at least 3 days.', 'Rent it for up to 3 weeks.', false],
    ['A lamp costs $12.', 'A lamp is $15.', true],
    ['We are open Mon-Fri 9-5.', 'We are open Mon-Fri 9-6.', true],
    ['The sale ends on 3 July 2026.', 'The deadline of the sale is 4 July 2026.', true],
  ])('"%s" and "%s": %s', (left, right, isOne) => {
    expect(oneRole(left, right)).toBe(isOne);
  });
});

describe('a slip', () => {
  it.each([
    ['12 hours', '12 days'],
    ['10 days', '10 business days'],
    ['3 to 5 days', '3 to 5 weeks'],
    ['$12', '€12'],
    ['800-555-3702', '800-555-2037'],
    ['800-555-3702', '800-555-3720'],
    ['1 hour', '1 day'],
    ['1 day', '1 business day'],
    ['Mon-Fri 9:00-17:30, Sat 10:00-13:00', 'Mon-Fri 9:00-17:30, Sat 10:00-15:00'],
    ['1 May to 31 August', '1 May to 30 September'],
    ['15 December to 15 March', '1 December to 15 March'],
  ])('%s and %s', (left, right) => {
    expect(ofBoth(isSlip, left, right)).toBe(true);
  });

  it.each([
    ['10 days', '12 days'],
    ['Mon-Fri 9:00-17:30, Sat 10:00-13:00', 'Mon-Fri 9:00-17:30, Sat 11:00-15:00'],
    ['Mon 9:00-17:30, Sat 10:00-13:00', 'Mon 9:00-17:30, Sat 10:00-15:00'],
    ['Mon-Fri 9:00-17:30', 'Mon-Fri 9:00-17:00'],
    ['10 days', '10 days'],
    ['10 days', '12 hours'],
    ['1 week', '1 business day'],
    ['1 day', '1 month'],
    ['1 hour', '1 week'],
    ['3 to 5 days', '4 to 5 weeks'],
    ['3 to 5 days', '3 to 6 weeks'],
    ['800-555-3702', '800-555-3702'],
    ['1 May to 31 August', '1 June to 30 September'],
    ['1 May to 31 August', '1 May'],
    ['800-555-3702', '800-555-3703'],
    ['800-555-3702', 'https://lamps.example/8005552037'],
    ['https://lamps.example/12', 'https://lamps.example/21'],
    ['800-555-3702', '10 days'],
    ['Mon-Fri 9-5', '9 days'],
  ])('is none in %s and %s', (left, right) => {
    expect(ofBoth(isSlip, left, right)).toBe(false);
  });
});

it.each([
  ['555370', '555307', false],
  ['5553702', '5553720', true],
])('a slip is looked for in long numbers alone: %s and %s', (left, right, isOne) => {
  const [a, b] = [left, right].map((address) => ({ kind: 'contact', channel: 'phone', address }) as const);
  expect(isSlip(a!, b!)).toBe(isOne);
});

describe('a part of two values that agrees', () => {
  it.each([
    ['5 to 7 days', '5 to 9 days', true],
    ['5 to 7 days', '3 to 7 days', true],
    ['5 to 7 days', '5 to 7 days', false],
    ['5 to 7 days', '8 to 9 days', false],
    ['5 to 7 days', '5 to 9 weeks', false],
    ['5 days', '5 to 9 days', false],
    ['3 to 9 July 2026', '3 to 12 July 2026', true],
    ['3 to 9 July 2026', '1 to 9 July 2026', true],
    ['3 to 9 July 2026', '3 to 9 July 2026', false],
    ['3 to 9 July 2026', '4 to 12 July 2026', false],
    ['3 July 2026', '3 to 12 July 2026', false],
    ['Mon-Fri 9-5, Sat 9-1', 'Mon-Fri 9-5, Sat 9-3', true],
    ['Mon-Fri 9-5', 'Mon-Fri 9-5, Sat 9-3', true],
    ['Mon-Fri 9-5, Sat 9-1', 'Mon-Fri 9-5, Sat 9-1', false],
    ['Mon-Fri 9-5', 'Mon-Fri 9-7', true],
    ['Mon-Fri 9-5', 'Mon-Fri 8-5', true],
    ['Mon-Fri 9-5', 'Mon-Fri 8-7', false],
    ['Mon-Fri 9-5', 'Mon-Thu 9-7', false],
    ['until 4 PM', 'until 5 PM', false],
    ['Mon-Fri 9-5', 'Sat 9-1', false],
    ['Mon-Fri 9-5', '5 to 7 days', false],
    ['3 to 9 July 2026', 'Mon-Fri 9-5', false],
  ])('%s and %s: %s', (left, right, has) => {
    expect(ofBoth(havePartInCommon, left, right)).toBe(has);
  });
});

describe('how far two numbers are apart', () => {
  it.each([
    ['$12', '$12', 0],
    ['$1', '$10', 0.5],
    ['$1', '$100', 1],
    ['$1', '$5,000', 1],
    ['1 hour', '10 hours', 0.5],
    ['60 minutes', '1 hour', 0],
    ['free', '$5', 1],
    ['no limit', '5 days', 1],
    ['$5,000', '$50,000', 0],
    ['$5,000', '$60,000', Math.log10(12) / 2],
    ['$50', '$500', 0.5],
    ['Mon-Fri 9-5', '5 days', 0],
    ['3 July 2026', '3 July 2027', 0],
  ])('%s and %s: %d', (left, right, distance) => {
    expect(ofBoth(distanceOf, left, right)).toBeCloseTo(distance, 10);
  });
});

describe('two lines that tell the hours of one contact', () => {
  const [desk, line, shop, price] = claimsIn({
    'a.md':
      '# Desk\n\n## Repairs\n\nCall 0800 555 0150, Mon-Fri 9-5.\n\n## Line\n\n0800 555 0150 answers Mon-Fri 9-6.\n',
    'b.md': '# Shop\n\n## Hours\n\nCall 0800 555 0170, Mon-Fri 9-7.\n\n## Price\n\nA call to 0800 555 0150 costs $2.\n',
  }).filter(({ kind }) => kind === 'hours' || kind === 'money');

  it.each([
    ['one number', desk, line, true],
    ['two numbers', desk, shop, false],
    ['a price beside the number', desk, price, false],
  ] as const)('%s: %s', (_, a, b, isOne) => {
    expect(haveOneContact(a!, b!)).toBe(isOne);
    expect(haveOneContact(b!, a!)).toBe(isOne);
  });
});
