import { describe, expect, it } from 'vitest';
import { pageNames } from '../../../src/checker/learn/page-names.ts';
import { pages } from '../run.ts';

const namesOf = (path: string, title: string): string[] =>
  pageNames(pages({ [path]: `---\ntitle: "${title}"\n---\n\nPlease note.\n` }).documents).map(({ name }) =>
    name.map(({ word }) => word).join(' '),
  );

describe('what a page is named after', () => {
  it.each([
    ['pets/meadow-basic.md', 'Meadow Basic at a glance', ['Meadow Basic']],
    ['doc_pets_meadow_basic_001.md', 'Meadow Basic Cover: what it pays', ['Meadow Basic']],
    ['meadow-basic/moor-cover.md', 'From Meadow Basic to Moor Cover', ['Meadow Basic', 'Moor Cover']],
    ['meadow-basic.md', 'Internal: Meadow Basic', ['Meadow Basic']],
    ['feedback-form.md', 'Feed Back Form', ['Feed Back Form']],
    ['houseboat-pier.md', 'House Boat', ['House Boat']],
    ['houseboats.md', 'House Boat', []],
    ['meadow-basic.md', 'meadow basic', []],
    ['basic-meadow.md', 'Meadow Basic', []],
    ['meadow-policy.md', 'Meadow Policy', []],
    ['meadow.md', 'Meadow', []],
    ['part-2.md', 'Part 2', []],
  ])('%s, "%s"', (path, title, names) => {
    expect(namesOf(path, title)).toEqual(names);
  });
});
