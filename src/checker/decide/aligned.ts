import type { Learnt } from '../learn/index.ts';
import { alignedSeries } from '../match/aligned-series.ts';
import { alignedCells } from '../match/aligned-tables.ts';
import type { Claim, Gate, Verdict } from '../types.ts';
import { judge } from './judge.ts';

/** What two aligned tables or series say of each value in which they differ, by the number of the pair. */
export type AlignedVerdicts = ReadonlyMap<number, Verdict>;

/** The pairs of claims in which two tables or two series differ that say the same in most others. */
export function alignedPairs(claims: readonly Claim[]): [Claim, Claim][] {
  return [...alignedCells(claims), ...alignedSeries(claims)];
}

/** Judges the claims in which two aligned tables or series differ. */
export function judgeAllAligned(claims: readonly Claim[], learnt: Learnt): AlignedVerdicts {
  return new Map(alignedPairs(claims).map(([a, b]) => [pairKey(a, b), judgeAligned(a, b, learnt)]));
}

/** Puts what two aligned tables or series say of their values in place of what the words over them made of them. */
export function withAligned(verdicts: readonly Verdict[], aligned: AlignedVerdicts): readonly Verdict[] {
  const clashes = [...aligned].filter(([, { outcome }]) => outcome === 'clash');
  if (clashes.length === 0) return verdicts;
  const settled = new Set(clashes.map(([key]) => key));
  return [...verdicts.filter(({ a, b }) => !settled.has(pairKey(a, b))), ...clashes.map(([, verdict]) => verdict)];
}

/** One number for a pair of claims; folders have fewer than 2^26 claims. */
export function pairKey(a: Claim, b: Claim): number {
  return a.index * 2 ** 26 + b.index;
}

/** `judge` for one value of two aligned tables or series: the words over them are not asked, as they may be others for the same. */
export function judgeAligned(a: Claim, b: Claim, learnt: Learnt, trace?: Gate[]): Verdict {
  const verdict = judge(plainly(a), plainly(b), learnt, { aligned: true, ...(trace ? { trace } : {}) });
  return { ...verdict, a, b };
}

/** A value without the words over it, and without its bound, which is the same for the other values of its series. */
function plainly(claim: Claim): Claim {
  const { sentence, fields, value } = claim;
  return {
    ...claim,
    value: 'high' in value && value.bound !== 'between' ? { ...value, bound: 'exactly' } : value,
    sentence: { ...sentence, row: '', column: '' },
    fields: { ...fields, label: [], case: [] },
  };
}
