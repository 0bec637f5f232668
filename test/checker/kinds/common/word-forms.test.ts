import { describe, expect, it } from 'vitest';
import { participlesOf, singular, withS } from '../../../../src/checker/kinds/common/word-forms.ts';

describe('the form in s', () => {
  it.each([
    ['issue', 'issues'],
    ['process', 'processes'],
    ['fix', 'fixes'],
    ['waltz', 'waltzes'],
    ['dispatch', 'dispatches'],
    ['refresh', 'refreshes'],
    ['notify', 'notifies'],
    ['pay', 'pays'],
    ['family', 'families'],
    ['pass', 'passes'],
  ])('of "%s" is "%s"', (word, form) => {
    expect(withS(word)).toBe(form);
  });
});

describe('one of', () => {
  it.each([
    ['managers', 'manager'],
    ["manager's", 'manager'],
    ['managers’', 'manager'],
    ['families', 'family'],
    ['ties', 'tie'],
    ['businesses', 'business'],
    ['coaches', 'coach'],
    ['licenses', 'license'],
    ['children', 'child'],
    ['people', 'person'],
    ['boss', 'boss'],
    ['gas', 'gas'],
    ['staff', 'staff'],
  ])('"%s" is "%s"', (noun, one) => {
    expect(singular(noun)).toBe(one);
  });
});

describe('what is done to a thing', () => {
  it.each([
    ['pay', ['paid']],
    ['take', ['taken']],
    ['write', ['written']],
    ['check', ['checked']],
    ['charge', ['charged']],
    ['apply', ['applied']],
    ['cancel', ['canceled', 'cancelled']],
    ['put', ['put']],
  ])('%s -> %j', (verb, participles) => {
    expect(participlesOf(verb)).toEqual(participles);
  });
});
