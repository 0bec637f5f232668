import type { Quantity } from '../../../facts/types.ts';
import { once } from '../../once.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import type { Claim } from '../../types.ts';
import {
  agedWords,
  changeWords,
  chargeWords,
  commonWords,
  endWords,
  freeWords,
  leastWords,
  mostWords,
  reachWords,
  refusingWords,
  scaleLeads,
  scaleLinks,
} from '../../words/implied-limits.ts';
import { sanctionWords } from '../../words/limits.ts';
import { negations } from '../../words/negations.ts';
import { idleWords } from '../../words/time-roles.ts';
import { isAge } from './age.ts';
import { isShut, modalityIn } from './modality.ts';

/** What a number ends: it is the most or the least. */
export type Side = 'ceiling' | 'floor';

/** The words of the clause in which a number stands, before and behind it. */
interface Clause {
  before: string;
  behind: string;
}

const breakBefore = /.*(?:[.;:|()]|,\s|\s[–—-]\s|\b(?:and|but|so|while|then)\b)/is;
const breakBehind = /[.;:|()]|,\s|\s[–—-]\s|\b(?:and|but|so|while)\b/i;

/**
 * The limit that the words around a number imply, where no operator says so: "the smallest top-up is £10", "bags over 20 kg are refused", "after
 * 90 days it is deleted", "kits from £5", "free once the basket reaches £60". Undefined where there is none.
 */
export const impliedLimit = once((claim: Claim): Side | undefined => {
  if (isAge(claim)) return undefined;
  const clause = clauseOf(claim);
  return ofScale(claim, clause) ?? ofShutRange(claim, clause) ?? ofEnd(claim) ?? ofPrice(claim, clause);
});

/** The value of a claim with the bound that the words around it imply: "|over 20 kg| is refused" is up to 20 kg. */
export function impliedValue(claim: Claim): Quantity {
  const value = claim.value as Quantity;
  const side = impliedLimit(claim);
  const opposite = side === 'ceiling' ? 'at-least' : 'at-most';
  if (side === undefined || value.bound !== opposite || value.inclusive) return value;
  return { ...value, bound: side === 'ceiling' ? 'at-most' : 'at-least', inclusive: true };
}

function clauseOf({ sentence: { text }, start, end }: Claim): Clause {
  const behind = text.slice(end).replace(/^,\s/, '');
  const stop = behind.search(breakBehind);
  return { before: text.slice(0, start).replace(breakBefore, ''), behind: stop < 0 ? behind : behind.slice(0, stop) };
}

const lead = phraseSource(scaleLeads);
const link = phraseSource(scaleLinks);
const scale = (words: readonly string[]): { before: RegExp; behind: RegExp; label: RegExp } => ({
  before: new RegExp(
    String.raw`${lead}\s+${phraseSource(words)}\b[^.;:|\d]{0,50}?\b${link}\s+(?:only\s+|just\s+)?$`,
    'i',
  ),
  behind: new RegExp(String.raw`^\s*(?:[\p{L}-]+\s+){0,3}(?:is|are)\s+${lead}\s+${phraseSource(words)}`, 'iu'),
  label: new RegExp(String.raw`^\W*${phraseSource(words)}\b[^.;:|]{0,40}[:|]?\s*$`, 'i'),
});
const least = scale(leastWords);
const most = scale(mostWords.filter((word) => word !== 'maximum'));

/** "The least you can add is |£10|", "|three guests| are the most you may bring", "Largest order: |£200|". */
function ofScale({ value, sentence, start, end }: Claim, { behind }: Clause): Side | undefined {
  if ((value as Quantity).bound !== 'exactly') return undefined;
  const before = sentence.text.slice(0, start);
  const label = sentence.role === 'cell' && before.trim() === '' ? sentence.row : before.endsWith(': ') ? before : '';
  const fits = ({ before: lead, behind: tail, label: head }: typeof least): boolean =>
    lead.test(before) || tail.test(sentence.text.slice(end, end + behind.length + 1)) || head.test(label);
  if (fits(most)) return 'ceiling';
  return fits(least) ? 'floor' : undefined;
}

