import { listed } from '../phrasing.ts';
import type { Comparison, ListValue } from '../types.ts';
import { CLOSING, CLOSING_BEHIND, OPENING, OPENING_BEHIND } from '../words/lists.ts';
import type { ValueGrammar } from './value.ts';

/** "Visa, Mastercard and PayPal", "only cash or card": at least two items, or one that "only" closes. */
export const list: ValueGrammar<ListValue> = {
  kind: 'list',
  find: () => [],
  show: ({ items, closed }) => `${closed ? 'only ' : ''}${listed(items)}`,
  compare,
};

const MOST_WORDS_IN_ITEM = 5;
const SEPARATOR = /\s*[,;]\s*(?:and\s+|or\s+|&\s*)?|\s+(?:and|or|&)\s+|\s+\/\s+/;
const SENTENCE = /[.!?:]\s/;

/** Reads a whole cell or declared value; undefined when it is no list of short items. */
export function parseList(text: string): ListValue | undefined {
  const folded = text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (SENTENCE.test(folded)) return undefined;
  const closed = strip(strip(folded, CLOSING, 'before'), CLOSING_BEHIND, 'behind');
  const bare = strip(strip(closed, OPENING, 'before'), OPENING_BEHIND, 'behind').replace(/\.$/, '');
  const items = [...new Set(bare.split(SEPARATOR).filter((item) => item !== ''))].sort();
  const isClosed = closed !== folded;
  if (items.length < (isClosed ? 1 : 2)) return undefined;
  if (items.some((item) => item.split(' ').length > MOST_WORDS_IN_ITEM)) return undefined;
  return { kind: 'list', items, closed: isClosed };
}

/** Takes the longest of the phrases off one end. */
function strip(text: string, phrases: readonly string[], side: 'before' | 'behind'): string {
  const fits = (phrase: string) => (side === 'before' ? text.startsWith(`${phrase} `) : text.endsWith(` ${phrase}`));
  const phrase = phrases.filter(fits).sort((a, b) => b.length - a.length)[0];
  if (phrase === undefined) return text;
  return (side === 'before' ? text.slice(phrase.length) : text.slice(0, -phrase.length)).replace(
    /^[\s,]+|[\s,]+$/g,
    '',
  );
}

/** Two open lists may each leave something out; a closed one allows nothing else. */
function compare(a: ListValue, b: ListValue): Comparison {
  const aInB = a.items.every((item) => b.items.includes(item));
  const bInA = b.items.every((item) => a.items.includes(item));
  if (aInB && bInA) return 'equal';
  if (a.closed && b.closed) return 'clash';
  if (a.closed) return bInA ? 'compatible' : 'clash';
  if (b.closed) return aInB ? 'compatible' : 'clash';
  return aInB || bInA ? 'compatible' : 'incomparable';
}
