import { expect, it } from 'vitest';
import { fillFacts, referencesIn } from '../../src/search/fact-references.ts';

const text = 'Dear {name}, {returns.window region=uk} in the UK, else {returns.window}. {not closed';

it('finds what a text refers to', () => {
  expect(referencesIn(text)).toEqual(['name', 'returns.window region=uk', 'returns.window']);
});

it('puts values in their place and leaves the rest alone', () => {
  const values = new Map([
    ['returns.window', '30 days'],
    ['returns.window region=uk', '14 days'],
  ]);
  expect(fillFacts(text, (reference) => values.get(reference))).toBe(
    'Dear {name}, 14 days in the UK, else 30 days. {not closed',
  );
});
