import { findingsOf, type Remark } from '../report/remarks.ts';
import type { Rule } from './rule.ts';

const id = 'governance/verified';

/** A policy of a project that does not say who checked it and when, or when that is due again. */
export const unverifiedPage: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'A page does not say when it was checked, or when that is due again',
      help: 'An agent who reads the page aloud trusts it. `verified: { on: 2026-10-01, by: commerce-policy }` says who checked it and when, `review: every 6 months` how long that lasts. Asked for in the folders of a project, not of loose articles.',
    },
  ],
  find: ({ knowledge }) => {
    const remarks = knowledge.documents.flatMap((document): Remark[] => {
      const { verified, review, status } = document.frontmatter;
      if (document.kind === 'article' || status !== 'current') return [];
      const missing = [...(verified ? [] : ['verified']), ...(review ? [] : ['review'])];
      if (missing.length === 0) return [];
      return [
        {
          rule: id,
          severity: 'warning',
          message: `${document.title} does not say ${missing.map((key) => questions[key]).join(', nor ')}`,
          document,
          place: document.titlePlace,
          value: `no ${missing.join(', no ')}`,
          fix: `Add ${missing.map((key) => `\`${examples[key]}\``).join(' and ')}.`,
          key: missing,
        },
      ];
    });
    return findingsOf(remarks, knowledge);
  },
};

const questions: Readonly<Record<string, string>> = {
  verified: 'when it was checked',
  review: 'when its next check is due',
};
const examples: Readonly<Record<string, string>> = {
  verified: 'verified: { on: YYYY-MM-DD, by: team }',
  review: 'review: every 6 months',
};