const refusing = phraseTest(refusingWords);
const sanction = phraseTest(sanctionWords);
/** "|Only| bags over 20 kg are refused" says nothing of others; "must not |be| above" is a condition. */
const others = /\bonly\b|\b(?:be|(?:is|are)(?:n['’]t|\s+not))\s+$/i;

/** "Bags |over 20 kg| are refused" sets a ceiling, "top-ups |under £10| are not possible" a floor, "not taken back |after 14 days|" a ceiling. */
function ofShutRange(claim: Claim, { before, behind }: Clause): Side | undefined {
  const { bound, inclusive } = claim.value as Quantity;
  const isLate = bound === 'exactly' && claim.kind === 'duration' && isAfter(before) && !awaits.test(before);
  if (!isLate && (inclusive || (bound !== 'at-least' && bound !== 'at-most'))) return undefined;
  if (others.test(before) || !isRefused(claim, before, behind)) return undefined;
  return bound === 'at-most' ? 'floor' : 'ceiling';
}

/** "An order |that is not| paid for after 3 days" waits for something, and is none that comes too late. */
const awaits = new RegExp(String.raw`\b(?:if|when|where|that|which|who|unless)\b.*${phraseSource(negations)}`, 'i');

function isRefused({ kind }: Claim, before: string, behind: string): boolean {
  if (refusing.test(before) || sanction.test(behind) || (kind === 'duration' && ends.test(behind))) return true;
  const found = modalityIn(`${before} ${behind}`);
  return found !== undefined && isShut(found.modality);
}

const after = /\bafter\s+$/i;
const notYet = /\b(?:until|till|unless|not)\s+after\s+$|\b(?:only|never)\s[^.;:,]*after\s+$/i;
const opens = /\b(?:once|when|as soon as)\s+[^.;:,]{0,40}$/i;
const aged = new RegExp(String.raw`^\s*${phraseSource(agedWords)}`, 'i');
const ends = phrasePattern(endWords);
/** "A seat that is |not| paid for after 3 days is released": so long nothing has happened. */
const denied = phraseTest(negations);
const idle = new RegExp(String.raw`^\s+${phraseSource(idleWords)}`, 'i');

function isAfter(before: string): boolean {
  return after.test(before) && !notYet.test(before);
}

/** Whether a thing is gone when a time is up: "|after| 90 days the file is |deleted|". */
export const isEndOfTime = once((claim: Claim): boolean => {
  if (claim.kind !== 'duration' || (claim.value as Quantity).bound !== 'exactly' || isAge(claim)) return false;
  const { before, behind } = clauseOf(claim);
  const isIdle = denied.test(before) || idle.test(behind);
  const isUp = !isIdle && (isAfter(before) || (opens.test(before) && aged.test(behind)));
  return isUp && (ends.test(before) || ends.test(behind.replace(aged, '')));
});

function ofEnd(claim: Claim): Side | undefined {
  return isEndOfTime(claim) ? 'ceiling' : undefined;
}

const from = /\bfrom\s+$/i;
const onwards = /^\s+(?:to|until|till|up to|through|[-–])\s/i;
const changes = new RegExp(String.raw`${phraseSource(changeWords)}\s+(?:[\p{L}-]+\s+){0,3}from\s+$`, 'iu');
const reaches = new RegExp(String.raw`${phraseSource(reachWords)}\s+$`, 'i');
const free = phrasePattern(freeWords);
const charges = new RegExp(String.raw`^(?:\s+[\p{L}-]+){0,2}\s+${phraseSource(chargeWords)}`, 'iu');

/** "Kits |from £5|", "free once your basket reaches |£60|", "orders |under £60| pay for delivery". */
function ofPrice({ kind, value, sentence: { text } }: Claim, { before, behind }: Clause): Side | undefined {
  const { bound, inclusive } = value as Quantity;
  if (kind !== 'money') return undefined;
  if (bound === 'at-most' && !inclusive && charges.test(behind)) return 'floor';
  if (bound !== 'exactly') return undefined;
  if (from.test(before) && !changes.test(before) && !onwards.test(behind)) return 'floor';
  return reaches.test(before) && free.test(text) ? 'floor' : undefined;
}

const common = phraseTest(commonWords);

/** Whether a number is that of most cases and not of all: "|most| repairs are done within 3 days". */
export const isCommon = once((claim: Claim): boolean => common.test(clauseOf(claim).before));
