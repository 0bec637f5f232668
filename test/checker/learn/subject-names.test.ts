import { describe, expect, it } from 'vitest';
import { subjectNames } from '../../../src/checker/learn/subject-names.ts';
import { type Files, pages } from '../run.ts';
import { learn } from './naming.ts';

const range = {
  'range.md':
    '# Our range\n\nWe lend the Sky Kite, the Sea Kite and the Sand Kite. Ask for the Sky Kite, the Sea Kite or the Sand Kite.\n',
};
const titled = (path: string, title: string): Files => ({ ...range, [path]: `# ${title}\n\nPlease note.\n` });

function subjects(files: Files): string[] {
  const names = learn(files);
  return [...subjectNames(pages(files).documents, names)].map((name) => names.names[name]!);
}

describe('what pages are named after', () => {
  it.each([
    ['title and path', 'sky-kite.md', 'Rules for the Sky Kite', ['Sky Kite']],
    ['what opens a title', 'rules.md', 'Sky Kite: lending rules', ['Sky Kite']],
    ['what opens it behind an article', 'rules.md', 'The Sky Kite at a glance', ['Sky Kite']],
  ])('is %s', (_, path, title, names) => {
    expect(subjects(titled(path, title))).toEqual(names);
  });

  it.each([
    ['a title that names it later', 'rules.md', 'Lending the Sky Kite'],
    ['one behind the colon', 'rules.md', 'Kites: Sky Kite'],
    ['two', 'rules.md', 'Sky Kite or Sea Kite'],
    ['a page that is named in its text', 'rules.md', 'Rules'],
  ])('is not %s', (_, path, title) => {
    expect(subjects(titled(path, title))).toEqual([]);
  });
});
