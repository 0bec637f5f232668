import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrasePattern, roughPattern } from '../../../src/checker/text/phrases.ts';
import { phraseTest, roughSieve, sieved, sieveOf } from '../../../src/checker/text/sieve.ts';

describe('a sieve', () => {
  const refund = sieveOf(['refund', 'no charge', 'pre-paid']);

  it.each(['A refund is due.', 'REFUND', 'non-refund', 'Free of charge', 'pre paid', 'half(refund)'])(
    'lets %j through, which holds a telling word',
    (text) => {
      expect(refund.test(text)).toBe(true);
    },
  );

  it.each(['Refunded within a week', 'no more', '', 'übrefund'])('keeps %j back', (text) => {
    expect(refund.test(text)).toBe(false);
  });

  it('that is rough lets through what begins so', () => {
    const rough = roughSieve(['refund', 'no charge']);
    const texts = ['Refunded within a week', 'there is no charger', 'no more charges', 'prerefund'];
    expect(texts.map((text) => rough.test(text))).toEqual([true, true, false, false]);
  });

  it('lets everything through where a phrase has no letters', () => {
    expect(sieveOf(['24/7', '%']).test('open all day')).toBe(true);
  });

  it('reads a text anew for a sieve that came later', () => {
    const text = 'The lift is out of order.';
    expect(sieveOf(['stairs']).test(text)).toBe(false);
    expect(sieveOf(['lift']).test(text)).toBe(true);
  });
});

describe('a pattern behind a sieve', () => {
  const late = sieved(['late', 'delayed'], /(?:late|delayed)\s+(?<what>\w+)/i);

  it('finds what the pattern finds', () => {
    expect(late.test('A late fee')).toBe(true);
    expect(late.exec('A late fee')?.groups).toEqual({ what: 'fee' });
    expect(late.exec('A latent fee')).toBeNull();
    expect(
      sieved(['fee'], /fees?\b/gi)
        .matchesIn('A fee. A FEE?')
        .map(({ index }) => index),
    ).toEqual([2, 9]);
  });

  it('is not run over a text without its words', () => {
    const never = { ...sieved(['fee'], { test: () => expect.fail() } as unknown as RegExp) };
    expect(never.test('no charge')).toBe(false);
    expect(never.exec('no charge')).toBeNull();
    expect(never.matchesIn('no charge')).toEqual([]);
  });
});

describe('behind its sieve', () => {
  const word = fc.constantFrom(
    'on',
    'only',
    'One',
    'a',
    'an',
    'and',
    'e-mail',
    'e',
    "don't",
    'mail',
    'café',
    'Été',
    '24/7',
  );
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  const joint = fc.constantFrom(' ', '  ', '-', ', ', '', 'x', '’', '\n', '3', 'é');
  const text = fc.array(fc.tuple(word, joint)).map((parts) => parts.flat().join(''));

  it('a list of phrases finds what its pattern finds', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), text, (phrases, written) => {
        expect(phraseTest(phrases).test(written)).toBe(phrasePattern(phrases).test(written));
      }),
    );
  });

  it('a rough pattern finds what it finds alone', () => {
    fc.assert(
      fc.property(fc.array(phrase, { minLength: 1, maxLength: 6 }), text, (phrases, written) => {
        expect(roughSieve(phrases).test(written)).toBe(roughPattern(phrases).test(written));
      }),
    );
  });
});
