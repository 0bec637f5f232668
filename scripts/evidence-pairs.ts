/** Pairs of lines of a labelled folder whose values clash, with the evidence for each and what the labels make of it. */
import { prepare } from '../src/checker/check.ts';
import { kinds } from '../src/checker/kinds/index.ts';
import type { Evidence } from '../src/checker/match/evidence.ts';
import type { Claim, Verdict } from '../src/checker/types.ts';
import { compareValues } from '../src/facts/values/read.ts';
import { knowledgeOf, type LabelledFolder, type LinePlace } from './labelled.ts';

export interface LabelledPair {
  a: Claim;
  b: Claim;
  evidence: Evidence;
  /** Whether the two contradict each other: 1, 0, or 0.5 where readers may differ. */
  isReal: number;
  /** How sure the label is, as a factor. */
  weight: number;
  /** Nobody labelled the pair: two lines of the corpus that are most likely about different things. */
  isUnnamed?: true;
}

/**
 * How much a label counts. A line that was written to contradict another one is sure, and so is that the rest of its page agrees; two
 * lines of the corpus that nobody named may still contradict each other.
 */
const weights = { contradicted: 3, clear: 1, unclear: 0.2, agreeing: 2, unnamed: 0.5 };

/** Kinds that ask for more than the evidence are decided by what they ask. */
const weighed: ReadonlySet<string> = new Set(kinds.filter(({ lacks }) => !lacks).map(({ id }) => id));

/** Pairs in the order of the check. What the labels leave open is not among them. */
export function pairsOf(folder: LabelledFolder): LabelledPair[] {
  const { verdicts } = prepare(knowledgeOf([...folder.corpus, ...folder.cases.map(({ page }) => page)]));
  const open = verdicts.filter(
    ({ a, reason, evidence }) => weighed.has(a.kind) && evidence && !reason.startsWith('better-fit'),
  );
  const label = labeller(folder, open);
  return open.flatMap((verdict) => {
    const labelled = label(verdict);
    return labelled ? [{ a: verdict.a, b: verdict.b, evidence: verdict.evidence!, ...labelled }] : [];
  });
}

type Label = Pick<LabelledPair, 'isReal' | 'weight' | 'isUnnamed'>;

function labeller({ cases, natural }: LabelledFolder, verdicts: readonly Verdict[]): (v: Verdict) => Label | undefined {
  const caseOf = new Map(cases.map((each) => [each.page.path, each]));
  const named = new Map(
    natural.flatMap((pair) => [[key(pair.a, pair.b), pair] as const, [key(pair.b, pair.a), pair] as const]),
  );
  const namedOf = ({ a, b }: Verdict) => named.get(key(a.place, b.place));
  const known = verdicts.filter(namedOf);
  return (verdict) => {
    const sides = [verdict.a, verdict.b].filter(({ document }) => caseOf.has(document.path));
    if (sides.length === 2) return undefined;
    const [own] = sides;
    if (own) {
      const each = caseOf.get(own.document.path)!;
      if (!each.isContradiction || each.line !== own.place.line) return { isReal: 0, weight: weights.agreeing };
      const rival = own === verdict.a ? verdict.b : verdict.a;
      return isAt(rival, each.base) ? { isReal: 1, weight: weights.contradicted } : undefined;
    }
    const pair = namedOf(verdict);
    if (pair) return pair.isClear ? { isReal: 1, weight: weights.clear } : { isReal: 0.5, weight: weights.unclear };
    return known.some((each) => saysTheSame(each, verdict))
      ? undefined
      : { isReal: 0, weight: weights.unnamed, isUnnamed: true };
  };
}

/** Whether two pairs are about the same values on the same pages, so that what was said of the one holds for the other. */
function saysTheSame(one: Verdict, other: Verdict): boolean {
  return [
    [one.a, other.a],
    [one.b, other.b],
  ].every(([left, right]) => left!.document === right!.document && isSameValue(left!, right!));
}

function isSameValue({ value: left }: Claim, { value: right }: Claim): boolean {
  if (left.kind !== right.kind || !weighed.has(left.kind)) return false;
  return (
    compareValues(
      left as Parameters<typeof compareValues>[0],
      right as typeof left & Parameters<typeof compareValues>[1],
    ) === 'equal'
  );
}

function isAt({ place }: Claim, { path, line }: LinePlace): boolean {
  return place.path === path && place.line === line;
}

function key(a: LinePlace, b: LinePlace): string {
  return `${a.path}:${a.line} ${b.path}:${b.line}`;
}
