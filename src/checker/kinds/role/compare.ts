import type { Comparison } from '../../../facts/types.ts';
import type { Claim, Role } from '../../types.ts';
import { outsideNouns, servedNouns } from '../../words/payers.ts';
import { anyoneNouns, bodiesApart, houseRoles, rankWords } from '../../words/roles.ts';
import { areOneDeed } from './deeds.ts';
import { mayBeOne } from './names.ts';
import { areOpposed } from './payers.ts';
import { isPlainSide, sideOf } from './sides.ts';

const anyone: ReadonlySet<string> = new Set(anyoneNouns);

/** Two roles clash unless one names the other more closely; bands of other amounts are other decisions. */
export function compareRoles(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'role' || b.value.kind !== 'role') return 'incomparable';
  const [left, right] = [a.value, b.value];
  if (left.part === 'pays' || right.part === 'pays') return comparePayers(a, left, b, right);
  if (left.limits.join() !== right.limits.join()) return 'incomparable';
  if (left.who.length === 0 || right.who.length === 0) return compareWithNobody(a, left, b, right);
  if (isPlainSide(left.who) || isPlainSide(right.who)) return compareSides(left, right);
  if (areOneAndSeveral(left, right)) return 'clash';
  if (left.part !== right.part && (areSame(left, right) || !doOneThing(a, b))) return 'incomparable';
  const meet = left.who.some((each) => right.who.some((other) => mayBeOne(each, other)));
  if (left.extent === 'denied' || right.extent === 'denied') {
    if (isHouse(left) && isHouse(right)) return 'incomparable';
    if (left.extent === right.extent) return areSame(left, right) ? 'equal' : 'incomparable';
    return deniesSome(left, right) ? 'clash' : 'compatible';
  }
  if (isHouse(left) !== isHouse(right) && !isApart(left) && !isApart(right)) return 'compatible';
  if (leavesOut(left, right) || leavesOut(right, left)) return 'clash';
  if (meet) return areSame(left, right) ? 'equal' : 'compatible';
  if (left.part === 'decides') return 'clash';
  if (left.part === 'receives')
    return isAnyone(left) || isAnyone(right) || isOneOfSeveral(a) || isOneOfSeveral(b) ? 'compatible' : 'clash';
  if (left.extent === 'closed' || right.extent === 'closed') return 'clash';
  const areTasks = left.extent === 'assigned' && right.extent === 'assigned';
  return areTasks && !isAnyOfHouse(left) && !isAnyOfHouse(right) ? 'clash' : 'compatible';
}

/** "We book it for you" and "guests book it": one of them does what the other is said to do. */
function compareSides(left: Role, right: Role): Comparison {
  const [side, other] = [sideOf(left.who), sideOf(right.who)];
  const isTask = [left, right].every(
    ({ part, extent }) => part === 'does' && (extent === 'assigned' || extent === 'denied'),
  );
  if (!isTask) return arePlain(left, right) ? 'clash' : 'incomparable';
  if (side === '' || other === '') return areReaderAndStaff(left, right) ? 'clash' : 'incomparable';
  if (left.extent === right.extent) return side === other ? 'equal' : left.extent === 'denied' ? 'compatible' : 'clash';
  return side === other ? 'clash' : 'compatible';
}

/** "The hotel": whoever works there does it for it. */
function isHouse({ who }: Role): boolean {
  return who.every((words) => words.length === 1 && houses.has(words[0]!));
}

const houses: ReadonlySet<string> = new Set(houseRoles);

/** One who is surely not of the house: a customer, a party outside of it, or a body of its own. */
function isApart({ who }: Role): boolean {
  return who.every((words) => words.some((word) => outside.has(word)));
}

const served: ReadonlySet<string> = new Set(servedNouns);
const outside: ReadonlySet<string> = new Set([...servedNouns, ...outsideNouns, ...bodiesApart]);

/** "Is |left to| the customer" may be a task as well as a decision. */
function doOneThing(a: Claim, b: Claim): boolean {
  const parts = [a, b].map(({ value }) => (value.kind === 'role' ? value.part : ''));
  return parts.every((part) => part === 'decides' || part === 'does') && areOneDeed(a, b);
}

/** "Install it yourself" and "the technician installs it"; whoever reads it may be "an agent" or "a team member", though. */
function areReaderAndStaff(left: Role, right: Role): boolean {
  const [reader, other] = isPlainSide(left.who) ? [left, right] : [right, left];
  const mayRead = (words: readonly string[]): boolean =>
    served.has(words.at(-1)!) || words.some((word) => anyone.has(word));
  const isNamed = sideOf(other.who) === '' && !other.who.some(mayRead);
  return sideOf(reader.who) === 'you' && isNamed && left.extent !== 'denied' && right.extent !== 'denied';
}

