import { once } from '../../once.ts';
import { areSameTerms } from '../../text/same-terms.ts';
import type { Claim, Role } from '../../types.ts';
import { deniesTheSame } from '../channel/denies.ts';
import { isTyped } from './typed.ts';

const word = /[\p{L}\p{N}$€£%]+/gu;
/** Share of the words of the longer sentence that the other one has as well, and how many they are at least. */
const leastShare = 0.7;
const fewestWords = 3;
/** Words right before and behind the value, in one run, from which two sentences say one thing of it whatever else they say. */
const longestByChance = 2;

interface Beside {
  before: readonly string[];
  behind: readonly string[];
}

/**
 * Whether two clauses open alike up to what sets them apart ("|flying a kite is| free", "|flying a kite is| charged"), two roles are those of one amount
 * ("|above $500| the manager signs", "|above $500| the desk signs"), or two sentences are one but for the value, with every little word:
 * "|the smallest order is| $25", or in the stretch around it: "you have 2 hours |to say yes to| the offer". Symmetric.
 */
export function areWordedAlike(a: Claim, b: Claim): boolean {
  if (a.value.kind === 'stance' && b.value.kind === 'stance') return openAlike(wordsOf(a), wordsOf(b));
  if (a.value.kind === 'channel') return deniesTheSame(a, b);
  if (a.value.kind === 'role' && b.value.kind === 'role') return areRolesAlike(a, a.value, b, b.value);
  if (!isTyped(a.value) || !isTyped(b.value)) return false;
  return haveOneRun(wordsBeside(a), wordsBeside(b)) || haveOneSentence(wordsBeside(a), wordsBeside(b));
}

/** Who decides up to which amount is another matter on each side; without amounts the rest of the two sentences tells. */
function areRolesAlike(a: Claim, { limits: left }: Role, b: Claim, { limits: right }: Role): boolean {
  if (left.length + right.length > 0) return areSameTerms(left, right);
  return haveOneSentence(wordsBeside(a), wordsBeside(b));
}

/** Both go on behind what they have in common. */
function openAlike(a: readonly string[], b: readonly string[]): boolean {
  const run = runOf(a, b);
  return run > longestByChance && run < Math.min(a.length, b.length);
}

function haveOneRun(a: Beside, b: Beside): boolean {
  return runOf(a.before.toReversed(), b.before.toReversed()) + runOf(a.behind, b.behind) > longestByChance;
}

function runOf(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((each, at) => each !== b[at]);
  return end < 0 ? a.length : end;
}

function haveOneSentence(a: Beside, b: Beside): boolean {
  const [left, rest] = [
    [...a.before, ...a.behind],
    [...b.before, ...b.behind],
  ];
  const longer = Math.max(left.length, rest.length);
  let common = 0;
  for (const each of left) {
    const at = rest.indexOf(each);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return common >= fewestWords && common >= leastShare * longer;
}

const wordsOf = once(({ written }: Claim): readonly string[] => written.toLowerCase().match(word) ?? []);

const wordsBeside = once(({ sentence: { text }, start, end }: Claim): Beside => {
  const [before, behind] = [text.slice(0, start), text.slice(end)].map((part) => part.toLowerCase().match(word) ?? []);
  return { before: before!, behind: behind! };
});
