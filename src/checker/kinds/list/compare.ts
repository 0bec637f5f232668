import type { Comparison } from '../../../facts/types.ts';
import { once } from '../../once.ts';
import { countAmong, countCommon } from '../../text/count-among.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import { Terms, wordsOf } from '../../text/terms.ts';
import type { Claim, Listing } from '../../types.ts';
import { commonGroups, plainGroups } from '../../words/audiences.ts';
import { anywhereWords, meansWords, narrowableWords, partWords } from '../../words/memberships.ts';
import { slotSorts } from '../../words/slots.ts';
import { hasOwnHead, standApart } from '../common/own-head.ts';
import { isOfCase } from './cases.ts';
import { headAbove } from './heads.ts';

const ofParts = phraseTest(partWords);
const ofMeans = phraseTest(meansWords);
/** Share of an item that must stand in the other one. */
const sameItem = 0.67;

/**
 * A closed list clashes with one that adds to it, and what one line rules out with what another one rules in; two lists of the same
 * things, or two lines that say the same of a thing, are equal. Symmetric.
 */
export function compareListings(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'listing' || b.value.kind !== 'listing') return 'incomparable';
  const [left, right] = [a.value, b.value];
  if (left.slot || right.slot) return compareSlots(a, b);
  if (left.extent === 'denied' || right.extent === 'denied') {
    if (left.extent === right.extent) return isBoth(left, right) ? 'equal' : 'incomparable';
    if (isElsewhere(a, b) || isElsewhere(b, a)) return 'compatible';
    const [denied, listed] = left.extent === 'denied' ? [left, right] : [right, left];
    if (left.exact || right.exact) return isOut(a, b) ? 'clash' : 'incomparable';
    const isDenied =
      listed.accepts && listed.items.length > 1 && ownItems(denied).some((item) => isMember(item, listed));
    return isDenied ? 'clash' : 'incomparable';
  }
  if (left.exact && right.exact) return isBoth(left, right) ? 'equal' : 'compatible';
  if (addsTo(left, right) || addsTo(right, left)) return isForElse(a, b) || isForElse(b, a) ? 'compatible' : 'clash';
  const isSame = left.own < 0 && right.own < 0 && !outsiders(left, right).length && !outsiders(right, left).length;
  return isSame ? 'equal' : 'compatible';
}

/** "In black and grey only" and "also in red", said of one offer; "made in Italy" and "made in Spain" of one thing. */
function compareSlots(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'listing' || b.value.kind !== 'listing') return 'incomparable';
  if (holdsOne(a.value) && holdsOne(b.value)) return compareFills(a, b);
  const [closed, more] = a.value.extent === 'closed' ? [a.value, b.value] : [b.value, a.value];
  if (!closed.slot || !more.slot || closed.extent !== 'closed' || more.extent === 'closed') return 'incomparable';
  if (closed.slot.fill === 'part' && more.slot.fill !== 'every') return 'incomparable';
  if (more.slot.fill === 'every') return a.exception || b.exception ? 'compatible' : compareWithEvery(closed, more);
  const [offer, other] = [closed.slot.offer, more.slot.offer];
  const isOneSlot = closed.sort === '' ? closed.slot.lead === more.slot.lead : closed.sort === more.sort;
  const least = more.slot.fill === 'all' ? Math.max(offer.length, other.length) : Math.min(offer.length, other.length);
  if (!isOneSlot || countCommon(offer, other) < least) return 'incomparable';
  if (a.conditional || b.conditional || a.exception || b.exception) return 'compatible';
  if (more.slot.fill === 'all' && standApart(a, b, other)) return 'compatible';
  const stray = outsiders(more, closed).length;
  return stray > 0 && (more.slot.fill === 'all' || stray === more.items.length) ? 'clash' : 'compatible';
}

