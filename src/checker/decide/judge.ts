import type { Comparison } from '../../facts/types.ts';
import { excuses } from '../excuses/index.ts';
import { differOnlyInBasis, withBasis } from '../kinds/common/basis.ts';
import { areWordedAlike } from '../kinds/common/one-wording.ts';
import { isTyped } from '../kinds/common/typed.ts';
import { kindOf } from '../kinds/kind-of.ts';
import { areTwoDeciders } from '../kinds/role/two-deciders.ts';
import type { Learnt } from '../learn/index.ts';
import {
  confidenceOf,
  type Evidence,
  utmostOf,
  type WordEvidence,
  weighEvidence,
  weighValues,
  weighWords,
} from '../match/evidence.ts';
import { leastConfidence } from '../match/evidence-weights.ts';
import { likeness } from '../match/weigh.ts';
import type { Claim, Gate, Pair, Verdict } from '../types.ts';
import { leastLikelihood } from './likelihood-weights.ts';
import { leastStanding } from './standing-weights.ts';

/** Likeness below which two lines are not taken to speak of the same thing, whatever else is known. */
export const leastLikeness = 0.15;
/** Likeness below which two lines need more than one telling word beside a value that the other line has. */
const alikeEnough = 0.2;
const leastSharedOfUnlike = 0.35;
/** Least weight of the words that both lines have, whatever else is known. */
const leastShared = 0.1;
/** Share of stray words from which two lines with no word in common beside their values speak of two things. */
const mostStray = 0.95;
/** Least share of words beside both values where the amounts are the same: one number stands in many lines by chance. */
const leastBesideOneAmount = 0.4;
/** Confidence from which a clash of values may be a warning. */
export const strongConfidence = 0.5;
/** The same for what is said in words, but for channels, of which few words tell: these share more of them with sentences about other things. */
const strongInWords = 0.6;
/** The same where all else is worded alike: "not by post" and "by post", "call the pier on 0800 …". */
const strongInOneWording = 0.3;
/** The same for two who decide: "the pier office approves" and "the pilot approves". */
const strongOfDeciders = 0.55;

/** How sure it is that one value of two tables or series that agree otherwise is one thing. */
const sureOfAligned = 0.9;

/** What `judge` is told beside the pair. */
export interface JudgeOptions {
  /** A registered phrase says that both speak of one fact: likeness and evidence are not asked. */
  bound?: boolean;
  /** The two are one value of two tables or series that say the same in most others (`decide/aligned.ts`): the words over them are not asked. */
  aligned?: boolean;
  /** Likeness of the two, where it is known. */
  alike?: number;
  /** Collects every gate that the pair goes through, for `--explain`. */
  trace?: Gate[];
}

/** Runs one pair through every gate, the cheapest first: kind, likeness, values, excuses, evidence. Symmetric. */
export function judge(a: Claim, b: Claim, learnt: Learnt, options: JudgeOptions = {}): Verdict {
  const { bound = false, aligned = false, alike, trace } = options;
  const bySource = bound ? 1 : aligned ? sureOfAligned : undefined;
  const known = bySource ?? alike ?? likeness(a.weights, b.weights);
  const end = (outcome: Verdict['outcome'], gate: string, reason: string): Verdict => {
    trace?.push({ gate, stopped: outcome === 'dismissed', reason });
    return verdictOf({ a, b, likeness: known }, outcome, gate, reason);
  };
  const opening = openingOf(a, b, known);
  if (opening === 'declared') return end('dismissed', 'declared', 'two declared values are compared by their scopes');
  if (opening === 'other kind') return end('dismissed', 'kind', `a ${a.kind} and a ${b.kind} are not compared`);
  if (opening === 'unlike')
    return end('dismissed', 'likeness', `the words around the values agree by only ${percent(known)}`);
  trace?.push(
    aligned
      ? passed('aligned', 'the tables, lists or sections around the two say the same of most other things')
      : passed('likeness', `the words around the values agree by ${percent(known)}`),
  );
  if (opening === 'compatible') return end('dismissed', 'values', `"${a.written}" and "${b.written}" can both hold`);
  if (opening === 'incomparable') return end('dismissed', 'values', 'the two values have no common unit');
  if (opening === 'the same of others') return end('dismissed', 'values', 'the same, of other things');
  trace?.push(passed('values', comparedValues(a, b, opening)));
  for (const excuse of excuses) {
    if (opening === 'equal' && excuse.ofDifference) continue;
    const reason = excuse.reason(a, b, learnt);
    if (reason) return end('dismissed', excuse.id, reason);
    trace?.push(passed(excuse.id, ''));
  }
  const verdict = settle({ a, b, likeness: known }, opening, learnt, bySource);
  const gate = verdict.outcome === 'agree' ? 'values' : 'evidence';
  const reason = verdict.reason.slice(gate.length + 2);
  trace?.push({ gate, stopped: verdict.outcome === 'dismissed', reason });
  return verdict;
}

/** How the values of two claims stand to each other where that is for excuses and evidence to settle, else what ends the pair before. */
export type Opening =
  | 'clash'
  | 'equal'
  | 'declared'
  | 'other kind'
  | 'unlike'
  | 'compatible'
  | 'incomparable'
  | 'the same of others';

/** The gates at which most pairs end: kind, likeness and values. */
export function openingOf(a: Claim, b: Claim, alike: number): Opening {
  if (a.factId && b.factId) return 'declared';
  if (a.kind !== b.kind) return 'other kind';
  if (alike < leastLikeness) return 'unlike';
  const kind = kindOf(a.kind);
  const comparison = kind.compare(a, b);
  return comparison === 'equal' && alike < (kind.leastAgreement ?? 0) ? 'the same of others' : comparison;
}

