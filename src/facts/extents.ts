import type { Day, Document } from '../document/types.ts';
import { compareText } from './order.ts';
import { boxOf } from './scope.ts';
import type { Extent, Taxonomy } from './types.ts';
import { meet, validityOf } from './validity.ts';

/**
 * For whom and when each page speaks: its scope, on the days of its `effective`, until a page that supersedes it takes
 * over. Drafts and retired pages speak for nobody, and neither does a page that a page without a first day supersedes.
 *
 * @returns by path; pages that never speak are left out
 */
export function extentsOf(documents: readonly Document[], taxonomy: Taxonomy): ReadonlyMap<string, Extent> {
  const ends = endsOf(documents);
  const extents = new Map<string, Extent>();
  for (const { path, frontmatter } of documents) {
    if (frontmatter.status !== 'current') continue;
    const end = ends.get(path);
    const own = validityOf(frontmatter.effective);
    const validity = end === '' ? undefined : meet(own, { from: '', until: end ?? '' });
    if (validity) extents.set(path, { scope: boxOf(frontmatter.scope, taxonomy).scope, validity });
  }
  return extents;
}

/** Path of each superseded page to the first day of the earliest page that supersedes it; '' where that has none. */
function endsOf(documents: readonly Document[]): ReadonlyMap<string, Day | ''> {
  const paths = new Map<string, string>();
  for (const { path, id, frontmatter } of [...documents].sort((a, b) => compareText(b.path, a.path))) {
    for (const name of [...frontmatter.formerly, id]) paths.set(name, path);
  }
  const ends = new Map<string, Day | ''>();
  for (const { path, frontmatter } of documents) {
    if (frontmatter.status !== 'current') continue;
    for (const name of frontmatter.supersedes) {
      const superseded = paths.get(name);
      if (superseded === undefined || superseded === path) continue;
      const from = frontmatter.effective.from ?? '';
      const known = ends.get(superseded);
      if (known === undefined || from < known) ends.set(superseded, from);
    }
  }
  return ends;
}
