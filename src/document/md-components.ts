import { findComponent } from './components.ts';
import type { Page } from './page.ts';

/**
 * Reports components in the raw HTML of a `.md` page of a project: they are read in `.mdx` alone, and their text would
 * count as said by the page itself.
 *
 * @param start offset of `html` in the file
 */
export function refuseComponents(html: string, start: number, page: Page): void {
  if (!page.project) return;
  for (const { 1: name, index } of html.matchAll(/<([A-Z][A-Za-z]*)/g)) {
    if (!findComponent(name!)) continue;
    const { path, line, column } = page.lines.place(start + index, start + index);
    const message = `<${name}> is not read in a .md page`;
    page.problems.push({ id: 'md/component', path, line, column, message, hint: `rename the file to ${path}x` });
  }
}
