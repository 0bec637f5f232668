import { didYouMean } from '../../document/did-you-mean.ts';
import type { Document } from '../../document/types.ts';
import { linkBetween, pagesOf } from '../links/pages.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import { Anchors } from './broken-link/anchors.ts';
import type { Rule } from './rule.ts';

const id = 'link/broken';

/** `[Refunds](refund.mdx)` on a page beside `refunds.mdx`, or `#exeptions` where the heading is "Exceptions". */
export const brokenLink: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'A link leads to a page or a heading that is not there',
      help: 'The file was renamed, moved or mistyped, or the heading has other words now. Whoever follows the link while a customer waits finds nothing. Links to other hosts and to files that are no pages are not looked at.',
    },
  ],
  find: ({ knowledge }) => {
    const pages = pagesOf(knowledge);
    const known = new Map<Document, Anchors>();
    const anchorsOf = (page: Document): Anchors => {
      const anchors = known.get(page) ?? new Anchors(page);
      known.set(page, anchors);
      return anchors;
    };
    const remarks = knowledge.documents
      .filter(({ frontmatter }) => frontmatter.status !== 'retired')
      .flatMap((document) =>
        document.links.flatMap(({ target, place }): Remark[] => {
          const given = { rule: id, severity: 'warning' as const, document, place, value: target, key: [target] };
          const destination = pages.destination(target, document);
          if (destination.leads === 'elsewhere') return [];
          if (destination.leads === 'nowhere') {
            const near = pages.nearest(destination.path);
            const message = `A link leads to no page: ${target}`;
            return [{ ...given, message, fix: near ? `Write ${linkBetween(document.path, near)}.` : noPage }];
          }
          const { page, anchor } = destination;
          const anchors = anchorsOf(page);
          if (anchors.has(anchor, knowledge.project)) return [];
          const near = didYouMean(anchor, anchors.names);
          const message = `A link leads to no heading of ${page.path}: #${anchor}`;
          return [{ ...given, message, fix: near ? `Write #${near}.` : noHeading }];
        }),
      );
    return findingsOf(remarks, knowledge);
  },
};

const noPage = 'Write the address of a page that exists, or take the link out.';
const noHeading = 'Write the anchor of a heading of that page, or link to the page as a whole.';
