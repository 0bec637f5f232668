import { letter } from '../../../document/letters.ts';
import { matchesIn } from '../../../document/matches.ts';
import type { Sentence } from '../../../document/types.ts';
import { SMALL_NUMBERS } from '../../../facts/words/numbers.ts';
import { DAY_GROUPS, WEEKDAYS } from '../../../facts/words/weekdays.ts';
import { firstColon } from '../../text/colon.ts';
import { foldPhrase, phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve, sieveOf } from '../../text/sieve.ts';
import type { Listing } from '../../types.ts';
import { listLeads } from '../../words/listings.ts';
import { additionWords } from '../../words/memberships.ts';
import {
  closingTails,
  everywhereWords,
  mayBeWords,
  onlyWords,
  slotActors,
  slotPrepositions,
  slotSorts,
  sortNouns,
  sortVerbs,
} from '../../words/slots.ts';
import { sortOf } from '../audience/groups.ts';
import { itemsOf } from './items.ts';

/** What fills a slot of an offer: "black and grey" of "the frame is sold |in| black and grey |only|", or one that comes on top. */
export interface WrittenSlot {
  extent: Listing['extent'];
  items: readonly string[];
  /** "weekday" or "colour" where all items are of one sort that is known. */
  sort: string;
  /** How the line leads up to the items: "in", "to"; '' for what is sold or done itself. */
  slot: string;
  /** What is left of the line: "the frame is sold". */
  frame: string;
  fill: NonNullable<Listing['slot']>['fill'];
}

const hardBreak = /[.;:!?()—–|]|\s-\s|,\s(?=(?:but|not|so|and\s+(?:we|you|they))\b)/u;
const only = phrasePattern(onlyWords);
const closingTail = new RegExp(
  String.raw`,?\s+(?:and|but)\s+(?:${phraseSource(slotPrepositions)}\s+)?${phraseSource(closingTails)}(?:\s+[${letter}-]+)?\s*$`,
  'i',
);
const mayClose = sieveOf(closingTails);
const adds = phrasePattern(additionWords);
const closes = roughSieve(onlyWords);
const mayBe = phraseTest(mayBeWords);
const preposition = phraseSource(slotPrepositions);
const actor = String.raw`^${phraseSource(slotActors)}\s+(?:can\s+|may\s+)?`;
const verb = `(?<frame>[${letter}-]+)`;
const added = String.raw`(?:\s+${phraseSource(additionWords)})?\s*$`;
const be = String.raw`(?:is|are|can|may|will)(?:\s+be)?`;
const noPreposition = String.raw`(?<items>(?:(?!${preposition}\s)[^.])+?)`;

const closedWays = [
  String.raw`^only\s+(?<items>[^.]+?)\s+(?<frame>${be}\s+[^.]+)$`,
  String.raw`^(?<frame>.*?\S)\s+only\s+(?:${phraseSource(listLeads)}\s+)*?(?:(?<slot>${preposition})\s+)?${noPreposition}$`,
  String.raw`^(?<frame>.*\S)\s+(?<slot>${preposition})\s+${noPreposition},?\s+${phraseSource(onlyWords)}\s*$`,
  String.raw`${actor}${verb}\s+${noPreposition},?\s+${phraseSource(onlyWords)}\s*$`,
].map((way) => new RegExp(way, 'i'));
const addedWays = [
  String.raw`${actor}also\s+${verb}\s+${noPreposition}$`,
  String.raw`${actor}${verb}\s+${noPreposition}\s+(?:too|as well)\s*$`,
  String.raw`^(?<frame>.*\S)\s+(?<slot>${preposition})\s+${noPreposition}${added}`,
  String.raw`^${noPreposition}\s+(?<frame>${be}\s+[^.]+)$`,
].map((way) => new RegExp(way, 'i'));

const dayNames = WEEKDAYS.map(([name]) => name!);
const day = `(?:${dayNames.join('|')})s?`;
const groups = new Map(DAY_GROUPS.slice(0, 2).flatMap(([days, names]) => names.map((name) => [name, days] as const)));
/** "Within |3| working days" names no days of the week. */
const notCounted = String.raw`(?<!(?:\d|${phraseSource(Object.keys(SMALL_NUMBERS))})\s+)`;
const anyDay = new RegExp(
  String.raw`\b(?<from>${day})\s*(?:to|through|until|–|-)\s*(?<to>${day})\b|\b${day}\b|${notCounted}${phraseSource([...groups.keys()])}`,
  'gi',
);
const sortOrOnly = phrasePattern([...onlyWords, ...sortNouns], 'gi');
const hasDay = roughSieve([...dayNames, ...groups.keys()]);
const sortPatterns = Object.entries(slotSorts)
  .filter(([, names]) => names.length > 0)
  .map(([sort, names]) => ({ sort, pattern: phrasePattern(names, 'g') }));
