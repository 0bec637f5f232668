import { describe, expect, it } from 'vitest';
import { ordinalsIn } from '../../../../src/checker/kinds/count/ordinals.ts';
import { outcomeOf } from '../../run.ts';

const read = (text: string) =>
  ordinalsIn(text).map(({ value }) => ('noun' in value ? `${value.bound} ${value.high} ${value.noun}` : ''));

describe('a number told by the place of the last one', () => {
  it.each([
    ['The fourth guest pass is refused.', ['at-most 3 guest pass']],
    ['A fourth guest pass is not issued.', ['at-most 3 guest pass']],
    ['There is no third reminder.', ['at-most 2 reminder']],
    ['The 6th photo cannot be uploaded.', ['at-most 5 photo']],
    ['The fifth wrong code blocks the card.', ['exactly 5 wrong code']],
    ['Your place is lost after the third missed lesson.', ['exactly 3 missed lesson']],
  ])('is read: "%s"', (text, numbers) => {
    expect(read(text)).toEqual(numbers);
  });

  it.each([
    'The second page lists the fees.',
    'Members get a discount on the third pass.',
    'On the second day we visit the mill.',
    'The first pass is refused.',
    'The third step is shown on the screen.',
  ])('is not read where the place says nothing of how many: "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what brings an end, and what is allowed', () => {
  const lessons = (left: string, right: string) => outcomeOf('count', left, right, 'Missed lessons');

  it.each([
    ['The third missed lesson ends your course.', 'You may miss up to four lessons.'],
    ['Your place is lost after five missed lessons.', 'You can miss up to two lessons.'],
    ['At most four lessons can be missed.', 'The fourth missed lesson is not accepted.'],
  ])('clash: "%s" and "%s"', (left, right) => {
    expect([lessons(left, right), lessons(right, left)]).toEqual(['clash', 'clash']);
  });

  it.each([
    ['The third missed lesson ends your course.', 'You may miss up to two lessons.'],
    ['Your place is lost after three missed lessons.', 'You may miss up to three lessons.'],
    ['At most three lessons can be missed.', 'The fourth missed lesson is not accepted.'],
  ])('agree where the one follows the other: "%s" and "%s"', (left, right) => {
    expect([lessons(left, right), lessons(right, left)]).not.toContain('clash');
  });
});

describe('how often something is tried', () => {
  it('is told by tries, attempts, goes and times', () => {
    const tries = 'Your card is locked after three wrong tries.';
    expect(outcomeOf('count', tries, 'Your card is locked after five wrong attempts.', 'Locked cards')).toBe('clash');
    expect(outcomeOf('count', tries, 'Your card is locked after three wrong goes.', 'Locked cards')).not.toBe('clash');
  });
});
