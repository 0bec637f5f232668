import { stemmer } from 'stemmer';
import { once } from '../../once.ts';
import { countAmong } from '../../text/count-among.ts';
import { phraseSource } from '../../text/phrases.ts';
import { areSameTerms } from '../../text/same-terms.ts';
import { Terms } from '../../text/terms.ts';
import type { Claim, Modality, Stance } from '../../types.ts';
import { eligibleWords } from '../../words/admissions.ts';
import { gettingVerbs, givingVerbs, lightVerbs, presentVerbs } from '../../words/stances.ts';
import { stopWords } from '../../words/stop-words.ts';

const fewestAlike = 2;
const isLightTerm: ReadonlySet<string> = new Set(new Terms().in(lightVerbs.join(' ')));
/** "Take" is no term, and "taken" is one. */
const isStopTerm: ReadonlySet<string> = new Set(stopWords.map((word) => stemmer(word)));
const isGivingTerm: ReadonlySet<string> = new Set(new Terms().in(givingVerbs.join(' ')));
const isGettingTerm: ReadonlySet<string> = new Set(new Terms().in(gettingVerbs.join(' ')));

/** Whether what is open in one clause is not what is shut in the other: "you can exchange it" and "it cannot be refunded". Symmetric. */
export function haveOtherActions(a: Claim, b: Claim): boolean {
  if (areConverse(a, b) || haveSameWords(a, b) || sayOneVerb(a, b)) return false;
  return isOtherAction(a, b) || deniesOther(a, b) || deniesOther(b, a) || asksForOther(a, b) || asksForOther(b, a);
}

/** "Kites are |accepted| at the pier" and "kites are not |accepted|": of one subject by one verb, even where it is no term. Symmetric. */
export function sayOneVerb(a: Claim, b: Claim): boolean {
  if (a.value.kind !== 'stance' || b.value.kind !== 'stance') return false;
  const [own = [], other = []] = [a.value.subject, b.value.subject];
  const isOfOne = areSameTerms(own, other) || isOneOfThem(own, b) || isOneOfThem(other, a);
  return own.length > 0 && isOfOne && verbOf(a) !== '' && verbOf(a) === verbOf(b);
}

/** "|Visitors| can borrow it" and "|visitors| and guests cannot borrow it". */
function isOneOfThem(subject: readonly string[], { value, written }: Claim): boolean {
  if (value.kind !== 'stance' || subject.length === 0) return false;
  const all = value.subject ?? [];
  return all.length > subject.length && subject.every((term) => all.includes(term)) && joinsTwo.test(written);
}

const joinsTwo = /^[^,;:.]*?\s(?:and|or)\s/i;

/** The stem of the word behind the first verb of stance: "apply" in "guests cannot apply by post"; '' for none. */
const verbOf = once(({ written }: Claim): string => {
  const [, verb = ''] = behindModal.exec(written) ?? [];
  return stemmer(verb.toLowerCase());
});

const behindModal = new RegExp(
  String.raw`(?:^\W*|\s)(?:${phraseSource(presentVerbs)}|not|never|cannot)(?:\s+(?:not|be|also|still|always|never|only|now|already))*\s+(\p{L}+)`,
  'iu',
);

/** "The kiosk takes |cash|" and "|cash| is not taken at the kiosk": one thing told in two orders, by a verb that is no term. */
function haveSameWords(a: Claim, b: Claim): boolean {
  const [own, others] = [toldIn(a), toldIn(b)];
  return own.size >= fewestAlike && own.size === others.size && countAmong(own, others) === own.size;
}

/** What a clause says by its own words, without verbs that say little; nothing where a pronoun stands for a part of it. */
function toldIn({ value, fields: { clause } }: Claim): Set<string> {
  const { predicate, subject = [] } = value.kind === 'stance' ? value : { predicate: [] };
  const isWhole = predicate.length > 0 && subject.length > 0 && predicate.every((term) => clause.includes(term));
  return new Set(isWhole ? clause.filter((term) => !isLightTerm.has(term) && !isStopTerm.has(term)) : []);
}

/** "The money must go to a bank account" says the same as "collection is not possible": what has to be done is not what is shut. */
function asksForOther(a: Claim, b: Claim): boolean {
  if (a.value.kind !== 'stance' || b.value.kind !== 'stance') return false;
  const isShutThing = b.value.modality === 'must-not' && b.value.predicate.length === 0;
  return a.value.modality === 'must' && isShutThing && a.value.actions.length > 0 && !haveOneAction(a, b);
}

/** Whether both clauses name one action: "cancel the order" and "modify or cancel the order". Symmetric. */
export function haveOneAction(a: Claim, b: Claim): boolean {
  if (a.value.kind !== 'stance' || b.value.kind !== 'stance') return false;
  return (
    sharesAction(a.value, b.value) ||
    namesAction(a, b.value) ||
    namesAction(b, a.value) ||
    hasActionAsThing(a, b) ||
    hasActionAsThing(b, a) ||
    areConverse(a, b)
  );
}

