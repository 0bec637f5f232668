import { inWord, letter } from '../../../document/letters.ts';
import { matchesIn } from '../../../document/matches.ts';
import type { Sentence } from '../../../document/types.ts';
import { foldPhrase, keysOfPhrases, phrasePattern, phraseSource } from '../../text/phrases.ts';
import { phraseTest, roughSieve } from '../../text/sieve.ts';
import { stretchAround } from '../../text/stretch.ts';
import { countWords } from '../../text/terms.ts';
import type { Listing } from '../../types.ts';
import { sorts, widerSorts } from '../../words/item-sorts.ts';
import { acceptingWords, refusingWords, supplyingWords, takingWords } from '../../words/list-verdicts.ts';
import {
  choiceHeads,
  clauseWords,
  closingBehind,
  closingWords,
  countLeads,
  endingWords,
  listLeads,
} from '../../words/listings.ts';
import { takers } from '../../words/memberships.ts';
import { negations } from '../../words/negations.ts';
import { attributeVerbs, attributeWords, caseLeadIns, subordinateWords } from '../../words/stances.ts';
import type { Around } from '../kind.ts';
import { isItem, separator } from './items.ts';
import { plainName } from './names.ts';

/** A list as it stands in the text. */
export interface WrittenList extends Pick<Listing, 'extent' | 'own' | 'accepts'> {
  items: readonly string[];
  /** Offsets of what the claim is about: the list, or its one item. */
  start: number;
  end: number;
  /** Words that say what the list is for. */
  clause: string;
}

const mostWordsInBullet = 8;
const mostBullets = 10;
const fewestChoices = 3;
const longestLeadIn = 90;
const farthestItem = 20;

/** A list in a sentence has a comma or one of these words. */
const enumerates = /[,;]|\s(?:and|or|&)\s/i;
/** "One card and |up to two vouchers|" tells how many go together, and not what counts. */
const isCounted = new RegExp(String.raw`^\s*${phraseSource(countLeads)}\s+\p{L}`, 'iu');
/** "Cash, in stores only" lists nothing. */
const joined = /\s(?:and|or|&)\s/i;
const hardBreak = /[.;:!?()—–|]|\s-\s/u;
const label = /^[^:.]{1,60}:\s*(?=\S)/u;
const choice = new RegExp(
  String.raw`(?<![${inWord}])(?:can|may|must|has to)\s+(?:only\s+)?(?:be|come)\s+(?:made\s+|paid\s+|sent\s+)?(?:by|from|with|via|in|through|to|one of)?\s*`,
  'gi',
);
/** "|Export formats|: CSV, PDF": a sort of things of which each can be had. */
const choiceHead = new RegExp(String.raw`^\W*(?:[${letter}-]+\s+){0,2}?${phraseSource(choiceHeads)}\s*:?\s*$`, 'i');
const ending = phrasePattern(endingWords);
const closer = new RegExp(String.raw`${phraseSource(closingWords)}:?\s+(?:${phraseSource(listLeads)}\s+)*`, 'gi');
const closing = phraseTest(closingWords);
const closedBehind = new RegExp(String.raw`,?\s+${phraseSource(closingBehind)}(?=\s*(?:[.;:!?)]|$))`, 'gi');
/** The last verb before a list: "the cards we take are |Visa and Mastercard|". */
const lastVerb = new RegExp(String.raw`^.*(?:[.;:!?()]|${phraseSource([...clauseWords, ...acceptingWords])})\s+`, 'is');
const accepting = phraseTest(acceptingWords);
const taking = phrasePattern(takingWords);
const supplying = phraseTest(supplyingWords);
const mayState = roughSieve([...refusingWords, ...takingWords]);
const mayClose = roughSieve([...closingWords, ...closingBehind]);
const refusing = phrasePattern(refusingWords);
const negation = phraseTest(negations);
const subordinate = new RegExp(String.raw`^\s*${phraseSource(subordinateWords)}`, 'i');
const saysWho = phraseTest(takers);
/** "Goods that were |paid with| a card": what a thing is like, and no rule on cards. */
const opensRelative = new RegExp(
  String.raw`${phraseSource(attributeWords)}\s+(?:${phraseSource(attributeVerbs)}\s+)?$`,
  'i',
);
const refusals = phrasePattern(refusingWords, 'gi');
const reasonLeadIn = new RegExp(`^${phraseSource(caseLeadIns)}`, 'i');
const caseLeadIn = new RegExp(`^${phraseSource(caseLeadIns.filter((word) => !/^reasons?$/.test(word)))}`, 'i');
const sortOf = keysOfPhrases(sorts);
const anySorted = phrasePattern([...sortOf.keys()], 'gi');

