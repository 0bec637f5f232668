import { once } from '../once.ts';
import { countCommon } from '../text/count-among.ts';
import { areSameTerms } from '../text/same-terms.ts';
import { phraseTest } from '../text/sieve.ts';
import { Terms } from '../text/terms.ts';
import type { Claim } from '../types.ts';
import { doingVerbs } from '../words/roles.ts';
import { thisPageWords } from '../words/tasks.ts';
import { inCommonNames } from './common/action.ts';
import { lackOfCase } from './common/case.ts';
import { sureOfHeads } from './common/heads-said.ts';
import { openApart } from './common/opening-apart.ts';
import type { ClaimKind } from './kind.ts';
import { compareRoles } from './role/compare.ts';
import { decidersIn } from './role/deciders.ts';
import { areOneDeed, isForEach } from './role/deeds.ts';
import { withDenials } from './role/denials.ts';
import { payersIn } from './role/payers.ts';
import { isPermission, permittedIn } from './role/permissions.ts';
import { isPlainSide, sideIn } from './role/sides.ts';
import { taskIn } from './role/tasks.ts';

/** Nearness of two pages from which those who decide above one amount decide on one thing. */
const nearPages = 0.6;

function decideAboveOneLimit({ value: left }: Claim, { value: right }: Claim): boolean {
  if (left.kind !== 'role' || right.kind !== 'role' || left.limits.length === 0) return false;
  return left.part === 'decides' && right.part === 'decides' && areSameTerms(left.limits, right.limits);
}

/** "Orders above $500 need the approval of a team lead" on one page, "of the head of payments" on another. */
export const role: ClaimKind = {
  id: 'role',
  title: 'Two pages let different people decide one thing',
  help: '"Needs the approval of a team lead" on one page, "is approved by the head of payments" on another: the customer waits for one who may not decide, or hears a promise of one who could not give it. Correct the page that is wrong, or say up to which amount each decides.',
  find: (sentence, values, { document }) => {
    const permitted = permittedIn(sentence, document);
    if (permitted.length > 0) return permitted;
    const payers = payersIn(sentence, document);
    const task = payers.length === 0 ? taskIn(sentence, document) : undefined;
    if (task) return withDenials([task], sentence, document);
    const others = decidersIn(sentence, values, document).filter(
      ({ start, end, clause = '' }) =>
        !payers.some((each) => start < each.end && each.start < end) && !ofThisPage.test(clause),
    );
    const side = payers.length === 0 ? sideIn(sentence) : undefined;
    return withDenials([...payers, ...others, ...(side ? [side] : [])], sentence, document);
  },
  compare: (a, b) => {
    if (areOtherRights(a, b)) return 'incomparable';
    const comparison = compareRoles(a, b);
    return comparison === 'equal' && areOfOtherThings(a, b) ? 'compatible' : comparison;
  },
  sure: (a, b) => {
    const [inA, inB] = [isPermission(a), isPermission(b)];
    if (inA === inB || isDenied(a) === isDenied(b)) return undefined;
    return inA ? sureOfHeads(a, b) : sureOfHeads(b, a);
  },
  leastAgreement: 0.4,
  lacks: ({ samePage, verbatim, strayMost, beside, shared, closest }, a, b) => {
    if (samePage === 1) return 'who decides on one page is left to the reader';
    if (closest >= nearPages && decideAboveOneLimit(a, b)) return '';
    if (areOfDeeds(a, b)) {
      const isOneDeed = areOneDeed(a, b);
      if (!isOneDeed && (isPlain(a) || isPlain(b) || !doOneThing(a, b)))
        return 'what the one does is not what the other does';
      const lack = openApart(a, b) ? 'each of the two holds at a place or time of its own' : lackOfCase(a, b);
      if (lack || isOneDeed) return lack;
      if (areTasks(a, b) && isForEach(a, b)) return 'each of the two may do that for himself';
      if (saysLittle(a) || saysLittle(b)) return 'too few words say what is done';
      if (areTasks(a, b) && !(verbatim >= verbatimOfTasks && strayMost <= strayOfTasks && beside >= besideTasks))
        return 'too few words say that both are about one task';
    }
    if (isOfPayers(a) && isOfPayers(b)) {
      const isOne = beside >= besidePayers && strayMost <= strayPayers && shared >= sharedPayers;
      return isOne ? '' : 'too few words say that both are about one expense';
    }
    if (areOneDeed(a, b)) return lackOfCase(a, b);
    if (verbatim >= leastVerbatim || (strayMost <= mostStray && beside >= leastBeside)) return '';
    const [telling, least] = isLeave(a) && isLeave(b) ? [tellingOfLeave, besideLeave] : [tellingOfDeeds, besideDeeds];
    return shared >= telling && beside >= least && strayMost <= mostStrayYet
      ? ''
      : 'too few words say that both are about one decision';
  },
};

