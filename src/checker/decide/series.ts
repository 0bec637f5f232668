import { subjectsApart } from '../excuses/series.ts';
import type { Learnt } from '../learn/index.ts';
import type { ClaimKindId, Verdict } from '../types.ts';

/** Lines of each page on which two pages differ, from which they are taken to tell of two things: less is asked of those that lie side by side. */
const fewestLines = 3;
const fewestInFolder = 2;

/**
 * Two pages that differ in all that they both tell are no two accounts of one thing: "Apprentice" and "Line cook" give other hours, other holidays and
 * another probation. Dismisses the clashes between two such pages, each of which is about something that the other does not speak of; a page that was
 * copied and changed in places agrees in more than it differs. What a fact declares holds for whoever speaks of it. No third page has a say, so that an edit of one moves no other finding.
 */
export function withSeries(verdicts: readonly Verdict[], learnt: Learnt): readonly Verdict[] {
  const tallies = new Map<string, Tally>();
  for (const verdict of verdicts) {
    const { a, b, outcome } = verdict;
    if (outcome === 'dismissed' || a.page === b.page || isDeclared(verdict)) continue;
    const key = keyOf(verdict);
    let tally = tallies.get(key);
    if (!tally) {
      tally = { differing: [new Set(), new Set()], agreeing: new Set() };
      tallies.set(key, tally);
    }
    if (outcome === 'clash') for (const [side, { place }] of [a, b].entries()) tally.differing[side]!.add(place.line);
    else if (!ofCompany.has(a.kind)) tally.agreeing.add(a.place.line);
  }
  return verdicts.map((verdict) => {
    const tally = verdict.outcome === 'clash' ? tallies.get(keyOf(verdict)) : undefined;
    if (!tally || isDeclared(verdict) || !isOfSeries(tally, areInOneFolder(verdict) ? fewestInFolder : fewestLines))
      return verdict;
    const titles = subjectsApart(verdict.a, verdict.b, learnt);
    return titles
      ? { ...verdict, outcome: 'dismissed', reason: `series: ${titles}, and they differ in most lines` }
      : verdict;
  });
}

/** A company has one number to call and opens at one time, whatever a page is about. */
const ofCompany: ReadonlySet<ClaimKindId> = new Set(['contact', 'hours']);

/** Lines of each of two pages on which they differ, and lines of the first on which they agree. */
interface Tally {
  differing: readonly [Set<number>, Set<number>];
  agreeing: Set<number>;
}

function isOfSeries({ differing: [left, right], agreeing }: Tally, least: number): boolean {
  const fewest = Math.min(left.size, right.size);
  return fewest >= least && fewest > agreeing.size;
}

function isDeclared({ a, b }: Verdict): boolean {
  return a.factId !== '' || b.factId !== '';
}

function areInOneFolder({ a, b }: Verdict): boolean {
  const [left, right] = [a, b].map(({ document: { path } }) => path.slice(0, path.lastIndexOf('/') + 1));
  return left === right;
}

function keyOf({ a, b }: Verdict): string {
  return `${a.page} ${b.page}`;
}
