/**
 * How the clashes of two numbers, days or addresses stand on their pages in labelled folders, one line of JSON for each clash of a line of a case with one of the corpus, and for
 * each of two lines of the corpus, and whether the labels say that it is real. `train-standing.ts` reads them.
 *
 *     node scripts/standings.ts FOLDER… > scripts/standings.jsonl
 */
import { prepare } from '../src/checker/check.ts';
import type { Standing } from '../src/checker/decide/standing.ts';
import { leastConfidence } from '../src/checker/match/evidence-weights.ts';
import type { ClaimKindId, Verdict } from '../src/checker/types.ts';
import { fail } from './fail.ts';
import { isAt, rounded } from './first-sight.ts';
import { knowledgeOf, type LabelledFolder, readLabelled } from './labelled.ts';

/** One clash and how it stands. */
export interface StandingSeen {
  folder: string;
  kind: ClaimKindId;
  isReal: 0 | 1;
  standing: Standing;
}

/** What stands in a folder with its cases. What the labels leave open is not among it: two cases, or a line at stake and one that it was not written against. */
export function standingsOf(folder: LabelledFolder): StandingSeen[] {
  const { corpus, cases, name } = folder;
  const knowledge = knowledgeOf([...corpus, ...cases.map(({ page }) => page)]);
  const { verdicts } = prepare(knowledge, { least: leastConfidence });
  const isReal = realIn(folder);
  return verdicts.flatMap((verdict) => {
    const { standing } = verdict;
    const real = standing && isReal(verdict);
    return real === undefined
      ? []
      : [{ folder: name, kind: verdict.a.kind, isReal: real, standing: rounded(standing!.signs) }];
  });
}

/** Whether the labels say that a clash is real; undefined where they do not tell. */
function realIn({ cases, natural }: LabelledFolder): (verdict: Verdict) => 0 | 1 | undefined {
  const caseOf = new Map(cases.map((each) => [each.page.path, each]));
  return ({ a, b }) => {
    const [own, ...others] = [a, b].filter(({ place }) => caseOf.has(place.path));
    if (!own) {
      const pair = natural.find((each) => (isAt(a, each.a) && isAt(b, each.b)) || (isAt(a, each.b) && isAt(b, each.a)));
      return pair ? (pair.isClear ? 1 : undefined) : 0;
    }
    const { isContradiction, page, line, base } = caseOf.get(own.place.path)!;
    if (others.length > 0) return undefined;
    if (!isContradiction || !isAt(own, { path: page.path, line })) return 0;
    return isAt(own === a ? b : a, base) ? 1 : undefined;
  };
}

if (import.meta.main) {
  const folders = process.argv.slice(2);
  if (folders.length === 0) fail('give folders of labelled cases');
  for (const folder of folders) for (const seen of standingsOf(readLabelled(folder))) console.log(JSON.stringify(seen));
}
