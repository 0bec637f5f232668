import type { Sentence } from '../../document/types.ts';
import { type Terms, wordsOf } from '../text/terms.ts';
import type { Listing } from '../types.ts';
import { wordsOfNoPlan } from '../words/memberships.ts';
import { offerWords } from '../words/slots.ts';
import { channelsNamedIn } from './channel/groups.ts';
import type { Around, ClaimKind, FoundClaim } from './kind.ts';
import { compareListings, holdsOne } from './list/compare.ts';
import { fixedIn } from './list/fixed.ts';
import { headAbove } from './list/heads.ts';
import { listsIn, sortOfItems } from './list/listing.ts';
import { type Membership, membershipsIn } from './list/members.ts';
import { plainName } from './list/names.ts';
import { reachIn } from './list/reach.ts';
import { compareRosters } from './list/rosters/compare.ts';
import { haveOneFrame } from './list/rosters/one-frame.ts';
import { rostersIn } from './list/rosters.ts';
import { slotIn, withLabelled } from './list/slots.ts';

/** "Only Visa and Mastercard" on one page, "we also take cheques" on another; a list of what counts, and one of its items ruled out. */
export const list: ClaimKind = {
  id: 'list',
  title: 'One page lists all that counts, another one adds to it or takes from it',
  help: '"Only Visa and Mastercard are accepted" on one page, "we take cheques too" on another; or "the deposit can come from a transfer, a cheque or cash", and "cash does not count". Correct the page that is wrong, or say on which customers each line is for.',
  find: (sentence, values, around) => {
    const members = membershipsIn(sentence, around.document).flatMap((each) => claimsOf(each, sentence, around));
    const lists = listsIn(sentence, around).flatMap(({ items, extent, accepts, own, start, end, clause }) => {
      if (members.some((each) => each.value.extent === extent && each.start < end && each.end > start)) return [];
      const terms = items.map((item) => termsOf(item, around.terms));
      if (terms.some((item) => item.length === 0)) return [];
      const sort = sortOfItems(items);
      const where = [...channelsNamedIn(`${sentence.text.slice(0, start)} ${sentence.text.slice(end)}`)];
      const value: Listing = {
        kind: 'listing',
        items: terms,
        own,
        extent,
        accepts,
        exact: false,
        plan: [],
        where,
        sort,
      };
      const about = [clause, ...channelsNamedIn(clause), sort].join(' ');
      return [{ value, start, end, text: sentence.text.slice(start, end).trim(), clause: about }];
    });
    return [...lists, ...members, ...slotClaims(sentence, around), ...rostersIn(sentence, values, around)];
  },
  compare: (a, b) => (a.value.kind === 'roster' ? compareRosters(a, b) : compareListings(a, b)),
  side: ({ value }) => {
    if (value.kind === 'roster') return `roster ${value.extent}`;
    return value.kind !== 'listing' || !value.slot ? '' : holdsOne(value) ? 'one' : value.extent;
  },
  meet: (a, b) => {
    if (a.startsWith('roster') || b.startsWith('roster'))
      return a.startsWith('roster') && b.startsWith('roster') && meetRosters(a, b);
    return a === b ? a === '' || a === 'one' : sidesOfOffers.has(a) && sidesOfOffers.has(b);
  },
  lacks: ({ samePage, shared, closest, verbatim, likeness }, a, b) => {
    if (samePage === 1) return 'two lists on one page are left to the reader';
    const isOfSort = [a, b].every(({ value }) => value.kind === 'listing' && (value.slot || value.extent !== 'denied'));
    if (isOfSort && closest < closestPages) return 'other pages are nearer to these two';
    const isWordedAlike = closest >= nearPages && verbatim >= alike.verbatim && likeness >= alike.likeness;
    if (a.value.kind === 'roster')
      return closest < closestPages && !isWordedAlike && !(closest >= nearPages && haveOneFrame(a, b))
        ? 'other pages are nearer to these two'
        : '';
    if (a.value.kind === 'listing' && a.value.slot) return '';
    return shared < leastShared ? 'too few words say that both are about one thing' : '';
  },
};

