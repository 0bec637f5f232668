import type { Bound } from '../types.ts';
import {
  ABOVE_BEFORE,
  APPROXIMATELY_BEFORE,
  AT_LEAST_BEFORE,
  AT_MOST_BEFORE,
  BELOW_BEFORE,
  CEILING_NOUNS,
  FLOOR_NOUNS,
  FREQUENCIES,
  LINKS,
  NAME_LEADS,
  NO_BOUND_BEFORE,
  SHORT_CEILING,
} from '../words/bounds.ts';
import { APPROXIMATELY_AFTER, AT_LEAST_AFTER, AT_MOST_AFTER, NO_BOUND_AFTER } from '../words/bounds-behind.ts';
import { withDenial } from './denied-bound.ts';
import { phraseTable } from './phrase.ts';
import type { Token } from './token.ts';

/** How a number is bounded: "no more than about 30" is at-most, inclusive, approximate. */
export interface Bounding {
  bound: Exclude<Bound, 'between'>;
  inclusive: boolean;
  approximate: boolean;
}

export const EXACTLY: Bounding = { bound: 'exactly', inclusive: true, approximate: false };

const before = phraseTable<Partial<Bounding> | 'none'>([
  [{ bound: 'at-most' }, AT_MOST_BEFORE],
  [{ bound: 'at-most', inclusive: false }, BELOW_BEFORE],
  [{ bound: 'at-least' }, AT_LEAST_BEFORE],
  [{ bound: 'at-least', inclusive: false }, ABOVE_BEFORE],
  [{ approximate: true }, APPROXIMATELY_BEFORE],
  ['none', NO_BOUND_BEFORE],
]);

const after = phraseTable<Partial<Bounding> | 'none'>([
  [{ bound: 'at-most' }, AT_MOST_AFTER],
  [{ bound: 'at-least' }, AT_LEAST_AFTER],
  [{ approximate: true }, APPROXIMATELY_AFTER],
  ['none', NO_BOUND_AFTER],
]);

/** Where "the age of" begins before a number, as in "up to |the age of| 12"; undefined where it does not stand there. */
function beforeAge(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at - 1]?.text !== 'of' || tokens[at - 2]?.text !== 'age') return undefined;
  return /^(?:the|an)$/.test(tokens[at - 3]?.text ?? '') ? at - 3 : at - 2;
}

/** The operators that end right before token `at`, and where they start. */
export function boundBefore(tokens: readonly Token[], at: number): { bounding: Bounding; start: number } {
  let bounding: Bounding = EXACTLY;
  let start = at;
  const from = beforeAge(tokens, at);
  if (from !== undefined && before.endingBefore(tokens, from)) start = from;
  for (let hit = before.endingBefore(tokens, start); hit !== undefined; hit = before.endingBefore(tokens, start)) {
    if (hit.value === 'none' || (hit.value.bound !== undefined && bounding.bound !== 'exactly')) break;
    bounding = { ...bounding, ...hit.value };
    start = hit.start;
  }
  return { bounding: withDenial(tokens, start, bounding), start };
}

/** The operators that start at token `at` ("or more", "+", "maximum"), and where they end. */
export function boundAfter(
  tokens: readonly Token[],
  at: number,
  bounding: Bounding,
): { bounding: Bounding; end: number } {
  const hit = tokens[at]?.kind === 'sign' && !tokens[at]?.glued ? undefined : after.startingAt(tokens, at);
  if (hit === undefined || hit.value === 'none' || (hit.value.bound !== undefined && bounding.bound !== 'exactly'))
    return { bounding, end: at };
  return { bounding: { ...bounding, ...hit.value }, end: hit.end };
}

const links = new Set<string>(LINKS);
const ceilings = new Set<string>(CEILING_NOUNS);
const floors = new Set<string>(FLOOR_NOUNS);
const frequencies = new Set<string>(FREQUENCIES);
const FARTHEST_NOUN = 6;
/** "The minimum height to ride on the big slide |is| 120": a verb may stand farther from what it is said of. */
const FARTHEST_SUBJECT = 9;
const OF = 'of';
const nameLeads = new Set<string>(NAME_LEADS);

/** The bound of a noun right behind an amount: "the $7,500 daily limit", "a 30 cap". The noun stays outside the value. */
export function boundOfNounBehind(tokens: readonly Token[], at: number): Bounding['bound'] | undefined {
  const noun = frequencies.has(tokens[at]?.text ?? '') ? tokens[at + 1] : tokens[at];
  if (noun === undefined || noun.glued) return undefined;
  if (floors.has(noun.text)) return 'at-least';
  return ceilings.has(noun.text) ? 'at-most' : undefined;
}

/** The bound of a noun further left: "a minimum daily balance of $625", "the limit is 6"; undefined without one. */
export function boundOfNoun(tokens: readonly Token[], at: number): Bounding['bound'] | undefined {
  const link = tokens[at - 1]?.text ?? '';
  if (!links.has(link)) return undefined;
  const isVerb = link !== OF;
  let found: Bounding['bound'] | undefined;
  for (let i = at - 2; i >= 0 && i >= at - 1 - (isVerb ? FARTHEST_SUBJECT : FARTHEST_NOUN); i -= 1) {
    const token = tokens[i];
    if (token?.text === '-' && token.glued) continue;
    if (token === undefined || token.kind !== 'word' || (links.has(token.text) && !(isVerb && token.text === OF)))
      break;
    if (floors.has(token.text)) return 'at-least';
    const lead = tokens[i - 1]?.text ?? '';
    const isName = token.text === SHORT_CEILING && nameLeads.has(lead);
    if (ceilings.has(token.text) && lead !== 'of' && !isName) found = 'at-most';
  }
  return found;
}
