import { findingsOf, type Remark } from '../report/remarks.ts';
import type { Claim } from '../types.ts';
import { Facts } from './common/backing.ts';
import { isPromised } from './common/said.ts';
import type { Rule } from './rule.ts';

const id = 'playbook/unbacked-promise';

/** "You have it back within 3 days" as a line to say, and no fact of the policies says 3 days. */
export const unbackedPromise: Rule = {
  infos: [
    {
      id,
      severity: 'warning',
      title: 'A line to say names a number that no fact backs',
      help: 'Customers hold us to what was said. A time, a sum or a percentage in a line to say comes from a fact that the page shows or that the pages in `rests-on` declare. Show it with `<Fact id="…" />`, or declare it where it is decided.',
    },
  ],
  find: ({ knowledge, learnt, claims }) => {
    const said = claims.filter(isSaid);
    if (said.length === 0) return [];
    const facts = new Facts(knowledge, learnt, said);
    const remarks = said
      .filter((claim) => !facts.boundTo(claim) && !facts.related(claim))
      .map(
        (claim): Remark => ({
          rule: id,
          severity: 'warning',
          message: `A line to say promises "${claim.written}", and no fact backs it`,
          document: claim.document,
          place: claim.place,
          value: claim.written,
          fix: 'Show the fact that holds the number, or declare one on the page that decides it and name that page in `rests-on`.',
          key: [claim.written, claim.sentence.text],
        }),
      );
    return findingsOf(remarks, knowledge);
  },
};

function isSaid(claim: Claim): boolean {
  const { kind, frontmatter } = claim.document;
  if (claim.factId !== '' || (kind !== 'policy' && kind !== 'playbook') || frontmatter.status === 'retired')
    return false;
  return isPromised(claim);
}
