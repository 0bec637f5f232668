import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

const gate = (left: string, right: string, a: string, b: string) => {
  const files = { 'points.md': `# Points\n\n${left}\n`, 'faq.md': `# Points\n\n${right}\n` };
  expect(gateBetween(files, b, a)).toBe(gateBetween(files, a, b));
  return gateBetween(files, a, b);
};

describe('what holds for all else', () => {
  it.each([
    'You earn 1 point for each euro spent on anything else.',
    'You earn 1 point for each euro spent on all other purchases.',
    'Everything else: you earn 1 point for each euro spent.',
  ])('says nothing of what is named: "%s"', (line) => {
    expect(gate(line, '- Flights, ferries: you earn four points for each euro spent.', '1 point', 'four points')).toBe(
      'all-else',
    );
  });

  it('is denied where a line says it of one thing, and of no other', () => {
    const one = 'Points are insured in the app and not insured in any other.';
    expect(gate(one, 'Points are insured there.', one, 'Points are insured there.')).toBe('all-else');
    const every = 'Points are insured in every place.';
    expect(gate(one, every, one, every)).not.toBe('all-else');
  });

  it.each([
    'Skippers moor free, whereas others pay $5 a day.',
    'Skippers moor free, and everyone else pays $5 a day.',
    'Skippers moor free; all others pay $5 a day.',
  ])('says nothing of those who are named before: "%s"', (line) => {
    expect(gate(line, 'Skippers pay $4 a day to moor.', '$5', '$4')).toBe('all-else');
    expect(gate(line, 'Skippers moor free, while the others pay $4 a day.', '$5', '$4')).toBe('clash');
  });

  it('is for no others where a line but names them', () => {
    const line = 'Skippers help others and pay $5 a day.';
    expect(gate(line, 'Skippers pay $4 a day to moor.', '$5', '$4')).toBe('clash');
  });

  it.each([
    ['The head keeper must wear a vest. The other keepers need not wear a vest.', 'all-else'],
    ['The night keeper must wear a vest. The other keepers need not wear a vest.', 'clash'],
  ])('says nothing of the one who stands in the sentence before: "%s"', (line, expected) => {
    const [rest, other] = ['The other keepers need not wear a vest.', 'The head keeper must always wear a vest.'];
    expect(gate(line, other, rest, other)).toBe(expected);
  });

  it.each([
    'Purchases: you earn four points for each euro spent.',
    'You earn four points for each euro spent.',
    'All other purchases: you earn four points for each euro spent.',
  ])('is compared with a line that names nothing of its own: "%s"', (line) => {
    const rest = 'You earn 1 point for each euro spent on all other purchases.';
    expect(gate(rest, line, '1 point', 'four points')).not.toBe('all-else');
  });
});
