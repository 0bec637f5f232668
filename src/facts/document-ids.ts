import type { Document, Place, Problem } from '../document/types.ts';

/**
 * Permalinks that two pages claim: the same `id`, or a `formerly` that is the id of another page.
 *
 * @param documents sorted by path; the first page with an id keeps it
 */
export function idProblems(documents: readonly Document[]): Problem[] {
  const owners = new Map<string, Document>();
  const problems: Problem[] = [];
  const claim = (id: string, page: Document, place: Place): void => {
    const owner = owners.get(id) ?? page;
    owners.set(id, owner);
    if (owner !== page) problems.push(takenProblem(id, owner, place));
  };
  for (const page of documents) claim(page.id, page, page.frontmatter.places['id'] ?? page.titlePlace);
  for (const page of documents) {
    for (const id of page.frontmatter.formerly) claim(id, page, page.frontmatter.places['formerly'] ?? page.titlePlace);
  }
  return problems;
}

function takenProblem(id: string, owner: Document, { path, line, column }: Place): Problem {
  const message = `the id "${id}" leads to ${owner.path} already`;
  const hint = 'give every page an id of its own, and every old id to one page';
  return { id: 'document/duplicate-id', path, line, column, message, hint };
}
