import type { Dissent } from '../decide/dissent.ts';
import { differOnlyInBasis, withBasis } from '../kinds/common/basis.ts';
import { kindOf } from '../kinds/kind-of.ts';
import { nameTheSame } from '../match/names.ts';
import { countCommon } from '../text/count-among.ts';
import type { Claim, Verdict } from '../types.ts';
import { shownSentence, shownValue } from './shown-value.ts';

/** Claims that state one value. */
export interface Side {
  value: string;
  claims: readonly Claim[];
}

/** One disagreement: every value that pages give for one thing, with every place. */
export interface Cluster {
  sides: readonly Side[];
  /** The clashes that it is made of, the strongest first. */
  verdicts: readonly Verdict[];
}

/** An agreeing line joins a disagreement when it is at least this much alike; less is asked where both name the same subject. */
const joins = 0.4;
const joinsSubject = 0.22;

/**
 * Gathers clashes into disagreements. The strongest clash opens one; a line joins when it agrees with one side and clashes with another,
 * so that a chain of half-alike lines never grows into one finding about everything.
 *
 * @param dissent what is known of pairs that are not among the verdicts
 */
export function clusterClashes(verdicts: readonly Verdict[], dissent: Dissent = () => false): Cluster[] {
  const clashes = verdicts.filter(({ outcome }) => outcome === 'clash').sort(strongestFirst);
  const relations = relationsOf(clashes, verdicts);
  const taken = new Set<Claim>();
  const clusters: Cluster[] = [];
  for (const clash of clashes) {
    if (taken.has(clash.a) && taken.has(clash.b)) continue;
    const members = membersOf(clash, relations, taken, dissent);
    for (const member of members) taken.add(member);
    clusters.push({ sides: sidesOf(inFull(members)), verdicts: clashesWithin(members, relations) });
  }
  return clusters;
}

/** What each claim that clashes with another has to do with every line that it was compared with. */
type Relations = ReadonlyMap<Claim, ReadonlyMap<Claim, Verdict>>;

function relationsOf(clashes: readonly Verdict[], verdicts: readonly Verdict[]): Relations {
  const relations = new Map<Claim, Map<Claim, Verdict>>();
  for (const { a, b } of clashes) for (const claim of [a, b]) relations.set(claim, new Map());
  for (const verdict of verdicts) {
    relations.get(verdict.a)?.set(verdict.b, verdict);
    relations.get(verdict.b)?.set(verdict.a, verdict);
  }
  return relations;
}

function clashesWithin(members: ReadonlySet<Claim>, relations: Relations): Verdict[] {
  const clashes = new Set<Verdict>();
  for (const member of members) {
    for (const [other, verdict] of relations.get(member) ?? [])
      if (verdict.outcome === 'clash' && members.has(other)) clashes.add(verdict);
  }
  return [...clashes].sort(strongestFirst);
}

function strongestFirst(x: Verdict, y: Verdict): number {
  return y.confidence - x.confidence || x.a.index - y.a.index || x.b.index - y.b.index;
}

/**
 * The two claims of a clash, and every line that agrees with one of them and not with the other. A line that is `taken` belongs to a
 * stronger disagreement, so that no two clashes of one are part of another.
 */
function membersOf({ a, b }: Verdict, relations: Relations, taken: ReadonlySet<Claim>, dissent: Dissent): Set<Claim> {
  const members = new Set([a, b]);
  const [ofA, ofB] = [relations.get(a)!, relations.get(b)!];
  const near = new Set([...ofA.keys(), ...ofB.keys()].filter((claim) => !taken.has(claim)));
  for (const claim of [...near].sort((x, y) => x.index - y.index)) {
    const [toA, toB] = [ofA.get(claim), ofB.get(claim)];
    const agrees = [toA, toB].some(
      (verdict) =>
        verdict?.outcome === 'agree' &&
        verdict.likeness >= leastToJoin(verdict) &&
        !areOfOneList(verdict) &&
        !areOfOtherWords(verdict),
    );
    const differs = agrees && [a, b].some((side) => differ(claim, side, relations, dissent));
    const isThird = [toA, toB].every((verdict) => verdict?.outcome === 'clash' && verdict.likeness >= joins);
    if (differs || isThird) members.add(claim);
  }
  return members;
}

/** A line that is so unlike another one tells something else, and differs from nothing. */
const leastToDiffer = 0.02;

function differ(claim: Claim, side: Claim, relations: Relations, dissent: Dissent): boolean {
  const verdict = relations.get(side)!.get(claim);
  if (verdict?.outcome === 'dismissed' && verdict.confidence < leastToDiffer) return false;
  return verdict ? verdict.outcome !== 'agree' : side.factId === '' && dissent(claim, side);
}

/** Two items of a list, and two rows of a table, tell two things, even if of both they say the same. */
function areOfOneList({ a: { document, sentence: left }, b: { document: other, sentence: right } }: Verdict): boolean {
  if (document !== other || left.index === right.index || left.role !== right.role) return false;
  return left.role === 'item' ? left.group === right.group : left.role === 'cell' && left.block === right.block;
}

/** "Kites may be lent" and "guests are welcome" both say that something may be, and of no one thing. */
function areOfOtherWords({ a: { value: left }, b: { value: right } }: Verdict): boolean {
  if (left.kind !== 'stance' || right.kind !== 'stance' || left.state || right.state) return false;
  const [own, other] = [left, right].map(({ actions, subject = [] }) => [...actions, ...subject]) as [
    string[],
    string[],
  ];
  return countCommon(own, other) === 0;
}

function leastToJoin({ a, b }: Verdict): number {
  if (a.document === b.document) return joinsSubject;
  return nameTheSame(a, b) ? joinsSubject : joins;
}

/** Where two amounts differ in what they are counted per or from alone, that is part of what each says. */
function inFull(members: ReadonlySet<Claim>): Claim[] {
  const claims = [...members].sort((x, y) => x.index - y.index);
  const isCounted = claims.some((a) => claims.some((b) => differOnlyInBasis(a, b)));
  return isCounted ? claims.map((claim) => ({ ...claim, ...withBasis(claim) })) : claims;
}

function sidesOf(claims: readonly Claim[]): Side[] {
  const sides: { value: string; claims: Claim[] }[] = [];
  for (const claim of claims) {
    const side = sides.find((each) => kindOf(claim.kind).compare(each.claims[0]!, claim) === 'equal');
    if (side) side.claims.push(claim);
    else sides.push({ value: shownValue(claim), claims: [claim] });
  }
  return apart(sides.sort(byWeight));
}

/** "Cheques" are fine and "cheques" are refused: where the same words stand on both sides, the sentences tell what each says. */
function apart(sides: readonly Side[]): Side[] {
  const written = new Set(sides.map(({ value }) => value.toLowerCase()));
  if (written.size === sides.length) return [...sides];
  return sides.map((side) => ({ ...side, value: shownSentence(side.claims[0]!) }));
}

/** The side of the page that rules comes first; then the one that more pages state. */
function byWeight(a: Side, b: Side): number {
  return authorityOf(a) - authorityOf(b) || pagesOf(b) - pagesOf(a) || a.claims[0]!.index - b.claims[0]!.index;
}

const authority = { policy: 1, product: 2, playbook: 3, track: 4, article: 5 } as const;

/** 0 for a declared fact, then policy, product, playbook, other. */
export function authorityOf(side: Side): number {
  return Math.min(...side.claims.map((claim) => (claim.factId ? 0 : authority[claim.document.kind])));
}

function pagesOf(side: Side): number {
  return new Set(side.claims.map((claim) => claim.document.path)).size;
}
