import { areOneButForDenial, fewestOfOneThing } from '../kinds/common/denial.ts';
import { areWordedAlike } from '../kinds/common/one-wording.ts';
import { areOnTwoSides } from '../kinds/moment/compare-timings.ts';
import type { Claim, Verdict } from '../types.ts';
import { likelihoodFloors } from './likelihood-weights.ts';

/** How likely a clash is at least to be real, by what the two lines say; the weighed signs do not tell that. */
interface Floor {
  holds(a: Claim, b: Claim): boolean;
  /** Confidence from which that counts. */
  sureness: number;
  likelihood: number;
}

const floors: readonly Floor[] = [
  /** "The kite is lent for 3 days" and "the kite is lent for 5 days". */
  { ...likelihoodFloors.oneWording, holds: areWordedAlike },
  /** "First the mast, then the sail" and "the sail before the mast". */
  { ...likelihoodFloors.order, holds: ({ kind }) => kind === 'order' },
  /** "Berths cannot be swapped" and "berths can be swapped until May". */
  { ...likelihoodFloors.denial, holds: (a, b) => areOneButForDenial(a, b, fewestOfOneThing) },
  /** "On 1 March" and "on 1 May". */
  { ...likelihoodFloors.date, holds: ({ kind }) => kind === 'date' },
  /** "Before the mast is down" and "after the mast is down". */
  { ...likelihoodFloors.sides, holds: areOnTwoSides },
  /** "The porter may not" and "the porter may". */
  { ...likelihoodFloors.deniedRole, holds: isOfOneDenial('role') },
  /** "Not by post" and "by post". */
  { ...likelihoodFloors.deniedChannel, holds: isOfOneDenial('channel') },
];

/** The likelihood that a clash has at least, 0 for none. */
export function leastLikelihoodOf({ a, b, confidence }: Verdict): number {
  return Math.max(
    0,
    ...floors.flatMap(({ holds, sureness, likelihood }) => (confidence >= sureness && holds(a, b) ? [likelihood] : [])),
  );
}

/** Two claims of a kind of which one, and only one, denies what it names. */
function isOfOneDenial(kind: 'role' | 'channel'): (a: Claim, b: Claim) => boolean {
  const denies = ({ value }: Claim): boolean => value.kind === kind && value.extent === 'denied';
  return (a, b) => a.kind === kind && denies(a) !== denies(b);
}
