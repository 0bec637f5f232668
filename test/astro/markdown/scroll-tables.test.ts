import { expect, it } from 'vitest';
import { scrollTables } from '../../../src/astro/markdown/scroll-tables.ts';
import { render } from './render.ts';

it('puts a table into a region that scrolls and takes the focus', async () => {
  const html = await render('| a |\n| - |\n| 1 |', scrollTables);
  expect(html).toMatch(
    /^<div class="scroll" tabindex="0" role="region" aria-label="Table">\n<table>[\s\S]*<\/table>\n<\/div>$/,
  );
});
