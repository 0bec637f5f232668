import { isTyped } from '../kinds/common/typed.ts';
import type { Evidence } from '../match/evidence.ts';
import type { Claim, Fields, Gate, Verdict } from '../types.ts';
import { otherOf, relationsOf } from './company.ts';
import { leastLikelihood, likelihoodWeights } from './likelihood-weights.ts';

/**
 * What tells a real contradiction from a false one among the clashes that the evidence holds for real. Each between 0 and 1 but for the score, and
 * the same for both orders of the two.
 */
interface CommonSigns {
  /** The confidence, as the logarithm of the odds. */
  score: number;
  /** How many claims of the kind stand on the pages: where there are many, one is easily taken for another. */
  crowd: number;
}

/** Signs of two numbers or days. */
export interface ValueSigns extends CommonSigns {
  /** Beside one of the values stands a single word, or none. */
  bare: number;
  /** The page of one value has a line that agrees with the other one. */
  restated: number;
  /** Both stand behind a label or in a table. */
  labels: number;
  /** Both stand in a case: "Members" in "Members: $5". */
  cases: number;
  strangers: number;
  commonPart: number;
}

/** Signs of two things that are said in words. */
export interface WordSigns extends CommonSigns {
  verbatim: number;
  beside: number;
  /** One of the two says that something is not so, which many sentences say of many things. */
  denied: number;
  /** Both stand in a paragraph, both in a list, or both in a table. */
  oneForm: number;
}

const bareTerms = 1;
/** From so many claims of a kind on, a page is full of them. */
const crowded = 10;
/** The logarithm of the odds from which a clash counts as no surer, a thousand to one. */
const highestScore = 7;

export type Signs = ValueSigns | WordSigns;

/**
 * Says of each clash that was weighed how likely it is to be real. The evidence tells how sure it is that two lines are about one thing, by weights from
 * folders for which the checker was built; what it got right on folders at first sight tells what of that to believe. No page but the two has a say,
 * so that an edit of a third one moves no other finding.
 */
export function withLikelihood(claims: readonly Claim[], verdicts: readonly Verdict[]): Verdict[] {
  const signsOf = signsIn(claims, verdicts);
  return verdicts.map((verdict) => {
    const signs = signsOf(verdict);
    return signs ? { ...verdict, likelihood: likelihoodOf(signs) } : verdict;
  });
}

/** The signs of each clash among the verdicts; undefined for other verdicts, and for clashes that are sure without evidence. */
export function signsIn(
  claims: readonly Claim[],
  verdicts: readonly Verdict[],
): (verdict: Verdict) => Signs | undefined {
  const related = relationsOf(claims, verdicts);
  const crowds = crowdsIn(claims);
  return (verdict) => {
    const { a, b, outcome, evidence, confidence } = verdict;
    if (outcome !== 'clash' || !evidence) return undefined;
    const score = Math.min(highestScore, Math.log(confidence / (1 - confidence)));
    const crowd = [a, b].map((claim) => Math.min(1, crowds(claim) / crowded));
    if (!isTyped(a.value)) return { score, crowd: Math.min(...crowd), ...wordSigns(a, b, evidence) };
    const isRestated = [a, b].some((claim) => agreesOnPage(claim, verdict, related));
    return { score, crowd: Math.max(...crowd), restated: Number(isRestated), ...valueSigns(a, b, evidence) };
  };
}

function wordSigns(a: Claim, b: Claim, { verbatim, beside }: Evidence): Omit<WordSigns, keyof CommonSigns> {
  const isDenied = [a, b].some(({ value }) => value.kind === 'stance' && value.modality === 'is-not');
  return { verbatim, beside, denied: Number(isDenied), oneForm: Number(a.sentence.role === b.sentence.role) };
}

function valueSigns(
  a: Claim,
  b: Claim,
  { strangers, commonPart }: Evidence,
): Omit<ValueSigns, keyof CommonSigns | 'restated'> {
  const both = (holds: (fields: Fields) => boolean): number => Number([a, b].every(({ fields }) => holds(fields)));
  return {
    bare: 1 - both(({ clause }) => clause.length > bareTerms),
    labels: both(({ label }) => label.length > 0),
    cases: both((fields) => fields.case.length > 0),
    strangers,
    commonPart,
  };
}

/** Whether a line of the rival's page agrees with `claim`. */
function agreesOnPage(claim: Claim, verdict: Verdict, related: readonly (readonly Verdict[])[]): boolean {
  const { document } = otherOf(verdict, claim);
  return related[claim.index]!.some((each) => each.outcome === 'agree' && otherOf(each, claim).document === document);
}

/** How many claims of its kind stand on the page of a claim. */
function crowdsIn(claims: readonly Claim[]): (claim: Claim) => number {
  const keyOf = ({ page, kind }: Claim): string => `${page} ${kind}`;
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(keyOf(claim), (counts.get(keyOf(claim)) ?? 0) + 1);
  return (claim) => counts.get(keyOf(claim))!;
}

function likelihoodOf(signs: Signs): number {
  const { bias, ...weights } = isOfWords(signs) ? likelihoodWeights.words : likelihoodWeights.values;
  let sum = bias;
  for (const [sign, weight] of Object.entries(weights)) sum += weight * signs[sign as keyof CommonSigns];
  return 1 / (1 + Math.exp(-sum));
}

export function isOfWords(signs: Signs): signs is WordSigns {
  return 'denied' in signs;
}

/** What the likelihood makes of a clash, in words, for `--explain`; undefined where none was asked for. */
export function likelihoodGate({ likelihood }: Verdict): Gate | undefined {
  if (likelihood === undefined) return undefined;
  const level = likelihood < leastLikelihood ? ': a note' : '';
  return {
    gate: 'likelihood',
    stopped: false,
    reason: `${Math.round(likelihood * 100)} % of clashes like it turn out to be real${level}`,
  };
}
