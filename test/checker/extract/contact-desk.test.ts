import { expect, it } from 'vitest';
import { contactDeskOf } from '../../../src/checker/extract/contact-desk.ts';
import { pages } from '../run.ts';

/** The desk of the contact that a text ends with. */
function deskOf(text: string): string | undefined {
  const [document] = pages({ 'page.md': `# Pier\n\n${text}\n` }).documents;
  const sentence = document!.sentences.findLast(({ text: each }) => each.includes('0800'))!;
  return contactDeskOf(document!, sentence, sentence.text.indexOf('0800'));
}

it.each([
  ['Ring the Mooring Desk on 0800 555 0130.', '@mooring desk'],
  ['Call Late Returns Team: 0800 555 0130', '@late returns team'],
  ['Mooring Desk: moor@acme.example, phone 0800 555 0130', '@mooring desk'],
  ['Ask the Mooring Desk. You reach them on 0800 555 0130.', '@mooring desk'],
  ['| Who | Phone |\n|---|---|\n| Mooring Desk | 0800 555 0130 |', '@mooring desk'],
])('"%s" is of %s', (text, desk) => expect(deskOf(text)).toBe(desk));

it.each([
  'Ring the mooring desk on 0800 555 0130.',
  'Ring the Help Desk on 0800 555 0130.',
  'Ring the Mooring Desk or the Lamp Desk on 0800 555 0130.',
  'Ask the Mooring Desk. Boats are had on 0800 555 0130.',
  'Ask the Mooring Desk.\n\nYou reach them on 0800 555 0130.',
  'Ring 0800 555 0130, which is not the Mooring Desk.',
])('"%s" is of none', (text) => {
  expect(deskOf(text)).toBeUndefined();
});