/** "In your home pool only" and "in all of our pools", "for orders from the app only" and "on all orders", "to Italy only" and "worldwide". */
function compareWithEvery(closed: Listing, every: Listing): Comparison {
  const [offer = [], other = []] = [closed.slot?.offer, every.slot?.offer];
  const [sort] = every.items;
  if (sort === undefined) {
    const isPlace = closed.sort === 'country' || closed.sort === 'region';
    return isPlace && countCommon(offer, other) >= Math.min(offer.length, other.length) ? 'clash' : 'incomparable';
  }
  const items = closed.items.flat();
  const known = new Set([...offer, ...items]);
  const said = new Set([...other, ...(areOfSort(items, sort) ? [] : sort)]);
  const isOneOffer = countAmong(said, known) === said.size && countAmong(offer, said) === offer.length;
  const isNarrowed = closed.slot?.fill === 'part' || items.some((term) => !said.has(term));
  return isOneOffer && offer.length > 0 && isNarrowed ? 'clash' : 'incomparable';
}

/** "In |Italy and Spain| only" and "in all |countries|": what is named is of the sort of which all are meant. */
function areOfSort(items: readonly string[], [sort = '', ...more]: readonly string[]): boolean {
  const names = more.length === 0 ? termsOfSorts.get(sort) : undefined;
  const things = items.filter((term) => !anyGroup.has(term));
  return names !== undefined && things.length > 0 && things.every((term) => names.has(term));
}

const words = new Terms();
const anyGroup: ReadonlySet<string> = new Set(words.in([...plainGroups, ...commonGroups].join(' ')));
const termsOfSorts = new Map(
  Object.entries(slotSorts).map(([sort, names]) => [words.in(sort).join(' '), new Set(words.in(names.join(' ')))]),
);

/** Whether one thing alone fills the slot. */
export function holdsOne({ slot }: Listing): boolean {
  return slot?.fill === 'one' || slot?.fill === 'one a case';
}

function compareFills(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'listing' || b.value.kind !== 'listing') return 'incomparable';
  const [left, right] = [a.value, b.value];
  const [thing = [], other = []] = [left.slot?.offer, right.slot?.offer];
  const isOneThing = thing.length === other.length && countCommon(thing, other) === thing.length;
  if (left.slot?.lead !== right.slot?.lead || !isOneThing) return 'incomparable';
  if (a.conditional || b.conditional || a.exception || b.exception) return 'compatible';
  const isOtherCase = left.slot?.fill === 'one a case' && (hasOwnHead(a, b) || hasOwnHead(b, a));
  if (isOtherCase || standApart(a, b, thing)) return 'compatible';
  const stray = outsiders(left, right).length;
  return stray === 0 ? 'equal' : stray === left.items.length ? 'clash' : 'compatible';
}

/** Whether one of the two lists rules out a thing that the other one rules in, with no place or case of its own. */
function isOut(a: Claim, b: Claim): boolean {
  if (a.value.kind !== 'listing' || b.value.kind !== 'listing') return false;
  const [left, right] = [a.value, b.value];
  if (isOfCase(a) || isOfCase(b) || !left.accepts || !right.accepts) return false;
  const [denied, listed] = left.extent === 'denied' ? [left, right] : [right, left];
  if (denied.where.length > 0 && !denied.where.some((name) => listed.where.includes(name))) return false;
  if (isOfParts(a) !== isOfParts(b) && (isOfMeans(a) || isOfMeans(b))) return false;
  return sharesOwn(left, right) && speaksOf(b, left.plan) && speaksOf(a, right.plan);
}

const narrowed = new RegExp(
  String.raw`${phraseSource(narrowableWords)}\s+(?:only\s+)?(?:for|at|in|on)\s+(?:the\s+|an?\s+|our\s+)?([^,.;:!?()]{2,60})`,
  'iu',
);

/** "|Summit Cruises| takes cheques": one of several that the firm runs. */
const namedTaker = /^\P{L}*\p{Lu}[\p{L}\d]*\s+((?:\p{Lu}[\p{L}\d]*\s+){1,2})(?:(?:also|only)\s+)?(?:takes|accepts)\s/u;

const isAnywhere: ReadonlySet<string> = new Set(anywhereWords);

/** "Cheques are accepted for savings only", where nothing on or above the other line speaks of savings. Of a name, the words behind the first tell. */
function isElsewhere({ sentence: { text } }: Claim, other: Claim): boolean {
  return isStrange(narrowed.exec(text)?.[1] ?? namedTaker.exec(text)?.[1], other);
}

