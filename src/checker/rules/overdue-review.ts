import { reviewDue } from '../../document/review.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import type { Rule } from './rule.ts';

const id = 'review/overdue';

/** Verified on 2026-03-01, to be reviewed every 6 months, and it is October. */
export const overdueReview: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'Nobody has checked the page for longer than it says',
      help: 'The last check (`verified`) lies further back than the rhythm in `review` allows. Read the page, correct what has changed, and write the new day. An edit is no check.',
    },
  ],
  find: ({ knowledge, asOf }) => {
    const remarks = knowledge.documents.flatMap((document): Remark[] => {
      const { verified, review = '', status, places } = document.frontmatter;
      const due = reviewDue(document.frontmatter);
      if (status !== 'current' || !verified || due === undefined || due >= asOf) return [];
      return [
        {
          rule: id,
          severity: 'warning',
          message: `${document.title} was to be reviewed by ${due}`,
          document,
          place: places['verified'] ?? document.titlePlace,
          value: `verified on ${verified.on}, review ${review}`,
          fix: 'Check what the page says, then set `verified` to the day of the check and to who made it.',
          key: [verified.on, review],
        },
      ];
    });
    return findingsOf(remarks, knowledge);
  },
};
