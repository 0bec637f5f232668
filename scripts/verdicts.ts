/**
 * How many conflicts of a folder that nobody prepared are real, by the verdicts of a reader. The verdicts are kept by fingerprint in
 * `test/verdicts/`, so that they outlive a change of the checker; a conflict that nobody has read yet is listed, to be read.
 *
 *     node scripts/verdicts.ts FOLDER VERDICTS.json
 *
 * Exit code 1 where a conflict is not judged, or too few are real.
 */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { check } from '../src/checker/check.ts';
import type { Finding } from '../src/checker/report-types.ts';
import { loadFolder } from '../src/document/load.ts';
import { knowledgeOf } from './labelled.ts';

const asOf = '2026-11-25';
/** Share of the conflicts that must be real for owners to leave the checker on. */
const leastReal = 0.85;

const verdictsSchema = z.strictObject({
  folder: z.string(),
  pages: z.number(),
  verdicts: z.array(z.strictObject({ fingerprint: z.string(), real: z.boolean(), why: z.string() })),
});

export type Verdicts = z.infer<typeof verdictsSchema>['verdicts'];

/** Conflicts by what the reader said of them. */
export interface Judged {
  real: readonly Finding[];
  false: readonly Finding[];
  unread: readonly Finding[];
}

/** Holds the conflicts among the findings, of level `warning` and above, against the verdicts. */
export function holdAgainst(findings: readonly Finding[], verdicts: Verdicts): Judged {
  const byFingerprint = new Map(verdicts.map((verdict) => [verdict.fingerprint, verdict.real]));
  const conflicts = findings.filter(({ rule, severity }) => rule.startsWith('conflict/') && severity !== 'note');
  const said = (wanted: boolean | undefined): Finding[] =>
    conflicts.filter(({ fingerprint }) => byFingerprint.get(fingerprint) === wanted);
  return { real: said(true), false: said(false), unread: said(undefined) };
}

function main([folder, file]: readonly string[]): number {
  if (!folder || !file) {
    console.error('give a folder and its file of verdicts');
    return 2;
  }
  const { verdicts } = verdictsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { findings } = check(knowledgeOf(loadFolder(folder).sources), { asOf });
  const judged = holdAgainst(findings, verdicts);
  for (const [word, list] of [
    ['false', judged.false],
    ['not read', judged.unread],
  ] as const)
    for (const { fingerprint, message } of list) console.log(`${word}: ${fingerprint} ${message}`);
  const read = judged.real.length + judged.false.length;
  const share = read === 0 ? 1 : judged.real.length / read;
  console.log(
    `${judged.real.length} of ${read} conflicts are real (${(100 * share).toFixed(0)} %), ${judged.unread.length} not read`,
  );
  return judged.unread.length > 0 || share < leastReal ? 1 : 0;
}

if (import.meta.main) process.exitCode = main(process.argv.slice(2));
