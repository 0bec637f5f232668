import { describe, expect, it } from 'vitest';
import { subjectIn } from '../../../src/checker/text/subject.ts';

describe('what a sentence is about', () => {
  it.each([
    ['The small lamp burns for a week.', 'The small lamp'],
    ['Boats moor here.', 'Boats'],
    ['Skippers at the east pier pay by card.', 'Skippers at the east pier'],
    ['The mooring charge rises in May.', 'The mooring charge'],
    ['Full logs hold three years.', 'Full logs'],
    ['A full reset comes last.', 'A full reset'],
    ['Guests may row the punt.', 'Guests'],
    ['Kite lessons were moved.', 'Kite lessons'],
  ])('%s', (text, subject) => {
    expect(subjectIn(text)).toBe(subject);
  });

  it.each([
    'Moor the boat at the pier.',
    'It burns for a week.',
    'Without a key, the shed stays shut.',
    'If it rains, the pier is shut.',
    'The lamp: free.',
    'The lamp, which is old, burns.',
    'Is the lamp free?',
    '',
  ])('is not told: %s', (text) => {
    expect(subjectIn(text)).toBe('');
  });
});