/** The lists of one sentence, or the one list that its item is part of; a single thing that is ruled in or out is a list of one. */
export function listsIn(sentence: Sentence, around: Around): WrittenList[] {
  const { text, role } = sentence;
  if (role === 'cell') return inCell(sentence);
  const inline = enumerates.test(text)
    ? distinct([...behindCloser(text), ...beforeCloser(text), ...choices(text), ...labelled(text)])
    : [];
  if (inline.length > 0) return inline;
  const bullet = role === 'item' ? bulletOf(sentence, around) : undefined;
  return bullet ? [bullet] : statements(sentence);
}

/** Each list once, though two patterns may have found it. */
function distinct(lists: readonly WrittenList[]): WrittenList[] {
  return lists.filter(({ end }, index) => !lists.slice(0, index).some((earlier) => earlier.end === end));
}

/** The sort that all of the given things are of: "payment method" for cash and cheques; '' for none. */
export function sortOfItems(items: readonly string[]): string {
  const found = items.map((item) => sortOf.get(foldPhrase(matchesIn(item, anySorted).at(-1)?.[0] ?? '')) ?? '');
  const known = found.filter(Boolean);
  const sorts = new Set(
    known.map((sort) => (known.every((other) => other === sort) ? sort : (widerSorts[sort] ?? sort))),
  );
  return known.length * 2 >= items.length && sorts.size === 1 ? [...sorts][0]! : '';
}

/** "Only Visa and Mastercard", "either by post or in a branch". */
function behindCloser(text: string): WrittenList[] {
  if (!mayClose.test(text)) return [];
  return matchesIn(text, closer).flatMap(({ index, 0: words }) => listFrom(text, index + words.length, 2, 'closed'));
}

/** "Cash and cards only", "the cards we take are Visa and Mastercard, and no others". */
function beforeCloser(text: string): WrittenList[] {
  if (!mayClose.test(text)) return [];
  return matchesIn(text, closedBehind).flatMap(({ index }) => {
    const before = text.slice(0, index);
    return listFrom(before, lastVerb.exec(before)?.[0].length ?? 0, 2, 'closed').filter(({ start, end }) =>
      joined.test(before.slice(start, end)),
    );
  });
}

/** "Can come from A, B or C", "must be A, B or C"; one must be |here and show| A, B or C, which is no choice of one. */
function choices(text: string): WrittenList[] {
  return matchesIn(text, choice)
    .flatMap(({ index, 0: words }) => listFrom(text, index + words.length, fewestChoices, 'closed', true))
    .filter(({ start, end }) => /\bor\b/i.test(text.slice(start, end)) && !/\band\b/i.test(text.slice(start, end)));
}

/** "Accepted cards: Visa, Mastercard", "Export formats: CSV, PDF". */
function labelled(text: string): WrittenList[] {
  const [head] = label.exec(text) ?? [];
  if (head === undefined) return [];
  const extent = extentOf(head);
  if (extent) return listFrom(text, head.length, 2, extent);
  return choiceHead.test(head) ? listFrom(text, head.length, 2, 'open', true) : [];
}

/** "| Formats | CSV, PDF |", or such a list in the column "Formats". */
function inCell({ text, row, column, columnIndex }: Sentence): WrittenList[] {
  const isChoice = columnIndex > 0 && enumerates.test(text) && (choiceHead.test(row) || choiceHead.test(column));
  return isChoice ? listFrom(text, 0, 2, 'open', true).map((list) => ({ ...list, clause: `${row} ${column}` })) : [];
}

/** What a label or lead-in says of the items behind it; undefined where it says nothing of the kind. */
function extentOf(head: string): Listing['extent'] | undefined {
  if (refusing.test(head)) return 'denied';
  return closing.test(head) || accepting.test(head) ? 'closed' : undefined;
}

/** "The log, the chart |and what the skipper tells you|": behind a row, of which the last thing is told in a clause. */
const goesOnWith = /^\s*,?\s*(?:and|or)\s+(?:what|whatever|whoever|anything|everything)\b/i;

