import type { Comparison } from '../../../../facts/types.ts';
import { allTerms } from '../../../match/surroundings.ts';
import { countAmong, countCommon } from '../../../text/count-among.ts';
import { Terms } from '../../../text/terms.ts';
import type { Claim, Roster } from '../../../types.ts';
import { pageKinds, pageReaders } from '../../../words/page-kinds.ts';
import { anySorts, idleFrame, namedSorts, priceHeads } from '../../../words/rosters.ts';
import { channelsNamedIn } from '../../channel/groups.ts';
import { headNarrows } from '../../common/own-head.ts';
import { areTwoOfOneSort } from './two-sorts.ts';

const terms = new Terms();
const idle: ReadonlySet<string> = new Set(terms.in(idleFrame.join(' ')));
const ofAnyPage: ReadonlySet<string> = new Set(terms.in([...pageKinds, ...pageReaders].join(' ')));
/** "Every |item|", "all |sizes|": whatever is named may be one of them. */
const ofAnySort: ReadonlySet<string> = new Set(terms.in(anySorts.join(' ')));
/** "Every |plan|": whatever has a name of its own may be one of them. */
const ofNames: ReadonlySet<string> = new Set(terms.in(namedSorts.join(' ')));
const ofPrice: ReadonlySet<string> = new Set(terms.in(priceHeads.join(' ')));
const sameItem = 0.67;
/** Share of what the one line says of its list that the other line, or what stands above it, says as well. */
const leastOfClosed = 0.5;
const leastOfOpen = 0.5;
const leastOfTopic = 0.6;
const leastOfNamed = 0.65;
const leastOfStray = 0.75;
const leastOfBareTopic = 0.3;
const leastOfKeptOut = 0.8;
const fewestOfRow = 3;
/** Words that the sentence before one with a pronoun must share with the other line. */
const fewestOfAntecedent = 2;

/** One line says it of all of a sort and the other one of a part alone, or a closed list lacks what the other list has. Symmetric. */
export function compareRosters(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'roster' || b.value.kind !== 'roster') return 'incomparable';
  if (a.value.extent === 'every' || b.value.extent === 'every') {
    if (a.value.extent === b.value.extent) return 'compatible';
    const [every, few] = a.value.extent === 'every' ? [a, b] : [b, a];
    return isPartOnly(every, few) ? 'clash' : 'compatible';
  }
  if (lacksOne(a, b) || lacksOne(b, a) || hasOneReplaced(a, b)) return 'clash';
  return areSame(a.value, b.value) ? 'equal' : 'compatible';
}

/** Whether `closed` lists next to all that `open` does, and no more, and keeps the rest out. */
function lacksOne(closed: Claim, open: Claim): boolean {
  if (closed.value.kind !== 'roster' || open.value.kind !== 'roster') return false;
  const [few, many] = [closed.value, open.value];
  if (many.items.length < 2 || (few.extent === 'listed' && few.out.length === 0)) return false;
  const shared = few.items.filter((item) => many.items.some((other) => isSame(item, other, few, many)));
  const missing = many.items.filter((item) => !few.items.some((other) => isSame(other, item, few, many)));
  if (isSortOfAll(few, shared, many)) return false;
  if (shared.length === 0 || missing.every((item) => isSaidIn(item, closed))) return false;
  const isWithin = few.items.every((item) => shared.includes(item) || isAmong(item, many.frame));
  const isKeptOut = missing.some((item) => isAmong(without(item, many.frame), few.out));
  if (!isWithin) return false;
  if (few.extent === 'listed' && !isKeptOut) return false;
  if (few.extent === 'named' && !isKeptOut && (shared.length < 2 || !saysOneOf(closed, few, many))) return false;
  return speakOfOne(closed, open, { shared: shared.length, isKeptOut });
}

/** "Only for another size or colour of |the same kite|", beside "same kite, other size or colour". */
function isSaidIn(item: readonly string[], { sentence }: Claim): boolean {
  return item.length === 1 && item[0]!.includes(' ') && sentence.text.toLowerCase().includes(item[0]!);
}

/** A line that is no more than its list is closed for what it says of it: "|Subjects| taught: skiing, snowboarding" says nothing of "|payment| by card or cash". */
function saysOneOf({ fields }: Claim, { frame }: Roster, many: Roster): boolean {
  return [...frame, ...fields.heading, ...fields.title].some((term) => many.frame.includes(term));
}

