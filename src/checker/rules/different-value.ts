import { clusterClashes } from '../cluster.ts';
import { conflictFinding } from '../findings.ts';
import { strongConfidence } from '../judge.ts';
import { kinds } from '../kinds/index.ts';
import type { RuleInfo } from '../report-types.ts';
import type { Verdict } from '../types.ts';
import { unboundClashes } from '../unbound.ts';
import { levels } from './levels.ts';
import type { Rule } from './rule.ts';

/** "Up to $300 a day" on one page, "$250 per day" on another, for the same card: one disagreement between two lines, or a line and a fact. */
export const differentValue: Rule = {
  infos: kinds.map(({ id, title, help }): RuleInfo => ({ id: `conflict/${id}`, severity: levels[id], title, help })),
  find: ({ verdicts, claims, knowledge, learnt, asOf }) => {
    const withFacts = unboundClashes(verdicts, claims, knowledge.facts, learnt.terms);
    const between = [...withoutRepeats(verdicts.filter(isProse)), ...withFacts];
    return clusterClashes(between).map((cluster) => {
      const { kind } = cluster.sides[0]!.claims[0]!;
      return conflictFinding(cluster, {
        rule: `conflict/${kind}`,
        severity: cluster.verdicts[0]!.confidence >= strongConfidence ? levels[kind] : 'note',
        names: learnt.names.names,
        knowledge,
        asOf,
      });
    });
  },
};

function isProse({ a, b }: Verdict): boolean {
  return !a.factId && !b.factId;
}

/**
 * "Only in the app" against "by phone" is told by the channel; that the two stances differ as well is the same news. What is too
 * unsure to be more than a note tells nothing.
 */
function withoutRepeats(verdicts: readonly Verdict[]): Verdict[] {
  const sure = verdicts.filter((each) => isClash(each) && each.confidence >= strongConfidence);
  const told = new Set(sure.flatMap((each) => (each.a.kind === 'stance' ? [] : [linesOf(each)])));
  return verdicts.filter((each) => each.a.kind !== 'stance' || !isClash(each) || !told.has(linesOf(each)));
}

function isClash({ outcome }: Verdict): boolean {
  return outcome === 'clash';
}

function linesOf({ a, b }: Verdict): string {
  const [one, two] = [a, b].map(({ page, sentence }) => `${page} ${sentence.index}`).sort();
  return `${one} ${two}`;
}
