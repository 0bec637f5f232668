import type { Document } from '../../document/types.ts';
import { boxOf, intersect, isEmpty } from '../../facts/scope.ts';
import type { Knowledge } from '../../facts/types.ts';
import { pagesOf } from '../links/pages.ts';
import { foldText } from '../report/fingerprint.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import { type Overlap, overlapsOf } from './duplicate-page/overlap.ts';
import type { Rule } from './rule.ts';

const id = 'page/duplicate';

/** Share of the shorter page that makes two pages one text. */
const nearlyAll = 0.8;
/** The share that is enough where the titles are one. */
const much = 0.4;

/** Two pages of one text under two addresses: one of them will be corrected, and the other one not. */
export const duplicatePage: Rule = {
  infos: [
    {
      id,
      severity: 'note',
      title: 'Two pages say nearly the same, or have one title',
      help: 'They share most of their sentences to the letter, or their title and many sentences; in a project, one title for two pages of a kind is enough. A change on one page is soon forgotten on the other. Keep one, and let old addresses lead to it with `formerly`. Pages for other customers, and pages that supersede each other, are alike on purpose.',
    },
  ],
  find: ({ knowledge }) => {
    const pages = knowledge.documents.filter(({ frontmatter }) => frontmatter.status === 'current');
    const overlaps = overlapsOf(pages).filter(({ a, b, share }) => share >= (haveOneTitle(a, b) ? much : nearlyAll));
    const known = new Set(overlaps.map(({ a, b }) => `${a.path}\0${b.path}`));
    const titles = knowledge.project ? sameTitles(pages).filter(({ a, b }) => !known.has(`${a.path}\0${b.path}`)) : [];
    const remarks = [...overlaps, ...titles]
      .filter(({ a, b }) => !isMeant(a, b, knowledge))
      .map(({ a, b, share }): Remark => {
        const text = share > 0 ? `${Math.round(share * 100)} % of its text` : 'its title';
        return {
          rule: id,
          severity: 'note',
          message: `${b.path} repeats ${a.path}: ${text}`,
          document: a,
          place: a.titlePlace,
          others: [{ document: b, place: b.titlePlace }],
          value: a.title,
          fix: {
            side: 'verify',
            text: 'Keep one page and put the id of the other one into its `formerly`, or give them titles that tell them apart.',
          },
          key: [b.path],
        };
      });
    return findingsOf(remarks, knowledge);
  },
};

function haveOneTitle(a: Document, b: Document): boolean {
  return a.kind === b.kind && foldText(a.title) === foldText(b.title);
}

/** Each page with the next one of its kind and title. */
function sameTitles(pages: readonly Document[]): Overlap[] {
  const latest = new Map<string, Document>();
  return pages.flatMap((b) => {
    const name = `${b.kind}\0${foldText(b.title)}`;
    const a = latest.get(name);
    latest.set(name, b);
    return a ? [{ a, b, share: 0 }] : [];
  });
}

/** Pages for other customers, or of which one supersedes the other, are alike on purpose. */
function isMeant(a: Document, b: Document, knowledge: Knowledge): boolean {
  const [one, two] = [a, b].map(({ frontmatter }) => boxOf(frontmatter.scope, knowledge.taxonomy).scope);
  if (isEmpty(intersect(one!, two!))) return true;
  const pages = pagesOf(knowledge);
  const supersedes = (heir: Document, page: Document): boolean =>
    heir.frontmatter.supersedes.some((name) => pages.named(name, heir) === page);
  return supersedes(a, b) || supersedes(b, a);
}
