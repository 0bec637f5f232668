import { describe, expect, it } from 'vitest';
import { type Contrasts, learnContrasts } from '../../../src/checker/learn/contrasts.ts';
import { Terms } from '../../../src/checker/text/terms.ts';
import { pages } from '../run.ts';

const terms = new Terms();
const learn = (text: string, own: readonly (readonly string[])[] = []): Contrasts =>
  learnContrasts(pages({ 'page.md': `# Page\n\n${text}\n` }).documents, terms, own);

/** Names of the members of all classes in a text. */
function membersIn(contrasts: Contrasts, text: string): string[] {
  return [...contrasts.membersIn(text)].flatMap(([classNumber, members]) =>
    [...members].map((member) => contrasts.nameOf(classNumber, member)),
  );
}

describe('the classes of English', () => {
  const english = learn('Nothing.');

  it.each([
    ['The daily limit', ['daily', 'maximum']],
    ['Yearly or monthly', ['annual', 'monthly']],
    ['Inbound parcels', ['incoming']],
    ['Lamps and tables', []],
    ['Southern district, family plan', ['family', 'south']],
    ['Sale in New Zealand', ['new-zealand']],
    ['When removing a lamp', ['remove']],
    ['Open in summer', ['summer']],
  ])('%s', (text, members) => {
    expect(membersIn(english, text).sort()).toEqual([...members].sort());
  });

  it('words joined by a hyphen are one member', () => {
    expect(membersIn(english, 'an entry-level lamp')).toEqual(['entry-level']);
    expect(membersIn(english, 'an entry lamp')).toEqual(['entry']);
  });

  it('and are none where only a part of them is', () => {
    expect(membersIn(english, 'a fee-free, non-member lamp')).toEqual([]);
  });

  it('but not in a phrase that means something else', () => {
    expect(membersIn(english, 'any member of staff')).toEqual([]);
    expect(membersIn(english, 'the current account of the pier')).toEqual([]);
    expect(membersIn(english, 'every member')).toEqual(['member']);
  });

  it('and those of the project', () => {
    expect(membersIn(learn('Nothing.', [['Oak', 'Pine']]), 'Tables of pine')).toEqual(['pine']);
    expect(membersIn(learn('Nothing.', [['Daily', 'Nightly']]), 'a daily tour')).toEqual(['daily', 'daily']);
  });
});

it('the words that fill one slot in these pages are rivals', () => {
  const { rivalsOf } = learn('- Engraving fee: $3\n- Assembly fee: $4');
  expect(rivalsOf(terms.of('engraving'))).toEqual(new Set([terms.of('assembly')]));
  expect(rivalsOf(terms.of('lamp'))).toBeUndefined();
});
