/** Names as they are learnt from pages that stand in the test. */
import { learnNames, type Names } from '../../../src/checker/learn/names.ts';
import { type Files, pages } from '../run.ts';

/** What the names of some pages are. */
export const learn = (files: Files): Names => learnNames(pages(files).documents);

/** A folder of one page. */
export const page = (...lines: string[]): Files => ({ 'range.md': `# Range\n\n${lines.join('\n\n')}\n` });

/** The names that stand in a text: each mention with all that it can stand for. */
export function found(files: Files, text: string, loose = false): string[] {
  const { names, find } = learn(files);
  return find(text, { loose }).map((mention) => mention.map((name) => names[name]).join(' or '));
}

/** A page on two lamps. */
export const lamps = page(
  'For the desk at home, choose the Moor Lamp or the Fell Lamp.',
  'We like the Moor Lamp, and you like the Fell Lamp.',
);

/** Pages by their path and title, that say nothing. */
export const titled = (titles: Readonly<Record<string, string>>): Files =>
  Object.fromEntries(
    Object.entries(titles).map(([path, title]) => [path, `---\ntitle: "${title}"\n---\n\nPlease note.\n`]),
  );
