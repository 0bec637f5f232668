/**
 * What the check tells of a labelled folder, one line of JSON for each clash of a line of a case with one of the corpus, and for each of two lines of the
 * corpus: the signs for it, and whether the labels say that it is real. Run on folders at first sight, before anything is built for them, it gives the lines of `first-sight.jsonl`,
 * which `train-likelihood.ts` reads: on folders for which the checker was built nearly everything that it tells is real. What the check told of public
 * pages (`public-…` in that file) was judged line by line, as nobody had labelled them.
 *
 *     node scripts/first-sight.ts FOLDER… >> scripts/first-sight.jsonl
 */
import { prepare } from '../src/checker/check.ts';
import { type Signs, signsIn } from '../src/checker/decide/likelihood.ts';
import { leastConfidence } from '../src/checker/match/evidence-weights.ts';
import type { Claim, ClaimKindId, Verdict } from '../src/checker/types.ts';
import { fail } from './fail.ts';
import { knowledgeOf, type LabelledFolder, type LinePlace, readLabelled } from './labelled.ts';

/** One clash at first sight. */
export interface Sighting {
  folder: string;
  kind: ClaimKindId;
  isReal: 0 | 1;
  signs: Signs;
}

/** What is told of the cases, and of the corpus alone. */
export function sightingsOf(folder: LabelledFolder): Sighting[] {
  return [...sightingsOfCases(folder), ...sightingsOfCorpus(folder)];
}

/** The surest clash of each line of a case, as a line may be held against several of the corpus. */
function sightingsOfCases(folder: LabelledFolder): Sighting[] {
  const knowledge = knowledgeOf([...folder.corpus, ...folder.cases.map(({ page }) => page)]);
  const { claims, verdicts } = prepare(knowledge, { least: leastConfidence });
  const signsOf = signsIn(claims, verdicts);
  const surest = new Map<string, Verdict>();
  const caseOf = new Map(folder.cases.map((each) => [each.page.path, each]));
  const ownSides = ({ a, b }: Verdict): Claim[] => [a, b].filter(({ place }) => caseOf.has(place.path));
  for (const verdict of verdicts) {
    const [own, ...others] = ownSides(verdict);
    if (!own || others.length > 0 || !signsOf(verdict)) continue;
    const line = `${own.place.path}:${own.place.line}`;
    if ((surest.get(line)?.confidence ?? 0) < verdict.confidence) surest.set(line, verdict);
  }
  return [...surest.values()].map((verdict) => {
    const [{ place, kind }] = ownSides(verdict) as [Claim];
    const { isContradiction, line } = caseOf.get(place.path)!;
    const isReal = isContradiction && place.line <= line && line <= place.endLine ? 1 : 0;
    return { folder: folder.name, kind, isReal, signs: rounded(signsOf(verdict)!) };
  });
}

/** Each clash of two lines of the corpus, once for a line; those of which readers may say the one or the other are left out. */
function sightingsOfCorpus({ name, corpus, natural }: LabelledFolder): Sighting[] {
  const { claims, verdicts } = prepare(knowledgeOf(corpus), { least: leastConfidence });
  const signsOf = signsIn(claims, verdicts);
  const told = verdicts.filter((verdict) => signsOf(verdict)).sort((one, other) => other.confidence - one.confidence);
  const taken = new Set<string>();
  return told.flatMap((verdict) => {
    const { a, b } = verdict;
    const lines = [a, b].map(({ place }) => `${place.path}:${place.line}`);
    if (lines.some((line) => taken.has(line))) return [];
    for (const line of lines) taken.add(line);
    const pair = natural.find((each) => (isAt(a, each.a) && isAt(b, each.b)) || (isAt(a, each.b) && isAt(b, each.a)));
    if (pair && !pair.isClear) return [];
    return [{ folder: name, kind: a.kind, isReal: pair ? 1 : 0, signs: rounded(signsOf(verdict)!) }];
  });
}

/** Whether a claim stands on a line. */
export function isAt({ place }: Claim, { path, line }: LinePlace): boolean {
  return place.path === path && place.line <= line && line <= place.endLine;
}

/** Three digits are more than the fit can tell apart. */
export function rounded<SomeSigns extends object>(signs: SomeSigns): SomeSigns {
  return Object.fromEntries(
    Object.entries(signs).map(([sign, value]) => [sign, Number(value.toFixed(3))]),
  ) as unknown as SomeSigns;
}

if (import.meta.main) {
  const folders = process.argv.slice(2);
  if (folders.length === 0) fail('give folders of labelled cases');
  for (const folder of folders)
    for (const sighting of sightingsOf(readLabelled(folder))) console.log(JSON.stringify(sighting));
}
