import type { Comparison } from '../../facts/types.ts';
import { once } from '../once.ts';
import { Terms } from '../text/terms.ts';
import type { Claim, Role } from '../types.ts';
import { anyoneNouns, doingVerbs } from '../words/roles.ts';
import { inCommonNames } from './common/action.ts';
import type { ClaimKind } from './kind.ts';
import { decidersIn } from './role/deciders.ts';
import { mayBeOne } from './role/names.ts';
import { areOpposed, payersIn } from './role/payers.ts';
import { permittedIn } from './role/permissions.ts';
import { lackOfCase } from './stance/case.ts';

/** "Orders above $500 need the approval of a team lead" on one page, "of the head of payments" on another. */
export const role: ClaimKind = {
  id: 'role',
  title: 'Two pages let different people decide one thing',
  help: '"Needs the approval of a team lead" on one page, "is approved by the head of payments" on another: the customer waits for one who may not decide, or hears a promise of one who could not give it. Correct the page that is wrong, or say up to which amount each decides.',
  find: (sentence, values, { document }) => {
    const permitted = permittedIn(sentence, document);
    if (permitted.length > 0) return permitted;
    const payers = payersIn(sentence, document);
    const others = decidersIn(sentence, values, document).filter(
      ({ start, end }) => !payers.some((each) => start < each.end && each.start < end),
    );
    return [...payers, ...others];
  },
  compare: compareRoles,
  leastAgreement: 0.4,
  lacks: ({ samePage, verbatim, strayMost, beside, shared }, a, b) => {
    if (samePage === 1) return 'who decides on one page is left to the reader';
    if (areOfDeeds(a, b)) {
      if (!doOneThing(a, b)) return 'what the one does is not what the other does';
      const lack = lackOfCase(a, b);
      if (lack) return lack;
    }
    if (isOfPayers(a) && isOfPayers(b)) {
      const isOne = beside >= besidePayers && strayMost <= strayPayers && shared >= sharedPayers;
      return isOne ? '' : 'too few words say that both are about one expense';
    }
    if (verbatim >= leastVerbatim || (strayMost <= mostStray && beside >= leastBeside)) return '';
    const [telling, least] = isLeave(a) && isLeave(b) ? [tellingOfLeave, besideLeave] : [tellingOfDeeds, besideDeeds];
    return shared >= telling && beside >= least && strayMost <= mostStrayYet
      ? ''
      : 'too few words say that both are about one decision';
  },
};

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
/** "The customer pays" and "we pay" stand in many lines on many things. */
const besidePayers = 0.75;
const strayPayers = 0.34;
const sharedPayers = 0.15;

function areOfDeeds({ value: left }: Claim, { value: right }: Claim): boolean {
  return left.kind === 'role' && right.kind === 'role' && left.part === 'does' && right.part === 'does';
}

/** "Only the cardholder can |redeem| them" and "users may |earn| points, but cannot redeem them". */
function doOneThing(a: Claim, b: Claim): boolean {
  const [left, right] = [deedOf(a), deedOf(b)];
  const isNamed = left === '' || right === '';
  return isNamed || left === right || a.fields.clause.includes(right) || b.fields.clause.includes(left);
}

/** The first telling word behind those who do it, up to the end of their clause. */
const deedOf = once(({ sentence, end }: Claim): string => {
  const [behind] = sentence.text.slice(end).split(/[,;:.()]/);
  return terms.in(inCommonNames(behind!)).find((term) => !isAnyDeed.has(term)) ?? '';
});
const terms = new Terms();
/** "Process a refund" and "issue a refund": what is done stands behind these. */
const isAnyDeed: ReadonlySet<string> = new Set(terms.in(doingVerbs.join(' ')));

const anyone: ReadonlySet<string> = new Set(anyoneNouns);

/** Two roles clash unless one names the other more closely; bands of other amounts are other decisions. */
function compareRoles(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'role' || b.value.kind !== 'role') return 'incomparable';
  const [left, right] = [a.value, b.value];
  if (left.part === 'pays' || right.part === 'pays') return comparePayers(a, left, b, right);
  if (left.limits.join() !== right.limits.join()) return 'incomparable';
  if (left.who.length === 0 || right.who.length === 0) return compareWithNobody(left, right);
  if (left.part !== right.part) return 'incomparable';
  const meet = left.who.some((each) => right.who.some((other) => mayBeOne(each, other)));
  if (left.extent === 'denied' || right.extent === 'denied') {
    if (left.extent === right.extent) return areSame(left, right) ? 'equal' : 'incomparable';
    return deniesSome(left, right) ? 'clash' : 'compatible';
  }
  if (leavesOut(left, right) || leavesOut(right, left)) return 'clash';
  if (meet) return areSame(left, right) ? 'equal' : 'compatible';
  if (left.part === 'decides') return 'clash';
  if (left.part === 'receives') return isAnyone(left) || isAnyone(right) ? 'compatible' : 'clash';
  return left.extent === 'closed' || right.extent === 'closed' ? 'clash' : 'compatible';
}

/** "Neither customers nor agents can" and "an agent can": one of those to whom the one denies it has it in the other. */
function deniesSome(a: Role, b: Role): boolean {
  const denied = namesOf(a.who.map(withoutAnyone));
  return namesOf(b.who.map(withoutAnyone)).some((name) => denied.includes(name));
}

/** "Level 2" of "level 2 agent". */
function withoutAnyone(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !anyone.has(word));
  return telling.length > 0 ? telling : words;
}

/** "Only the owner can" and "editors and owners can". */
function leavesOut(only: Role, other: Role): boolean {
  return (
    only.part === 'does' &&
    only.extent === 'closed' &&
    other.who.length > 1 &&
    other.who.some((each) => !only.who.some((one) => mayBeOne(one, each)))
  );
}

/** Two pay for one thing, in the same case. */
function comparePayers(a: Claim, left: Role, b: Claim, right: Role): Comparison {
  if (left.part !== right.part || a.conditional !== b.conditional || a.exception || b.exception) return 'incomparable';
  if (areSame(left, right)) return 'equal';
  return left.who.every((each) => right.who.every((other) => areOpposed(each, other))) ? 'clash' : 'compatible';
}

function isOfPayers({ value }: Claim): boolean {
  return value.kind === 'role' && value.part === 'pays';
}

/** Where nobody has to be asked, nobody has to approve, and nothing has to be handed on. */
function compareWithNobody(left: Role, right: Role): Comparison {
  if (left.who.length === right.who.length) return 'equal';
  const other = left.who.length === 0 ? right : left;
  if (other.extent === 'denied') return 'compatible';
  if (other.part !== 'does' && isAnyone(other)) return 'compatible';
  if (other.part === 'receives') return 'clash';
  return other.part === 'does' && other.extent === 'open' ? 'compatible' : 'clash';
}

function isLeave({ value }: Claim): boolean {
  return value.kind === 'role' && value.part === 'decides' && value.who.length > 0;
}

function areSame(a: Role, b: Role): boolean {
  return namesOf(a.who).join() === namesOf(b.who).join();
}

function namesOf(who: Role['who']): string[] {
  return who.map((words) => [...words].sort().join(' ')).sort();
}

function isAnyone({ who }: Role): boolean {
  return who.every((words) => anyone.has(words.at(-1)!));
}