/** "|You| label the boxes" and "our archivist labels the boxes", "|we| label the boxes" and "the customer labels the boxes": as a page may turn to either. */
function arePlain(left: Role, right: Role): boolean {
  const [plain, other] = left.extent === 'open' ? [left, right] : [right, left];
  if (plain.extent !== 'open' || other.extent === 'open' || other.extent === 'denied' || isPlainSide(other.who))
    return false;
  if (!isPlainSide(plain.who)) return false;
  return plain.who[0]![0] === 'us' ? sideOf(other.who) === 'you' : areReaderAndStaff(plain, other);
}

/** "Signed by both owners" and "one of the owners can sign". */
function areOneAndSeveral(left: Role, right: Role): boolean {
  const isEach = [left, right].every(
    ({ part, extent }) => (part === 'decides' || part === 'does') && extent !== 'denied',
  );
  return (
    isEach &&
    left.number !== undefined &&
    right.number !== undefined &&
    left.number !== right.number &&
    areSame(left, right)
  );
}

/** "Neither customers nor agents can" and "an agent can": one of those to whom the one denies it has it in the other. */
function deniesSome(a: Role, b: Role): boolean {
  const denied = namesOf(a.who.map(withoutAnyone));
  return namesOf(b.who.map(withoutAnyone)).some((name) => denied.includes(name));
}

/** "Level 2" of "level 2 agent", "crew" of "crew members". */
function withoutAnyone(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !anyone.has(word));
  if (telling.length > 0) return telling;
  return words.length > 1 && words.at(-1) === 'member' ? words.slice(0, -1) : words;
}

/** "Only the owner can" and "editors and owners can". */
function leavesOut(only: Role, other: Role): boolean {
  return (
    only.part === other.part &&
    (only.part === 'does' || only.part === 'decides') &&
    only.extent === 'closed' &&
    other.who.length > 1 &&
    other.who.some((each) => !only.who.some((one) => mayBeOne(one, each)))
  );
}

/** "It may |also| go to the branch", "to the fraud team |or to| the card desk". */
function isOneOfSeveral({ sentence }: Claim): boolean {
  return several.test(sentence.text);
}

const several = /\b(?:also|as well|alternatively|either)\b|\bor\s+(?:to|with|via)\b/iu;

/** Two pay for one thing, in the same case. */
function comparePayers(a: Claim, left: Role, b: Claim, right: Role): Comparison {
  if (left.part !== right.part || a.conditional !== b.conditional || a.exception || b.exception) return 'incomparable';
  if (areSame(left, right)) return 'equal';
  return left.who.every((each) => right.who.every((other) => areOpposed(each, other))) ? 'clash' : 'compatible';
}

/** Where nobody has to be asked, nobody has to approve, and nothing has to be handed on; "the porter decides it |alone|", and the porter decides it. */
function compareWithNobody(a: Claim, left: Role, b: Claim, right: Role): Comparison {
  if (left.who.length === right.who.length) return 'equal';
  const [alone, other] = left.who.length === 0 ? [a, right] : [b, left];
  const said = alone.sentence.text.toLowerCase();
  if (other.who.some((words) => words.every((word) => said.includes(word)))) return 'compatible';
  if (other.extent === 'denied') return 'compatible';
  if (other.part !== 'does' && isAnyone(other)) return 'compatible';
  if (other.part === 'receives') return 'clash';
  return other.part === 'does' && other.extent !== 'closed' ? 'compatible' : 'clash';
}

function areSame(a: Role, b: Role): boolean {
  return namesOf(a.who).join() === namesOf(b.who).join();
}

function namesOf(who: Role['who']): string[] {
  return who.map((words) => [...words].sort().join(' ')).sort();
}

/** "|The employee| installs it" is whom it is for, as a customer is. */
function isAnyOfHouse(role: Role): boolean {
  return isPlainTeam(role) || (isAnyone(role) && !role.who.every((words) => words.includes('employee')));
}

/** "Somebody of |our team|." */
function isPlainTeam({ who }: Role): boolean {
  return who.every((words) => words.join() === 'team');
}

function isAnyone({ who }: Role): boolean {
  return who.every(
    (words) => anyone.has(words.at(-1)!) && !words.some((word) => rankWords.has(word) || word === 'level'),
  );
}
