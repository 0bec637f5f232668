import { withoutEnding } from '../../document/page-path.ts';
import type { Document } from '../../document/types.ts';
import { once } from '../once.ts';
import type { Names } from './names.ts';

/** The names that any page is named after: "Sky Kite" where a page `sky-kite.md` has the title "Sky Kite at a glance". */
export function subjectNames(documents: readonly Document[], names: Names): ReadonlySet<number> {
  return new Set(documents.flatMap((document) => [...namesOfPage(names)(document), ...opening(document, names)]));
}

/** The name with which a title opens: "Sky Kite: lending rules", "The Sky Kite at a glance". */
function opening({ title }: Document, names: Names): readonly number[] {
  const [first, ...more] = names.find(title.split(/[:(–—]/)[0]!);
  if (first?.length !== 1 || more.length > 0) return [];
  const [word] = names.names[first[0]!]!.split(' ');
  return title.replace(/^(?:The|Our|Your)\s/u, '').startsWith(word!) ? first : [];
}

/** The names that a page is named after, by title and path. */
export const namesOfPage = once((names: Names) =>
  once(({ title, path }: Document): ReadonlySet<number> => {
    const inPath = new Set(names.find(withoutEnding(path), { loose: true }).flat());
    return new Set(
      names
        .find(title)
        .flat()
        .filter((name) => inPath.has(name)),
    );
  }),
);
