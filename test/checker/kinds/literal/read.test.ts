import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../run.ts';

/** What is read on the first page, where the second has the same sentence with something else in its place. */
const literals = (line: string, other: string): string[] =>
  claimsIn({ 'a.md': `# Page\n\n${line}\n`, 'b.md': `# Leaf\n\n${other}\n` }, 'literal')
    .filter(({ page }) => page === 0)
    .map(({ written }) => written);

describe('what stands for nothing but itself', () => {
  it.each([
    ["The order keeps its new status 'open' at once.", "The order keeps its new status 'done' at once.", ["'open'"]],
    ['The order keeps its new status “open” at once.', 'The order keeps its new status “done” at once.', ['“open”']],
    [
      'Shut the lost card of the caller with close_card_17.',
      'Shut the lost card of the caller with close_card_19.',
      ['close_card_17'],
    ],
    [
      'Gas meters are read by a crew in March, June and October.',
      'Gas meters are read by a crew in April and October.',
      ['March, June and October'],
    ],
    ['After 3 wrong tries of the code the door locks.', 'After five wrong tries of the code the door locks.', []],
    ['If the code fails 3 times, the door locks.', 'If the code fails 5 times, the door locks.', ['3']],
    ['Ask for the old name, the street and the lost key.', 'Ask for the old name, the street and the new key.', []],
    [
      'Each guest shows a ticket, a pass and a photo at the door.',
      'Each guest shows a ticket, a pass and a key at the door.',
      ['ticket, a pass and a photo'],
    ],
    ['- Key of the lamp (brass)', '- Key of the lamp (steel)', ['(brass)']],
    ['Note: if the code fails 3 times, the door locks.', 'If the code fails 5 times, the door locks; call us.', ['3']],
  ])('%s', (line, other, expected) => {
    expect(literals(line, other)).toEqual(expected);
  });

  it.each([
    ['a question', 'Who keeps the order at the status "open"?', 'Who keeps the order at the status "done"?'],
    [
      'a cell',
      '| Order | Its status is now "open" |\n| --- | --- |\n| a | b |',
      '| Order | Its status is now "done" |\n| --- | --- |\n| a | b |',
    ],
    [
      'a whole sentence in quotation marks',
      'Answer the caller "I am sorry about your late train".',
      'Answer the caller "I am glad about your new train".',
    ],
    [
      'another clause around it',
      "The order keeps its new status 'open' at once.",
      "The lamp order keeps its status 'done' at once.",
    ],
  ])('reads nothing in %s', (_, line, other) => {
    expect(literals(line, other)).toEqual([]);
  });
});
