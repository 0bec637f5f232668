import type { Knowledge } from '../facts/types.ts';
import { leastLikeness } from './decide/judge.ts';
import { type Decided, decide } from './decide.ts';
import { asserts } from './excuses/not-asserted.ts';
import type { ReadingCache } from './extract/readings.ts';
import { declaredClaims, extractClaims } from './extract.ts';
import { type Learnt, learn } from './learn/index.ts';
import { findCandidates } from './match/candidates.ts';
import { leastConfidence } from './match/evidence-weights.ts';
import { weighClaims } from './match/weigh.ts';
import { reportOf } from './report.ts';
import type { Report } from './report-types.ts';
import { allRules } from './rules/index.ts';
import type { Claim } from './types.ts';

export interface CheckOptions {
  /** The day on which the pages are read, `YYYY-MM-DD`. */
  asOf: string;
  /** What was read on each page in an earlier run; it changes the time that a check takes and nothing else. */
  readings?: ReadingCache;
}

/** A folder with its claims compared, before anything is reported. */
export interface Prepared extends Decided {
  learnt: Learnt;
  claims: readonly Claim[];
}

/**
 * The whole run: learn the words of the folder, extract what every place claims, match what may speak of the same thing,
 * decide each pair, and report. Pure: the same knowledge and day give the same report.
 */
export function check(knowledge: Knowledge, options: CheckOptions): Report {
  const prepared = prepare(knowledge, { least: leastConfidence, readings: options.readings });
  const findings = allRules.flatMap((rule) => rule.find({ knowledge, asOf: options.asOf, ...prepared }));
  return reportOf(knowledge, prepared.claims, findings, options.asOf);
}

interface PrepareOptions {
  /** How sure a pair must be able to become to be weighed to the end (`decide.ts`); 0, where it is left out, for all pairs. */
  least?: number;
  readings?: ReadingCache | undefined;
}

/** The run up to the verdicts. */
export function prepare(knowledge: Knowledge, { least = 0, readings }: PrepareOptions = {}): Prepared {
  const learnt = learn(knowledge);
  const prose = extractClaims(knowledge, learnt, readings);
  const claims = [...prose, ...declaredClaims(knowledge, learnt, prose.length)];
  weighClaims(claims, learnt.frequency);
  const candidates = findCandidates(claims.length, claims.filter(asserts), leastLikeness);
  return { learnt, claims, ...decide(claims, candidates, learnt, least) };
}
