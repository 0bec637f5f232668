import type { Document } from '../../document/types.ts';
import { pagesOf } from '../links/pages.ts';
import { placeOfName } from '../links/places.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
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
        const { supersedes } = document.frontmatter;
        const name = supersedes.find((each) => cycle.includes(pages.named(each, document)!)) ?? supersedes[0]!;
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

type Graph = ReadonlyMap<Document, readonly Document[]>;

/** Pages from which one comes back to where one began, those that hang together as one list, by path. */
function cyclesIn(supersedes: Graph): Document[][] {
  const endless = withoutEnds(supersedes);
  const onTheWayRound = withoutEnds(reversed(endless));
  const cycles: Document[][] = [];
  const seen = new Set<Document>();
  for (const first of onTheWayRound.keys()) {
    if (seen.has(first)) continue;
    const cycle = new Set([first]);
    for (const page of cycle) {
      seen.add(page);
      for (const heir of onTheWayRound.get(page) ?? []) if (!seen.has(heir)) cycle.add(heir);
    }
    cycles.push([...cycle].sort((a, b) => (a.path < b.path ? -1 : 1)));
  }
  return cycles;
}

/** The pages from which the way never ends. */
function withoutEnds(graph: Graph): Graph {
  const open = new Map([...graph].map(([page, next]) => [page, next.length]));
  const before = reversed(graph);
  const ended = new Set([...before.keys()].filter((page) => !open.has(page)));
  for (const page of ended) {
    for (const previous of before.get(page) ?? []) {
      const left = open.get(previous)! - 1;
      open.set(previous, left);
      if (left === 0) ended.add(previous);
    }
  }
  const endless = [...graph].filter(([page]) => !ended.has(page));
  return new Map(endless.map(([page, next]) => [page, next.filter((other) => !ended.has(other))]));
}

function reversed(graph: Graph): Graph {
  const before = new Map<Document, Document[]>();
  for (const [page, next] of graph) {
    for (const other of next) {
      const known = before.get(other);
      if (known) known.push(page);
      else before.set(other, [page]);
    }
  }
  return before;
}
