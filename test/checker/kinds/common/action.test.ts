import { describe, expect, it } from 'vitest';
import { actionIn, inCommonNames } from '../../../../src/checker/kinds/common/action.ts';
import { Terms } from '../../../../src/checker/text/terms.ts';

describe('the common name of an action', () => {
  it.each([
    ['Orders can be called off', 'Orders can be cancel'],
    ['Send  back the lamp', 'return the lamp'],
    ['the fee is Paid Back', 'the fee is refund'],
    ['members qualify for a locker', 'members receive a locker'],
    ['Please let us know before you sail', 'Please notify before you sail'],
    ['Tell the crew before you sail', 'Tell the crew before you sail'],
    ['recalled officers', 'recalled officers'],
  ])('"%s": "%s"', (text, named) => {
    expect(inCommonNames(text)).toBe(named);
  });
});

describe('what a clause says is done, and to what', () => {
  const terms = new Terms();
  const read = (text: string) => {
    const { actions, predicate } = actionIn(text, terms);
    return `${actions.join(' ')} | ${predicate.join(' ')}`;
  };

  it.each([
    ['cancel an order', 'cancel | cancel order'],
    ['call off the order', 'cancel | cancel order'],
    ['return or cancel an order', 'return cancel | return cancel order'],
    ['switch, swap out or cancel it', 'switch exchang cancel | switch exchang cancel'],
    ['rent/return a canoe', 'rent return | rent return cano'],
    ['be moved or closed', 'move close | move close'],
    ['cancel an order on the day of a delivery', 'cancel | cancel order dai'],
    ['', ' | '],
  ])('"%s": %s', (text, shown) => {
    expect(read(text)).toBe(shown);
  });
});
