import { once } from '../../once.ts';
import type { Claim } from '../../types.ts';
import { isTyped } from './typed.ts';

const word = /[\p{L}\p{N}$€£%]+/gu;
/** Share of the words of the longer sentence that the other one has as well, and how many they are at least. */
const leastShare = 0.7;
const fewestWords = 3;

/** "|The smallest transfer is| $250" and "|the smallest transfer is| $500": two sentences that are one but for the value, with every little word of it. Symmetric. */
export function areWordedAlike(a: Claim, b: Claim): boolean {
  if (!isTyped(a.value) || !isTyped(b.value)) return false;
  const [left, right] = [wordsBeside(a), wordsBeside(b)];
  const rest = [...right];
  let common = 0;
  for (const each of left) {
    const at = rest.indexOf(each);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return common >= fewestWords && common >= leastShare * Math.max(left.length, right.length);
}

const wordsBeside = once(({ sentence: { text }, start, end }: Claim): readonly string[] => {
  const beside = `${text.slice(0, start)} ${text.slice(end)}`;
  return beside.toLowerCase().match(word) ?? [];
});
