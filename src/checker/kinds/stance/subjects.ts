import { stemmer } from 'stemmer';
import { allTerms } from '../../match/surroundings.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { Terms } from '../../text/terms.ts';
import type { Claim } from '../../types.ts';
import { commonGroups } from '../../words/audiences.ts';
import { imperativeLeads, producingVerbs } from '../../words/imperatives.ts';
import { offeringVerbs, ourselves, partialWords, speakers, tellingVerbs, wholeWords } from '../../words/subjects.ts';
import { isShut } from '../common/modality.ts';
import { saysEvery } from './answers.ts';
import { isOfItsPage } from './fragments.ts';

const partial = new RegExp(String.raw`(?<!\b(?:at|the)\s)${phraseSource(partialWords)}`, 'i');
const opening = new RegExp(String.raw`^\W*(?:${phraseSource(imperativeLeads)}[\s,]+)*(?<verb>\p{L}+)`, 'iu');
const freed = /\b(?:needn['’]t|need not|to)\s+(?:be\s+)?(?<verb>\p{L}+)/iu;
const produces: ReadonlySet<string> = new Set(producingVerbs);
const terms = new Terms();
/** Whoever the line may be for. */
const isAnyone: ReadonlySet<string> = new Set(terms.in(commonGroups.join(' ')));
const whole = phraseTest(wholeWords);
const speaking = phraseTest(speakers);
/** "|Offer| a call-back": who is offered a thing may leave it. */
const offers = new RegExp(
  String.raw`^\W*(?:${phraseSource(imperativeLeads)}[\s,]+)*${phraseSource(offeringVerbs)}`,
  'i',
);
const tells = new RegExp(String.raw`${phraseSource(tellingVerbs)}\s+(?<us>${phraseSource(ourselves)})?`, 'i');

/** Why two opposite clauses do not speak of the same people, or of all the things that the other speaks of; '' where they may. Symmetric. */
export function lackOfSubject(a: Claim, b: Claim): string {
  if (isOfItsPage(a, b) || isOfItsPage(b, a))
    return 'a fragment is said of what its page is about, and the other line of something else';
  if (isOfSome(a, b) || isOfSome(b, a)) return 'the one speaks of some, and the other does not speak of all';
  if (isLeftToOthers(a, b) || isLeftToOthers(b, a)) return 'the one leaves to some what the other denies to its reader';
  if (isToldToOthers(a, b) || isToldToOthers(b, a))
    return 'what the one tells its reader the other says of somebody else';
  if (haveOtherDoers(a, b)) return 'the one says it of somebody else than the other';
  return '';
}

/** "The canteen bakes bread" and "the kiosk does not bake bread". */
function haveOtherDoers(a: Claim, b: Claim): boolean {
  const [left, right] = [doersIn(a), doersIn(b)];
  return left.length > 0 && right.length > 0 && !anyIn(left, b) && !anyIn(right, a);
}

function anyIn(words: readonly string[], claim: Claim): boolean {
  return words.some((term) => isAnyone.has(term) || allTerms(claim).has(term));
}

/** Who does it or does not, by the words before the verb. */
function doersIn({ value }: Claim): readonly string[] {
  if (value.kind !== 'stance' || (value.modality !== 'does' && value.modality !== 'is-not')) return [];
  const { subject = [], predicate } = value;
  const verb = subject.indexOf(predicate[0] ?? '');
  return verb < 0 ? subject : subject.slice(0, verb);
}

/** "Most of the lines are shut" and "the hotline is open". */
function isOfSome({ written }: Claim, other: Claim): boolean {
  return partial.test(written) && !whole.test(other.written);
}

/** "Only the back office can open it" and "it isn't yours to open", "assistants may read it, but cannot open it". */
function isLeftToOthers({ value: open }: Claim, other: Claim): boolean {
  const { value: shut, written, fields } = other;
  if (open.kind !== 'stance' || shut.kind !== 'stance' || !isShut(shut.modality) || saysEvery(open)) return false;
  const { whom = [] } = open;
  if (whom.length === 0 || !(speaking.test(written) || shut.subject?.length === 0)) return false;
  const known = speaking.test(written) ? new Set(fields.clause) : allTerms(other);
  return !whom.some((term) => known.has(term));
}

/** "Verify the account holder" and "a relative need not be verified"; "call the customer" and "no need to call us". */
function isToldToOthers(told: Claim, other: Claim): boolean {
  if (told.value.kind !== 'stance' || other.value.kind !== 'stance' || !told.value.isTold) return false;
  if (other.value.modality === 'need-not' && offers.test(told.written)) return true;
  const [left, right] = [tells.exec(told.written), tells.exec(other.written)];
  if (left && right && (left.groups!['us'] === undefined) !== (right.groups!['us'] === undefined)) return true;
  const subject = (other.value.subject ?? []).filter((term) => !isAnyone.has(term));
  return subject.length > 0 && !speaking.test(other.written) && !subject.some((term) => allTerms(told).has(term));
}

/** "|Use| the standard wording" and "you need not |say| the word": what one has to do with the thing is not the same. */
export function haveOtherDeeds(a: Claim, b: Claim): boolean {
  const [left, right] = [deedOf(a), deedOf(b)];
  const isOne = left === right || a.fields.clause.includes(right) || b.fields.clause.includes(left);
  return left !== '' && right !== '' && !isOne;
}

/** The verb of what is told or left free, as a term; '' where a thing is asked for or left free. */
function deedOf({ value, written }: Claim): string {
  if (value.kind !== 'stance') return '';
  const verb = (value.isTold ? opening : freed).exec(written)?.groups?.['verb']?.toLowerCase() ?? '';
  return produces.has(verb) ? '' : terms.of(verb) || stemmer(verb);
}

/** "|Chairs:| not accepted in stores" beside a line that knows nothing of chairs. */
export function standsUnderOther({ fields: { label } }: Claim, other: Claim): boolean {
  return label.length > 0 && !label.some((term) => allTerms(other).has(term));
}
