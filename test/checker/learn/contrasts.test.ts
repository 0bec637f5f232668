import { describe, expect, it } from 'vitest';
import { type Contrasts, learnContrasts } from '../../../src/checker/learn/contrasts.ts';
import { Terms } from '../../../src/checker/terms.ts';
import { pages } from '../pages.ts';

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
    expect(membersIn(english, 'every member')).toEqual(['member']);
  });

  it('and those of the project', () => {
    expect(membersIn(learn('Nothing.', [['Oak', 'Pine']]), 'Tables of pine')).toEqual(['pine']);
  });
});

describe('words that fill one slot in these pages', () => {
  const stem = (word: string): string => terms.of(word);

  it.each([
    ['row heads', '| Fee | Sum |\n| --- | --- |\n| Engraving fee | $3 |\n| Assembly fee | $4 |'],
    ['column heads', '|  | Engraving fee | Assembly fee |\n| --- | --- | --- |\n| Lamp | $3 | $4 |'],
    ['labels of items', '- Engraving fee: $3\n- Assembly fee: $4'],
    ['bold labels', '- **Engraving fee:** due at once\n- **Assembly fee:** due at the door'],
    ['labels with a remark', '- Engraving fee (for oak and pine alone): $3\n- Assembly fee: $4'],
    ['sister headings', '## Engraving fee\n\nDue at once.\n\n## Assembly fee\n\nDue at the door.'],
  ])('%s', (_, text) => {
    const { rivalsOf } = learn(text);
    const differ = (a: string, b: string) => rivalsOf(a)?.has(b) ?? false;
    expect(differ(stem('engraving'), stem('assembly'))).toBe(true);
    expect(differ(stem('assembly'), stem('engraving'))).toBe(true);
    expect(differ(stem('engraving'), stem('fee'))).toBe(false);
  });

  it.each([
    ['cells that are no heads', '| Lamp | Note |\n| --- | --- |\n| Moor | Engraving fee |\n| Fell | Assembly fee |'],
    ['labels that share no word', '- Engraving: $3\n- Assembly: $4'],
    ['labels that differ in two words', '- Engraving oak fee: $3\n- Assembly pine fee: $4'],
    ['headings of other levels', '## Engraving fee\n\nDue at once.\n\n### Assembly fee\n\nDue at the door.'],
    ['running text', 'The engraving fee is $3.\n\nThe assembly fee is $4.'],
  ])('not %s', (_, text) => {
    expect(learn(text).rivalsOf(stem('engraving'))?.has(stem('assembly')) ?? false).toBe(false);
  });
});
