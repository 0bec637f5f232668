import { letter } from '../../../document/letters.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { negations } from '../../words/negations.ts';
import {
  allOfWords,
  everywhereWords,
  leavingOut,
  narrowingWords,
  onlyWords,
  reachPrepositions,
  reachVerbs,
  slotActors,
  someWords,
} from '../../words/slots.ts';
import type { WrittenSlot } from './slots.ts';

/**
 * How far an offer reaches: "the ticket is valid |in all of our pools|", "|all orders| are delivered free", "we ship |worldwide|", and what holds for a
 * part of them alone: "only |for orders from the app|", "|for some purchases| only".
 */

const breaks = /[.;:!?()—–|]|\s-\s|,\s/u;
const preposition = phraseSource(reachPrepositions);
const noun = String.raw`(?:[${letter}-]+\s+){0,2}?[${letter}-]{3,}`;
/** "All websites |we host|" are all there are. */
const ours = String.raw`(?:\s+(?:that\s+|which\s+)?(?:we|you)\s+[${letter}]+)?`;
const article = String.raw`(?:(?:the|our|your|its|an?)\s+)?`;
const everyWays = [
  String.raw`^(?<frame>.*\S)\s+(?<slot>${preposition})\s+${phraseSource(allOfWords)}\s+(?<item>${noun})${ours}$`,
  String.raw`^(?<frame>${phraseSource(slotActors)}\s+(?:[${letter}-]+\s+)?[${letter}-]+)\s+${phraseSource(allOfWords)}\s+(?<item>${noun})${ours}$`,
  String.raw`^\W*${phraseSource(allOfWords)}\s+(?<item>${noun})\s+(?<frame>${phraseSource(reachVerbs)}\s+.+)$`,
  String.raw`^(?<frame>.*\S)\s+${phraseSource(everywhereWords)}$`,
].map((way) => new RegExp(way, 'i'));

const narrowing = phraseSource(narrowingWords);
const narrowed = String.raw`(?<item>${noun})\s+(?<rest>${narrowing}\s+.+?)`;
const some = phraseSource(someWords);
const partWays = [
  String.raw`^(?<frame>.*\S)\s+only\s+(?<slot>${preposition})\s+${article}${narrowed}$`,
  String.raw`^(?<frame>.*\S)\s+(?<slot>${preposition})\s+${article}${narrowed}\s+${phraseSource(onlyWords)}$`,
  String.raw`^(?<frame>.*\S)\s+only\s+(?<slot>${preposition})\s+(?<rest>${some})\s+(?<item>${noun})$`,
  String.raw`^(?<frame>.*\S)\s+(?<slot>${preposition})\s+(?<rest>${some})\s+(?<item>${noun})\s+${phraseSource(onlyWords)}$`,
  String.raw`^\W*only\s+${article}${narrowed}\s+(?<frame>${phraseSource(reachVerbs)}\s+.+)$`,
  String.raw`^\W*only\s+(?<rest>${some})\s+(?<item>${noun})\s+(?<frame>${phraseSource(reachVerbs)}\s+.+)$`,
].map((way) => new RegExp(way, 'i'));

/** "|During the sale,| delivery is free on all orders." */
const adjunct = /^(\W*(?:during|in|on|for|with|at|from|under)\s[^,.;:]{2,40}),\s/i;
const saysAll = phraseTest([...allOfWords, ...everywhereWords]);
const saysOnly = phraseTest(onlyWords);
const denied = phraseTest(negations);
const limited = phraseTest([...negations, ...onlyWords, ...leavingOut]);

/** The offer of a line that says how far it reaches; undefined for most lines. */
export function reachIn(line: string): WrittenSlot | undefined {
  const [mayBeAll, mayBePart] = [saysAll.test(line), saysOnly.test(line)];
  if (!mayBeAll && !mayBePart) return undefined;
  const whole = line.replace(adjunct, '$1 ');
  const clause = whole.slice(0, breaks.exec(whole)?.index).trim();
  if (mayBePart && !denied.test(clause)) {
    const part = groupsOf(partWays, clause);
    if (part) return { ...reachOf(part), extent: 'closed', fill: 'part' };
  }
  const every = mayBeAll && !limited.test(clause) ? groupsOf(everyWays, clause) : undefined;
  return every && { ...reachOf(every), extent: 'open', fill: 'every' };
}

type Groups = Readonly<Record<string, string | undefined>>;

function groupsOf(ways: readonly RegExp[], clause: string): Groups | undefined {
  for (const way of ways) {
    const groups = way.exec(clause)?.groups;
    if (groups) return groups;
  }
  return undefined;
}

function reachOf({ item, rest = '', slot = '', frame = '' }: Groups): Omit<WrittenSlot, 'extent' | 'fill'> {
  const items = item === undefined ? [] : [`${item} ${rest}`.trim()];
  return { items, sort: '', slot: slot.toLowerCase(), frame };
}
