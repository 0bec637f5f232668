/**
 * How many of the labelled pairs of lines the check tells apart, by kind and level. With `--list` also each pair that it gets wrong, with the
 * gate at which the two lines that came farthest stopped. Files named `*.held-out.jsonl` are there for the figure: nobody reads them.
 *
 *     node scripts/pairs.ts [--list] FILE…
 */
import { parseArgs } from 'node:util';
import { prepare } from '../src/checker/check.ts';
import { judge } from '../src/checker/decide/judge.ts';
import type { Gate } from '../src/checker/types.ts';
import { fail } from './fail.ts';
import {
  type LabelledLines,
  type PairFile,
  type PairScore,
  pathOf,
  readPairs,
  scorePairs,
  tallyPairs,
} from './labelled-pairs.ts';

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { list: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) fail('give files of labelled pairs');
  for (const path of positionals) {
    const file = readPairs(path);
    const score = scorePairs(file);
    printFile(file, score);
    if (values.list) printWrong(file, score);
  }
}

function printFile({ name, pairs }: PairFile, score: PairScore): void {
  const all = tallyPairs(pairs, score);
  console.log(
    `${name}: caught ${all.caught}/${all.contradictions}, false alarms ${all.alarms}/${all.others}, across pairs ${score.crossed.length}`,
  );
  const groups = [...new Set(pairs.flatMap(({ level, kind }) => [level, kind]))].sort();
  for (const group of groups) {
    const { caught, contradictions, alarms, others } = tallyPairs(
      pairs.filter(({ level, kind }) => level === group || kind === group),
      score,
    );
    console.log(`  ${group.padEnd(20)} caught ${caught}/${contradictions}, false alarms ${alarms}/${others}`);
  }
}

function printWrong({ pairs, knowledge }: PairFile, { flagged, crossed }: PairScore): void {
  const { claims, learnt } = prepare(knowledge);
  for (const pair of pairs.filter((each) => each.clash !== flagged.has(each))) {
    console.log(`${pair.id} ${pair.clash ? 'missed' : 'false alarm'}, ${pair.level}: ${pair.why}`);
    for (const { title, heading, line } of [pair.a, pair.b]) console.log(`    ${title} > ${heading}: ${line}`);
    console.log(`    ${farthest(pair)}`);
  }
  for (const { rule, message } of crossed) console.log(`across pairs ${rule}: ${message}`);

  function farthest({ id }: LabelledLines): string {
    const [left, right] = (['a', 'b'] as const).map((side) =>
      claims.filter(({ document }) => document.path === pathOf(id, side)),
    );
    let [most, reason] = [0, 'no two claims of one kind'];
    for (const a of left!) {
      for (const b of right!.filter(({ kind }) => kind === a.kind)) {
        const trace: Gate[] = [];
        const verdict = judge(a, b, learnt, { trace });
        if (trace.length <= most) continue;
        most = trace.length;
        reason = `${a.kind} "${a.written}" and "${b.written}": ${verdict.outcome}, ${verdict.reason}`;
      }
    }
    return reason;
  }
}

main();
