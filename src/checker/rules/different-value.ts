import { clusterClashes } from '../cluster.ts';
import { conflictFinding } from '../findings.ts';
import { strongConfidence } from '../judge.ts';
import { kinds } from '../kinds/index.ts';
import type { RuleInfo } from '../report-types.ts';
import type { Verdict } from '../types.ts';
import type { Rule } from './rule.ts';

/** "Up to $300 a day" on one page, "$250 per day" on another, for the same card: two prose lines, one disagreement. */
export const differentValue: Rule = {
  infos: kinds.map(({ id, title, help }): RuleInfo => ({ id: `conflict/${id}`, severity: 'warning', title, help })),
  find: ({ verdicts, knowledge, learnt, asOf }) =>
    clusterClashes(verdicts.filter(isProse)).map((cluster) =>
      conflictFinding(cluster, {
        rule: `conflict/${cluster.sides[0]!.claims[0]!.kind}`,
        severity: cluster.verdicts[0]!.confidence >= strongConfidence ? 'warning' : 'note',
        names: learnt.names.names,
        knowledge,
        asOf,
      }),
    ),
};

function isProse({ a, b }: Verdict): boolean {
  return !a.factId && !b.factId;
}
