import { areOneButForDenial, fewestOfOneThing } from '../kinds/common/denial.ts';
import { areWordedAlike } from '../kinds/common/one-wording.ts';
import { isTyped } from '../kinds/common/typed.ts';
import { areNamedApart } from '../kinds/list/named-apart.ts';
import { pointsBack } from '../kinds/stance/antecedent.ts';
import type { Evidence } from '../match/evidence.ts';
import { allTerms } from '../match/surroundings.ts';
import type { Claim, Fields, Gate, Stance, Verdict } from '../types.ts';
import { leastLikelihoodOf } from './floors.ts';
import { areOfTwoSubjects } from './judge.ts';
import { leastLikelihood, likelihoodFloors, likelihoodWeights } from './likelihood-weights.ts';

/**
 * What tells a real contradiction from a false one among the clashes that the evidence holds for real. Each between 0 and 1 but for the score, and
 * the same for both orders of the two.
 */
interface CommonSigns {
  /** The confidence, as the logarithm of the odds. */
  score: number;
}

/** Signs of two numbers or days. */
export interface ValueSigns extends CommonSigns, Pick<Evidence, 'strangers' | 'commonPart'> {
  /** How far the score is above two, which is seven to one: from there on, a little more of it says much more. */
  surer: number;
  /** How many claims of the kind the page with more of them makes: where there are many, one is easily taken for another. */
  crowd: number;
  /** Beside one of the values stands a single word, or none. */
  bare: number;
  /** The page of one value has a line that agrees with the other one. */
  restated: number;
  /** Both stand behind a label or in a table. */
  labels: number;
  /** Both stand in a case: "Members" in "Members: $5". */
  cases: number;
  /** Both are addresses or numbers to call, of which few are told where another one is meant. */
  contact: number;
}

/** Signs of two stances: "the bulb is free", "you pay for the bulb". */
export interface StanceSigns extends CommonSigns, Pick<Evidence, 'verbatim' | 'beside'> {
  /** One of the two says that something is not so, which many sentences say of many things; 0 where that is all that sets the two apart. */
  denied: number;
  /** Share of the words before the stance that both have, of the side with more: "bulb" in "the |bulb| is free". 0.5 where neither has any; 1 where nothing but a denial sets the two apart. */
  subject: number;
  /** One of the two tells no action. */
  idle: number;
  /** Length of the longer sentence, up to 200 characters: short ones leave much to what stands around them. */
  length: number;
}

/** Signs of what else is said in words. */
export interface WordSigns extends CommonSigns, Pick<Evidence, 'verbatim' | 'beside'> {
  /** How many claims of the kind the page with fewer of them makes. */
  crowd: number;
  /** Both stand in a paragraph, both in a list, or both in a table. */
  oneForm: number;
}

/** Each has weights of its own. */
export interface SignsByGroup {
  values: ValueSigns;
  stances: StanceSigns;
  words: WordSigns;
}

export type Signs = SignsByGroup[keyof SignsByGroup];

const bareTerms = 1;
/** From so many claims of a kind on, a page is full of them. */
const crowded = 10;
const longSentence = 200;
/** The logarithm of the odds from which a clash counts as no surer, a thousand to one. */
const highestScore = 7;
const plainScore = 2;

/**
 * Says of each clash that was weighed how likely it is to be real. The evidence tells how sure it is that two lines are about one thing, by weights from
 * folders for which the checker was built; what it got right on folders at first sight tells what of that to believe. No page but the two has a say,
 * so that an edit of a third one moves no other finding.
 */
export function withLikelihood(claims: readonly Claim[], verdicts: readonly Verdict[]): Verdict[] {
  const signsOf = signsIn(claims, verdicts);
  return verdicts.map((verdict) => {
    const signs = signsOf(verdict);
    if (!signs) return verdict;
    return { ...verdict, likelihood: Math.max(likelihoodOf(signs), leastLikelihoodOf(verdict)) };
  });
}

/**
 * The signs of each clash among the verdicts; undefined for other verdicts, for clashes that are sure without evidence, and for lists that name the very
 * thing in which they differ.
 */
export function signsIn(
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
): (verdict: Verdict) => Signs | undefined {
  const agrees = agreementsIn(verdicts);
  const crowds = crowdsIn(claims);
  return (verdict) => {
    const { a, b, outcome, evidence } = verdict;
    if (outcome !== 'clash' || !evidence || areNamedApart(a, b)) return undefined;
    const score = scoreOf(verdict);
    if (a.value.kind === 'stance' && b.value.kind === 'stance')
      return { score, ...stanceSigns(a, a.value, b, b.value, evidence) };
    const crowd = [a, b].map((claim) => Math.min(1, crowds(claim) / crowded));
    if (!isTyped(a.value)) return { score, crowd: Math.min(...crowd), ...wordSigns(a, b, evidence) };
    const isOfRow = evidence.company > 0 && [a, b].some(({ sentence: { role } }) => role === 'cell');
    const restated = Number(!isOfRow && (agrees(a, b.page) || agrees(b, a.page)));
    const surer = Math.max(0, score - plainScore);
    return { score, surer, crowd: Math.max(...crowd), restated, ...valueSigns(a, b, evidence) };
  };
}

/** The confidence of a verdict, as the logarithm of the odds. */
export function scoreOf({ confidence }: Verdict): number {
  return Math.min(highestScore, Math.log(confidence / (1 - confidence)));
}