/** "The guest may move |to another berth|" and "the guest may move |to the pier|": one may do both. */
function areOfOtherThings({ value: left }: Claim, { value: right }: Claim): boolean {
  if (left.kind !== 'role' || right.kind !== 'role' || !left.deed || !right.deed) return false;
  const [own, others] = [left.deed, right.deed];
  return (
    own[0] === others[0] && own.some((stem) => !others.includes(stem)) && others.some((stem) => !own.includes(stem))
  );
}

/** Who owns or changes "this page" says nothing of another page. */
const ofThisPage = phraseTest(thisPageWords);

/** Sentences about approvals share their "needs" and "approval"; what is approved must agree as well. */
const leastVerbatim = 0.67;
const mostStray = 0.5;
const leastBeside = 0.5;
/** Fewer words will do where those that both have tell much; least of all where both name who gives leave. */
const mostStrayYet = 0.65;
const tellingOfLeave = 0.4;
const besideLeave = 0.35;
const tellingOfDeeds = 0.5;
const besideDeeds = 0.65;
/** "The crew counts the stock" says less than "only the crew may count the stock": nearly all words must agree. */
const verbatimOfTasks = 0.7;
const strayOfTasks = 0.25;
const besideTasks = 0.75;
/** "The customer pays" and "we pay" stand in many lines on many things. */
const besidePayers = 0.75;
const strayPayers = 0.36;
const sharedPayers = 0.15;

function areOfDeeds({ value: left }: Claim, { value: right }: Claim): boolean {
  return left.kind === 'role' && right.kind === 'role' && left.part === 'does' && right.part === 'does';
}

/** "The branch |opens|": one word tells no task, but for "cases |above $500| are checked". */
function saysLittle({ value }: Claim): boolean {
  return value.kind === 'role' && value.extent === 'assigned' && value.deed?.length === 1 && value.limits.length === 0;
}

/** "|We| label the boxes": said of very much on any page. */
function isPlain({ value }: Claim): boolean {
  return value.kind === 'role' && value.extent === 'open' && isPlainSide(value.who);
}

/** Neither says that nobody else may. */
function areTasks({ value: left }: Claim, { value: right }: Claim): boolean {
  return left.kind === 'role' && right.kind === 'role' && left.extent === 'assigned' && right.extent === 'assigned';
}

/** "Only the cardholder can |redeem| them" and "users may |earn| points, but cannot redeem them". */
function doOneThing(a: Claim, b: Claim): boolean {
  const [left, right] = [deedOf(a), deedOf(b)];
  if (left === right) return true;
  return (right !== '' && a.fields.clause.includes(right)) || (left !== '' && b.fields.clause.includes(left));
}

/** The first telling word behind those who do it, up to the end of their clause. */
const deedOf = once(({ sentence, end }: Claim): string => {
  const [behind] = sentence.text.slice(end).split(/[,;:.()]/);
  return terms.in(inCommonNames(behind!)).find((term) => !isAnyDeed.has(term)) ?? '';
});
const terms = new Terms();
/** "Process a refund" and "issue a refund": what is done stands behind these. */
const isAnyDeed: ReadonlySet<string> = new Set(terms.in(doingVerbs.join(' ')));

function isOfPayers({ value }: Claim): boolean {
  return value.kind === 'role' && value.part === 'pays';
}

/** "See the log" and "invite guests", two rows of tables of rights. */
function areOtherRights(a: Claim, b: Claim): boolean {
  return isPermission(a) && isPermission(b) && countCommon(a.fields.clause, b.fields.clause) === 0;
}

function isDenied({ value }: Claim): boolean {
  return value.kind === 'role' && value.extent === 'denied';
}

function isLeave({ value }: Claim): boolean {
  return value.kind === 'role' && value.part === 'decides' && value.who.length > 0;
}
