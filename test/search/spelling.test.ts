import { describe, expect, it } from 'vitest';
import { Speller } from '../../src/search/spelling.ts';

const words = `
account amazing annual change charge delivery limit limits lumps management normal payment refund replacement return
returned shares shipping statement statements track warranty window windy year
`
  .trim()
  .split(/\s+/);
const speller = new Speller({ words, english: ['form', 'ship', 'square', 'tack', 'finally'] }, (word) =>
  words[word] === 'window' ? 9 : 1,
);

describe('a slip', () => {
  it.each([
    ['paymnet', 'payment'],
    ['managment', 'management'],
    ['replacment', 'replacement'],
    ['anual', 'annual'],
    ['acount', 'account'],
    ['retrun', 'return'],
    ['yaer', 'year'],
    ['delivrey', 'delivery'],
    ['warrantty', 'warranty'],
    ['statment', 'statement'],
    ['refumd', 'refund'],
    ['replcement', 'replacement'],
    ['managemnet', 'management'],
    ['shiping', 'shipping'],
  ])('%s: %s', (slip, word) => {
    expect(speller.correct(slip)).toBe(word);
  });

  it('goes to the more frequent of two words that are equally near', () => {
    expect(speller.correct('windw')).toBe('window');
  });
});

describe('no slip', () => {
  it.each([
    'square',
    'squares',
    'squared',
    'tack',
    'finally',
    'cat',
    '4000',
    'returns4',
    'photosynthesis',
    'stat',
    '',
    'norway',
    'amazon',
    'lumens',
    'ships',
    'shipper',
  ])('%s', (word) => {
    expect(speller.correct(word)).toBeUndefined();
  });
});
