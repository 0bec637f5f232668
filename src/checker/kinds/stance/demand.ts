import type { Evidence } from '../../match/evidence.ts';
import type { Claim } from '../../types.ts';
import { opposite } from './modality.ts';

/** Stances share most of their words with sentences about other things, so they ask for more than a number does. */
const demands = { beside: 0.75, strayMost: 0.5, shared: 0.18, likeness: 0.35 };
/** "Must" against "need not" is rarely a coincidence. */
const dutyDemands = { beside: 0.6, strayMost: 0.7, shared: 0.25, likeness: 0.3 };
const closestPages = 0.85;
const fewestCommon = 3;
const leastCommon = 0.6;

/** What is missing before two stances are taken to be about one thing; '' for nothing. */
export function lackOf(evidence: Evidence, a: Claim, b: Claim): string {
  if (evidence.samePage === 1) return 'two stances on one page are left to the reader';
  if (evidence.closest < closestPages) return 'other pages are nearer to these two';
  if (otherAction(a, b)) return 'the two clauses speak of different actions';
  if (wordedAlike(a, b)) return '';
  if (!isOpposite(a, b)) return 'two answers are compared only where the sentences are worded alike';
  if (!isDuty(a, b) && sharedInClause(a, b) < 2) return 'the two clauses do not share what they speak of';
  const { beside, strayMost, shared, likeness } = isDuty(a, b) ? dutyDemands : demands;
  const falls =
    evidence.beside < beside ||
    evidence.strayMost > strayMost ||
    evidence.shared < shared ||
    evidence.likeness < likeness;
  return falls ? 'too few words say that both are about one thing' : '';
}

/** Two sentences that share most of their words, condition and all, but for the stance. */
function wordedAlike(a: Claim, b: Claim): boolean {
  const [left, right] = [a, b].map(
    ({ fields }) => new Set([...fields.clause, ...fields.sentence, ...fields.label]),
  ) as [Set<string>, Set<string>];
  const common = [...left].filter((term) => right.has(term)).length;
  return common >= fewestCommon && common >= leastCommon * Math.max(left.size, right.size);
}

function isOpposite(a: Claim, b: Claim): boolean {
  return a.value.kind === 'stance' && b.value.kind === 'stance' && opposite(a.value.modality, b.value.modality);
}

/** What is open on the one side is not what is shut on the other; two answers to one question need no action. */
function otherAction(a: Claim, b: Claim): boolean {
  if (a.value.kind !== 'stance' || b.value.kind !== 'stance' || !isOpposite(a, b)) return false;
  const [left, right] = [a.value.predicate, b.value.predicate];
  return left.length > 0 && right.length > 0 && !left.some((term) => right.includes(term));
}

function sharedInClause(a: Claim, b: Claim): number {
  const [left, right] = [a, b].map(({ fields }) => [...fields.clause, ...fields.label]);
  return new Set(left!.filter((term) => right!.includes(term))).size;
}

function isDuty(a: Claim, b: Claim): boolean {
  const modalities = [a, b].map(({ value }) => (value.kind === 'stance' ? value.modality : ''));
  return modalities.includes('must') && modalities.includes('need-not');
}
