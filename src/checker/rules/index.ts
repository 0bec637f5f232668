import type { RuleInfo } from '../report-types.ts';
import { brokenLink } from './broken-link.ts';
import { channelVariants } from './channel-variants.ts';
import { declaredClash } from './declared-clash.ts';
import { differentValue } from './different-value.ts';
import { duplicatePage } from './duplicate-page.ts';
import { gap } from './gap.ts';
import { idleValue } from './idle-value.ts';
import { listLength } from './list-length.ts';
import { missingOwner } from './missing-owner.ts';
import { missingPart } from './missing-part.ts';
import { offerLimit } from './offer-limit.ts';
import { openBranch } from './open-branch.ts';
import { openPromise } from './open-promise.ts';
import { overdueReview } from './overdue-review.ts';
import { proseAgainstFact } from './prose-against-fact.ts';
import { retiredLink } from './retired-link.ts';
import type { Rule } from './rule.ts';
import { wrongSum } from './sum.ts';
import { supersedesCycle } from './supersedes-cycle.ts';
import { typedNumber } from './typed-number.ts';
import { unbackedPromise } from './unbacked-promise.ts';
import { undefinedValue } from './undefined-value.ts';
import { unusedFact } from './unused-fact.ts';
import { unverifiedPage } from './unverified-page.ts';
import { vagueTime } from './vague-time.ts';

/** Every rule: conflicts first, then gaps, facts, playbooks, links and pages. */
export const allRules: readonly Rule[] = [
  declaredClash,
  proseAgainstFact,
  differentValue,
  wrongSum,
  listLength,
  gap,
  undefinedValue,
  unusedFact,
  idleValue,
  typedNumber,
  missingPart,
  openBranch,
  openPromise,
  unbackedPromise,
  vagueTime,
  offerLimit,
  channelVariants,
  brokenLink,
  retiredLink,
  duplicatePage,
  supersedesCycle,
  missingOwner,
  unverifiedPage,
  overdueReview,
];

/** What each rule is called and does, for reporters and documentation. */
export const rules: readonly RuleInfo[] = allRules.flatMap((rule) => rule.infos);