/** "Debit cards are accepted |for the hold|", where the other line speaks of no hold. */
function isForElse({ sentence: { text } }: Claim, other: Claim): boolean {
  const found = narrowed.exec(text);
  return found !== null && /\sfor\s/i.test(found[0]) && isStrange(found[1], other);
}

function isStrange(place: string | undefined, other: Claim): boolean {
  if (place === undefined) return false;
  const words = wordsOf(place).filter(({ word }) => !isAnywhere.has(word));
  const around = wordsAround(other);
  return words.length > 0 && !words.some(({ word }) => around.has(word));
}

/** "Not covered: gift cards" is about what is bought, "we take gift cards" about how it is paid. */
const isOfParts = once((claim: Claim): boolean => ofParts.test(textAround(claim)));
const isOfMeans = once((claim: Claim): boolean => ofMeans.test(textAround(claim)));

/** What stands around a thing: "delivery |charge|" is no word for what is charged. */
function textAround({ sentence, document, start, end }: Claim): string {
  const { text, column } = sentence;
  const rest = end - start < text.length ? `${text.slice(0, start)} ${text.slice(end)}` : text;
  return `${rest} ${headAbove(sentence, document)} ${column}`;
}

/** Whether all the words stand on the line of a claim or above it. */
function speaksOf(claim: Claim, plan: readonly string[]): boolean {
  return plan.length === 0 || plan.every((word) => wordsAround(claim).has(word));
}

/** "|They| cannot be flown at night" speaks of what the sentence before is about. */
const pointing = /^\W*(?:they|it|these|those)\b/i;

const wordsAround = once(({ sentence, document }: Claim): ReadonlySet<string> => {
  const { text, parents, row, column, section, index, block } = sentence;
  const trail = document.sections[section]?.trail ?? [];
  const before = document.sentences[index - 1];
  const meant = before?.block === block && pointing.test(text) ? before.text : '';
  return new Set(
    wordsOf([text, meant, ...parents, row, column, ...trail, document.title].join(' ')).map(({ word }) => word),
  );
});

function isBoth(left: Listing, right: Listing): boolean {
  return left.exact && right.exact && sharesOwn(left, right);
}

function sharesOwn(left: Listing, right: Listing): boolean {
  return ownItems(left).some((item) => ownItems(right).some((other) => isOne(item, other)));
}

function isOne(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && countCommon(a, b) === a.length;
}

function ownItems({ items, own }: Listing): Listing['items'] {
  return own < 0 ? items : [items[own]!];
}

/** Whether `more` names something of the sort that a closed list leaves out. */
function addsTo(more: Listing, closed: Listing): boolean {
  if (closed.extent !== 'closed' || outsiders(more, closed).length === 0) return false;
  const common = closed.items.filter((item) => more.items.some((other) => isSame(item, other))).length;
  const fewest = more.exact ? 2 : 1;
  return (common >= fewest && common * 2 >= closed.items.length) || (more.sort !== '' && more.sort === closed.sort);
}

/** The things that one list is about and the other one does not hold. */
function outsiders(one: Listing, other: Listing): Listing['items'] {
  return ownItems(one).filter((item) => !other.items.some((each) => isSame(item, each)) && !isSpread(item, other));
}

/** "A |city| museum pass or |bus| ticket" may well name a city ticket. */
function isSpread(item: readonly string[], { items }: Listing): boolean {
  return item.length > 1 && item.every((term) => items.some((each) => each.includes(term)));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return countCommon(a, b) / Math.min(a.length, b.length) >= sameItem;
}

/**
 * Whether a line of its own speaks of an item: it holds what tells the item from the others. "Buoy line" is told by no more than "line" where "buoy bag" stands
 * beside it, and any line is one: all of it has to be there.
 */
function isMember(line: readonly string[], { items }: Listing): boolean {
  return items.some((item) => {
    const own = item.filter((term) => items.every((other) => other === item || !other.includes(term)));
    const telling = own.length === 1 && own[0] === item.at(-1) ? item : own;
    return telling.length > 0 && countCommon(telling, line) / telling.length >= sameItem;
  });
}
