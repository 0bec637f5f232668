import type { WordEvidence } from '../../match/evidence.ts';
import { nameTheSame } from '../../match/names.ts';
import { allTerms } from '../../match/surroundings.ts';
import { countAmong } from '../../text/count-among.ts';
import { areSameTerms } from '../../text/same-terms.ts';
import { Terms } from '../../text/terms.ts';
import type { Claim, Stance } from '../../types.ts';
import { payingWords, plainQuestions } from '../../words/answers.ts';
import { channelsNamedIn } from '../channel/groups.ts';
import { inNamedCase, lackOfCase } from '../common/case.ts';
import { isOneClause, type LeastOverlap, type Overlap, overlapOf, reaches } from '../common/clause-overlap.ts';
import { areOneButForDenial, fewestOfOneThing } from '../common/denial.ts';
import { isShut } from '../common/modality.ts';
import { standApart } from '../common/own-head.ts';
import { lackOfAdmission } from './admissions.ts';
import { answerAlike, otherAnswers, saysEvery, traitTermsIn } from './answers.ts';
import { areOpposite } from './compare.ts';
import { lackOfName } from './compound.ts';
import { lackOfHolding } from './holding-gaps.ts';
import { haveOtherReceivers } from './receivers.ts';
import { haveOneAction, haveOtherActions, isDuty, sayOneVerb } from './same-action.ts';
import { areDoneAlike, lackOfState } from './states.ts';
import { haveOtherDeeds, lackOfSubject, standsUnderOther } from './subjects.ts';
import { sayForWhom } from './whom.ts';

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
/** Nearness that will do where the same is said to be so, and not to be so, of the same. */
const nearPages = 0.6;
/** The same where a clause and its denial have all their words in common. */
const hardlyNear = 0.4;

/** Clauses of few words, each with its heading saying all that the other says. */
const oneInContext: LeastOverlap = { common: 1, ofShorter: 1, covered: 1 };
/** Words that two sentences have in common, and their share, from which they are one but for what sets the two apart. */
const fewestOfSentence = 4;
const leastOfSentence = 0.8;
/** Share of the words of the two lines from which "with every claim" and "only when we ask" are of one thing. */
const sameWords = 0.7;
/** "|Non-members|" are none of the members. */
const areOthers = /\bnon-?\p{L}/iu;

/** The shorter clause is a part of the other; of two words on, they are about one thing by their own words. */
const onePart: LeastOverlap = { common: 1, ofShorter: 1, covered: 0.5 };
const oneThing: LeastOverlap = { ...onePart, common: 2 };
const oneQuestion: LeastOverlap = { ...oneThing, ofShorter: 0.65 };
/** Two answers may each have words of their own from this many common ones on. */
const commonOfStrays = 3;
/** Two purposes may each have words of their own from this many common ones on. */
const commonOfPurposes = 2;
/** Below a label that the other line knows nothing of, two clauses need so many common ones. */
const commonUnderLabel = 3;
/** Any charge may be spoken of so. */
const payingStems = new Terms().in(payingWords.join(' '));
/** Share of what is open to everyone that must stand on the line that shuts it for some. */
const leastOfUniversal = 0.5;

const tooFew = 'too few words say that both are about one thing';

