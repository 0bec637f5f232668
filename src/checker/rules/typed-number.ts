import { forceAt, isAsserted } from '../../document/force.ts';
import type { FactValue, Taxonomy } from '../../facts/types.ts';
import { findingsOf, type Remark } from '../report/remarks.ts';
import type { Claim } from '../types.ts';
import { type Backing, Facts } from './common/backing.ts';
import { isPromised } from './common/said.ts';
import type { Rule } from './rule.ts';

const typed = 'number/typed';
const retyped = 'playbook/retyped-number';

/** "The return window is 30 days" on a page that could show `<Fact id="returns.window" />`. */
export const typedNumber: Rule = {
  infos: [
    {
      id: typed,
      severity: 'note',
      title: 'A number is typed where a fact holds it',
      help: 'The number is right today. When the fact changes, this line will not, and two pages disagree. Put `<Fact id="…" />` in its place.',
    },
    {
      id: retyped,
      severity: 'warning',
      title: 'A playbook types a number that a fact holds',
      help: 'Playbooks hold no numbers of their own: they show those of the policies, so that a change of a policy reaches every line to say. Put `<Fact id="…" />` in place of the number.',
    },
  ],
  find: ({ knowledge, learnt, claims }) => {
    if (knowledge.facts.length === 0) return [];
    const candidates = claims.filter(isTyped);
    const facts = new Facts(knowledge, learnt, candidates);
    const remarks = candidates.flatMap((claim): Remark[] => {
      const backing = facts.named(claim) ?? (facts.boundTo(claim) ? undefined : relatedBacking(claim, facts));
      if (!backing) return [];
      const isPlaybook = claim.document.kind === 'playbook' || claim.document.kind === 'track';
      const tag = tagFor(backing, knowledge.taxonomy);
      return [
        {
          rule: isPlaybook ? retyped : typed,
          severity: isPlaybook ? 'warning' : 'note',
          message: `"${claim.written}" is typed, and ${backing.fact.id} holds it`,
          document: claim.document,
          place: claim.place,
          value: claim.written,
          subject: backing.fact.label,
          attribute: backing.fact.id,
          fix: `Write ${tag} in place of "${claim.written}".`,
          key: [backing.fact.id, claim.written, claim.sentence.text],
        },
      ];
    });
    return findingsOf(remarks, knowledge);
  },
};

/** Components exist in `.mdx` alone, and "free" is a word. */
function isTyped({ document, factId, sentence, start, end, value }: Claim): boolean {
  if (factId !== '' || document.format !== 'mdx') return false;
  const { force } = forceAt(sentence, start, end);
  return isAsserted(force) && 'high' in value && value.high > 0;
}

/** Without a phrase, the same number in a line to say, or beside a word of the fact in a playbook, is the fact retyped. */
function relatedBacking(claim: Claim, facts: Facts): Backing | undefined {
  const isSaid = isPromised(claim);
  if ((claim.document.kind !== 'playbook' && !isSaid) || claim.kind === 'count') return undefined;
  const backing = facts.related(claim);
  return isSaid || backing?.sharesWord ? backing : undefined;
}

/** `<Fact id="returns.window" customer="region=us" />`: for the customers of the value, where the fact has others as well. */
function tagFor({ fact, value }: Backing, taxonomy: Taxonomy): string {
  const customer = fact.values.length > 1 ? customerOf(value, taxonomy) : '';
  return `<Fact id="${fact.id}"${customer === '' ? '' : ` customer="${customer}"`} />`;
}

function customerOf({ scope }: FactValue, taxonomy: Taxonomy): string {
  return taxonomy.dimensions
    .flatMap(({ id }) => (scope.leaves[id]?.[0] === undefined ? [] : [`${id}=${scope.leaves[id][0]}`]))
    .join(',');
}