const hasSort = roughSieve(Object.values(slotSorts).flatMap((names) => names.filter((name) => name.length > 2)));
/** "The scarf comes |in| red and navy", "we ship |to| Italy and Spain". */
const leadsUp = new RegExp(String.raw`(?:${preposition}|${phraseSource(sortVerbs)})\s+(?:either\s+|both\s+)?$`, 'i');
const betweenItems = /^[\s,]*(?:and|or|&|und|on|\/|in)?[\s,]*$/i;
const closesBefore = new RegExp(String.raw`${phraseSource(onlyWords)}(?:\s+${phraseSource(listLeads)})*\s*$`, 'i');
const closesBehind = new RegExp(
  String.raw`^(?:,?\s*${phraseSource(onlyWords)}\s*(?:,|$)|\s+(?:is|are)\s+the\s+only\s)`,
  'i',
);
const denied = phraseTest([
  'not',
  'no',
  'never',
  "n't",
  'except',
  'closed',
  "don't",
  "doesn't",
  "can't",
  'cannot',
  'unless',
  'if',
  'when',
]);

/** A longer list is no list of all. */
const mostCounted = 6;
const countOf = new Map<string, number>(
  Object.entries(SMALL_NUMBERS)
    .filter(([, number]) => number > 1 && number <= mostCounted)
    .flatMap(([name, number]) => [[name, number] as const, [String(number), number] as const]),
);
const count = `(?<count>${[...countOf.keys()].join('|')})`;
const hasCount = new RegExp(String.raw`\b${count}\s+[^,:–—]{3,30}(?:,|:|\s[–—-])\s`, 'i');
const counted = new RegExp(
  String.raw`^(?<frame>.*?)\b${count}\s+(?<noun>[${letter}-]+(?:\s+[${letter}-]+)?)(?:,|:|\s[–—-])\s+(?<items>[^.;:()]+?)(?:,?\s+(?:if|when|but|for|which|that)\b.*)?$`,
  'i',
);
const name = String.raw`\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)?`;
const properName = new RegExp(`^${name}$`, 'u');
/** "Offered in |Leeds, York and Port Ash|." */
const hasNames = new RegExp(String.raw`(?<=\p{Ll}\s)(?:in|to|from)\s+(${name}(?:,\s+${name})*,?\s+and\s+${name})`, 'u');

/** "… |and nothing else|" says that it is only what stands before. */
function withOnly(text: string): string {
  return mayClose.test(text) ? text.replace(closingTail, ' only') : text;
}

/** The one slot of an offer that a line fills for good, or adds to; none for most lines. */
export function slotIn(line: string): WrittenSlot | undefined {
  const text = withOnly(line.replace(/[.!]\s*$/, ''));
  const isClosed = closes.test(text);
  const isAdded = !isClosed && adds.test(text);
  const ofCount = countedSlot(text);
  if (ofCount) return ofCount;
  const mayName =
    hasNames.test(text) || isClosed || isAdded || mayBe.test(text) || hasDay.test(text) || hasSort.test(text);
  if (!mayName) return undefined;
  const clause = text.slice(0, hardBreak.exec(text)?.index);
  if (denied.test(clause)) return undefined;
  const known = sortedIn(clause);
  if (known) return ofSort(clause, known, isAdded);
  if (!isClosed && !isAdded) return undefined;
  return written(clause, isClosed ? closedWays : addedWays, isClosed ? 'closed' : 'open');
}

/** "Only |one| skipper can steer" says how many, and not who. */
const isNumber = new RegExp(String.raw`^(?:\d+|${phraseSource(Object.keys(SMALL_NUMBERS))})\s`, 'i');

function written(clause: string, ways: readonly RegExp[], extent: Listing['extent']): WrittenSlot | undefined {
  for (const way of ways) {
    const { items: listed = '', frame = '', slot = '' } = way.exec(clause)?.groups ?? {};
    const items = itemsOf(listed.replace(adds, ' '));
    const isCounted = extent === 'closed' && isNumber.test(items[0] ?? '');
    if (items.length > 0 && !isCounted)
      return { extent, items, sort: '', slot: slot.toLowerCase(), frame, fill: undefined };
  }
  return undefined;
}

