import { withoutEnding } from './page-path.ts';
import type { DocumentKind } from './types.ts';

const folders: ReadonlyMap<string, DocumentKind> = new Map([
  ['policies', 'policy'],
  ['products', 'product'],
  ['playbooks', 'playbook'],
  ['onboarding', 'track'],
]);

/** The kind of a page comes from the folder at the top of the project; any other page is an article. */
export function kindOf(path: string, project: boolean): DocumentKind {
  return (project && folders.get(path.split('/', 1)[0]!)) || 'article';
}

/** A file name in words: `return-window_eu.md` gives `Return window eu`. */
export function titleFromPath(path: string): string {
  const name = withoutEnding(path.split('/').at(-1)!);
  const words = name.replaceAll(/[-_\s]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
