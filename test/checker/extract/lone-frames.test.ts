import { describe, expect, it } from 'vitest';
import { claimsIn } from '../run.ts';

const written = (...lines: string[]): string[] =>
  claimsIn(Object.fromEntries(lines.map((line, at) => [`p${at}.md`, `# Page\n\n${line}\n`])), 'name').map(
    (claim) => claim.written,
  );

describe('names that are worth a claim', () => {
  it.each([
    [
      'the sentence stands with two names',
      ['Store each brass key behind Harbour House.', 'Store each brass key behind Quill House.'],
      ['Harbour House', 'Quill House'],
    ],
    [
      'the sentence stands with one',
      ['Store each brass key behind Harbour House.', 'Store each brass key behind Harbour House.'],
      [],
    ],
    [
      'the sentence stands once',
      ['Store each brass key behind Harbour House.', 'Sell each lamp behind Quill House.'],
      [],
    ],
    ['a tool needs no second sentence', ['Log each late complaint in Quill.', 'Sell each lamp.'], ['Quill']],
    [
      'the sentence is a form',
      [
        'Store each brass key behind Harbour House.',
        'Store each brass key behind Quill House.',
        'Store each brass key behind Moor House.',
        'Store each brass key behind Fell House.',
      ],
      [],
    ],
    [
      'another kind reads it',
      ['Send each key to the Finance department.', 'Send each key to the Legal department.'],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(written(...lines)).toEqual(expected);
  });
});

describe('literals that are worth a claim', () => {
  const literals = (...lines: string[]): string[] =>
    claimsIn(Object.fromEntries(lines.map((line, at) => [`p${at}.md`, `# Page\n\n${line}\n`])), 'literal').map(
      (claim) => claim.written,
    );

  it.each([
    [
      'the sentence stands with two',
      ['If the code fails 3 times, the door locks.', 'If the code fails 5 times, the door locks.'],
      ['3', '5'],
    ],
    ['the sentence stands once', ['If the code fails 3 times, the door locks.'], []],
    [
      'a value is read there',
      ['The brass key is sent within 3 days of the call.', 'The brass key is sent within 5 days of the call.'],
      [],
    ],
  ])('%s', (_, lines, expected) => {
    expect(literals(...lines)).toEqual(expected);
  });
});
