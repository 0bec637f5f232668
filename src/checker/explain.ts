import type { Knowledge } from '../facts/types.ts';
import { prepare } from './check.ts';
import { alignedPairs, judgeAligned } from './decide/aligned.ts';
import { companyGate } from './decide/company.ts';
import { judge } from './decide/judge.ts';
import { likelihoodGate } from './decide/likelihood.ts';
import { standingGate } from './decide/standing.ts';
import type { ReadingCache } from './extract/readings.ts';
import { isRetired } from './extract/retired.ts';
import type { Claim, Gate, Verdict } from './types.ts';

/** A line of a page, as given on the command line: `policies/returns.md:12`. */
export interface LineReference {
  path: string;
  line: number;
}

/**
 * Explains what the checker made of two lines: which claims it read on each, and every gate that each pair went through.
 * Returns lines of text.
 */
export function explain(knowledge: Knowledge, a: LineReference, b: LineReference, readings?: ReadingCache): string[] {
  const { claims, learnt, verdicts } = prepare(knowledge, { readings });
  const pairs = alignedPairs(claims);
  const left = claimsOn(claims, a);
  const right = claimsOn(claims, b);
  const retired = new Set(knowledge.documents.filter(isRetired).map(({ path }) => path));
  const lines = [...describe(a, left, retired), ...describe(b, right, retired)];
  for (const x of left) {
    for (const y of right) {
      if (x === y) continue;
      const [first, second] = x.index < y.index ? [x, y] : [y, x];
      const known = verdicts.find((verdict) => verdict.a === first && verdict.b === second);
      const trace: Gate[] = [];
      const aligned = pairs.some(([one, other]) => one === first && other === second);
      const alone = aligned ? judgeAligned(first, second, learnt, trace) : judge(first, second, learnt, { trace });
      lines.push('', ...describeVerdict(known ?? alone, known ? withGatesAround(trace, known) : trace));
    }
  }
  return lines;
}

function claimsOn(claims: readonly Claim[], { path, line }: LineReference): Claim[] {
  return claims.filter(({ place }) => place.path === path && place.line <= line && line <= place.endLine);
}

function describe({ path, line }: LineReference, claims: readonly Claim[], retired: ReadonlySet<string>): string[] {
  if (retired.has(path))
    return [
      `${path}:${line} stands on a page that does not hold, by its status, folder, title or first lines: nothing is read from it`,
    ];
  if (claims.length === 0) return [`${path}:${line} makes no claim that the checker reads`];
  return claims.map(
    (claim) =>
      `${path}:${line} claims ${claim.kind} "${claim.written}" (${claim.sentence.force}) in: ${claim.sentence.text}`,
  );
}

/** The evidence of a pair stops nothing by itself: the last word is that of the lines around it, and of what clashes like it turned out to be. */
function withGatesAround(trace: readonly Gate[], verdict: Verdict): Gate[] {
  const company = companyGate(verdict);
  if (!company) return [...trace];
  const after = [company, likelihoodGate(verdict), standingGate(verdict)].filter((gate) => gate !== undefined);
  return [...trace.slice(0, -1), { ...trace.at(-1)!, stopped: false }, ...after];
}

const outcomes = { clash: 'They clash', agree: 'They agree', dismissed: 'No conflict' } as const;

function describeVerdict({ a, b, outcome, reason }: Verdict, gates: readonly Gate[]): string[] {
  return [
    `"${a.written}" against "${b.written}":`,
    ...gates.map(
      ({ gate, stopped, reason: why }) => `  ${stopped ? 'stopped by' : 'passed'} ${gate}${why ? `: ${why}` : ''}`,
    ),
    `  ${outcomes[outcome]}: ${reason}`,
  ];
}
