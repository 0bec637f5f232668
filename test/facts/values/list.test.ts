import { describe, expect, it } from 'vitest';
import { findValues, parseList } from '../../../src/facts/values/read.ts';

const cards = ['mastercard', 'paypal', 'visa'];

describe('a whole list', () => {
  it.each([
    'Visa, Mastercard and PayPal',
    'Visa, Mastercard, and PayPal',
    'PayPal; Visa; Mastercard',
    'visa or mastercard or paypal',
    'Visa / Mastercard / PayPal',
    'Visa & Mastercard & PayPal.',
    'Visa,  Mastercard, PayPal, Visa',
    'such as Visa, Mastercard and PayPal',
    'Visa, Mastercard, PayPal, etc.',
    'Visa, Mastercard, PayPal and more',
  ])('"%s" is open', (text) => {
    expect(parseList(text)).toEqual({ kind: 'list', items: cards, closed: false });
  });

  it.each([
    'only Visa, Mastercard and PayPal',
    'Visa, Mastercard and PayPal only',
    'one of Visa, Mastercard or PayPal',
    'exclusively Visa, Mastercard and PayPal',
    'Visa, Mastercard, PayPal and nothing else',
  ])('"%s" is closed', (text) => {
    expect(parseList(text)).toEqual({ kind: 'list', items: cards, closed: true });
  });

  it('may hold one item when it is closed', () => {
    expect(parseList('Visa only')).toEqual({ kind: 'list', items: ['visa'], closed: true });
  });
});

describe('what is no list', () => {
  it.each([
    '',
    'Visa',
    'Original payment method',
    'Ask the manager. She knows, and decides.',
    'Payment: Visa, Mastercard',
    'A sentence that goes on for many words, and another one',
  ])('"%s"', (text) => {
    expect(parseList(text)).toBeUndefined();
  });

  it('is never found in running text', () => {
    expect(findValues('We take Visa, Mastercard and PayPal.')).toEqual([]);
  });
});
