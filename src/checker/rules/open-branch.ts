import { compileCues } from '../../document/cues.ts';
import type { ComponentUse, Document } from '../../document/types.ts';
import { holds } from '../links/places.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import { jumps } from '../words/branch-ends.ts';
import type { Rule } from './rule.ts';

const id = 'playbook/open-branch';
const ends: ReadonlySet<string> = new Set(['Escalate', 'FollowUp', 'Offer', 'Close', 'Decision']);
const jump = compileCues(jumps, 'anywhere');

/** `<When answer="No">Tell them.</When>`: and then? */
export const openBranch: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'A branch of a decision does not end',
      help: 'Every way out of a `<Decision>` leads somewhere: to an `<Offer>`, an `<Escalate>`, a `<FollowUp>`, a `<Close>`, a further `<Decision>`, a link, or back to a numbered step. Otherwise the agent stands there with the customer on the line. In a policy a branch may be the answer itself.',
    },
  ],
  find: ({ knowledge }) => {
    const remarks = knowledge.documents
      .filter(({ kind, frontmatter }) => kind === 'playbook' && frontmatter.status !== 'retired')
      .flatMap((document) =>
        document.components.flatMap((use, index): Remark[] => {
          if (use.name !== 'When' || leadsOn(use, index, document)) return [];
          const { answer = '' } = use.attributes;
          return [
            {
              rule: id,
              severity: 'warning',
              message: `The branch "${answer}" does not end`,
              document,
              place: use.place,
              value: answer,
              fix: 'Say what comes next: <Offer>, <Escalate>, <FollowUp>, <Close>, a link, or the step to go on with.',
              key: [answer, use.text],
            },
          ];
        }),
      );
    return findingsOf(remarks, knowledge);
  },
};

/** What stands in a branch follows it in the order of the page. */
function leadsOn(branch: ComponentUse, index: number, { components, links }: Document): boolean {
  for (const use of components.slice(index + 1)) {
    if (!holds(branch.place, use.place)) break;
    if (ends.has(use.name)) return true;
  }
  return jump.test(branch.text) || links.some(({ place }) => holds(branch.place, place));
}
