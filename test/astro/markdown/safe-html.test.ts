import { describe, expect, it } from 'vitest';
import { makeHtmlSafe, safeHtml } from '../../../src/astro/markdown/safe-html.ts';
import { render } from './render.ts';

describe('raw HTML', () => {
  it.each([
    ['<script>alert(1)</script>after', 'after'],
    ['<SCRIPT SRC="x.js"></SCRIPT>', ''],
    ['<p onclick="alert(1)" class="note">', '<p class="note">'],
    ["<p style='color: red'>", '<p>'],
    ['<a href="javascript:alert(1)">x</a>', '<a>x</a>'],
    ['<iframe src="https://example.com"></iframe>', ''],
    ['<img src="https://example.com/a.png" alt="Gate">', ''],
    ['<style>p { color: red }</style>', ''],
    ['<script>never closed', 'never closed'],
    ['<details open><summary>More</summary>', '<details open><summary>More</summary>'],
    ['<kbd>Enter</kbd><br>', '<kbd>Enter</kbd><br>'],
  ])('%s becomes "%s"', (html, safe) => {
    expect(safeHtml(html)).toBe(safe);
  });

  it('is made safe where it stands in a page', async () => {
    expect(await render('Hall <b onmouseover="x()">gate</b>', makeHtmlSafe)).toBe('<p>Hall <b>gate</b></p>');
  });
});
