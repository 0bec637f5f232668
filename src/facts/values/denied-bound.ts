import {
  DENIED_DOING,
  DENIED_LEAVE,
  DENIERS,
  ENDS_DENIAL,
  LEAVE_TO_DENY,
  MEASURING_VERBS,
  NO_ONE,
  PLAIN_DENIERS,
  PREPOSITIONS,
} from '../words/denials.ts';
import type { Bounding } from './bound.ts';
import type { Token } from './token.ts';

const deniers = new Set<string>(DENIERS);
const plainDeniers = new Set<string>(PLAIN_DENIERS);
const deniedDoing = new Set<string>(DENIED_DOING);
const prepositions = new Set<string>(PREPOSITIONS);
const measuring = new Set<string>(MEASURING_VERBS);
const leave = new Set<string>(LEAVE_TO_DENY);
const denied = new Set<string>(DENIED_LEAVE);
const nobody = new Set<string>(NO_ONE);
const ends = new Set<string>(ENDS_DENIAL);
/** "|Never| let go of it |for| longer than a minute": the time of what is not done. */
const lasting = 'for';
/** So many words may stand between what denies and "more than": "|can't| have them sent home in |more than| two boxes". */
const FARTHEST = 7;

/**
 * What is left of "more than" and "less than" where the clause denies them: "you can't borrow more than five", "no guest may bring more than
 * five" are up to five, "we won't lend less than five" is five and more. Only an operator that leaves its number out is denied.
 */
export function withDenial(tokens: readonly Token[], start: number, bounding: Bounding): Bounding {
  if (bounding.inclusive || !isDenied(tokens, start)) return bounding;
  return { ...bounding, bound: bounding.bound === 'at-least' ? 'at-most' : 'at-least', inclusive: true };
}

function isDenied(tokens: readonly Token[], start: number): boolean {
  let isLeft = false;
  let isOfThing = false;
  for (let i = start - 1; i >= 0 && i >= start - FARTHEST; i -= 1) {
    const { kind, text } = tokens[i]!;
    if (kind !== 'word' || ends.has(text)) return false;
    isOfThing ||= i < start - 1 && prepositions.has(text);
    const before = text === 'not' ? (tokens[i - 1]?.text ?? '') : '';
    const isDenier = deniers.has(text) || denied.has(before);
    const isPlain = plainDeniers.has(text) || deniedDoing.has(before);
    const isTold = isPlain && tokens[start - 1]?.text === lasting;
    if (isDenier || isTold || (isPlain && !isOfThing) || (isLeft && nobody.has(text))) return !isCase(tokens, i);
    isLeft ||= leave.has(text) || (measuring.has(text) && !isOfThing);
  }
  return false;
}

/** "|If| you can't use it for more than three days" sets no limit. */
function isCase(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i >= at - FARTHEST && tokens[i]!.kind === 'word'; i -= 1)
    if (ends.has(tokens[i]!.text)) return true;
  return false;
}
