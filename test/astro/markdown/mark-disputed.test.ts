import { describe, expect, it } from 'vitest';
import { type DisputedPlace, markDisputed } from '../../../src/astro/markdown/mark-disputed.ts';
import { render } from './render.ts';

/** Marks every `[…]` of the text; the brackets are taken out before it is read. */
function marked(text: string): Promise<string> {
  const places: DisputedPlace[] = [];
  const lines = text.split('\n').map((line, number) => {
    for (let start = line.indexOf('['); start >= 0; start = line.indexOf('[')) {
      const end = line.indexOf(']') - 1;
      line = line.replace('[', '').replace(']', '');
      const at = { line: number + 1, column: start + 1, endLine: number + 1, endColumn: end + 1 };
      const href = `/findings/${places.length + 1}/`;
      places.push({ place: { path: 'fees.md', ...at }, href, message: 'Fee: $5 and $10' });
    }
    return line;
  });
  return render(lines.join('\n'), (tree) => markDisputed(tree, places, lines));
}

const badge = (number: number) =>
  `<a href="/findings/${number}/" class="badge disputed" title="Fee: $5 and $10">disputed</a>`;
const mark = (text: string) => `<mark class="disputed">${text}</mark>`;

describe('a disputed stretch', () => {
  it.each([
    ['inside a sentence', 'The fee is [$5] a day.', `<p>The fee is ${mark('$5')}${badge(1)} a day.</p>`],
    ['a whole sentence', '[Free.] Always.', `<p>${mark('Free.')}${badge(1)} Always.</p>`],
    ['twice in one text', '[$5] or [$10]', `<p>${mark('$5')}${badge(1)} or ${mark('$10')}${badge(2)}</p>`],
    ['on a later line', 'First\n  line [of two].', `<p>First\nline ${mark('of two')}${badge(1)}.</p>`],
    [
      'across bold text',
      'It is [**$5** a day].',
      `<p>It is <strong>${mark('$5')}</strong>${mark(' a day')}${badge(1)}.</p>`,
    ],
    ['in an item', '- a\n- [b]', `<ul>\n<li>a</li>\n<li>${mark('b')}${badge(1)}</li>\n</ul>`],
    ['in a heading', '## Fee [$5]', `<h2 id="fee-5disputed">Fee ${mark('$5')}${badge(1)}</h2>`],
  ])('%s is marked, and leads to its finding', async (_, text, html) => {
    expect(await marked(text)).toBe(html);
  });

  it('marks the whole text where the source is written in another way', async () => {
    expect(await marked('A &amp; [B] cost $5.')).toBe(`<p>${mark('A &#x26; B cost $5.')}${badge(1)}</p>`);
  });

  it('leaves a page alone that nobody contradicts', async () => {
    expect(await marked('The fee is $5.')).toBe('<p>The fee is $5.</p>');
  });
});