/** "Only the path |between| the pier and the lock": one path, and no list. */
const isStretch = /\bbetween\s/iu;

/** The list that opens at `start`, with short items up to the end of the clause; none where it has fewer than `fewest`. */
function listFrom(
  text: string,
  start: number,
  fewest: number,
  extent: Listing['extent'],
  isChoice = false,
): WrittenList[] {
  const rest = text.slice(start);
  const stretch = rest.slice(0, hardBreak.exec(rest)?.index ?? rest.length);
  if (isStretch.test(stretch)) return [];
  const items: string[] = [];
  let [at, end] = [0, start];
  for (const piece of stretch.split(separator)) {
    at = stretch.indexOf(piece, at);
    const cut = ending.exec(piece)?.index ?? piece.length;
    const item = piece.slice(0, cut).trim();
    if (!isItem(item) || isCounted.test(item)) break;
    items.push(item);
    end = start + at + cut;
    at += piece.length;
    if (cut < piece.length) break;
  }
  if (extent === 'closed' && goesOnWith.test(text.slice(end))) return [];
  const accepts = isChoice || accepting.test(text);
  return items.length >= fewest ? [{ items, extent, accepts, own: -1, start, end, clause: text }] : [];
}

/** An item under "Accepted cards:" or "Only these reasons count:". */
function bulletOf(sentence: Sentence, { document }: Around): WrittenList | undefined {
  const leadIn = sentence.parents.at(-1) ?? '';
  const extent = /:\s*$/.test(leadIn) && leadIn.length <= longestLeadIn && !caseLeadIn.test(leadIn) && extentOf(leadIn);
  if (!extent) return undefined;
  const siblings = document.sentences
    .slice(Math.max(0, sentence.index - farthestItem), sentence.index + farthestItem)
    .filter(({ group, parents }) => group === sentence.group && parents.at(-1) === leadIn);
  const own = siblings.indexOf(sentence);
  if (siblings.length < 2 || siblings.length > mostBullets || own < 0 || !siblings.every(isShort)) return undefined;
  const things = siblings.map(({ text }) => thingsIn(barePart(text)));
  const items = things.flat();
  const accepts = accepting.test(leadIn) || supplying.test(leadIn);
  const first = things.slice(0, own).flat().length;
  return {
    items,
    extent,
    accepts,
    own: first,
    start: 0,
    end: sentence.text.length,
    clause: items.map(plainName).join(' | '),
  };
}

function isShort({ text }: Sentence): boolean {
  return countWords(barePart(text)) <= mostWordsInBullet && !/[:→=]|\d/.test(text);
}

/** "Passport|, from any country|", "a card |issued in your name|": the thing itself. */
function barePart(text: string): string {
  return text.slice(0, aside.exec(text)?.index);
}

/** "Driver's license or state ID" is two things. */
function thingsIn(item: string): string[] {
  const things = item.split(/\s+or\s+/i);
  return things.every(isItem) ? things : [item];
}

const aside = /,\s|\s\(|\s[–—-]\s|\s(?:issued|with|without|that|which)\s/iu;

/** "Cash is not accepted", "we also take cheques": one thing that is ruled out, or one more that counts. */
function statements({ text, parents }: Sentence): WrittenList[] {
  if (!mayState.test(text) || reasonLeadIn.test(parents.at(-1) ?? '')) return [];
  const verb = refusing.exec(text) ?? taking.exec(text);
  if (!verb) return [];
  const { before, behind } = stretchAround(text, verb.index, verb.index + verb[0].length);
  if (subordinate.test(before) || opensRelative.test(before)) return [];
  const clause = `${before} ${verb[0]} ${behind}`;
  const sorted = matchesIn(clause, anySorted).map(([name]) => name);
  const whole = { own: -1, accepts: true, start: 0, end: text.length, clause };
  if (refusing.test(clause))
    return [{ ...whole, items: sorted.length > 0 ? sorted : [clause.replaceAll(refusals, ' ')], extent: 'denied' }];
  const accepts = saysWho.test(before) || accepting.test(verb[0]);
  return sorted.length > 0 && !negation.test(clause) ? [{ ...whole, items: sorted, extent: 'open', accepts }] : [];
}