/** "There are three sorts: day, |week|, month", "… day, |weekend|, month": one row, copied with one thing replaced. */
function hasOneReplaced(a: Claim, b: Claim): boolean {
  if (a.value.kind !== 'roster' || b.value.kind !== 'roster') return false;
  const [left, right] = [a.value, b.value];
  const areClosed = [left, right].every(({ extent }) => extent === 'only' || extent === 'named');
  if (
    !(areClosed || isAllOfNames(left, right) || areOneRow(a, b, left, right)) ||
    left.items.length < fewestOfRow ||
    left.items.length !== right.items.length
  )
    return false;
  const [at, ...more] = left.items.flatMap((item, index) => (isOne(item, right.items[index]!) ? [] : [index]));
  if (at === undefined || more.length > 0) return false;
  const [own, other] = [left.items[at]!, right.items[at]!];
  if (countCommon(own, other) > 0 && !areTwoOfOneSort(own, other)) return false;
  const common = { shared: left.items.length - 1, isKeptOut: false };
  return speakOfOne(a, b, common) && speakOfOne(b, a, common);
}

/** One of two rows is closed, and both are of mere names: "pears, plums and |cherries|, nothing else" and "pears, plums and |quinces|". */
function isAllOfNames(...rosters: readonly [Roster, Roster]): boolean {
  return (
    rosters.some(({ extent }) => extent === 'only') &&
    rosters.every(({ items }) => items.every(({ length }) => length <= mostOfName))
  );
}

const mostOfName = 2;
const mostOfThing = 3;
/** Share of what either of two rows is said to be that the other is said to be as well, and of the one of which the other says less. */
const leastOfRow = 0.3;

/** "Kites come in |red, blue and green|" and "they come in |red, blue and black|": short names, and all that the one says of them the other says as well. */
function areOneRow(a: Claim, b: Claim, left: Roster, right: Roster): boolean {
  if ([left, right].some(({ items }) => items.some(({ length }) => length > mostOfThing))) return false;
  const items = new Set([...left.items.flat(), ...right.items.flat()]);
  const [own, other] = [tellingOf(left.frame, items), tellingOf(right.frame, items)];
  if (own.length + other.length === 0) return false;
  const shares = [
    coverage(own, new Set([...allTerms(b), ...right.frame])) ?? 1,
    coverage(other, new Set([...allTerms(a), ...left.frame])) ?? 1,
  ];
  return Math.max(...shares) === 1 && Math.min(...shares) >= leastOfRow;
}

/** "Cards only" beside "debit and credit cards". */
function isSortOfAll(few: Roster, shared: Roster['items'], many: Roster): boolean {
  const [only] = few.items;
  return (
    few.items.length === 1 &&
    shared.length === 1 &&
    many.items.some((item) => item.length > only!.length && only!.every((term) => item.includes(term)))
  );
}

/** Whether what the two say of their lists is one thing. */
function speakOfOne(
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
  if (haveOtherNumbers(left, right) || isOfCase(closed, open, left, right) || isOfCase(open, closed, right, left))
    return false;
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
  if (few.extent === 'named')
    return inMany === 0
      ? shared > 1 && inFew >= leastOfOpen && isOneTopic
      : inMany >= leastOfNamed && inFew >= leastOfOpen;
  return shared > 1 ? inMany >= leastOfClosed && inMany + inFew >= 1 : inMany >= leastOfNamed && inFew >= leastOfNamed;
}

function tellingOf(terms: Iterable<string>, items: ReadonlySet<string>): string[] {
  return [...terms].filter((term) => !idle.has(term) && !items.has(term) && !term.includes("'"));
}

/** "Sign" of "only the chair and the secretary |sign|", where the other line has "secretary" alone: no part of what is listed. */
function leftOver({ items }: Roster, { items: others }: Roster): string[] {
  return items.flatMap((item) => {
    const other = others.find((each) => each.length < item.length && each.every((term) => item.includes(term)));
    return other ? item.filter((term) => !other.includes(term)) : [];
  });
}

/** "Chat |in Spanish|": a word of the line that its head has as well, and that the other line has nowhere, makes it another thing. */
function isOfCase(a: Claim, b: Claim, ofA: readonly string[], ofB: readonly string[]): boolean {
  const known = allTerms(b);
  const head = new Set([...a.fields.title, ...a.fields.heading]);
  return ofA.some((term) => head.has(term) && !known.has(term) && !ofB.includes(term) && !ofPrice.has(term));
}

function headsNarrow(a: Claim, b: Claim, ofA: readonly string[], ofB: readonly string[]): boolean {
  const thing = new Set(ofA.filter((term) => ofB.includes(term)));
  if (thing.size > 1) return false;
  return headNarrows(a, b, thing) || headNarrows(b, a, thing);
}

/** "Level 1" and "level 2". */
function haveOtherNumbers(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a.filter(isNumber), b.filter(isNumber)];
  return left.length > 0 && right.length > 0 && countCommon(left, right) === 0;
}

function isNumber(term: string): boolean {
  return /^\d/.test(term);
}

/** What a line is about, by what stands above it. */
function topicOf({ fields }: Claim): string[] {
  const words = new Set([...fields.title, ...fields.heading]);
  return [...words].filter((term) => !idle.has(term) && !ofAnyPage.has(term));
}

function overlap(a: readonly string[], b: readonly string[]): number {
  return countCommon(a, b) / Math.max(1, Math.min(a.length, b.length));
}

