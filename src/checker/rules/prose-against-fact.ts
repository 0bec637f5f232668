import { judge } from '../decide/judge.ts';
import { bindClaims } from '../match/bind.ts';
import { clusterClashes } from '../report/cluster.ts';
import { conflictFinding } from '../report/findings.ts';
import { toldBoth } from '../report/told.ts';
import type { Finding } from '../report-types.ts';
import type { Claim, Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

const id = 'conflict/fact';

/** The fact says 30 days, and a playbook that uses one of its phrases says 45. */
export const proseAgainstFact: Rule = {
  infos: [
    {
      id,
      severity: 'error',
      title: 'A line says another value than the declared fact',
      help: 'The line uses a phrase that the fact registers (`phrases`), and gives another value for customers whom the fact covers. Put `<Fact id="…" />` in place of the number, or add the value to the fact with its scope.',
    },
  ],
  find: ({ knowledge, learnt, claims, asOf }) => {
    const declared = Map.groupBy(
      claims.filter((claim) => claim.factId !== ''),
      (claim) => claim.factId,
    );
    const bound = bindClaims(claims, knowledge.facts, learnt.terms);
    return [...bound].flatMap(([claim, factId]): Finding[] => {
      const clash = clashWithFact(claim, declared.get(factId) ?? [], {
        decide: (a, b) => judge(a, b, learnt, { bound: true }),
        isTold: ({ a, b }) => toldBoth(a, b, knowledge, asOf) !== undefined,
      });
      if (!clash) return [];
      const [cluster] = clusterClashes([clash]);
      return [conflictFinding(cluster!, { rule: id, severity: 'error', learnt, knowledge, asOf })];
    });
  },
};

/**
 * The first value of the fact that clashes with the claim, when no other value of the fact agrees with it; rather one
 * that somebody is told than one that loses everywhere.
 */
function clashWithFact(
  claim: Claim,
  values: readonly Claim[],
  { decide, isTold }: { decide(a: Claim, b: Claim): Verdict; isTold(clash: Verdict): boolean },
): Verdict | undefined {
  const verdicts = values.map((value) => decide(claim, value));
  if (verdicts.some(({ outcome }) => outcome === 'agree')) return undefined;
  const clashes = verdicts.filter(({ outcome }) => outcome === 'clash');
  return clashes.find(isTold) ?? clashes[0];
}
