import { describe, expect, it } from 'vitest';
import { outcomeOf, readsIn } from '../run.ts';

describe('which amounts a line claims', () => {
  it.each([
    ['Express delivery costs $7.50.', ['$7.50']],
    ['Express delivery costs seven dollars.', ['seven dollars']],
    ['Express delivery is free.', ['free']],
    ['We refund up to $100.', ['up to $100']],
  ])('%s', (line, written) => {
    expect(readsIn('money', line)).toEqual(written);
  });

  it.each([
    ['a fee that is waived, which is done in a case', 'The late fee is waived.'],
    ['a case left of an arrow', 'Orders of $50 → one free bag'],
    ['one of several to choose from', 'Choose a gift card of $10 / $25 / $50.'],
  ])('not %s', (_, line) => {
    expect(readsIn('money', line)).toEqual([]);
  });
});

describe('two amounts for one thing', () => {
  it.each([
    ['Express delivery costs $5.', 'Express delivery costs $7.50.'],
    ['Express delivery is free.', 'Express delivery costs $7.50.'],
    ['We refund up to $100 for a late parcel.', 'We refund up to $150 for a late parcel.'],
    ['We refund up to $100 for a late parcel.', 'The limit of the refund for a late parcel is $150.'],
    ['We refund up to $100 for a late parcel.', 'We refund $150 for a late parcel.'],
    ['The limit of the refund for a late parcel is $100.', 'The limit of the refund for a late parcel is up to $80.'],
    ['The minimum order for gift wrapping is $50.', 'The minimum order for gift wrapping is $40.'],
  ])('clash: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('money', left, right)).toBe('clash');
    expect(outcomeOf('money', right, left)).toBe('clash');
  });

  it.each([
    ['Express delivery costs $5.', 'Express delivery costs five dollars.'],
    ['Express delivery is free.', 'Express delivery costs $0.'],
    ['Express delivery is free of charge.', 'There is no fee for express delivery.'],
  ])('agree in other words: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('money', left, right)).toBe('agree');
  });

  it.each([
    ['two currencies', 'Express delivery costs $5.', 'Express delivery costs €6.'],
    ['two speeds', 'Express delivery costs $5.', 'Standard delivery costs $7.50.'],
    ['free in a case, else not', 'Express delivery is free if you are a member.', 'Express delivery costs $7.50.'],
    ['a ceiling and an amount below it', 'We refund up to $100 for a late parcel.', 'We refund $50 for a late parcel.'],
    ['a floor and an amount', 'Spend at least $50 to earn a lamp bonus.', 'You earn a lamp bonus of $5.'],
  ])('say nothing of each other: %s', (_, left, right) => {
    expect(outcomeOf('money', left, right)).toBe('silent');
  });
});

describe('what one has to spend, and what something costs', () => {
  it.each([
    ['Assembly service is free from $20.', 'The assembly service costs $40.'],
    ['Assembly service is free over $20.', 'The assembly service costs $40.'],
    ['Assembly service: free on orders over $20.', 'Assembly service: $40.'],
    ['| | Assembly service |\n| --- | --- |\n| Free from | $20 |', 'The assembly service costs $40.'],
  ])('are two things: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('money', left, right, 'Assembly')).not.toBe('clash');
    expect(outcomeOf('money', right, left, 'Assembly')).not.toBe('clash');
  });

  it('are one where both name what one has to spend', () => {
    const [left, right] = ['The assembly service is free from $20.', 'The assembly service is free from $40.'];
    expect(outcomeOf('money', left, right, 'Assembly')).toBe('clash');
  });
});

it('short notice makes no least of what is paid for it', () => {
  const row = '| Visit | Amount |\n| --- | --- |\n| The visit is called off with too little notice | $31 |';
  expect(outcomeOf('money', row, 'For a visit that is called off you receive $28.', 'Visits')).toBe('clash');
});
