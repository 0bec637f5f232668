import type { Comparison } from '../../../facts/types.ts';
import type { Claim } from '../../types.ts';
import { otherAnswer } from './answers.ts';
import { isShut, opposite } from './modality.ts';

/** "You can" and "you cannot", "must" and "need not", or two answers to one question, clash. */
export function compareStances(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'stance' || b.value.kind !== 'stance') return 'incomparable';
  const [left, right] = [a.value, b.value];
  const other = otherAnswer(left, right);
  if (opposite(left.modality, right.modality)) return other ? 'compatible' : 'clash';
  if (other && !isShut(left.modality) && !isShut(right.modality)) return 'clash';
  return left.modality === right.modality && !other ? 'equal' : 'compatible';
}
