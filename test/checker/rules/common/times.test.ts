import { describe, expect, it } from 'vitest';
import { Times } from '../../../../src/checker/rules/common/times.ts';
import { page, pages, shop } from '../../run.ts';

const times = new Times(
  pages({
    ...shop,
    'policies/late.mdx': page(
      'Late\nfacts:\n  - id: late.answer\n    label: Answer\n    values: [{ is: 2 business days }]\n  - id: late.credit\n    label: Credit\n    values: [{ is: $5 }]',
      'Be kind.',
    ),
  }),
);

describe('a text that says when', () => {
  it.each([
    'You hear from me {late.answer}.',
    'In 2 hours.',
    'On {day} at {time}.',
    'By {date of delivery}.',
    'On May 3.',
  ])('by a value: %s', (text) => {
    expect([times.statedIn(text), times.meantIn(text)]).toEqual([true, true]);
  });

  it.each([
    'Tomorrow.',
    'By Friday.',
    'Before you leave.',
    'While we talk.',
    'Once it is here.',
    'At the end: by the end of the day.',
  ])('in words: %s', (text) => {
    expect([times.statedIn(text), times.meantIn(text)]).toEqual([false, true]);
  });
});

it.each(['You hear from us.', 'I am {name}.', 'It is {late.credit}.', 'Soon.'])('a text that does not: %s', (text) => {
  expect(times.meantIn(text)).toBe(false);
});

it.each([
  ['2 business days', true],
  ['late.answer', true],
  ['late.credit', false],
  ['late.unknown', false],
  ['as agreed', false],
  ['$5', false],
])('%s is a time: %s', (text, expected) => {
  expect(times.isTime(text)).toBe(expected);
});
