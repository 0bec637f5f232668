import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../run.ts';

/** The names of the first page, where the second has the same sentences with another name in each. */
const names = (line: string, other: string): string[] =>
  claimsIn({ 'a.md': `# Page\n\n${line}\n`, 'b.md': `# Leaf\n\n${other}\n` }, 'name')
    .filter(({ page }) => page === 0)
    .map(({ written }) => written);

describe('names inside of sentences', () => {
  it.each([
    ['Log each complaint in Harbourdesk the same day.', 'Log each complaint in Quill the same day.', ['Harbourdesk']],
    [
      'Log each complaint in “Harbourdesk” the same day.',
      'Log each complaint in “Quill” the same day.',
      ['Harbourdesk'],
    ],
    ["Keep all of Harbourdesk's complaints for a year.", "Keep all of Quill's complaints for a year.", ['Harbourdesk']],
    ['The Book of Care tells each step of the day.', 'The Book of Sales tells each step of the day.', ['Book of Care']],
    ['All times in the rota are GMT and local.', 'All times in the rota are CET and local.', ['GMT']],
    [
      '| Step | What |\n| --- | --- |\n| 1 | Log each complaint in Harbourdesk first |',
      '| Step | What |\n| --- | --- |\n| 1 | Log each complaint in Quill first |',
      ['Harbourdesk'],
    ],
  ])('%s', (line, other, expected) => {
    expect(names(line, other)).toEqual(expected);
  });

  it.each([
    ['what opens a sentence', 'Harbourdesk keeps all complaints for a year.', 'Quill keeps all complaints for a year.'],
    ['a stressed word', 'You MUST log each complaint the same day.', 'You SHOULD log each complaint the same day.'],
    ['a day', 'Log each complaint of the week by Monday noon.', 'Log each complaint of the week by Friday noon.'],
    [
      'where a link leads',
      'For all complaints of the day see Harbourdesk.',
      'For all complaints of the day see Quill.',
    ],
    ['a screen', 'At the end of the day choose the Harbourdesk tab.', 'At the end of the day choose the Quill tab.'],
    [
      'a place that another kind reads',
      'Send invoices of the week to the Finance department.',
      'Send invoices of the week to the Legal department.',
    ],
    [
      'a sentence that stands nowhere else',
      'Log each complaint in Harbourdesk the same day.',
      'Log each praise in Quill the same day.',
    ],
  ])('are not %s', (_, line, other) => {
    expect(names(line, other)).toEqual([]);
  });
});