/** "Only Max has roaming" beside "every plan has it"; "in the app only" says nothing of "everybody". */
function isPartOnly(every: Claim, few: Claim): boolean {
  if (every.value.kind !== 'roster' || few.value.kind !== 'roster' || few.value.extent !== 'only') return false;
  if (every.exception || few.exception) return false;
  const [all, part] = [every.value, few.value];
  const sort = all.items.flat();
  const named = part.items.flat();
  if (sort.length === 0 && channelsNamedIn(few.written).size > 0) return false;
  const [knownOfAll, knownOfPart] = [new Set([...all.frame, ...sort]), new Set([...part.frame, ...named])];
  const narrowing = named.filter((term) => !knownOfAll.has(term) && !isNumberIn(term, every));
  if (narrowing.length === 0 || isSpokenOf(named, all, sort)) return false;
  const isNamed = sort.some(
    (term) =>
      knownOfPart.has(term) ||
      ofAnySort.has(term) ||
      (ofNames.has(term) && few.mentions.length > 0) ||
      named.some((each) => endsIn(each, term)),
  );
  if (sort.length > 0 && !isNamed && (all.lead === '' || all.lead !== part.lead)) return false;
  const [left, right] = [all.frame, part.frame].map((frame) => tellingOf(frame, new Set(sort))) as [string[], string[]];
  if (all.antecedent || part.antecedent) return saysTheSameBefore(every, few, left, right);
  if (left.length + right.length === 0) return all.frame.length > 0 && isOne(all.frame, part.frame);
  if (haveOtherNumbers(left, right) || isOfCase(few, every, right, left)) return false;
  if (right.length > 1 && right[1] === left[0] && !allTerms(every).has(right[0]!)) return false;
  const [inPart, inAll] = [
    coverage(left, new Set([...allTerms(few), ...part.frame, ...named])) ?? 1,
    coverage(right, new Set([...allTerms(every), ...all.frame, ...sort])) ?? 1,
  ];
  if (inPart < 1 && inAll < 1) return Math.min(inPart, inAll) >= leastOfStray;
  return inPart + inAll > 1 && inAll >= leastOfClosed && inPart >= leastOfOpen;
}

/** "Kites are lent for a day. |This goes for all sizes|": the line of which it is said has what the other line says, and so has the other. */
function saysTheSameBefore(a: Claim, b: Claim, ofA: readonly string[], ofB: readonly string[]): boolean {
  if (a.value.kind !== 'roster' || b.value.kind !== 'roster') return false;
  const [left, right] = [a.value, b.value].map(({ antecedent = [], items }, at) =>
    tellingOf(new Set([...antecedent, ...[ofA, ofB][at]!]), new Set(items.flat())),
  ) as [string[], string[]];
  const shorter = Math.min(left.length, right.length);
  const common = countCommon(left, right);
  return common >= fewestOfAntecedent && common / shorter >= leastOfNamed;
}

/** "Whoever takes it is at least |18|" asks for no less than "only a person of |18|". */
function isNumberIn(term: string, { sentence }: Claim): boolean {
  return /^\d+$/.test(term) && new RegExp(`\\b${term}\\b`).test(sentence.text);
}

/** "The chair pays for |everything|" speaks of the chair, as "only the chair votes" does, so that the chair is no part of it. */
function isSpokenOf(named: readonly string[], { frame }: Roster, sort: readonly string[]): boolean {
  const spokenOf = named.filter((term) => frame.includes(term) && !sort.includes(term));
  return spokenOf.length * 2 > named.length;
}

/** "Bedroom" is a room. */
function endsIn(term: string, end: string): boolean {
  return end.length > 3 && term.length > end.length && term.endsWith(end);
}

/** Undefined where there are no terms. */
function coverage(terms: readonly string[], others: ReadonlySet<string>): number | undefined {
  return terms.length === 0 ? undefined : countAmong(terms, others) / terms.length;
}

function areSame({ items }: Roster, { items: others }: Roster): boolean {
  return (
    items.length > 1 &&
    items.length === others.length &&
    items.every((item) => others.some((other) => isOne(item, other)))
  );
}

function isOne(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && countCommon(a, b) === a.length;
}

/** Whether two items are one, whatever words of the rest of a line stand with them. */
function isSame(a: readonly string[], b: readonly string[], ofA: Roster, ofB: Roster): boolean {
  const [left, right] = [without(a, ofB.frame), without(b, ofA.frame)];
  return countCommon(left, right) / Math.min(left.length, right.length) >= sameItem;
}

function without(item: readonly string[], frame: readonly string[]): readonly string[] {
  const rest = item.filter((term) => !frame.includes(term));
  return rest.length > 0 ? rest : item;
}

function isAmong(item: readonly string[], terms: readonly string[]): boolean {
  return item.length > 0 && item.every((term) => terms.includes(term));
}