function valueSigns(
  a: Claim,
  b: Claim,
  { strangers, commonPart }: Evidence,
): Omit<ValueSigns, 'score' | 'surer' | 'crowd' | 'restated'> {
  const both = (holds: (fields: Fields) => boolean): number => Number([a, b].every(({ fields }) => holds(fields)));
  return {
    bare: Number(isOneBare(a, b)),
    labels: both(({ label }) => label.length > 0),
    cases: both((fields) => fields.case.length > 0),
    contact: Number(a.kind === 'contact'),
    strangers,
    commonPart,
  };
}

/** Whether beside one of two values stands a single word, or none. */
export function isOneBare(a: Claim, b: Claim): boolean {
  return [a, b].some(({ fields: { clause } }) => clause.length <= bareTerms);
}

function stanceSigns(
  a: Claim,
  left: Stance,
  b: Claim,
  right: Stance,
  { verbatim, beside }: Evidence,
): Omit<StanceSigns, 'score'> {
  const either = (holds: (stance: Stance) => boolean): number => Number([left, right].some(holds));
  const isPlain = areOneButForDenial(a, b, fewestOfOneThing);
  return {
    verbatim,
    beside,
    denied: isPlain ? 0 : either(({ modality }) => modality === 'is-not'),
    subject: isPlain ? 1 : sharedSubject(a, left, b, right),
    idle: either(({ predicate }) => predicate.length === 0),
    length: Math.min(1, Math.max(a.sentence.text.length, b.sentence.text.length) / longSentence),
  };
}

/** "|It| need not be wrapped" says no more of a thing than "the shade has to be wrapped": its name stands in the sentence before, so among the words around, where names are left out. */
function sharedSubject(a: Claim, left: Stance, b: Claim, right: Stance): number {
  const pointing = pointsTo(a, left, b, right) || pointsTo(b, right, a, left);
  return pointing ? 1 : shareInCommon(new Set(left.subject), new Set(right.subject));
}

function pointsTo(a: Claim, { subject: own = [], predicate, answers }: Stance, b: Claim, other: Stance): boolean {
  if (own.length > 0 || !other.subject?.length || !pointsBack(a.written)) return false;
  const saysNoMore =
    [...answers.keys()].some((question) => other.answers.has(question)) ||
    predicate.every((term) => b.fields.clause.includes(term));
  const known = allTerms(a);
  return saysNoMore && other.subject.every((term) => known.has(term) || !b.fields.clause.includes(term));
}

/** 0.5 where neither has any, as that speaks neither for nor against. */
function shareInCommon(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const more = Math.max(left.size, right.size);
  return more === 0 ? 0.5 : [...left].filter((term) => right.has(term)).length / more;
}

function wordSigns(a: Claim, b: Claim, { verbatim, beside }: Evidence): Omit<WordSigns, 'score' | 'crowd'> {
  return { verbatim, beside, oneForm: Number(a.sentence.role === b.sentence.role) };
}

/** Whether a line of a page agrees with a claim. */
function agreementsIn(verdicts: readonly Verdict[]): (claim: Claim, page: number) => boolean {
  const pagesOf = new Map<Claim, Set<number>>();
  const note = (claim: Claim, { page }: Claim): void => {
    const pages = pagesOf.get(claim);
    if (pages) pages.add(page);
    else pagesOf.set(claim, new Set([page]));
  };
  for (const { a, b, outcome } of verdicts) {
    if (outcome !== 'agree') continue;
    note(a, b);
    note(b, a);
  }
  return (claim, page) => pagesOf.get(claim)?.has(page) ?? false;
}

/** How many claims of its kind stand on the page of a claim. */
function crowdsIn(claims: readonly Claim[]): (claim: Claim) => number {
  const keyOf = ({ page, kind }: Claim): string => `${page} ${kind}`;
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(keyOf(claim), (counts.get(keyOf(claim)) ?? 0) + 1);
  return (claim) => counts.get(keyOf(claim))!;
}

function likelihoodOf(signs: Signs): number {
  const { bias, ...weights } = likelihoodWeights[groupOf(signs)];
  let sum = bias;
  for (const [sign, weight] of Object.entries(weights)) sum += weight * signs[sign as keyof Signs];
  return 1 / (1 + Math.exp(-sum));
}

export function groupOf(signs: Signs): keyof SignsByGroup {
  return 'denied' in signs ? 'stances' : 'oneForm' in signs ? 'words' : 'values';
}

/** What the likelihood makes of a clash, in words, for `--explain`; undefined where none was asked for. */
export function likelihoodGate(verdict: Verdict): Gate | undefined {
  const { a, b, likelihood, standing } = verdict;
  if (likelihood === undefined) return undefined;
  const like =
    likelihood === likelihoodFloors.oneWording.likelihood && areWordedAlike(a, b) ? 'worded so alike' : 'like it';
  const onTwo = areOfTwoSubjects(verdict) ? ', on pages about two things: a note' : '';
  const level = standing ? '' : onTwo || (likelihood < leastLikelihood ? ': a note' : '');
  return {
    gate: 'likelihood',
    stopped: false,
    reason: `${Math.round(likelihood * 100)} % of clashes ${like} turn out to be real${level}`,
  };
}
