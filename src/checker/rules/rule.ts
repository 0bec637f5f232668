import type { Knowledge } from '../../facts/types.ts';
import type { Dissent } from '../decide/dissent.ts';
import type { Learnt } from '../learn/index.ts';
import type { Finding, RuleInfo } from '../report-types.ts';
import type { Claim, Verdict } from '../types.ts';

/** Everything that a rule may look at. */
export interface RuleInput {
  knowledge: Knowledge;
  learnt: Learnt;
  claims: readonly Claim[];
  verdicts: readonly Verdict[];
  dissent: Dissent;
  asOf: string;
}

/** One rule: what it is called, how severe it is, and the findings it makes of a whole folder. */
export interface Rule {
  /** The ids that it reports under, one for most rules. */
  infos: readonly RuleInfo[];
  find(input: RuleInput): Finding[];
}
