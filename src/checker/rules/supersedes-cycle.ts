import type { Document } from '../../document/types.ts';
import { pagesOf } from '../pages.ts';
import { placeOfName } from '../places.ts';
import { findingsOf, type Remark } from '../remarks.ts';
import type { Rule } from './rule.ts';

const id = 'page/supersedes-cycle';

/** `returns.mdx` supersedes `returns-2025.mdx`, which supersedes `returns.mdx`: neither of them holds. */
export const supersedesCycle: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'Pages supersede each other',
      help: 'Each of these pages says that it takes the place of the next one, and the last one that it takes the place of the first. Take the line out of the page that is older.',
    },
  ],
  find: ({ knowledge }) => {
    const pages = pagesOf(knowledge);
    const next = new Map<Document, Document[]>();
    for (const document of knowledge.documents) {
      const superseded = document.frontmatter.supersedes.flatMap((name) => pages.named(name, document) ?? []);
      if (superseded.length > 0) next.set(document, superseded);
    }
    const remarks = cyclesIn(next).map((cycle): Remark => {
      const [first, ...others] = cycle.map((document) => {
        const name = document.frontmatter.supersedes.find((each) => cycle.includes(pages.named(each, document)!))!;
        return { document, place: placeOfName(document, 'supersedes', name) };
      });
      return {
        rule: id,
        severity: 'warning',
        message:
          cycle.length === 1
            ? `${cycle[0]!.path} supersedes itself`
            : `These pages supersede each other: ${cycle.map(({ path }) => path).join(', ')}`,
        ...first!,
        others,
        value: 'supersedes',
        fix: {
          side: 'verify',
          text: 'Find out which page is the newest, and take `supersedes` out of the older one.',
        },
        key: cycle.map(({ path }) => path),
      };
    });
    return findingsOf(remarks, knowledge);
  },
};

/** Pages from which one comes back to where one began, those that hang together as one list, by path. */
function cyclesIn(next: ReadonlyMap<Document, readonly Document[]>): Document[][] {
  const left = withoutEnds(next);
  const cycles: Document[][] = [];
  while (left.size > 0) {
    const [first] = left.keys();
    const cycle = [first!];
    for (const page of cycle) {
      for (const neighbour of left.get(page) ?? []) if (!cycle.includes(neighbour)) cycle.push(neighbour);
      left.delete(page);
    }
    cycles.push(cycle.sort((a, b) => (a.path < b.path ? -1 : 1)));
  }
  return cycles;
}

/** Drops pages that supersede nothing that is left, until only those remain from which the way never ends. */
function withoutEnds(next: ReadonlyMap<Document, readonly Document[]>): Map<Document, Document[]> {
  const heirs = new Map<Document, Document[]>();
  const open = new Map<Document, number>();
  for (const [heir, pages] of next) {
    open.set(heir, pages.length);
    for (const page of pages) heirs.set(page, [...(heirs.get(page) ?? []), heir]);
  }
  const ended = [...heirs.keys()].filter((page) => !open.has(page));
  for (const page of ended) {
    for (const heir of heirs.get(page) ?? []) {
      open.set(heir, open.get(heir)! - 1);
      if (open.get(heir) === 0) ended.push(heir);
    }
  }
  const endless = [...next.keys()].filter((page) => !ended.includes(page));
  return new Map(endless.map((page) => [page, next.get(page)!.filter((other) => endless.includes(other))]));
}
