import { findingsOf, type Remark } from '../report/remarks.ts';
import type { Rule } from './rule.ts';

const id = 'governance/owner';

/** A policy of a project without `owner`: when it is disputed, there is nobody to ask. */
export const missingOwner: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'A page has no owner',
      help: 'When two pages disagree, somebody has to say which one is right. Name the team that decides what the page says: `owner: commerce-policy`. Asked for in the folders of a project, not of loose articles.',
    },
  ],
  find: ({ knowledge }) => {
    const owned = knowledge.documents.filter(({ kind, frontmatter }) => {
      return kind !== 'article' && frontmatter.status !== 'retired' && frontmatter.owner === undefined;
    });
    const remarks = owned.map(
      (document): Remark => ({
        rule: id,
        severity: 'warning',
        message: `${document.title} has no owner`,
        document,
        place: document.titlePlace,
        value: 'no owner',
        fix: 'Add `owner:` with the team of teams.yaml that decides what this page says.',
        key: [],
      }),
    );
    return findingsOf(remarks, knowledge);
  },
};
