import type { Evidence } from '../../match/evidence.ts';
import { phrasePattern } from '../../phrases.ts';
import type { Claim, Stance } from '../../types.ts';
import { openingScopes, plainQuestions, plainScopes } from '../../words/answers.ts';
import { otherAnswers } from './answers.ts';
import { lackOfCase } from './case.ts';
import { opposite } from './modality.ts';
import { type Overlap, overlapOf } from './overlap.ts';

/** What a pair must reach of the evidence where its clauses do not say enough. */
interface Demands {
  beside: number;
  strayMost: number;
  shared: number;
  likeness: number;
}

/** Stances share most of their words with sentences about other things, so they ask for more than a number does. */
const modalityDemands: Demands = { beside: 0.75, strayMost: 0.5, shared: 0.18, likeness: 0.35 };
/** "Must" against "need not" is rarely a coincidence. */
const dutyDemands: Demands = { beside: 0.6, strayMost: 0.7, shared: 0.25, likeness: 0.3 };
const closestPages = 0.85;

/** What two clauses must share to be about one thing by their own words. */
const sameThing = { common: 2, ofShorter: 1, covered: 0.5 };
/** Clauses that are one but for the stance, wherever they stand. */
const sameClause = { common: 3, ofShorter: 0.8, covered: 0.8 };
const sameQuestion = { common: 2, ofShorter: 0.65, covered: 0.5 };

const saysForWhom = new RegExp(
  String.raw`^\W*${phrasePattern(openingScopes).source}|${phrasePattern(plainScopes).source}`,
  'iu',
);
const tooFew = 'too few words say that both are about one thing';

/** What is missing before two stances are taken to be about one thing; '' for nothing. */
export function lackOf(evidence: Evidence, a: Claim, b: Claim): string {
  if (a.value.kind !== 'stance' || b.value.kind !== 'stance') return '';
  if (evidence.samePage === 1) return 'two stances on one page are left to the reader';
  const overlap = overlapOf(a, b);
  if (evidence.closest < closestPages && !reaches(overlap, sameClause)) return 'other pages are nearer to these two';
  const [left, right] = [a.value, b.value];
  const isOpposite = opposite(left.modality, right.modality);
  if (isOpposite && (otherAction(left, right) || deniesOther(a, b) || deniesOther(b, a)))
    return 'the two clauses speak of different actions';
  const questions = isOpposite
    ? []
    : otherAnswers(left, right).filter((name) => name !== 'for whom' || sayForWhom(a, b));
  if (!isOpposite && questions.length === 0) return 'the two do not both say for whom';
  const lack = lackOfCase(a, b);
  if (lack) return lack;
  if (overlap.common === 0) return 'the two clauses do not share what they speak of';
  if (overlap.isWordedAlike) return '';
  return isOpposite ? lackOfAction(evidence, left, right, overlap) : lackOfQuestion(questions, overlap);
}

/** What "you can" and "you cannot" need beside each other. */
function lackOfAction(evidence: Evidence, left: Stance, right: Stance, overlap: Overlap): string {
  const isDuty = [left, right].some(({ modality }) => modality === 'need-not');
  if (!isDuty && overlap.common < sameThing.common) return 'the two clauses do not share what they speak of';
  if (reaches(overlap, sameThing) && sharesAction(left, right)) return '';
  return reachesEvidence(evidence, isDuty ? dutyDemands : modalityDemands) ? '' : tooFew;
}

/** What "free" and "charged" need beside each other. */
function lackOfQuestion(questions: readonly string[], overlap: Overlap): string {
  if (!questions.some((name) => plainQuestions.includes(name)))
    return 'two answers are compared only where the sentences are worded alike';
  return reaches(overlap, sameQuestion) ? '' : tooFew;
}

/** "|Only members| can borrow tools" and "|everyone| can"; "can |only| be borrowed" does not say for whom. */
function sayForWhom(a: Claim, b: Claim): boolean {
  return saysForWhom.test(a.written) && saysForWhom.test(b.written);
}

function reaches(overlap: Overlap, { common, ofShorter, covered }: typeof sameThing): boolean {
  return overlap.common >= common && overlap.ofShorter >= ofShorter && overlap.covered >= covered;
}

function reachesEvidence(evidence: Evidence, { beside, strayMost, shared, likeness }: Demands): boolean {
  return (
    evidence.beside >= beside &&
    evidence.strayMost <= strayMost &&
    evidence.shared >= shared &&
    evidence.likeness >= likeness
  );
}

/** What is open on the one side is not what is shut on the other. */
function otherAction(left: Stance, right: Stance): boolean {
  return left.predicate.length > 0 && right.predicate.length > 0 && !mentionsAction(left, right);
}

/** "Cancel the order" and "modify or cancel the order". */
function sharesAction({ actions: left }: Stance, { actions: right }: Stance): boolean {
  return left.some((term) => right.includes(term));
}

/** "Cannot make a return" and "can return". */
function mentionsAction(
  { predicate: left, actions: ofLeft }: Stance,
  { predicate: right, actions: ofRight }: Stance,
): boolean {
  return ofRight.some((term) => left.includes(term)) || ofLeft.some((term) => right.includes(term));
}

/** "No restrictions on lunch" says nothing of a line in which nothing is restricted. */
function deniesOther({ value }: Claim, { value: other, fields }: Claim): boolean {
  if (value.kind !== 'stance' || other.kind !== 'stance' || value.modality !== 'is-not') return false;
  const denied = value.predicate[0];
  if (denied === undefined || sharesAction(value, other)) return false;
  return ![other.predicate, fields.clause, fields.label, fields.sentence].some((terms) => terms.includes(denied));
}
