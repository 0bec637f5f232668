import { describe, expect, it } from 'vitest';
import { type Outcome, outcomeOf } from '../../run.ts';

function both(left: string, right: string): Outcome[] {
  return [outcomeOf('duration', left, right, 'Hiring a kart'), outcomeOf('duration', right, left, 'Hiring a kart')];
}

describe('what those of one age may do, and a rule on ages', () => {
  it.each([
    ['Ten-year-olds can drive a kart.', 'Children under 12 may not drive a kart.'],
    ['A 10-year-old may drive a kart.', 'Drivers of a kart must be at least 12 years old.'],
    ['Nine-year-olds are allowed to drive a kart.', 'You must be 10 to drive a kart.'],
    ['Eleven-year-olds can already drive a kart.', 'The minimum age for driving a kart is 12.'],
    ['13-year-olds can drive a kart.', 'A kart may be driven from the age of 14.'],
    ['Sixteen-year-olds cannot drive a kart.', 'Anyone aged 14 and over can drive a kart.'],
    ['A child of ten can drive a kart.', 'Children under 12 may not drive a kart.'],
    ['You can drive a kart from 18.', 'You must be 21 to drive a kart.'],
    ['Karts are let from 18 years.', 'The minimum age for karts is 21.'],
    ['Twelve-year-olds can drive a kart.', 'The small kart may be driven by those aged 6 to 10.'],
  ])('clash: "%s" and "%s"', (left, right) => {
    expect(both(left, right)).toEqual(['clash', 'clash']);
  });

  it.each([
    ['Twelve-year-olds can drive a kart.', 'Children under 12 may not drive a kart.'],
    ['A 14-year-old may drive a kart.', 'Drivers of a kart must be at least 12 years old.'],
    ['A child of twelve can drive a kart.', 'Children under 12 may not drive a kart.'],
    ['Karts are built to last from 2 years on.', 'You must be 21 to drive a kart.'],
    ['Ten-year-olds can drive a kart with a parent.', 'Children under 12 may not drive a kart.'],
    ['Ten-year-olds can drive a kart if an adult goes along.', 'You must be 12 to drive a kart.'],
    ['Ten-year-olds cannot drive a kart.', 'Drivers of a kart must be at least 12 years old.'],
    ['Thirteen-year-olds cannot drive a kart.', 'Children under 12 may not drive a kart.'],
    ['Ten-year-olds love the kart.', 'Children under 12 may not drive a kart.'],
  ])('silent: "%s" and "%s"', (left, right) => {
    expect(both(left, right)).not.toContain('clash');
  });
});

describe('a barrier on one page, and the least age on another', () => {
  it.each([
    ['clash', 'Children under 14 cannot drive a kart.', 'A kart can be driven from the age of 12.'],
    ['clash', 'Children under 16 may not drive a kart.', 'Young people from 14 are allowed to drive a kart.'],
    ['clash', 'Nobody under 18 may drive a kart.', 'Drivers of a kart must be at least 16 years old.'],
    ['agree', 'Children under 14 cannot drive a kart.', 'A kart can be driven from the age of 14.'],
    ['silent', 'Children under 14 cannot drive a kart without a parent.', 'A kart can be driven from the age of 12.'],
    ['silent', 'Children under 14 cannot drive a kart.', 'A kart can be driven by people under 70.'],
    ['silent', 'A kart can be driven from the age of 12.', 'A kart can be driven up to the age of 70.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(both(left, right)).toEqual([outcome, outcome]);
  });
});

describe('two spans of ages', () => {
  it.each([
    ['clash', 'Karts are for ages 6 to 9.', 'Karts are for children from 7 to 10 years.'],
    ['clash', 'Karts are for ages 6 to 9.', 'Karts are for children aged 6 to 10.'],
    ['agree', 'Karts are for ages 6 to 9.', 'Karts are for children from six to nine years.'],
    ['silent', 'Karts are for ages 6 to 12.', 'Karts are for children from 8 to 10 years.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(both(left, right)).toEqual([outcome, outcome]);
  });
});

describe('one bound in whole years', () => {
  it.each([
    ['agree', 'Drivers under 19 get a kart.', 'Drivers who are 18 or younger get a kart.'],
    ['clash', 'Drivers under 19 get a kart.', 'Drivers who are 17 or younger get a kart.'],
    ['agree', 'Drivers over 70 get a kart.', 'Drivers aged 71 or older get a kart.'],
    ['clash', 'Drivers over 70 get a kart.', 'Drivers aged 66 or older get a kart.'],
  ] as const)('%s: "%s" and "%s"', (outcome, left, right) => {
    expect(both(left, right)).toEqual([outcome, outcome]);
  });
});
