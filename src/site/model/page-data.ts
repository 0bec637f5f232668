/** A page as JSON. */
import { ownerName, type Page } from './pages.ts';

export function pageData(page: Page) {
  const { id, path, title, kind, frontmatter } = page.document;
  return {
    id,
    path,
    url: page.url,
    title,
    kind,
    summary: frontmatter.summary ?? '',
    status: frontmatter.status,
    owner: ownerName(page),
    verified: frontmatter.verified?.on ?? '',
    reviewDue: page.due ?? '',
    disputedBy: page.disputes.map(({ fingerprint }) => fingerprint),
  };
}
