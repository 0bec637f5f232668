import { isStrong, isSure } from '../decide/judge.ts';
import { isTyped } from '../kinds/common/typed.ts';
import { kinds } from '../kinds/index.ts';
import { clusterClashes } from '../report/cluster.ts';
import { conflictFinding } from '../report/findings.ts';
import type { RuleInfo } from '../report-types.ts';
import type { Verdict } from '../types.ts';
import { unboundClashes } from './different-value/unbound.ts';
import { levels } from './levels.ts';
import type { Rule } from './rule.ts';

/** "Up to $300 a day" on one page, "$250 per day" on another, for the same card: one disagreement between two lines, or a line and a fact. */
export const differentValue: Rule = {
  infos: kinds.map(({ id, title, help }): RuleInfo => ({ id: `conflict/${id}`, severity: levels[id], title, help })),
  find: ({ verdicts, dissent, claims, knowledge, learnt, asOf }) => {
    const withFacts = unboundClashes(verdicts, claims, knowledge.facts, learnt.terms);
    const between = [...withoutRepeats(verdicts.filter(isProse)), ...withFacts];
    return clusterClashes(between, dissent).map((cluster) => {
      const { kind } = cluster.sides[0]!.claims[0]!;
      return conflictFinding(cluster, {
        rule: `conflict/${kind}`,
        severity: cluster.verdicts.some(isStrong) ? levels[kind] : 'note',
        learnt,
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
 * "Only in the app" against "by phone" is told by the channel; that the two stances differ as well is the same news. Of all kinds that
 * clash on two lines the first tells it, and an assertion of a later kind is left out, as is what the same kind reads of any act at all where it
 * knows the very act. What is unsure tells nothing, and a warning is told whatever a note tells.
 */
function withoutRepeats(verdicts: readonly Verdict[]): Verdict[] {
  const told = new Map<string, number>();
  for (const each of verdicts) {
    if (!isClash(each) || !(isSure(each) || isStrong(each))) continue;
    const lines = linesOf(each);
    told.set(lines, Math.min(told.get(lines) ?? Number.POSITIVE_INFINITY, placeOf(each)));
  }
  const isRepeat = (each: Verdict): boolean => (told.get(linesOf(each)) ?? Number.POSITIVE_INFINITY) < placeOf(each);
  return verdicts.filter((each) => isTyped(each.a.value) || !isClash(each) || !isRepeat(each));
}

const rank = new Map(kinds.map(({ id }, index) => [id, index]));

function rankOf({ a: { kind, value } }: Verdict): number {
  const pair = value.kind === 'stance' ? (value.state?.pair ?? '') : '';
  const isOfAny = value.kind === 'timing' || pair === 'holding' || pair.startsWith('verb ');
  return rank.get(kind)! + (isOfAny ? 0.5 : 0);
}

/** All that may be warnings come before all notes. */
function placeOf(verdict: Verdict): number {
  return rankOf(verdict) + (isStrong(verdict) ? 0 : kinds.length);
}

function isClash({ outcome }: Verdict): boolean {
  return outcome === 'clash';
}

function linesOf({ a, b }: Verdict): string {
  const [one, two] = [a, b].map(({ page, sentence }) => `${page} ${sentence.index}`).sort();
  return `${one} ${two}`;
}
