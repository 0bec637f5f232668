/**
 * Counts what a check finds in a labelled folder. A case is caught when one conflict holds the line at stake and a line of the
 * corpus; a conflict that holds any other line of a case and a line of the corpus is a false alarm, but for one that sides with the corpus against
 * the line at stake of another case. Conflicts between two cases are left out, as the cases were written apart from each other, and so are those
 * within the corpus, which nobody labelled.
 */

import type { Finding, Severity } from '../src/checker/report-types.ts';
import type { Place } from '../src/document/types.ts';
import type { LabelledCase, LabelledFolder } from './labelled.ts';

export interface Score {
  /** Contradictions that a finding holds, by the rules of the findings. */
  caught: ReadonlyMap<LabelledCase, ReadonlySet<string>>;
  /** Contradictions for which one of the findings holds the very line of the corpus that is contradicted as well. */
  strict: ReadonlySet<LabelledCase>;
  alarms: readonly Alarm[];
  /** Findings within the corpus, and those between cases. */
  base: number;
  between: number;
}

/** A line that contradicts nothing, and a finding that says it does. */
export interface Alarm {
  case: LabelledCase;
  line: number;
  finding: Finding;
}

const ranks: Readonly<Record<Severity, number>> = { note: 1, warning: 2, error: 3 };

/** Whether a finding counts: a conflict that nobody silenced, at this level or above. */
export function counts({ rule, severity, suppression }: Finding, level: Severity): boolean {
  return rule.startsWith('conflict/') && !suppression && ranks[severity] >= ranks[level];
}

/** @param findings of corpus and cases checked as one folder, or of several such runs in turn */
export function scoreFindings({ cases }: LabelledFolder, findings: readonly Finding[], level: Severity): Score {
  const byPath = new Map(cases.map((each) => [each.page.path, each]));
  const caught = new Map<LabelledCase, Set<string>>();
  const strict = new Set<LabelledCase>();
  const alarms: Alarm[] = [];
  let [base, between] = [0, 0];
  for (const finding of findings.filter((each) => counts(each, level))) {
    const places = finding.positions.flatMap(({ statements }) => statements.map(({ place }) => place));
    const inCorpus = places.filter(({ path }) => !byPath.has(path));
    const inCases = places.filter(({ path }) => byPath.has(path));
    if (inCases.length === 0) base += 1;
    else if (inCorpus.length === 0) between += 1;
    else {
      const isAtStake = ({ path, line, endLine }: Place): boolean => {
        const each = byPath.get(path);
        return each?.isContradiction === true && line <= each.line && each.line <= endLine;
      };
      const rightly = places.some(isAtStake) ? linesWithCorpus(finding, byPath) : new Set<Place>();
      for (const place of inCases) {
        const { path, line } = place;
        const each = byPath.get(path)!;
        if (!isAtStake(place)) {
          if (!rightly.has(place)) alarms.push({ case: each, line, finding });
        } else {
          caught.set(each, (caught.get(each) ?? new Set()).add(finding.rule));
          const holdsBase = inCorpus.some(
            (place) => place.path === each.base.path && place.line <= each.base.line && each.base.line <= place.endLine,
          );
          if (holdsBase) strict.add(each);
        }
      }
    }
  }
  return { caught, strict, alarms, base, between };
}

/** The places of a finding that stand on the side of a place of the corpus. */
function linesWithCorpus({ positions }: Finding, byPath: ReadonlyMap<string, LabelledCase>): Set<Place> {
  const sides = positions.map(({ statements }) => statements.map(({ place }) => place));
  return new Set(sides.filter((places) => places.some(({ path }) => !byPath.has(path))).flat());
}

/** What one rule, or all of them, got right and wrong. */
export interface Tally {
  caught: number;
  /** Lines, each once however many findings hold it. */
  alarms: number;
}

export function precisionOf({ caught, alarms }: Tally): number {
  return caught + alarms === 0 ? 1 : caught / (caught + alarms);
}

export function tallyOf({ caught, alarms }: Pick<Score, 'caught' | 'alarms'>): Tally {
  return { caught: caught.size, alarms: new Set(alarms.map((alarm) => `${alarm.case.page.path}:${alarm.line}`)).size };
}

/** Tallies of each rule that found anything, by rule. A case that two rules catch counts for both. */
export function tallyRules(scores: readonly Score[]): Map<string, Tally> {
  const rules = scores.flatMap(({ caught, alarms }) => [
    ...[...caught.values()].flatMap((each) => [...each]),
    ...alarms.map(({ finding }) => finding.rule),
  ]);
  return new Map(
    [...new Set(rules)].sort().map((rule) => {
      const tallies = scores.map(({ caught, alarms }) =>
        tallyOf({
          caught: new Map([...caught].filter(([, each]) => each.has(rule))),
          alarms: alarms.filter(({ finding }) => finding.rule === rule),
        }),
      );
      return [rule, sumOf(tallies)];
    }),
  );
}

export function sumOf(tallies: readonly Tally[]): Tally {
  return {
    caught: tallies.reduce((sum, { caught }) => sum + caught, 0),
    alarms: tallies.reduce((sum, { alarms }) => sum + alarms, 0),
  };
}

/** Share of right findings below which a rule stands one level lower. */
export const leastPrecision = 0.9;
/** With fewer findings judged, one slip would decide. */
const fewestJudged = 5;

/** Rules that found enough to be judged and are right too seldom for the level at which they were tallied. */
export function tooHigh(rules: ReadonlyMap<string, Tally>): string[] {
  return [...rules]
    .filter(([, tally]) => tally.caught + tally.alarms >= fewestJudged && precisionOf(tally) < leastPrecision)
    .map(([rule]) => rule);
}