/** "In |two cities, Leeds and York|": as many as are counted, and no others. */
function countedSlot(text: string): WrittenSlot | undefined {
  const {
    frame = '',
    count = '',
    noun = '',
    items: listed = '',
  } = (hasCount.test(text) ? counted.exec(text) : null)?.groups ?? {};
  const items = itemsOf(listed);
  if (items.length < 2 || items.length !== countOf.get(count.toLowerCase())) return undefined;
  const sort = items.every((item) => properName.test(item)) ? 'name' : '';
  return { extent: 'closed', items, sort, slot: '', frame: sort === '' ? `${frame} ${noun}` : frame, fill: undefined };
}

/** Things of one sort that stand together. */
interface Sorted {
  sort: string;
  items: readonly string[];
  start: number;
  end: number;
}

function ofSort(clause: string, { sort, items, start, end }: Sorted, isAdded: boolean): WrittenSlot | undefined {
  const [before, behind] = [clause.slice(0, start), clause.slice(end)];
  const frame = `${before} ${behind}`.replaceAll(sortOrOnly, ' ');
  const rest = { items, sort, slot: '', frame, fill: undefined };
  if (closesBefore.test(before) || closesBehind.test(behind)) return { ...rest, extent: 'closed' };
  if (isAdded) return { ...rest, extent: 'open' };
  if (only.test(clause)) return undefined;
  if (sort === 'weekday' && items.length > 1) return { ...rest, extent: 'closed' };
  if (sortOf(frame, 0, frame.length) === 'person') return undefined;
  if (items.length > 1 && leadsUp.test(before)) return { ...rest, extent: 'open', fill: 'all' };
  return mayBe.test(clause) ? { ...rest, extent: 'open' } : undefined;
}

function sortedIn(clause: string): Sorted | undefined {
  const days = hasDay.test(clause) ? matchesIn(clause, anyDay) : [];
  if (days.length > 0) return together(clause, 'weekday', days, days.flatMap(daysOf));
  for (const { sort, pattern } of sortPatterns) {
    const found = matchesIn(clause, pattern);
    if (found.length > 0)
      return together(
        clause,
        sort,
        found,
        found.map(([name]) => name),
      );
  }
  const names = hasNames.exec(clause);
  if (!names) return undefined;
  const [, listed = ''] = names;
  const start = names.index + names[0].length - listed.length;
  const items = itemsOf(listed);
  return items.length < 2 ? undefined : { sort: 'name', items, start, end: start + listed.length };
}

/** None where other words stand between them. */
function together(
  clause: string,
  sort: string,
  found: readonly RegExpExecArray[],
  items: readonly string[],
): Sorted | undefined {
  let end = found[0]!.index;
  for (const { index, 0: name } of found) {
    if (!betweenItems.test(clause.slice(end, index))) return undefined;
    end = index + name.length;
  }
  return { sort, items: [...new Set(items)], start: found[0]!.index, end };
}

/** "Tuesday to Friday" as its four days. */
function daysOf({ 0: written, groups: ends }: RegExpExecArray): string[] {
  const name = foldPhrase(written);
  const group = groups.get(name);
  if (group) return group.map((at) => dayNames[at]!);
  const [from, to] = [ends?.['from'] ?? name, ends?.['to'] ?? name].map((each) =>
    dayNames.indexOf(each.toLowerCase().replace(/s$/, '')),
  ) as [number, number];
  const length = ((to - from + dayNames.length) % dayNames.length) + 1;
  return Array.from({ length }, (_, step) => dayNames[(from + step) % dayNames.length]!);
}

/** "Region:| worldwide|", "ships:| to Italy only|". */
const fills = new RegExp(String.raw`^\s+(?:${preposition}\s|${phraseSource(everywhereWords)})`, 'i');
/** "Signature needed:| insured parcels only|". */
const closesLabel = new RegExp(String.raw`^\s+[^.;:!?]{2,60}\s${phraseSource(onlyWords)}(?:\W*$|,\s)`, 'i');
const leadsIn = new RegExp(String.raw`\s${preposition}$`, 'i');

/**
 * A line as one that may fill a slot: "ships to Italy only" of "Ships to: Italy only", and of the cell of that row. '' for any other cell.
 */
export function withLabelled({ text, role, row, columnIndex }: Sentence): string {
  if (role === 'cell') return columnIndex > 0 && leadsIn.test(row) ? `${row} ${text}` : '';
  const colon = firstColon(text);
  if (colon < 1) return text;
  const [head, rest] = [text.slice(0, colon), text.slice(colon + 1)];
  if (leadsIn.test(head) || fills.test(rest)) return head + rest;
  return closes.test(rest) && closesLabel.test(rest) ? `${head} for${rest}` : text;
}
