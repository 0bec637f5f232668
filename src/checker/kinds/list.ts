import type { Comparison } from '../../facts/types.ts';
import type { Terms } from '../terms.ts';
import type { Claim, Listing } from '../types.ts';
import { channelsNamedIn } from './channel-groups.ts';
import type { ClaimKind } from './kind.ts';
import { listsIn, sortOfItems } from './listing.ts';

/** "Only Visa and Mastercard" on one page, "we also take cheques" on another; a list of what counts, and one of its items ruled out. */
export const list: ClaimKind = {
  id: 'list',
  title: 'One page lists all that counts, another one adds to it or takes from it',
  help: '"Only Visa and Mastercard are accepted" on one page, "we take cheques too" on another; or "the deposit can come from a transfer, a cheque or cash", and "cash does not count". Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, _values, around) =>
    listsIn(sentence, around).flatMap(({ items, extent, accepts, own, start, end, clause }) => {
      const terms = items.map((item) => termsOf(item, around.terms));
      if (terms.some((item) => item.length === 0)) return [];
      const sort = sortOfItems(items);
      const value: Listing = { kind: 'listing', items: terms, own, extent, accepts, sort };
      return [
        {
          value,
          start,
          end,
          text: sentence.text.slice(start, end).trim(),
          clause: [clause, ...channelsNamedIn(clause), sort].join(' '),
        },
      ];
    }),
  compare: compareListings,
  lacks: ({ samePage, shared }) => {
    if (samePage === 1) return 'two lists on one page are left to the reader';
    return shared < leastShared ? 'too few words say that both are about one thing' : '';
  },
};

/** Terms of an item; a channel counts by whatever name, so that cash "at the counter" is cash "in a store". */
function termsOf(item: string, terms: Terms): string[] {
  return [...new Set([...terms.in(item), ...[...channelsNamedIn(item)].map((name) => terms.of(name))])];
}

const leastShared = 0.25;
/** Share of an item that must stand in the other one. */
const sameItem = 0.67;

function compareListings(a: Claim, b: Claim): Comparison {
  if (a.value.kind !== 'listing' || b.value.kind !== 'listing') return 'incomparable';
  const [left, right] = [a.value, b.value];
  if (left.extent === 'denied' || right.extent === 'denied') {
    if (left.extent === right.extent) return 'incomparable';
    const [denied, listed] = left.extent === 'denied' ? [left, right] : [right, left];
    const isDenied =
      listed.accepts && listed.items.length > 1 && ownItems(denied).some((item) => isMember(item, listed));
    return isDenied ? 'clash' : 'incomparable';
  }
  if (addsTo(left, right) || addsTo(right, left)) return 'clash';
  const isSame = left.own < 0 && right.own < 0 && !outsiders(left, right).length && !outsiders(right, left).length;
  return isSame ? 'equal' : 'compatible';
}

function ownItems({ items, own }: Listing): Listing['items'] {
  return own < 0 ? items : [items[own]!];
}

/** Whether `more` names something of the sort that a closed list leaves out. */
function addsTo(more: Listing, closed: Listing): boolean {
  if (closed.extent !== 'closed' || outsiders(more, closed).length === 0) return false;
  const common = closed.items.filter((item) => more.items.some((other) => isSame(item, other))).length;
  return (common > 0 && common * 2 >= closed.items.length) || (more.sort !== '' && more.sort === closed.sort);
}

/** The things that one list is about and the other one does not hold. */
function outsiders(one: Listing, other: Listing): Listing['items'] {
  return ownItems(one).filter((item) => !other.items.some((each) => isSame(item, each)));
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return commonTerms(a, b) / Math.min(a.length, b.length) >= sameItem;
}

/** Whether a line of its own speaks of an item: it holds what tells the item from the others. */
function isMember(line: readonly string[], { items }: Listing): boolean {
  return items.some((item) => {
    const telling = item.filter((term) => items.every((other) => other === item || !other.includes(term)));
    return telling.length > 0 && commonTerms(telling, line) / telling.length >= sameItem;
  });
}

function commonTerms(a: readonly string[], b: readonly string[]): number {
  return a.filter((term) => b.includes(term)).length;
}
