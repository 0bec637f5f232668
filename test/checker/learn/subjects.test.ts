import { describe, expect, it } from 'vitest';
import { learn } from '../../../src/checker/learn/index.ts';
import { conflictsIn, type Files, pages, prepared, short } from '../run.ts';

/** How far two pages of a folder are about two things. */
const apart = (left: string, right: string) => {
  const knowledge = pages({ 'a.md': left, 'b.md': right });
  const { subjects } = learn(knowledge);
  expect(subjects.apart(1, 0)).toBe(subjects.apart(0, 1));
  return subjects.apart(0, 1);
};

const sauna = '# Using the sauna\n\nThe sauna is hot after an hour.\n\nBring a towel to the sauna.\n';
const lockers =
  '# Lockers in the hall\n\nA locker holds one bag.\n\n## Losing the key of a locker\n\nAsk at the desk.\n';

describe('what two pages are about', () => {
  it.each([
    ['two words of their titles that each page uses and the other does not', sauna, lockers, 1],
    [
      'in part, where the titles have a word in common',
      '# Rules for renting a sauna\n\nThe sauna is hot.\n\nLeave the sauna clean.\n',
      '# Renting a locker\n\nA locker holds one bag.\n\nEmpty your locker.\n',
      0.5,
    ],
    ['the same, where one page speaks of the other', sauna, `${lockers}\nNo lockers near the sauna.\n`, 0],
    [
      'two words, though one page says the other one in passing',
      `${sauna}${'The sauna is warm.\n\n'.repeat(5)}`,
      `${lockers}\nNo lockers near the sauna.\n`,
      1,
    ],
    [
      'the same, where the title of one names what the page does not come back to',
      sauna,
      '# Keys that went missing\n\nAsk at the desk.\n',
      0,
    ],
    [
      'the same, where the words say what kind of page it is',
      '# Fees and members\n\nMembers pay fees.\n\nFees for members are low.\n',
      '# Questions from customers\n\nA question of customers.\n\nCustomers have a question.\n',
      0,
    ],
  ])('%s', (_, left, right, expected) => expect(apart(left, right)).toBe(expected));

  it('is the same for a page and itself', () => {
    const knowledge = pages({ 'a.md': sauna });
    expect(learn(knowledge).subjects.apart(0, 0)).toBe(0);
  });
});

/** Four lines on the page of one thing, so that it is used more than once, and the line at stake. */
const paged = (title: string, thing: string, line: string): string =>
  `# ${title}\n\nThe ${thing} is for members.\n\nClean the ${thing} when you leave.\n\n${line}\n`;

/** How sure it is that the two times are about one thing. */
const sureness = (files: Files): number => prepared(files).verdicts.find(({ a }) => a.kind === 'duration')!.confidence;

describe('lines worded alike', () => {
  const sixty = 'Please tell the police about a theft within 60 hours.';
  const ninety = 'We want to see that the police knows of the theft within 90 hours.';
  const ofBoat = { 'a.md': paged('The boat', 'boat', sixty) };

  it('are less surely about one thing on pages about two things', () => {
    const other = sureness({ ...ofBoat, 'b.md': paged('The cabin', 'cabin', ninety) });
    const same = sureness({ ...ofBoat, 'b.md': paged('At the lake', 'boat', ninety) });
    expect(other).toBeLessThan(same - 0.1);
  });

  it('are a warning on a page about one thing and on a page that names no other', () => {
    expect(conflictsIn({ ...ofBoat, 'b.md': `# Good to know\n\n${ninety}\n` }).map(short)).toEqual([
      'warning conflict/duration: within 60 hours @ a.md:7 | within 90 hours @ b.md:3',
    ]);
  });
});
