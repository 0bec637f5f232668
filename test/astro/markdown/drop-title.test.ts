import { describe, expect, it } from 'vitest';
import { dropTitle } from '../../../src/astro/markdown/drop-title.ts';
import { parseDocument } from '../../../src/document/parse.ts';
import { render } from './render.ts';

const shown = (text: string) => {
  const { document } = parseDocument({ path: 'hall.md', text }, { project: false });
  return render(
    text.replace(/^---[\s\S]*?\n---/, (matter) => matter.replaceAll(/.+/g, '')),
    (tree) => dropTitle(tree, document!),
  );
};

describe('the heading that is the title', () => {
  it('is shown by the page, so the text leaves it out', async () => {
    expect(await shown('# The hall\n\nOpen daily.\n\n# Gate')).toBe('<p>Open daily.</p>\n<h1 id="gate">Gate</h1>');
  });

  it('stays where the front matter names the page', async () => {
    expect(await shown('---\ntitle: Hall\n---\n\n# The hall')).toBe('<h1 id="the-hall">The hall</h1>');
  });

  it('stays where there is none', async () => {
    expect(await shown('Open daily.')).toBe('<p>Open daily.</p>');
  });
});
