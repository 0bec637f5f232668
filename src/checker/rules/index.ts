import type { RuleInfo } from '../report-types.ts';
import { declaredClash } from './declared-clash.ts';
import { differentValue } from './different-value.ts';
import { gap } from './gap.ts';
import { proseAgainstFact } from './prose-against-fact.ts';
import type { Rule } from './rule.ts';

/** Every rule, conflicts first. */
export const allRules: readonly Rule[] = [declaredClash, proseAgainstFact, differentValue, gap];

/** What each rule is called and does, for reporters and documentation. */
export const rules: readonly RuleInfo[] = allRules.flatMap((rule) => rule.infos);