function isOtherAction(a: Claim, b: Claim): boolean {
  if (a.value.kind !== 'stance' || b.value.kind !== 'stance') return false;
  const [left, right] = [a.value, b.value];
  if ((left.isTold || right.isTold) && !isDuty(left, right)) return !namesTold(left, right) && !namesTold(right, left);
  if (leavesFreeOther(left, b) || leavesFreeOther(right, a)) return true;
  if (tellsWhoMay(left, right) || tellsWhoMay(right, left)) return false;
  if (left.predicate.length === 0 || right.predicate.length === 0 || mentionsAction(left, right)) return false;
  if (hasActionAsThing(a, b) || hasActionAsThing(b, a)) return false;
  if (left.isTold || right.isTold) return !(left.isTold ? speaksOf(b, left) : speaksOf(a, right));
  return !isDuty(left, right) || !(speaksOf(a, right) || speaksOf(b, left));
}

/** "Rowers |are not eligible|" and "rowers |can have| the pass": whoever may have it is eligible for it. */
function tellsWhoMay(
  { predicate, subject: own = [] }: Stance,
  { modality, actions, subject: other = [] }: Stance,
): boolean {
  const isOfWho = predicate.length > 0 && predicate.every((term) => isEligible.has(term));
  return isOfWho && isLeave.has(modality) && actions.length > 0 && own.length > 0 && areSameTerms(own, other);
}

const isEligible: ReadonlySet<string> = new Set(new Terms().in(eligibleWords.join(' ')));
const isLeave: ReadonlySet<Modality> = new Set(['may', 'must-not', 'does', 'is-not']);

/** "Bring your chart" and "charts need not be |copied|". */
function leavesFreeOther({ modality, predicate }: Stance, { value: told, fields }: Claim): boolean {
  if (modality !== 'need-not' || told.kind !== 'stance' || !told.isTold || predicate.length === 0) return false;
  const known = [...told.predicate, ...(told.subject ?? []), ...fields.clause, ...fields.sentence];
  return !predicate.some((term) => known.includes(term));
}

/** "Park in the yard" and "you must not |park| there". */
function namesTold({ isTold, actions }: Stance, { predicate }: Stance): boolean {
  return isTold === true && actions.some((term) => predicate.includes(term));
}

/** One of the two leaves free what the other asks for. */
export function isDuty(left: Stance, right: Stance): boolean {
  return left.modality === 'need-not' || right.modality === 'need-not';
}

/** "|Insurance| is mandatory for tours" and "it is up to you whether you take out |insurance|". */
function speaksOf({ fields }: Claim, { actions }: Stance): boolean {
  return actions.some((term) => fields.clause.includes(term));
}

function sharesAction({ actions: left }: Stance, { actions: right }: Stance): boolean {
  return left.some((term) => right.includes(term));
}

/** "|Refunds| are possible" and "cannot be |refunded|": where nothing stands behind the stance, the action is its subject. */
function namesAction({ value, fields }: Claim, { actions }: Stance): boolean {
  if (value.kind !== 'stance' || value.predicate.length > 0) return false;
  return actions.length === 0 || actions.some((term) => fields.clause.includes(term) || fields.label.includes(term));
}

/** "An |overdraft| is available" and "they have no |overdraft|", "|signatures| are not accepted" and "they can |sign|". */
function hasActionAsThing({ value, fields }: Claim, { value: other }: Claim): boolean {
  if (value.kind !== 'stance' || other.kind !== 'stance' || other.actions.length === 0 || value.actions.length === 0)
    return false;
  return (
    value.actions.every((term) => isLightTerm.has(term)) && other.actions.some((term) => fields.clause.includes(term))
  );
}

/** "We don't |issue| second keys" and "you can |order| a second key": one gives what the other gets. Symmetric. */
function areConverse({ value: left }: Claim, { value: right }: Claim): boolean {
  if (left.kind !== 'stance' || right.kind !== 'stance') return false;
  return givesWhatIsGot(left, right) || givesWhatIsGot(right, left);
}

function givesWhatIsGot(
  { predicate: given, actions: [gives = ''] }: Stance,
  { predicate: got, actions: [gets = ''] }: Stance,
): boolean {
  if (!isGivingTerm.has(gives) || !isGettingTerm.has(gets)) return false;
  return given.some((term) => !isGivingTerm.has(term) && term !== gets && got.includes(term));
}

/** "Cannot make a return" and "can return". */
function mentionsAction(
  { predicate: left, actions: ofLeft }: Stance,
  { predicate: right, actions: ofRight }: Stance,
): boolean {
  return ofRight.some((term) => left.includes(term)) || ofLeft.some((term) => right.includes(term));
}

/** "No restrictions on lunch" says nothing of a line in which nothing is restricted. */
function deniesOther({ value }: Claim, { value: other, fields }: Claim): boolean {
  if (value.kind !== 'stance' || other.kind !== 'stance' || value.modality !== 'is-not') return false;
  const denied = value.predicate[0];
  if (denied === undefined || sharesAction(value, other)) return false;
  return ![other.predicate, fields.clause, fields.label, fields.sentence].some((terms) => terms.includes(denied));
}
