import { nameOneContact } from '../kinds/common/contact-name.ts';
import { isTyped } from '../kinds/common/typed.ts';
import { kindOf } from '../kinds/kind-of.ts';
import { type Learnt, unitOf } from '../learn/index.ts';
import { confidenceOf, type Evidence } from '../match/evidence.ts';
import { leastConfidence } from '../match/evidence-weights.ts';
import { isQuantity } from '../match/magnitude.ts';
import { haveOneContact } from '../match/values.ts';
import { likeness } from '../match/weigh.ts';
import { once } from '../once.ts';
import { valuesIn } from '../text/sentence-values.ts';
import type { Claim, Gate, Verdict } from '../types.ts';
import { sureness } from './judge.ts';

/** Likeness from which two agreeing lines say that their pages speak of the same things. */
const tellingAgreement = 0.3;
/** The same from which they say it of the two lines alone. */
const leastAgreement = 0.2;
/** Nearness of a line that repeats a value from which `--explain` names it. */
const tellingEcho = 0.2;
/** Values on the page that has fewer: up to so many it has no occasion to agree with the other, from so many on it has. */
const fewOccasions = 2;
const manyOccasions = 5;
/** Affinity up to which two parts of pages are strangers, and from which they are not. */
const strange = 0.2;
const familiar = 0.35;

/**
 * Adds to each open pair what the other pairs of its two pages say: the rest of the two sentences, or rows, and of the two pages agrees, so the one
 * value that differs is a slip. Then decides anew. What lines say in words is no other point: "a theft must be reported within 3 days" says the one with
 * the other. A third page has no say, so that an edit of one moves no other finding.
 */
export function withCompany(claims: readonly Claim[], verdicts: readonly Verdict[], learnt: Learnt): Verdict[] {
  const strangeness = strangenessIn(claims, learnt);
  const echo = echoesIn(claims);
  const pages = new Map<number, number>();
  const lines = new Map<number, Set<number>>();
  for (const { a, b, outcome, likeness } of verdicts) {
    if (outcome !== 'agree' || likeness < leastAgreement || a.document === b.document || !isTyped(a.value)) continue;
    if (likeness >= tellingAgreement) pages.set(pageKey(a, b), (pages.get(pageKey(a, b)) ?? 0) + 1);
    const others = lines.get(lineOf(a));
    if (others) others.add(lineOf(b));
    else lines.set(lineOf(a), new Set([lineOf(b)]));
  }
  return verdicts.map((verdict) => {
    const { a, b, evidence } = verdict;
    if (!evidence) return verdict;
    const agreeing = pages.get(pageKey(a, b)) ?? 0;
    const isOneContact = haveOneContact(a, b) || nameOneContact(a, b);
    const agreesBeside = lines.get(lineOf(a))?.has(lineOf(b)) ?? false;
    const isOfRow = agreesBeside && [a, b].some(({ sentence }) => sentence.role === 'cell');
    const weighed = {
      ...evidence,
      company: isOneContact || agreesBeside || haveOneLimit(a, b) ? 1 : 0,
      agreement: Math.min(1, agreeing / 2),
      strangers: isOneContact || agreeing > 0 || evidence.series > 0 ? 0 : strangeness(a, b),
      echo: evidence.slip > 0 || isOfRow ? 0 : Math.min(1, Math.max(echo(a, b), echo(b, a)) / verdict.likeness),
    };
    const confidence = confidenceOf(weighed);
    const outcome = confidence < leastConfidence ? 'dismissed' : 'clash';
    return { ...verdict, evidence: weighed, confidence, outcome, reason: `evidence: ${sureness(confidence)}` };
  });
}

/** "|Kites above $300| wait for 3 days" and "it is |above $300|, so it waits for 3 weeks": another number bounds both lines alike. */
function haveOneLimit(a: Claim, b: Claim): boolean {
  const others = new Set(limitsOf(b));
  return limitsOf(a).some((limit) => others.has(limit));
}

const limitsOf = once(({ sentence, start, end }: Claim): readonly string[] =>
  valuesIn(sentence).flatMap((found) =>
    isQuantity(found.value) && found.value.bound !== 'exactly' && (found.end <= start || found.start >= end)
      ? [`${found.value.bound} ${found.value.unit} ${found.value.low} ${found.value.high}`]
      : [],
  ),
);

/** What the other lines of the two pages did to a pair, in words, for `--explain`; undefined where the words of the pair already decide. */
export function companyGate({ evidence, confidence }: Verdict): Gate | undefined {
  if (!evidence) return undefined;
  return {
    gate: 'company',
    stopped: confidence < leastConfidence,
    reason: `${companyOf(evidence)}: ${sureness(confidence)}`,
  };
}

