import { letter } from '../../../document/letters.ts';
import type { Quantity } from '../../../facts/types.ts';
import { compareValues } from '../../../facts/values/read.ts';
import { once } from '../../once.ts';
import { phrasePattern, phraseSource } from '../../text/phrases.ts';
import type { Claim } from '../../types.ts';
import { allWords, enoughWords } from '../../words/enough.ts';

const enough = phrasePattern(enoughWords);
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
