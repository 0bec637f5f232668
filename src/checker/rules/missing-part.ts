import { compileCues } from '../../document/cues.ts';
import type { Document } from '../../document/types.ts';
import { listed } from '../../facts/phrasing.ts';
import type { Knowledge } from '../../facts/types.ts';
import { pagesUnder } from '../links/mentions.ts';
import { pagesOf } from '../links/pages.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import { causeHeadings, type PlaybookPart, sharedParts, situationParts } from '../words/playbook-parts.ts';
import type { Rule } from './rule.ts';

const id = 'playbook/missing-part';
const causeHeading = compileCues(causeHeadings, 'anywhere');
const headings = new Map(
  [...sharedParts, ...situationParts].map((part) => [part, part.headings && compileCues(part.headings, 'anywhere')]),
);

/** A playbook for a late parcel without a follow-up: the customer is told that we care, and hears nothing any more. */
export const missingPart: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'A playbook misses a part',
      help: 'A playbook for a situation (one with `causes`) says when to use it and when not, what the customer says, the steps with lines to say and not to say, where the way forks, what may be offered, whom to escalate to, the follow-up, what to log, the pages it rests on and the lesson that trains it. A step that other playbooks share needs less, and what it misses is a note.',
    },
  ],
  find: ({ knowledge }) => {
    const trained = trainedPages(knowledge);
    const remarks = knowledge.documents.flatMap((document): Remark[] => {
      if (document.kind !== 'playbook' || document.frontmatter.status !== 'current') return [];
      const isSituation = isForSituation(document);
      const missing = [...sharedParts, ...(isSituation ? situationParts : [])].filter(
        (part) => !holds(part, document) && !(part.key === 'trained-in' && trained.has(document)),
      );
      if (missing.length === 0) return [];
      return [
        {
          rule: id,
          severity: isSituation ? 'warning' : 'note',
          message: `${document.title} misses ${listed(missing.map(({ name }) => name))}`,
          document,
          place: document.titlePlace,
          value: `no ${missing.map(({ name }) => name).join(', no ')}`,
          fix: `Add ${listed(missing.map(({ add }) => add))}.`,
          key: missing.map(({ name }) => name),
        },
      ];
    });
    return findingsOf(remarks, knowledge);
  },
};

function isForSituation({ frontmatter, sections }: Document): boolean {
  return isFilled(frontmatter.extra['causes']) || sections.some(({ heading }) => causeHeading.test(heading));
}

function holds(part: PlaybookPart, { frontmatter, components, sections }: Document): boolean {
  const { key } = part;
  if (key === 'customers-say' ? frontmatter.customersSay.length > 0 : key && isFilled(frontmatter.extra[key]))
    return true;
  if (components.some(({ name }) => part.components?.includes(name))) return true;
  const pattern = headings.get(part);
  return pattern !== undefined && sections.some(({ heading }) => pattern.test(heading));
}

function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : typeof value === 'string';
}

/** Pages that some track lists among its steps: they need not say so themselves. */
function trainedPages(knowledge: Knowledge): Set<Document> {
  const pages = pagesOf(knowledge);
  const tracks = knowledge.documents.filter(({ kind }) => kind === 'track');
  return new Set(
    tracks.flatMap((track) => pagesUnder('steps', track).flatMap((name) => pages.named(name, track) ?? [])),
  );
}