/** What is had in all cases is held against what is had in few, and a list against a list. */
function meetRosters(a: string, b: string): boolean {
  return a.endsWith('every') || b.endsWith('every') ? a !== b && (a.endsWith('only') || b.endsWith('only')) : true;
}

const sidesOfOffers: ReadonlySet<string> = new Set(['closed', 'open']);

/** "In black and grey only", "also in red", "made in Italy": what fills the slot is no word of the claim, so that two offers are compared by what they offer. */
function slotClaims(sentence: Sentence, { terms }: Around): FoundClaim[] {
  const { text } = sentence;
  if (text.trimEnd().endsWith('?')) return [];
  const line = withLabelled(sentence);
  if (line === '') return [];
  const idle = new Set(terms.in(offerWords.join(' ')));
  return [fixedIn(line), slotIn(line), reachIn(line)].flatMap((written) => {
    if (!written) return [];
    const { extent, sort, slot, frame, fill } = written;
    const items = written.items.map((item) => [...new Set(nameIn(item, terms))]);
    const offer = [...new Set(terms.in(frame))].filter((term) => !idle.has(term));
    if (offer.length === 0) return [];
    const rest = { own: -1, accepts: true, exact: false, plan: [], where: [] };
    const value: Listing = { kind: 'listing', items, extent, sort, slot: { lead: slot, offer, fill }, ...rest };
    return [{ value, start: 0, end: text.length, text: text.trim(), clause: `${frame} ${sort}` }];
  });
}

/** Terms of what fills a slot; a size of one letter has none, and stands for itself. */
function nameIn(item: string, terms: Terms): readonly string[] {
  const known = terms.in(item);
  return known.length > 0 ? known : [item.toLowerCase()];
}

interface ListClaim extends FoundClaim {
  value: Listing;
}

/** A claim for each of the things that are ruled in or out. */
function claimsOf({ items, extent, plan, start, end }: Membership, sentence: Sentence, around: Around): ListClaim[] {
  const { text, row, column, role } = sentence;
  const bare = extent === 'open' ? items.map((item) => item.replace(manner, '')) : items;
  const terms = bare.map((item) => termsOf(item, around.terms));
  if (terms.some((item) => item.length === 0)) return [];
  const sort = sortOfItems(items);
  const head = `${text.slice(0, start)} ${text.slice(end)}`;
  const where = [...channelsNamedIn(`${head} ${headAbove(sentence, around.document)} ${row} ${column}`)];
  return items.map((item, own) => {
    const at = text.indexOf(item, start);
    const [from, to] = role === 'cell' || at < 0 ? [start, end] : [at, at + item.length];
    const rest = { plan: wordsOfPlan(plan), where, sort };
    const value: Listing = { kind: 'listing', items: terms, own, extent, accepts: true, exact: true, ...rest };
    return {
      value,
      start: from,
      end: to,
      text: text.slice(from, to).trim(),
      clause: [plainName(item), head, sort].join(' '),
    };
  });
}

/** "A student card |with a photo|": how a thing that is let in must be, where another line rules out any of the kind. */
const manner = /\s+(?:with|showing|bearing)\s.*$/iu;

/** Terms of an item; a channel counts by whatever name, so that cash "at the counter" is cash "in a store". */
function termsOf(item: string, terms: Terms): string[] {
  return [...new Set([...terms.in(plainName(item)), ...[...channelsNamedIn(item)].map((name) => terms.of(name))])];
}

const anyPlan: ReadonlySet<string> = new Set(wordsOfNoPlan);
const leastShared = 0.25;
const closestPages = 0.85;
/** How near the pages of two lines must be that are worded so alike. */
const nearPages = 0.55;
const alike = { verbatim: 0.55, likeness: 0.4 };

function wordsOfPlan(plan: string): string[] {
  return wordsOf(plan)
    .map(({ word }) => word)
    .filter((word) => !anyPlan.has(word));
}
