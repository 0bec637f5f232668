import type { Comparison } from '../../../facts/types.ts';
import { once } from '../../once.ts';
import type { Claim, Modality, Stance } from '../../types.ts';
import { isShut, opposite } from '../common/modality.ts';
import { answerOtherwise, answerSameQuestions } from './answers.ts';

/** Amounts of money; any other number may count what it likes. */
const amounts = /[$€£]\s?(\d[\d.,]*)/g;

/** "You can" and "you cannot", "must" and "need not", or two answers to one question, clash. */
export function compareStances(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'stance' || b.value.kind !== 'stance') return 'incomparable';
  const [left, right] = [a.value, b.value];
  const other = answerOtherwise(left, right);
  const isOpposite = opposite(left.modality, right.modality);
  const clashes = isOpposite ? !other : other && !isShut(left.modality) && !isShut(right.modality);
  const agrees =
    left.modality === right.modality && !other && answerSameQuestions(left, right) && !haveOtherSubjects(left, right);
  if ((!clashes && !agrees) || speakOfOtherAmounts(a, b)) return 'compatible';
  return clashes ? 'clash' : 'equal';
}

/** Stances that answer a question take another side than those that only say what may be done. */
export function sideOf({ value }: Claim): string {
  return value.kind === 'stance' ? `${value.modality}${value.answers.size > 0 ? answering : ''}` : '';
}

/** Whether stances of two sides can clash or agree. */
export function sidesMeet(a: string, b: string): boolean {
  if (a === b || (a.endsWith(answering) && b.endsWith(answering))) return true;
  const [left, right] = [a, b].map((side) => side.replace(answering, '') as Modality);
  return opposite(left!, right!);
}

const answering = ' answering';

/** "Students may borrow laptops" does not say that visitors may. */
function haveOtherSubjects({ subject: left = [] }: Stance, { subject: right = [] }: Stance): boolean {
  return left.length > 0 && right.length > 0 && !left.some((term) => right.includes(term));
}

/** "Up to $50 a supervisor approves" and "up to $500 a manager approves" are two cases. */
function speakOfOtherAmounts(a: Claim, b: Claim): boolean {
  const [left, right] = [amountsIn(a), amountsIn(b)];
  return left.length > 0 && right.length > 0 && !left.some((amount) => right.includes(amount));
}

const amountsIn = once(({ sentence }: Claim): string[] =>
  [...sentence.text.matchAll(amounts)].map(([, amount]) => amount!.replaceAll(',', '').replace(/\.0*$/, '')),
);
