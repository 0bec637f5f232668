import { describe, expect, it } from 'vitest';
import { didYouMean, suggest } from '../../src/document/did-you-mean.ts';

const keys = ['title', 'summary', 'owner', 'status', 'review', 'customers-say', 'supersedes'];

describe('didYouMean', () => {
  it.each([
    ['reveiw', 'review'],
    ['Title', 'title'],
    ['titel', 'title'],
    ['sumary', 'summary'],
    ['customers_say', 'customers-say'],
    ['customersSay', 'customers-say'],
    ['supersede', 'supersedes'],
    ['stauts', 'status'],
    ['supers', 'supersedes'],
  ])('%s is near %s', (written, meant) => {
    expect(didYouMean(written, keys)).toBe(meant);
  });

  it.each(['price', 'tags', 'x', 'ownership', ''])('nothing is near %j', (written) => {
    expect(didYouMean(written, keys)).toBeUndefined();
  });

  it('takes the first of equally near names', () => {
    expect(didYouMean('cat', ['car', 'can'])).toBe('car');
    expect(didYouMean('cat', ['can', 'car'])).toBe('can');
  });
});

describe('suggest', () => {
  it('asks, lists, or says that nothing is known', () => {
    expect(suggest('onwer', keys, 'keys')).toBe('did you mean "owner"?');
    expect(suggest('price', ['to', 'when'], 'attributes')).toBe('known attributes: to, when');
    expect(suggest('price', [], 'attributes')).toBe('remove it: no attributes are known here');
  });
});
