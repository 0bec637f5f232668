import { describe, expect, it } from 'vitest';
import { conflictsIn } from '../run.ts';

const pages = (left: string, right: string) => ({
  'care/moss.md': `# Moss on the roof\n\n${left}\n`,
  'desk/evenings.md': `# Evenings at the desk\n\n${right}\n`,
});
/** Whether the two are found to clash in a name; other kinds may read them as well. */
const found = (left: string, right: string): boolean =>
  conflictsIn(pages(left, right)).some(({ rule }) => rule === 'conflict/name');

describe('a sentence that stands on two pages', () => {
  it.each([
    ['a tool', 'Log each complaint in Harbourdesk the same day.', 'Log each complaint in Quill the same day.'],
    ['a supplier', 'Spare keys of the day are sold at Ferrow & Sons.', 'Spare keys of the day are sold at Lockett.'],
    ['a person', 'The keys of the week hang behind Rosa.', 'The keys of the week hang behind Tilda.'],
    [
      'words of one sense',
      'Log each complaint in Harbourdesk the same day.',
      'Log every complaint in Quill on the same day.',
    ],
  ])('clashes in %s', (_, left, right) => {
    expect(found(left, right)).toBe(true);
    expect(found(right, left)).toBe(true);
  });

  it.each([
    ['one name', 'Log each complaint in Quill the same day.', 'Log each complaint in Quill the same day.'],
    [
      'a name and its short form',
      'Log each complaint in Quill Desk the same day.',
      'Log each complaint in Quill the same day.',
    ],
    ['a name and its initials', 'Ask the Care Team Lead for each key.', 'Ask the CTL for each key.'],
    ['another day', 'Log each complaint in Harbourdesk the same day.', 'Log each praise in Quill the same day.'],
    ['a denial', 'Log each complaint in Harbourdesk the same day.', 'Never log each complaint in Quill the same day.'],
    ['another number', 'Log the 3 complaints in Harbourdesk at once.', 'Log the 4 complaints in Quill at once.'],
    ['a sentence of few words', 'Log in to Harbourdesk.', 'Log in to Quill.'],
    ['a button', 'At the end of the form select Send.', 'At the end of the form select Close.'],
    [
      'a page that is about its name',
      'Roofs are washed by Moss Masters in spring.',
      'Roofs are washed by Lockett in spring.',
    ],
    ['a question', 'Who logs the late complaints in Harbourdesk?', 'Who logs the late complaints in Quill?'],
  ])('is silent on %s', (_, left, right) => {
    expect(found(left, right)).toBe(false);
  });

  it('has as many sides as names, and every place of each', () => {
    const [finding] = conflictsIn({
      ...pages('Log each complaint in Harbourdesk the same day.', 'Log each complaint in Quill the same day.'),
      'night/calls.md': '# Calls at night\n\nLog each complaint in Harbourdesk the same day.\n',
    });
    expect(finding!.positions.map(({ value, statements }) => [value, statements.length])).toEqual([
      ['Harbourdesk', 2],
      ['Quill', 1],
    ]);
  });

  it('is left to the reader where the two stand on one page, and where each stands below its own heading', () => {
    const line = (name: string) => `Log each complaint in ${name} the same day.`;
    expect(conflictsIn({ 'a.md': `# Desk\n\n${line('Harbourdesk')}\n\n## Nights\n\n${line('Quill')}\n` })).toEqual([]);
    const headed = (name: string) => `## What is ${name}?\n\n${line(name)}`;
    expect(found(headed('Harbourdesk'), headed('Quill'))).toBe(false);
    expect(found(line('Harbourdesk'), headed('Quill'))).toBe(true);
  });

  it('is a form to fill in where it stands with many names', () => {
    const names = ['Harbourdesk', 'Quill', 'Ferrow', 'Lockett'];
    const files = names.map((name, at) => [`p${at}.md`, `# Page\n\nThe next tour of the gardens starts in ${name}.\n`]);
    expect(conflictsIn(Object.fromEntries(files))).toEqual([]);
  });

  it('needs no nearness of the two pages where the sentence is long', () => {
    const line = (name: string) =>
      `Receipts of the summer staff are scanned, named by date and stored in ${name} each Friday.`;
    const [finding] = conflictsIn(pages(line('Harbourdesk'), line('Quill')));
    expect(finding).toMatchObject({ rule: 'conflict/name', severity: 'warning' });
  });
});

describe('what a thing is put into or done with', () => {
  it.each([
    ['a tool', 'Late complaints are logged in Harbourdesk.', 'Log all late complaints in Quill before noon.'],
    ['a partner', 'Broken brass keys are sent to Lockett.', 'Send all broken brass keys to Ferrow & Sons.'],
    ['a way', 'Travel costs are claimed through Quill.', 'All travel costs have to be claimed via Harbourdesk.'],
  ])('clashes in %s', (_, left, right) => {
    expect(found(left, right)).toBe(true);
    expect(found(right, left)).toBe(true);
  });

  it.each([
    ['another thing', 'Late complaints are logged in Harbourdesk.', 'Log all brass keys in Quill before noon.'],
    ['a case', 'Late complaints are logged in Harbourdesk.', 'If it is down, log late complaints in Quill.'],
    ['a time', 'Late complaints are logged in Harbourdesk.', 'Log late complaints once you are set up in Quill.'],
    [
      'a word of the page',
      'Late complaints are logged in Files. Keep the files.',
      'Log all late complaints in Quill before noon.',
    ],
    [
      'a part of a longer name',
      'Late complaints are logged in Harbour street.',
      'Log all late complaints in Quill before noon.',
    ],
  ])('is silent on %s', (_, left, right) => {
    expect(found(left, right)).toBe(false);
  });
});
