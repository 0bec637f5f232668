import { allTerms } from '../../../match/surroundings.ts';
import { countCommon } from '../../../text/count-among.ts';
import { Terms } from '../../../text/terms.ts';
import type { Claim, Roster } from '../../../types.ts';
import { anySorts, namedSorts } from '../../../words/rosters.ts';
import { channelsNamedIn } from '../../channel/groups.ts';
import { allIn } from './all-of.ts';
import { isOne } from './items.ts';
import {
  coverage,
  haveOtherNumbers,
  isOfCase,
  leastOfClosed,
  leastOfNamed,
  leastOfOpen,
  tellingOf,
} from './telling.ts';

const terms = new Terms();
/** "Every |item|", "all |sizes|": whatever is named may be one of them. */
const ofAnySort: ReadonlySet<string> = new Set(terms.in(anySorts.join(' ')));
/** "Every |plan|": whatever has a name of its own may be one of them. */
const ofNames: ReadonlySet<string> = new Set(terms.in(namedSorts.join(' ')));
const leastOfStray = 0.75;
/** Words that the sentence before one with a pronoun must share with the other line. */
const fewestOfAntecedent = 2;

/** "Only Max has roaming" beside "every plan has it"; "in the app only" says nothing of "everybody". */
export function isPartOnly(every: Claim, few: Claim): boolean {
  if (every.value.kind !== 'roster' || few.value.kind !== 'roster' || few.value.extent !== 'only') return false;
  if (every.exception || few.exception) return false;
  const [all, part] = [every.value, few.value];
  const sort = all.items.flat();
  const named = part.items.flat();
  if (sort.length === 0 && channelsNamedIn(few.written).size > 0) return false;
  if (tellsAllOf(few, sort)) return false;
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

/** "At |all two piers|: East and West" names all that there are. */
function tellsAllOf({ sentence, start }: Claim, sort: readonly string[]): boolean {
  const all = allIn(sentence.text.slice(0, start));
  return all !== undefined && countCommon(terms.in(all.text), sort) > 0;
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
