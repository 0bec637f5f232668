import { letter } from '../../../document/letters.ts';
import type { Quantity } from '../../../facts/types.ts';
import { compareValues } from '../../../facts/values/read.ts';
import { once } from '../../once.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import type { Claim } from '../../types.ts';
import { allWords, enoughWords, sufficeWords } from '../../words/enough.ts';

const enough = phrasePattern(enoughWords);
/** "10 % |is enough|". */
const suffices = new RegExp(String.raw`^(?:\s+\p{L}+){0,2}?\s+${phraseSource(sufficeWords)}`, 'iu');
const all = new RegExp(String.raw`${phraseSource(allWords)}(?:\s+[${letter}'’-]+){0,3}\s+$`, 'i');
const permission = new RegExp(
  String.raw`^[^.;:]{0,20}\b(?:can|may|qualif[${letter}]+|is welcome|are welcome|is eligible|are eligible)\b`,
  'i',
);

/**
 * Whether one line asks for a number and the other names one that is more than enough: "passwords have at least 12 characters" and "take
 * twenty or more and you are safe" both hold, and so do "from 16" and "everyone over 18 can join".
 */
export function isMoreThanEnough(a: Claim, b: Claim): boolean {
  return goesBeyond(a, b) || goesBeyond(b, a);
}

/** Whether one line takes for enough what is less than the other asks: "a deposit of at least 20 %" and "10 % is enough". */
export function isLessThanAsked(a: Claim, b: Claim): boolean {
  return fallsShort(a, b) || fallsShort(b, a);
}

function fallsShort({ value, sentence, end }: Claim, rule: Claim): boolean {
  const [own, asked] = [value as Quantity, rule.value as Quantity];
  if (own.bound !== 'exactly' || asked.bound !== 'at-least' || !suffices.test(sentence.text.slice(end))) return false;
  return compareValues(own, asked) === 'clash';
}

function goesBeyond(claim: Claim, rule: Claim): boolean {
  if (!saysEnough(claim) || saysEnough(rule)) return false;
  const [own, asked] = [claim.value as Quantity, rule.value as Quantity];
  const bound = asked.bound === 'exactly' && rule.conditional ? 'at-least' : asked.bound;
  if (bound !== 'at-least' && bound !== 'at-most') return false;
  return compareValues({ ...own, bound: 'exactly' }, { ...asked, bound }) !== 'clash';
}

const saysEnough = once(({ sentence, start, end }: Claim): boolean => {
  const { text } = sentence;
  return enough.test(text) || (all.test(text.slice(0, start)) && permission.test(text.slice(end)));
});
