import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../src/checker/kinds/stance/clauses.ts';
import { outcomeOf, pages } from '../../run.ts';

/** What each clause of a line is said of, where it does not name that itself. */
function subjectsIn(line: string): string[] {
  const { sentences } = pages({ 'page.md': `# Page\n\n${line}\n` }).documents[0]!;
  return clausesOf(sentences.find(({ text }) => text === line)!).flatMap(({ subject }) => subject ?? []);
}

describe('what a clause is said of that names it elsewhere', () => {
  it.each([
    ['The big kite is posted, and it may stay there.', 'The big kite'],
    ['The big kite is welcome here, but is not required.', 'The big kite'],
    ['Our big kite, for which we charge, is red.', 'Our big kite'],
    ['A crew list, which every skipper must hand in.', 'A crew list'],
    ['We lend out a kite, for which you are charged.', 'a kite'],
    ['Publish the new kites, which fly on Wednesday.', 'the new kites'],
    ['The big kite, our pride, is charged as an extra.', 'The big kite'],
  ])('%s', (line, subject) => {
    expect(subjectsIn(line)).toContain(subject);
  });

  it.each(['For the big kite, our pride, a fee is due.', 'When it rains, which it does in May, the pier is shut.'])(
    'nothing: %s',
    (line) => {
      expect(subjectsIn(line)).toEqual([]);
    },
  );
});

describe('a relative clause', () => {
  it.each([
    ['The sail kit is free.', '- Our sail kit, for which we charge, holds them all.'],
    ['A crew list is optional on all trips.', '- A crew list, which every skipper must hand in on all trips.'],
  ])('says it of the thing before it: "%s" and "%s"', (left, right) => {
    expect(outcomeOf('stance', left, right, 'Sail kit and crew list')).toBe('clash');
    expect(outcomeOf('stance', right, left, 'Sail kit and crew list')).toBe('clash');
  });

  it('and of no other thing', () => {
    const charged = '- Our rain hood, for which we charge, holds them all.';
    expect(outcomeOf('stance', 'The sail kit is free.', charged, 'Sail kit')).not.toBe('clash');
  });
});
