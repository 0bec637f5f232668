import { allTerms } from '../../../match/surroundings.ts';
import { countCommon } from '../../../text/count-among.ts';
import { Terms } from '../../../text/terms.ts';
import type { Claim, Roster } from '../../../types.ts';
import { pageKinds, pageReaders } from '../../../words/page-kinds.ts';
import { headNarrows } from '../../common/own-head.ts';
import { rulesOut } from './kept-out.ts';
import {
  coverage,
  haveOtherNumbers,
  idle,
  isOfCase,
  leastOfClosed,
  leastOfNamed,
  leastOfOpen,
  tellingOf,
} from './telling.ts';

const terms = new Terms();
const ofAnyPage: ReadonlySet<string> = new Set(terms.in([...pageKinds, ...pageReaders].join(' ')));
const leastOfTopic = 0.6;
const leastOfBareTopic = 0.3;
const leastOfKeptOut = 0.8;
/** With so many things in common, and one that is ruled out by name, two lists are of one matter; with more, whatever is said of them. */
export const fewestOfKeptOut = 2;
const surelyKeptOut = 3;
/** So many things in common are of one matter where any other word is as well. */
const surelyOne = 4;

/** Whether what the two say of their lists is one thing. */
export function speakOfOne(
  closed: Claim,
  open: Claim,
  { shared, isKeptOut }: { shared: number; isKeptOut: boolean },
): boolean {
  if (closed.value.kind !== 'roster' || open.value.kind !== 'roster') return false;
  const [few, many] = [closed.value, open.value];
  const items = new Set([...few.items.flat(), ...many.items.flat()]);
  const [left, right] = [
    [...tellingOf(few.frame, items), ...leftOver(few, many)],
    [...tellingOf(many.frame, items), ...leftOver(many, few)],
  ];
  if (haveOtherNumbers(left, right)) return false;
  const isRuledOut = isKeptOut && shared >= fewestOfKeptOut && !rulesOut(closed) && !rulesOut(open);
  if (isRuledOut && shared >= surelyKeptOut) return true;
  if (!isRuledOut && (isOfCase(closed, open, left, right) || isOfCase(open, closed, right, left))) return false;
  if (shared < 2 && headsNarrow(closed, open, left, right)) return false;
  const [knownOfFew, knownOfMany] = [
    new Set([...allTerms(closed), ...few.frame, ...few.out]),
    new Set([...allTerms(open), ...many.frame, ...many.out]),
  ];
  const [inMany, inFew] = [coverage(left, knownOfMany) ?? 1, coverage(right, knownOfFew) ?? 1];
  const topic = overlap(topicOf(closed), topicOf(open));
  const isOneTopic = topic >= leastOfTopic;
  if (left.length + right.length === 0) return shared > 1 ? topic >= leastOfBareTopic : isOneTopic;
  if (isKeptOut && shared > 1) return inMany + inFew >= leastOfKeptOut && inMany > 0;
  if (shared >= surelyOne && inMany > 0 && inFew > 0) return true;
  if (few.extent === 'named')
    return inMany === 0
      ? shared > 1 && inFew >= leastOfOpen && isOneTopic
      : inMany >= leastOfNamed && inFew >= leastOfOpen;
  return shared > 1 ? inMany >= leastOfClosed && inMany + inFew >= 1 : inMany >= leastOfNamed && inFew >= leastOfNamed;
}

/** "Sign" of "only the chair and the secretary |sign|", where the other line has "secretary" alone: no part of what is listed. */
function leftOver({ items }: Roster, { items: others }: Roster): string[] {
  return items.flatMap((item) => {
    const other = others.find((each) => each.length < item.length && each.every((term) => item.includes(term)));
    return other ? item.filter((term) => !other.includes(term)) : [];
  });
}

function headsNarrow(a: Claim, b: Claim, ofA: readonly string[], ofB: readonly string[]): boolean {
  const thing = new Set(ofA.filter((term) => ofB.includes(term)));
  if (thing.size > 1) return false;
  return headNarrows(a, b, thing) || headNarrows(b, a, thing);
}

/** What a line is about, by what stands above it. */
function topicOf({ fields }: Claim): string[] {
  const words = new Set([...fields.title, ...fields.heading]);
  return [...words].filter((term) => !idle.has(term) && !ofAnyPage.has(term));
}

function overlap(a: readonly string[], b: readonly string[]): number {
  return countCommon(a, b) / Math.max(1, Math.min(a.length, b.length));
}
