import { expect, it } from 'vitest';
import type { Roster } from '../../../../../src/checker/types.ts';
import { claimsIn } from '../../../run.ts';

/** What the last line of a page says of those whom it names, and of which line it says it with a pronoun. */
function framesOf(text: string): Pick<Roster, 'frame' | 'antecedent'> | undefined {
  const claims = claimsIn({ 'page.md': `# Pier\n\n${text}\n` }, 'list');
  const roster = claims.findLast(({ value }) => value.kind === 'roster')?.value as Roster | undefined;
  return roster && { frame: roster.frame, ...(roster.antecedent && { antecedent: roster.antecedent }) };
}

it.each([
  ['the words around the names', 'Kites are lent to members only.', ['kite', 'loan']],
  ['with the label before them', 'Small kites: lent to members only.', ['small', 'kite', 'loan']],
  ['a label that names the list', 'Ask for the kite papers: a pass and a list.', ['kite', 'document']],
  ['without what the reader is told to do first', 'Ask at the pier: kites are lent to members only.', ['kite', 'loan']],
])('the frame is %s', (_, line, frame) => {
  expect(framesOf(line)?.frame.filter((term) => frame.includes(term))).toEqual(frame);
  expect(framesOf(line)?.frame.includes('pier')).toBe(false);
});

it('a line that opens with a pronoun speaks of the one before', () => {
  expect(framesOf('Kites cross the bay at dawn. This holds for all sizes.')?.antecedent).toContain('kite');
  expect(framesOf('Kites cross the bay at dawn.\n\nThey fly for all guests.')?.antecedent).toContain('kite');
});

it.each([
  ['no pronoun', 'Kites cross the bay at dawn. Dawn is for all guests.'],
  ['a heading', 'Kites cross the bay at dawn.\n\n## Which kites?\n\nThis holds for all sizes.'],
  ['a cell', 'Kites cross the bay.\n\n| Kite | For |\n|---|---|\n| Small | This is for all guests |'],
])('%s: no line before is meant', (_, text) => {
  expect(framesOf(text)?.antecedent).toBeUndefined();
});