function companyOf({ company, agreement, strangers, echo }: Evidence): string {
  if (echo >= tellingEcho) return 'the page of one has the value of the other too, of something else';
  if (company > 0) return 'the two lines agree on another point';
  if (agreement > 0) return `the two pages agree on ${agreement < 1 ? 'one other point' : 'two other points or more'}`;
  if (strangers > 0) return 'the two pages agree on no point and have little in common';
  return 'nothing else on the two pages speaks for or against it';
}

/** How strange the pages of two claims that agree on nothing are to each other, 0 to 1. A page of few values has no occasion to agree. */
function strangenessIn(claims: readonly Claim[], learnt: Learnt): (a: Claim, b: Claim) => number {
  const values = new Map<number, number>();
  for (const { page, value } of claims) if (isTyped(value)) values.set(page, (values.get(page) ?? 0) + 1);
  return (a, b) => {
    const occasions = Math.min(values.get(a.page) ?? 0, values.get(b.page) ?? 0);
    const affinity = learnt.affinity.of(unitOf(a, learnt), unitOf(b, learnt));
    return rise(occasions, fewOccasions, manyOccasions) * (1 - rise(affinity, strange, familiar));
  };
}

/** From 0 up to the one bound to 1 from the other on. */
function rise(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}

/**
 * How near a claim is to the line that has its value on the page of another one: "wiring is done in 3 days" against "engraving takes 4 days", where the
 * page of the engraving says "wiring: 3 days" as well. 0 for none, and where a second line of its own page may repeat that one.
 */
function echoesIn(claims: readonly Claim[]): (claim: Claim, other: Claim) => number {
  const onPage = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!isTyped(claim.value)) continue;
    const key = `${claim.page} ${claim.kind}`;
    const others = onPage.get(key);
    if (others) others.push(claim);
    else onPage.set(key, [claim]);
  }
  const sameOn = (page: number, claim: Claim): Claim[] => {
    const { compare } = kindOf(claim.kind);
    const others = onPage.get(`${page} ${claim.kind}`) ?? [];
    return others.filter((each) => each === claim || compare(each, claim) === 'equal');
  };
  const isRepeated = once((claim: Claim): boolean => new Set(sameOn(claim.page, claim).map(lineOf)).size > 1);
  const known = new Map<number, number>();
  return (claim, { page }) => {
    if (claim.page === page || !isTyped(claim.value)) return 0;
    const key = page * 2 ** 26 + claim.index;
    let nearest = known.get(key);
    if (nearest === undefined) {
      const others = isRepeated(claim) ? [] : sameOn(page, claim);
      nearest = Math.max(0, ...others.map((each) => likeness(each.weights, claim.weights)));
      known.set(key, nearest);
    }
    return nearest;
  };
}

/** Whether the lines of a pair agree on a point of another kind: on the price, where the pair is about days. */
export function otherAgreements(verdicts: readonly Verdict[]): (verdict: Verdict) => boolean {
  const kindsOf = new Map<string, Set<string>>();
  for (const { a, b, outcome } of verdicts) {
    if (outcome !== 'agree' || a.document === b.document || !isTyped(a.value)) continue;
    const key = `${lineOf(a)} ${lineOf(b)}`;
    kindsOf.set(key, (kindsOf.get(key) ?? new Set()).add(a.kind));
  }
  return ({ a, b }) => {
    const kinds = kindsOf.get(`${lineOf(a)} ${lineOf(b)}`);
    return kinds !== undefined && (kinds.size > 1 || !kinds.has(a.kind));
  };
}

/** The verdicts that each claim is part of, by the index of the claim. */
export function relationsOf(claims: readonly Claim[], verdicts: readonly Verdict[]): Verdict[][] {
  const byClaim: Verdict[][] = claims.map(() => []);
  for (const verdict of verdicts) {
    byClaim[verdict.a.index]!.push(verdict);
    byClaim[verdict.b.index]!.push(verdict);
  }
  return byClaim;
}

/** The other side of a pair. */
export function otherOf(verdict: Verdict, claim: Claim): Claim {
  return verdict.a === claim ? verdict.b : verdict.a;
}

/** One number for the sentence of a claim, for the row of its table, or for the line of a declared value; pages have fewer than 2^20 of either. */
function lineOf({ page, sentence }: Claim): number {
  return sentence.role === 'cell' || sentence.index < 0
    ? -(page * 2 ** 20 + sentence.place.line)
    : page * 2 ** 20 + sentence.index;
}

/** One number for two pages, whichever comes first; folders have fewer than 2^26 pages. */
function pageKey(a: Claim, b: Claim): number {
  return Math.min(a.page, b.page) * 2 ** 26 + Math.max(a.page, b.page);
}