/**
 * What becomes of a pair that no excuse dismissed: equal values agree, and of others the evidence tells whether they clash.
 *
 * @param told how sure it is that both speak of one thing, where that is known without evidence
 */
function settle(pair: Pair, opening: 'clash' | 'equal', learnt: Learnt, told?: number): Verdict {
  if (opening === 'equal') return agreed(pair);
  const sure = told ?? kindOf(pair.a.kind).sure?.(pair.a, pair.b);
  return sure === undefined ? weighed(pair, weigh(pair, learnt)) : toldApart(pair, sure);
}

/** The verdict on two values that cannot both hold, where how sure it is that they are of one thing is known without evidence. */
export function toldApart(pair: Pair, sure: number): Verdict {
  return { ...verdictOf(pair, 'clash', 'evidence', sureness(sure)), confidence: sure };
}

/** The verdict on two equal values that no excuse keeps apart. */
export function agreed(pair: Pair): Verdict {
  return verdictOf(pair, 'agree', 'values', `"${pair.a.written}" and "${pair.b.written}" are the same`);
}

/** The verdict on two values that cannot both hold, by the evidence for the pair or by what it lacks. */
export function weighed(pair: Pair, evidence: Evidence | Lack): Verdict {
  if (typeof evidence === 'string') return verdictOf(pair, 'dismissed', 'evidence', evidence);
  const confidence = confidenceOf(evidence);
  const outcome = confidence < leastConfidence ? 'dismissed' : 'clash';
  return { ...verdictOf(pair, outcome, 'evidence', sureness(confidence)), confidence, evidence };
}

/** What a pair lacks of being about one thing, in words. */
type Lack = string;

/**
 * The evidence for two values that cannot both hold, or what they lack of being about one thing.
 *
 * @param least a pair that cannot become so sure, whatever the rest of the evidence is and the other lines of the two pages say, is not weighed further
 */
export function weigh({ a, b, likeness }: Pair, learnt: Learnt, least = 0): Evidence | Lack {
  const words = weighWords(a, b, likeness, learnt);
  const lack = lackIn(words, a, b);
  if (lack) return lack;
  const known = { ...words, ...weighValues(a, b) };
  if (utmostOf(known) < least) return tooLittle;
  const lackOfKind = kindOf(a.kind).lacks?.(words, a, b);
  if (lackOfKind) return lackOfKind;
  const own = weighEvidence(a, b, known, learnt);
  return utmostOf(own) < least ? tooLittle : { ...own, company: 0, agreement: 0, strangers: 0, echo: 0 };
}

const tooLittle: Lack = 'too little speaks for one thing';

function verdictOf({ a, b, likeness }: Pair, outcome: Verdict['outcome'], gate: string, reason: string): Verdict {
  return { a, b, likeness, confidence: likeness, outcome, opposed: gate === 'evidence', reason: `${gate}: ${reason}` };
}

/** Whether a clash is a warning: by its standing where it has one, else by how sure and likely it is. Else it is a note. */
export function isStrong(verdict: Verdict): boolean {
  return verdict.standing ? verdict.standing.likelihood >= leastStanding : isLikely(verdict);
}

/** Whether a clash is sure and likely enough to be a warning, wherever it stands. */
export function isLikely(verdict: Verdict): boolean {
  return isSure(verdict) && (verdict.likelihood ?? 1) >= leastLikelihood && !areOfTwoSubjects(verdict);
}

/** How far two pages are about two things from which on what the one says in words is nothing against the other. */
const twoSubjects = 0.5;

/** Whether a clash is one of words, on pages about two things: the manuals of two companies. */
export function areOfTwoSubjects({ a, evidence }: Verdict): boolean {
  return !isTyped(a.value) && (evidence?.subjects ?? 0) >= twoSubjects;
}

/** Whether it is sure enough that the two lines of a clash speak of one thing, however likely the clash is to be real. */
export function isSure({ a, b, confidence }: Verdict): boolean {
  return confidence >= leastSureness(a, b);
}

function leastSureness(a: Claim, b: Claim): number {
  if ((a.kind === 'channel' || a.kind === 'contact') && areWordedAlike(a, b)) return strongInOneWording;
  if (a.kind === 'channel' || isTyped(a.value)) return strongConfidence;
  return areTwoDeciders(a, b) ? strongOfDeciders : strongInWords;
}

function passed(gate: string, reason: string): Gate {
  return { gate, stopped: false, reason };
}

/** "30 days" and "45 days" cannot both hold; where the amounts are one, what they are counted from is told as well. */
function comparedValues(a: Claim, b: Claim, comparison: Comparison): string {
  const says = comparison === 'equal' ? 'are the same' : 'cannot both hold';
  const [left, right] = differOnlyInBasis(a, b) ? [withBasis(a), withBasis(b)] : [a, b];
  return `"${left.written}" and "${right.written}" ${says}`;
}

/** What two values that clash lack of being about one thing, before all the evidence is weighed; '' for nothing. */
function lackIn(words: WordEvidence, a: Claim, b: Claim): string {
  if (words.verbatim === 1 && words.strayMost === 0) return '';
  if (words.likeness < alikeEnough && words.shared < leastSharedOfUnlike)
    return `the words around the values agree by only ${percent(words.likeness)}`;
  if (words.shared < leastShared) return 'no telling word stands beside both values';
  if (words.beside === 0 && words.strayMost >= mostStray)
    return 'nothing that stands beside the one value is said of the other';
  return words.beside < leastBesideOneAmount && differOnlyInBasis(a, b) ? 'the same amount, of other things' : '';
}

/** "72 % sure that both lines speak of one thing". */
export function sureness(confidence: number): string {
  return `${percent(confidence)} sure that both lines speak of one thing`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
