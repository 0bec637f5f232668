import { describe, expect, it } from 'vitest';
import type { ClaimKindId } from '../../../../src/checker/types.ts';
import { outcomeOf } from '../../run.ts';

const both = (kind: ClaimKindId, subject: string, left: string, right: string) => [
  outcomeOf(kind, left, right, subject),
  outcomeOf(kind, right, left, subject),
];
const clash = ['clash', 'clash'];

describe('a time after which a thing is gone', () => {
  it.each([
    ['Call recordings are stored for up to 12 months.', 'Call recordings are erased after 6 months.'],
    ['Call recordings are stored for up to 12 months.', 'After 6 months call recordings are destroyed.'],
    ['We keep call recordings for at least two years.', 'We delete call recordings after six months.'],
    ['Call recordings are kept for two years.', 'Call recordings are wiped once they are six months old.'],
    ['Call recordings can be heard for up to three years.', 'Call recordings run out after 18 months.'],
    ['Call recordings can be heard up to 30 days after the call.', 'No call recording is played after 14 days.'],
    ['Call recordings can be heard for 30 days.', 'Call recordings older than 14 days cannot be heard.'],
  ])('ends what another line grants: "%s" and "%s"', (left, right) => {
    expect(both('duration', 'Call recordings', left, right)).toEqual(clash);
  });

  it.each([
    ['We keep call recordings for at least 30 days.', 'Call recordings are deleted after 90 days.'],
    ['Call recordings are kept for up to 90 days.', 'Call recordings are deleted after 90 days.'],
    ['We keep call recordings for at least two years.', 'Call recordings can only be deleted after six months.'],
    ['We keep call recordings for at least two years.', 'Call recordings not marked after six months are deleted.'],
    ['We keep call recordings for at least two years.', 'Call recordings are closed after six months without a call.'],
  ])('leaves room where it comes later, or waits for something: "%s" and "%s"', (left, right) => {
    expect(both('duration', 'Call recordings', left, right)).not.toContain('clash');
  });
});

describe('a range that is refused', () => {
  it.each([
    ['You can top up by up to £500.', 'Top-ups above £200 are blocked.'],
    ['Top-ups of up to £500 are possible.', 'Top-ups over £200 cannot be taken.'],
    ['A top-up must be £5 or more.', 'Top-ups under £10 are refused.'],
    ['We take top-ups from £5.', 'Top-ups below £10 are not possible.'],
    ['Top up with £5 or more.', 'There is no top-up under £10.'],
    ['Top up with £5 or more.', 'Reject top-ups under £10.'],
  ])('sets the other bound: "%s" and "%s"', (left, right) => {
    expect(both('money', 'Top-ups', left, right)).toEqual(clash);
  });

  it.each([
    ['You can top up by up to £500.', 'Top-ups above £500 are blocked.'],
    ['You can top up by up to £500.', 'Top-ups above £200 get a bonus.'],
    ['You can top up by up to £500.', 'Only top-ups above £200 are not taken.'],
    ['You can top up by up to £500.', 'Top-ups under £10 are refused.'],
    ['Top up with £10 or more.', 'Top-ups under £10 are refused.'],
  ])('says nothing against a bound that it keeps: "%s" and "%s"', (left, right) => {
    expect(both('money', 'Top-ups', left, right)).not.toContain('clash');
  });
});

describe('the end of a scale', () => {
  it.each([
    ['The smallest top-up is £10.', 'You can top up as little as £5.'],
    ['Smallest top-up: £10', 'Top up with £5 or more.'],
    ['£10 is the least you can top up.', 'We take top-ups from £5.'],
    ['The most you can top up is £200.', 'Top up by as much as £500.'],
    ['Your largest top-up is £200.', 'You can top up by up to £500.'],
    ['£200 is the most you can top up.', 'Top-ups of up to £500 are possible.'],
    ['Under the smallest top-up of £10 you pay a fee of £5.', 'A small top-up costs a fee of £4.'],
  ])('is a limit: "%s" and "%s"', (left, right) => {
    expect(both('money', 'Top-ups', left, right)).toEqual(clash);
  });

  it.each([
    ['The smallest top-up is £10.', 'A top-up can be up to £500.'],
    ['The largest top-up is £200.', 'Top up with £5 or more.'],
    ['Most top-ups are £20.', 'You can top up by up to £500.'],
    ['The fee rises from £20 for a top-up.', 'A top-up has a fee of £25 or more.'],
  ])('is none on the other side, and "most" alone is many: "%s" and "%s"', (left, right) => {
    expect(both('money', 'Top-ups', left, right)).not.toContain('clash');
  });
});

describe('a total from which something is free', () => {
  it.each([
    ['Delivery is free from £40.', 'Delivery is free once your basket reaches £60.'],
    ['Delivery is free above £40.', 'Orders under £60 pay for delivery.'],
    ['Spend £40 and delivery is free.', 'Delivery is free on orders over £60.'],
  ])('is a least sum: "%s" and "%s"', (left, right) => {
    expect(both('money', 'Delivery', left, right)).toContain('clash');
  });
});

describe('what most cases are like', () => {
  it('is no limit of all', () => {
    const most = 'Most chair repairs are done within 3 days.';
    expect(both('duration', 'Chair repairs', most, 'A chair repair takes up to 5 days.')).not.toContain('clash');
    expect(both('duration', 'Chair repairs', most, 'A chair repair takes up to 2 days.')).toEqual(clash);
  });
});