/** What is missing before two stances are taken to be about one thing; '' for nothing. */
export function lackOf(evidence: WordEvidence, a: Claim, b: Claim): string {
  if (a.value.kind !== 'stance' || b.value.kind !== 'stance') return '';
  if (evidence.samePage === 1) return 'two stances on one page are left to the reader';
  if (isOfOthers(a, b) || isOfOthers(b, a)) return 'one line sets others apart than the other speaks of';
  const [left, right] = [a.value, b.value];
  if (left.state?.pair === 'holding') return lackOfHolding(a, b, evidence.closest < nearPages);
  if (areDoneAlike(left, right)) return '';
  if (left.state?.pair === 'admission') return lackOfAdmission(a, b, evidence.closest);
  const overlap = overlapOf(a, b);
  const isNear =
    (left.state && right.state) || saysOneOf(left, right, overlap) || (sayOneVerb(a, b) && overlap.covered === 1);
  const isClosest = evidence.closest >= closestPages;
  const isDenied =
    (areOpposite(left, right) || otherAnswers(left, right).length > 0) &&
    areOneButForDenial(a, b, isClosest && isDuty(left, right) ? fewestOfOneThing : undefined);
  const leastClosest = isDenied || nameTheSame(a, b) ? hardlyNear : isNear ? nearPages : closestPages;
  const isOne =
    isOneClause(overlap) || (overlap.isWordedAlike && saysOneOf(left, right, overlap)) || areOneSentence(a, b);
  if (evidence.closest < leastClosest && !isOne) return 'other pages are nearer to these two';
  if (left.state || right.state) return lackOfState(a, b);
  const isOpposite = areOpposite(left, right);
  const isOfOneThing = haveOneSubject(left, right) && !haveOwnSubjects(left, right);
  if (isOpposite && !isDenied && !(isOfOneThing && answerAlike(left, right)) && haveOtherActions(a, b))
    return 'the two clauses speak of different actions';
  const lackHere = isOpposite ? lackOfSubject(a, b) : '';
  if (lackHere) return lackHere;
  if (isOpposite && !isDenied && (isOfOtherChannel(a, b) || isOfOtherChannel(b, a))) return otherChannel;
  if (isOpposite && haveOtherReceivers(a, b)) return 'the one goes to somebody or somewhere else than the other';
  const differing = isOpposite ? [] : otherAnswers(left, right);
  if (differing.length > 1 && differing.includes('channel')) return otherChannel;
  const questions = differing.filter((name) => areExclusive(name, a, b));
  if (!isOpposite && questions.length === 0) {
    const isAlike = evidence.verbatim >= sameWords && areOthers.test(a.written) === areOthers.test(b.written);
    return differing.includes('for whom') && isAlike ? '' : 'the two do not both say for whom';
  }
  const lack = left.purpose || right.purpose ? lackOfPurpose(a, b) : lackOfCase(a, b);
  if (lack && !(lack === inNamedCase && isDenied && isShutForGood(a, b))) return lack;
  if (overlap.common === 0) return 'the two clauses do not share what they speak of';
  if (isDenied || (overlap.isWordedAlike && !haveOwnSubjects(left, right))) return '';
  if (isOpposite) return lackOfAction(evidence, a, b, overlap);
  const isWhom = questions.includes('for whom');
  if (isWhom && (areSameTerms(left.whom, right.whom) || namesThemToo(a, b) || namesThemToo(b, a)))
    return 'both lines name the same people';
  if (isWhom) return lackOfQuestion(questions, overlapOf(a, b, [left.whom ?? [], right.whom ?? []]), true);
  if (questions.includes('trait')) {
    if (haveOwnSubjects(left, right)) return 'each of the two names something that the other does not';
    const without = [traitTermsIn(a.written), traitTermsIn(b.written)];
    return lackOfQuestion(questions, overlapOf(a, b, without), false);
  }
  const isPlain = questions.some((name) => plainQuestions.includes(name));
  if (questions.includes('part') && (nameOwnWholes(left, right) || standApart(a, b, thingsOf(left).flat())))
    return 'each of the two names another whole that the thing belongs to';
  if (isPlain && isOfOneThing && !overlapOf(a, b, [payingStems, payingStems]).bothStray) return '';
  if (overlap.bothStray && haveOwnSubjects(left, right))
    return 'each of the two names something that the other does not';
  return lackOfQuestion(questions, overlap, false);
}

const otherChannel = 'each of the two speaks of another channel';

/** "It cannot be booked |by phone|" says nothing against "you can book it |in the app|". */
function isOfOtherChannel(shut: Claim, open: Claim): boolean {
  if (shut.value.kind !== 'stance' || !isShut(shut.value.modality)) return false;
  const [denied, told] = [channelsNamedIn(shut.written), channelsNamedIn(open.sentence.text)];
  return denied.size > 0 && told.size > 0 && ![...told].some((channel) => denied.has(channel));
}

/** "Children can't rent a kite" and "children can rent a kite if a parent signs": what is shut in all cases is open in one; what is shut in one may be open in the others. */
function isShutForGood(a: Claim, b: Claim): boolean {
  const isFlat = (claim: Claim): boolean =>
    claim.value.kind === 'stance' && isShut(claim.value.modality) && !claim.conditional;
  return !a.exception && !b.exception && (isFlat(a) || isFlat(b));
}

