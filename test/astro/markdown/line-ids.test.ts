import { expect, it } from 'vitest';
import { lineIds } from '../../../src/astro/markdown/line-ids.ts';
import { render } from './render.ts';

const idsOf = async (text: string) =>
  [...(await render(text, lineIds())).matchAll(/<(\w+)[^>]* id="([^"]+)"/g)].map(([, name, id]) => `${name}#${id}`);

it.each([
  ['paragraphs', 'Open daily.\n\nClosed\non Sunday.', ['p#L1', 'p#L3']],
  ['items of a list', '- bike\n- pump\n  - valve', ['li#L1', 'li#L2', 'li#L3']],
  ['rows of a table', '| a | b |\n| - | - |\n| 1 | 2 |', ['tr#L1', 'tr#L3']],
  ['headings keep the id that can be read', '## Late books\n\nPay.', ['h2#late-books', 'p#L3']],
  ['a line that begins two blocks has its id once', '- first\n\n  second', ['li#L1', 'p#L3']],
])('%s', async (_, text, ids) => {
  expect(await idsOf(text)).toEqual(ids);
});
