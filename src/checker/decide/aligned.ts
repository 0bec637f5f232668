import type { Learnt } from '../learn/index.ts';
import { alignedCells } from '../match/aligned-tables.ts';
import type { Claim, Gate, Verdict } from '../types.ts';
import { judge } from './judge.ts';

/** Puts what two aligned tables say of their cells in place of what the words over the cells made of them. */
export function withAligned(
  verdicts: readonly Verdict[],
  claims: readonly Claim[],
  learnt: Learnt,
): readonly Verdict[] {
  const pairs = alignedCells(claims);
  if (pairs.length === 0) return verdicts;
  const aligned = new Map(pairs.map(([a, b]) => [keyOf(a, b), judgeAligned(a, b, learnt)]));
  const others = verdicts.filter(({ a, b }) => !aligned.has(keyOf(a, b)));
  return [...others, ...[...aligned.values()].filter(({ outcome }) => outcome === 'clash')];
}

/** `judge` for one cell of two aligned tables: the words over their columns are not asked, as they may be others for the same. */
export function judgeAligned(a: Claim, b: Claim, learnt: Learnt, trace?: Gate[]): Verdict {
  const verdict = judge(withoutColumn(a), withoutColumn(b), learnt, { aligned: true, ...(trace ? { trace } : {}) });
  return { ...verdict, a, b };
}

function withoutColumn(claim: Claim): Claim {
  const { sentence, fields } = claim;
  return {
    ...claim,
    sentence: { ...sentence, column: '' },
    fields: { ...fields, label: [], case: [] },
  };
}

function keyOf(a: Claim, b: Claim): string {
  return `${a.index} ${b.index}`;
}
