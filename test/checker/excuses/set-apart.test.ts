import { describe, expect, it } from 'vitest';
import { gateBetween } from '../run.ts';

/** Pages that make the Moor Card and the Fell Card two names of one family. */
const cards = {
  'moor-card.md': '# Moor Card\n\nThe Moor Card is green.\n',
  'fell-card.md': '# Fell Card\n\nThe Fell Card is blue. Compare the Moor Card and the Fell Card.\n',
};

const gate = (paragraph: string, line: string, a: string, b: string) => {
  const files = {
    ...cards,
    'tickets.md': `# Tickets\n\n${paragraph}\n`,
    'card.md': `# Moor Card: tickets\n\n${line}\n`,
  };
  expect(gateBetween(files, b, a)).toBe(gateBetween(files, a, b));
  return gateBetween(files, a, b);
};

const two = 'The Moor Card holds two tickets at a time.';

describe('a paragraph that sets a thing apart', () => {
  it.each([
    'You can hold four tickets at a time. The Moor Card has a rule of its own, with up to two.',
    'The Moor Card is another matter: two tickets at most. You can hold four tickets at a time.',
  ])('says itself what the page of that thing says: "%s"', (paragraph) => {
    expect(gate(paragraph, two, 'four tickets', 'two tickets')).toBe('set-apart');
  });

  it.each([
    [
      'it gives another value',
      'You can hold four tickets at a time. The Moor Card has a rule of its own, with up to three.',
    ],
    [
      'it names another thing',
      'You can hold four tickets at a time. The Fell Card has a rule of its own, with up to two.',
    ],
    [
      'it names the thing in both',
      'With the Moor Card you can hold four tickets at a time. The Moor Card gives two tickets to friends.',
    ],
    [
      'it stands elsewhere',
      'You can hold four tickets at a time.\n\nThe Moor Card has a rule of its own, with up to two.',
    ],
  ])('is held against it where %s', (_, paragraph) => {
    expect(gate(paragraph, two, 'four tickets', 'two tickets')).not.toBe('set-apart');
  });
});
