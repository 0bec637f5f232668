import { describe, expect, it } from 'vitest';
import { saysWhatCanBe, verbOfAble, verbOfUnable } from '../../../../src/checker/kinds/common/able.ts';
import { outcomeOf } from '../../run.ts';

describe('words for what can be done', () => {
  it.each([
    ['removable', 'remove'],
    ['replaceable', 'replace'],
    ['modifiable', 'modify'],
    ['negotiable', 'negotiate'],
    ['stoppable', 'stop'],
    ['cancellable', 'cancel'],
    ['cancelable', 'cancel'],
    ['deductible', 'deduct'],
  ])('%s comes of %s', (able, verb) => {
    expect(verbOfAble.get(able)).toBe(verb);
  });

  it.each([
    ['non-removable', 'remove'],
    ['unmodifiable', 'modify'],
    ['irreversible', 'reverse'],
  ])('%s denies %s', (unable, verb) => {
    expect(verbOfUnable.get(unable)).toBe(verb);
  });

  it.each([['payable'], ['suitable'], ['reasonable'], ['valuable']])('%s says something else', (word) => {
    expect(verbOfAble.has(word)).toBe(false);
  });

  it('say it of a thing behind it, and not before it', () => {
    expect(saysWhatCanBe('The cover is ', ' by hand.')).toBe(true);
    expect(saysWhatCanBe('Cover: ', '')).toBe(true);
    expect(saysWhatCanBe('The ', ' cover is washed.')).toBe(false);
  });

  it.each([
    ['Tents can be combined.', 'Tents: not combinable'],
    ['The shelves can be adjusted.', 'The shelves are not adjustable.'],
    ['The shade can be removed.', 'Shade: non-removable'],
    ['The filter is replaceable.', 'The filter cannot be replaced.'],
    ['Gift boxes are exchangeable.', 'Gift boxes cannot be exchanged.'],
    ['The lease is extendable.', "The lease can't be extended."],
    ['The decision is irreversible.', 'The decision can be reversed.'],
    ['The date is negotiable.', 'The date cannot be negotiated.'],
  ])('"%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Information')).toBe('clash');
  });

  it.each([
    ['another verb', 'The filter is rechargeable.', 'The filter cannot be replaced.'],
    ['the same', 'The filter is replaceable.', 'The filter can be replaced.'],
    ['another thing', 'The removable shade is washed.', 'The lamp cannot be removed.'],
  ])('but not with %s: "%s" and "%s"', (_, left, right) => {
    expect(outcomeOf('stance', left, right, 'Information')).not.toBe('clash');
  });
});