/** "Whoever takes the parcel shows an ID" says all that "only a person with an ID gets the parcel" says. */
function namesThemToo({ value: all, fields: { clause } }: Claim, { value: few, fields }: Claim): boolean {
  if (all.kind !== 'stance' || few.kind !== 'stance' || !saysEvery(all) || saysEvery(few)) return false;
  return fields.clause.every((term) => clause.includes(term));
}

/** "The locker |is free| and is opened by the warden" and "the locker |is charged| and is opened by the warden": all else of the two is one. */
function areOneSentence({ fields: left }: Claim, { fields: right }: Claim): boolean {
  const [own, other] = [left, right].map(({ clause, sentence }) => new Set([...clause, ...sentence]));
  const common = countAmong(own!, other!);
  return common >= fewestOfSentence && common >= leastOfSentence * Math.max(own!.size, other!.size);
}

/** "Kiosks do sell maps" and "kiosks don't sell maps": of one subject, with the same words behind it and no others. */
function saysOneOf(left: Stance, right: Stance, overlap: Overlap): boolean {
  const { subject: own = [], predicate } = left;
  const { subject: other = [], predicate: others } = right;
  return (
    own.length > 0 &&
    predicate.length > 0 &&
    areSameTerms(own, other) &&
    areSameTerms(predicate, others) &&
    reaches(overlap, oneThing) &&
    overlap.covered === 1
  );
}

/** "Larger firms can't" says nothing of a line that does not speak of larger firms. */
function isOfOthers({ value }: Claim, { value: other, fields: { clause, sentence, heading } }: Claim): boolean {
  if (value.kind !== 'stance' || other.kind !== 'stance' || !value.setsApart) return false;
  const known = new Set([...clause, ...sentence, ...heading, ...(other.subject ?? []), ...(other.whom ?? [])]);
  return !value.subject?.every((term) => known.has(term));
}

/** "No receipt, no refund" and "without a receipt you can exchange it": what a thing is needed for is another matter on each side. */
function lackOfPurpose(a: Claim, b: Claim): string {
  const [left, right] = [purposeOf(a, b), purposeOf(b, a)];
  const common = countAmong(left, new Set(right));
  const [strayA, strayB] = [strayIn(left, b), strayIn(right, a)];
  const isOne = left.length === 0 || right.length === 0 || strayA === 0 || strayB === 0 || common >= commonOfPurposes;
  if (!isOne) return 'what the thing is needed for is not the same';
  return [a, b].some(({ value, conditional }) => value.kind === 'stance' && !value.purpose && conditional)
    ? lackOfCase(a, b)
    : '';
}

/** What a thing is needed for: what follows from its lack, else the words of the line beside the thing. */
function purposeOf({ value, fields }: Claim, other: Claim): string[] {
  if (value.kind === 'stance' && value.purpose) return [...value.purpose];
  return [...fields.clause, ...fields.sentence].filter((term) => !other.fields.clause.includes(term));
}

function strayIn(terms: readonly string[], other: Claim): number {
  return terms.length - countAmong(terms, allTerms(other));
}

/** What may be done by phone may be done by e-mail too, and guided tours may be booked beside unguided ones; and "can |only| be borrowed" does not say for whom. */
function areExclusive(question: string, a: Claim, b: Claim): boolean {
  if (question === 'channel' || question === 'manner')
    return [a, b].every(({ value }) => value.kind === 'stance' && value.modality !== 'may');
  if (question === 'trait') return [a, b].some(({ value }) => value.kind === 'stance' && value.modality !== 'may');
  return question !== 'for whom' || (sayForWhom(a.written) && sayForWhom(b.written));
}

