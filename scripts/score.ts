/**
 * How right each rule is, counted over folders of labelled cases. For each folder: contradictions caught, false alarms, consistent
 * pages flagged; then caught, false alarms and precision of each rule, and of each category of contradiction the share that is caught.
 * A rule that is right less than nine times in ten stands too high: the last lines say which entry of `checker/rules/levels.ts` to lower.
 *
 *     node scripts/score.ts [--level error|warning|note] [--each] [--list] FOLDER…
 */

import { parseArgs } from 'node:util';
import { check } from '../src/checker/check.ts';
import type { Finding, Severity } from '../src/checker/report-types.ts';
import { levels } from '../src/checker/rules/levels.ts';
import { fail } from './fail.ts';
import { knowledgeOf, type LabelledCase, type LabelledFolder, readLabelled } from './labelled.ts';
import { precisionOf, type Score, scoreFindings, sumOf, tallyOf, tallyRules, tooHigh } from './scoring.ts';

const asOf = '2026-11-25';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      level: { type: 'string', default: 'warning' },
      /** Checks the corpus with one case at a time, which takes long and keeps cases out of each other's way. */
      each: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
  });
  const level = severities.find((each) => each === values.level);
  if (!level || positionals.length === 0)
    fail('give folders of labelled cases, and --level error, warning or note where you want another than warning');
  const folders = positionals.map(readLabelled);
  const scores = folders.map((folder) => scoreFindings(folder, findingsOf(folder, values.each), level));
  for (const [index, folder] of folders.entries()) printFolder(folder, scores[index]!, values.list);
  printRules(scores, level);
  printShares(
    'category of contradiction',
    folders.flatMap(({ cases }) => cases.filter(({ isContradiction }) => isContradiction)),
    scores,
  );
}

const severities: readonly Severity[] = ['error', 'warning', 'note'];

/** The findings of all cases in one folder, or of the corpus with each case in turn. */
function findingsOf({ corpus, cases }: LabelledFolder, each: boolean): Finding[] {
  const rounds = each ? cases.map((one) => [one]) : [cases];
  return rounds.flatMap((round) => {
    const sources = [...corpus, ...round.map(({ page }) => page)];
    return check(knowledgeOf(sources), { asOf }).findings;
  });
}

function printFolder({ name, cases }: LabelledFolder, score: Score, list: boolean): void {
  const tally = tallyOf(score);
  const wrong = cases.filter(({ isContradiction }) => isContradiction);
  const consistent = cases.filter(({ isContradiction }) => !isContradiction);
  const flagged = consistent.filter((each) => score.alarms.some((alarm) => alarm.case === each));
  const byDifficulty = [...new Set(wrong.map(({ difficulty }) => difficulty))].sort().map((difficulty) => {
    const all = wrong.filter((each) => each.difficulty === difficulty);
    return `${difficulty} ${all.filter((each) => score.caught.has(each)).length}/${all.length}`;
  });
  console.log(
    [
      `${name}: caught ${tally.caught}/${wrong.length} (${byDifficulty.join(', ')}), at the very line ${score.strict.size}`,
      `false alarm lines ${tally.alarms}`,
      `precision ${percent(precisionOf(tally))}`,
      `consistent pages flagged ${flagged.length}/${consistent.length}`,
      `within the corpus ${score.base}, between cases ${score.between}`,
    ].join('; '),
  );
  if (!list) return;
  for (const each of wrong.filter((one) => !score.caught.has(one)))
    console.log(`  missed ${each.id} ${each.difficulty} ${each.category}: ${each.why}`);
  for (const { case: each, line, finding } of score.alarms)
    console.log(`  alarm ${each.id}:${line} ${finding.rule}: ${finding.message}`);
}

function printRules(scores: readonly Score[], level: Severity): void {
  const rules = tallyRules(scores);
  printRow(['rule', 'caught', 'alarms', 'precision']);
  for (const [rule, tally] of rules)
    printRow([rule, `${tally.caught}`, `${tally.alarms}`, percent(precisionOf(tally))]);
  const all = sumOf(scores.map(tallyOf));
  printRow(['all', `${all.caught}`, `${all.alarms}`, percent(precisionOf(all))]);
  for (const rule of level === 'note' ? [] : tooHigh(rules)) console.log(adviceFor(rule));
}

/** Which entry of the levels to lower, and to what. */
function adviceFor(rule: string): string {
  const kind = rule.slice(rule.indexOf('/') + 1);
  const entry = Object.entries(levels).find(([id]) => id === kind);
  return entry
    ? `${rule} is wrong too often: in levels.ts, lower ${kind} from ${entry[1]} by one level`
    : `${rule} is wrong too often: lower its severity by one level`;
}

function printShares(title: string, cases: readonly LabelledCase[], scores: readonly Score[]): void {
  printRow([title, 'caught', 'of']);
  const isCaught = (each: LabelledCase): boolean => scores.some(({ caught }) => caught.has(each));
  for (const category of [...new Set(cases.map((each) => each.category))].sort()) {
    const all = cases.filter((each) => each.category === category);
    printRow([category, `${all.filter(isCaught).length}`, `${all.length}`]);
  }
}

function printRow([first, ...rest]: readonly string[]): void {
  console.log(first!.padEnd(28) + rest.map((cell) => cell.padStart(11)).join(''));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

main();
