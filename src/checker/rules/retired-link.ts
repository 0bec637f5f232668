import type { Document, Place } from '../../document/types.ts';
import type { Knowledge } from '../../facts/types.ts';
import { pagesUnder } from '../links/mentions.ts';
import { linkBetween, pagesOf } from '../links/pages.ts';
import { placeOfName, sentenceAt } from '../links/places.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import type { Rule } from './rule.ts';

const id = 'link/retired';

/** A playbook still sends agents to `returns-2025.mdx`, which is retired. */
export const retiredLink: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'A current page leads to a retired one',
      help: 'The page that is linked to is retired, so whoever follows the link reads what does not hold any more. Link to the page that took its place. A sentence about what held once may link to it, and so may the page that supersedes it.',
    },
  ],
  find: ({ knowledge }) => {
    if (!knowledge.documents.some(isRetired)) return [];
    const heirs = heirsOf(knowledge);
    const remarks = knowledge.documents
      .filter(({ frontmatter }) => frontmatter.status === 'current')
      .flatMap((document) =>
        retiredTargets(document, knowledge).map(({ page, place }): Remark => {
          const heir = heirs.get(page);
          return {
            rule: id,
            severity: 'warning',
            message: `A current page leads to a retired one: ${page.path}`,
            document,
            place,
            value: page.path,
            fix: heir
              ? `Lead to ${linkBetween(document.path, heir.path)} instead: it supersedes the retired page.`
              : 'Lead to the page that holds now, or take the link out.',
            key: [page.path],
          };
        }),
      );
    return findingsOf(remarks, knowledge);
  },
};

function isRetired({ frontmatter }: Document): boolean {
  return frontmatter.status === 'retired';
}

/** Each superseded page with the first page that supersedes it. */
function heirsOf(knowledge: Knowledge): Map<Document, Document> {
  const heirs = new Map<Document, Document>();
  for (const heir of knowledge.documents.filter((document) => !isRetired(document)).reverse()) {
    for (const page of superseded(heir, knowledge)) heirs.set(page, heir);
  }
  return heirs;
}

function superseded(heir: Document, knowledge: Knowledge): Document[] {
  return heir.frontmatter.supersedes.flatMap((name) => pagesOf(knowledge).named(name, heir) ?? []);
}

/** Frontmatter keys that send a reader to other pages. */
const keys = ['rests-on', 'trained-in', 'steps'];

function retiredTargets(document: Document, knowledge: Knowledge): { page: Document; place: Place }[] {
  const pages = pagesOf(knowledge);
  const named = keys.flatMap((key) =>
    pagesUnder(key, document).map((name) => ({
      page: pages.named(name, document),
      place: placeOfName(document, key, name),
    })),
  );
  const linked = document.links.map(({ target, place }) => ({ page: pages.linked(target, document), place }));
  const replaced = superseded(document, knowledge);
  return [...named, ...linked].flatMap(({ page, place }) => {
    if (!page || !isRetired(page) || replaced.includes(page)) return [];
    const force = sentenceAt(document, place)?.force;
    return force === 'history' || force === 'ended' ? [] : [{ page, place }];
  });
}