/** What "you can" and "you cannot" need beside each other. */
function lackOfAction(evidence: WordEvidence, a: Claim, b: Claim, overlap: Overlap): string {
  if (a.value.kind !== 'stance' || b.value.kind !== 'stance') return '';
  const [left, right] = [a.value, b.value];
  if (isOneClause(overlap)) return '';
  if (overlap.bothStray && haveOwnSubjects(left, right))
    return 'each of the two names something that the other does not';
  const lackHere = isDuty(left, right) || left.isNamed || right.isNamed ? lackOfName(a, b) : '';
  if (lackHere) return lackHere;
  const isTold = left.isTold === true || right.isTold === true;
  if (isTold && overlap.common === (overlap.sharesName ? 1 : 0)) return tooFew;
  if (isTold && overlap.common < oneThing.common && haveOtherDeeds(a, b)) return tooFew;
  if (isTold) return reaches(overlap, isDuty(left, right) ? onePart : oneThing) ? '' : tooFew;
  if (overlap.common < commonUnderLabel && (standsUnderOther(a, b) || standsUnderOther(b, a))) return tooFew;
  const isClosest = evidence.closest >= closestPages;
  if (sayOneVerb(a, b) && (!overlap.bothStray || (isClosest && !areApart(left.predicate, right.predicate)))) return '';
  if (isClosest && (leavesVerbOut(left, right) || leavesVerbOut(right, left))) return '';
  if (isDuty(left, right)) return reaches(overlap, onePart) || reachesEvidence(evidence, dutyDemands) ? '' : tooFew;
  if (answerAlike(left, right) && reaches(overlap, onePart)) return '';
  const isOneAction = haveOneAction(a, b);
  if (isOneAction && overlap.sharesName && reaches(overlap, oneInContext)) return '';
  if (overlap.common < oneThing.common) return 'the two clauses do not share what they speak of';
  if (isOneAction && reaches(overlap, oneThing)) return '';
  if (shutsForSome(a, b) || shutsForSome(b, a)) return '';
  return reachesEvidence(evidence, modalityDemands) ? '' : tooFew;
}

/** "Guests |cannot|", where the other line says that guests can do it. */
function leavesVerbOut({ subject = [], predicate, modality }: Stance, { subject: other = [] }: Stance): boolean {
  return isShut(modality) && predicate.length === 0 && subject.length > 0 && areSameTerms(subject, other);
}

/** What "free" and "charged" need beside each other. Where the question is for whom, those whom the clauses name are no part of the overlap. */
function lackOfQuestion(questions: readonly string[], overlap: Overlap, isWhom: boolean): string {
  if (!questions.some((name) => plainQuestions.includes(name)))
    return 'two answers are compared only where the sentences are worded alike';
  if (overlap.bothStray && overlap.common < commonOfStrays)
    return 'each of the two names something that the other does not';
  return reaches(overlap, oneQuestion) || reaches(overlap, isWhom ? onePart : oneInContext) ? '' : tooFew;
}

/** "|Towels| come at a surcharge" and "the room price includes |towels|". */
function haveOneSubject(left: Stance, right: Stance): boolean {
  return thingsOf(left).some((thing) => thingsOf(right).some((other) => isOneThing(thing, other)));
}

/** "|Remaining| credit" and "|bonus| credit". */
function haveOwnSubjects({ subject: left = [] }: Stance, { subject: right = [] }: Stance): boolean {
  return left.some((term) => right.includes(term)) && areApart(left, right);
}

/** "Included in the |Light| fare" and "included in the |Flex| fare". */
function nameOwnWholes({ predicate: left }: Stance, { predicate: right }: Stance): boolean {
  const isTelling = (term: string): boolean => !payingStems.includes(term);
  return (
    left.some((term) => isTelling(term) && right.includes(term)) &&
    areApart(left.filter(isTelling), right.filter(isTelling))
  );
}

function areApart(left: readonly string[], right: readonly string[]): boolean {
  return left.some((term) => !right.includes(term)) && right.some((term) => !left.includes(term));
}

function thingsOf({ subject = [], object = [] }: Stance): (readonly string[])[] {
  return [subject, object].filter(({ length }) => length > 0);
}

function isOneThing(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((term) => b.includes(term));
}

/** "Every student can have a permit" and "students in halls cannot get a permit": what holds for all is denied to some of them. */
function shutsForSome(open: Claim, shut: Claim): boolean {
  if (open.value.kind !== 'stance' || shut.value.kind !== 'stance' || !isShut(shut.value.modality)) return false;
  const whom = open.value.whom ?? [];
  if (whom.length === 0 || !saysEvery(open.value) || open.exception || shut.exception) return false;
  const known = new Set([...shut.fields.clause, ...shut.fields.label]);
  const rest = new Set(open.fields.clause.filter((term) => !whom.includes(term)));
  const shared = countAmong(rest, known);
  return whom.every((term) => known.has(term)) && shared > 0 && shared >= leastOfUniversal * rest.size;
}

function reachesEvidence(evidence: WordEvidence, { beside, strayMost, shared, likeness }: Demands): boolean {
  return (
    evidence.beside >= beside &&
    evidence.strayMost <= strayMost &&
    evidence.shared >= shared &&
    evidence.likeness >= likeness
  );
}
