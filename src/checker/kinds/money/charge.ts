import { matchesIn } from '../../../document/matches.ts';
import type { Sentence } from '../../../document/types.ts';
import type { Comparison, FoundValue, Quantity } from '../../../facts/types.ts';
import { lastColon } from '../../text/colon.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import type { Claim } from '../../types.ts';
import { chargedHow, chargedThings, chargePhrases, wholeCharges } from '../../words/charges.ts';
import { isInCase } from '../common/in-case.ts';

const charge = phrasePattern(chargePhrases, 'gi');
const whole = new RegExp(String.raw`^\W*(?<said>${phraseSource(wholeCharges)})\W*$`, 'i');
const isOther = new RegExp(String.raw`${phraseSource(chargedThings)}(?:\s+(?:also|always|still|then))?\s+$`, 'i');
const how = new RegExp(String.raw`^\W*${phraseSource(chargedHow)}(?![\p{L}-])`, 'iu');
const negated = /(?:\bnot|\bnever|\bno|n['’]t|\bwithout|\bnothing|\bnobody|\bnor)\s+(?:\p{L}+\s+){0,2}$/iu;
const passive = /^(?:is|are|be|gets?)\s/i;

/** What is charged, and no amount: "cancelling is charged", "| Spare key | surcharge |". Undefined where a sentence tells no such thing. */
export function chargeIn({ text, role, columnIndex }: Sentence): FoundValue | undefined {
  const colon = role === 'cell' ? -1 : lastColon(text, text.length);
  const said = role !== 'cell' || columnIndex > 0 ? whole.exec(text.slice(colon + 1))?.groups?.['said'] : undefined;
  if (said && (role === 'cell' || colon > 0)) return foundAt(text, text.lastIndexOf(said), said.length);
  if (/\?\W*$/.test(text)) return undefined;
  const found = matchesIn(text, charge).find(({ 0: phrase, index }) => {
    const before = text.slice(0, index);
    if (negated.test(before)) return false;
    return !(passive.test(phrase) && (isOther.test(before) || how.test(text.slice(index + phrase.length))));
  });
  return found && foundAt(text, found.index, found[0].length);
}

function foundAt(text: string, start: number, length: number): FoundValue {
  const value: Quantity = {
    kind: 'money',
    unit: '',
    noun: '',
    bound: 'at-least',
    low: 0,
    high: 0,
    inclusive: false,
    approximate: false,
    anchor: '',
  };
  return { value, start, end: start + length, text: text.slice(start, start + length) };
}

/** Whether a claim says that something is to be paid, and not how much. */
export function isSomeCharge({ value }: Claim): boolean {
  return value.kind === 'money' && value.bound === 'at-least' && value.low === 0 && !value.inclusive;
}

/** Something is to be paid on one side at least: the other side is at odds with that where nothing is. */
export function compareCharges(a: Claim, b: Claim): Comparison {
  if (isSomeCharge(a) && isSomeCharge(b)) return 'equal';
  const [some, other] = isSomeCharge(a) ? [a, b] : [b, a];
  const { bound, high } = other.value as Quantity;
  const isFree = bound === 'exactly' && high === 0;
  return isFree && isInCase(some) === isInCase(other) ? 'clash' : 'compatible';
}
