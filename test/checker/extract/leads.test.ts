import { describe, expect, it } from 'vitest';
import { findQuestions, partsOfPrecedent, precedentOf } from '../../../src/checker/extract/leads.ts';
import { pages } from '../run.ts';

const read = (text: string) => pages({ 'faq.md': `# Lamps\n\n${text}\n` }).documents[0]!;

/** The question that the sentence with these words answers. */
function questionOf(text: string, words: string): string | undefined {
  const document = read(text);
  return findQuestions(document)[document.sentences.findIndex((sentence) => sentence.text.includes(words))];
}

describe('the question that a sentence answers', () => {
  it.each([
    ['in the same line', 'What does engraving cost? It is $3.', '$3', 'What does engraving cost?'],
    ['in the same paragraph, further down', 'What does it cost? $3. Members pay $2.', '$2', 'What does it cost?'],
    ['alone in the paragraph before', '**What does it cost?**\n\nIt is $3.', '$3', 'What does it cost?'],
    ['two paragraphs before', '**What does it cost?**\n\nIt depends.\n\nMostly $3.', '$3', 'What does it cost?'],
    ['the nearest of two', 'Who pays? You do.\n\n**How much?**\n\nIt is $3.', '$3', 'How much?'],
    ['in its own item', '- What does it cost? $3.\n- Who pays? The guest.', 'guest', 'Who pays?'],
  ])('stands %s', (_, text, words, question) => {
    expect(questionOf(text, words)).toBe(question);
  });

  it.each([
    ['under another heading', '**What does it cost?**\n\n## Prices\n\nIt is $3.', '$3'],
    ['after a question that others have answered in their item', '- What does it cost? $3.\n- Guests pay.', 'Guests'],
    ['before it is asked', 'It is $3.\n\nWhat does it cost?', '$3'],
  ])('is none %s', (_, text, words) => {
    expect(questionOf(text, words)).toBe('');
  });
});

describe('what a sentence goes on from', () => {
  const precedent = (text: string) => {
    const document = read(text);
    return precedentOf(document, document.sentences.at(-1)!);
  };

  it.each([
    'It costs $6.',
    'One can be rented for $6.',
    "They're $6 a month.",
    'Each costs $6.',
    'Both of them cost $6.',
    'Both cost $6.',
  ])('the one before: %s', (line) => {
    expect(precedent(`A home can have a lamp. ${line}`)).toBe('A home can have a lamp.');
  });

  it.each([
    'Not at the counter and not by phone.',
    'But not on Sundays.',
    'Never by post.',
    'Only with a receipt.',
    'And only in the app.',
    'Also by e-mail.',
    'Or at the desk for $6.',
    'Usually within two days.',
  ])('the one before, where it has no verb: %s', (line) => {
    expect(precedent(`A lamp is ordered online. ${line}`)).toBe('A lamp is ordered online.');
  });

  it.each([
    ['it has a verb', 'A home can have a lamp. Only at the desk can you rent one.'],
    ['it is long', `A home can have a lamp. Not in the ${'old and dim and dusty '.repeat(4)}room.`],
    ['no preposition follows', 'A home can have a lamp. Only members pay $6.'],
    ['it stands in its own item', '- A home can have a lamp.\n- Not in the bathroom.'],
    ['a noun opens it', 'A home can have a lamp. Shades cost $6.'],
    ['a word only begins like a pronoun', 'A home can have a lamp. Items cost $6.'],
    ['what it counts stands behind it', 'A home can have a lamp. One room may hold two lamps.'],
    ['it singles out what stands behind it', 'A home can have a lamp. Each guest pays $6.'],
    ['it opens its paragraph', 'A home can have a lamp.\n\nIt costs $6.'],
  ])('nothing, where %s', (_, text) => {
    expect(precedent(text)).toBe('');
  });
});

describe('what stands for a pronoun, and what was said of that', () => {
  const before = 'The small lamp burns for a week.';

  it.each([
    ['It is free.', 'The small lamp', ' burns for a week.'],
    ["It's free.", 'The small lamp', ' burns for a week.'],
    ['This lamp is free.', '', before],
    ['This is free.', before, ''],
    ['Not in the tent.', before, ''],
  ])('"%s": %s', (text, near, above) => {
    expect(partsOfPrecedent(text, before)).toEqual({ near, above });
  });

  it('is all of it where it has no subject', () => {
    const told = 'Without a key, the shed stays shut.';
    expect(partsOfPrecedent('It is free.', told)).toEqual({ near: told, above: '' });
  });
});
