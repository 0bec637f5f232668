import type { Comparison, ListValue } from '../types.ts';
import { CLOSING } from '../words/lists.ts';
import type { ValueGrammar } from './value.ts';

/** "Visa, Mastercard and PayPal", "only cash or card": at least two items, or one that "only" closes. */
export const list: ValueGrammar<ListValue> = {
  kind: 'list',
  find: () => [],
  show: (value) => `${value.closed ? 'only ' : ''}${joined(value.items)}`,
  compare,
};

const LONGEST_ITEM = 5;
const SEPARATOR = /\s*[,;]\s*(?:and\s+|or\s+|&\s*)?|\s+(?:and|or|&)\s+|\s+\/\s+/i;
const closing = [...CLOSING].sort((a, b) => b.length - a.length);

/** Reads a whole cell or declared value; undefined when it is no list of short items. */
export function parseList(text: string): ListValue | undefined {
  let rest = text.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/\.$/, '');
  const before = closing.find((word) => rest.startsWith(`${word} `));
  if (before !== undefined) rest = rest.slice(before.length).trim();
  const after = before === undefined && rest.endsWith(' only');
  if (after) rest = rest.slice(0, -' only'.length);
  const closed = before !== undefined || after;
  const items = [...new Set(rest.split(SEPARATOR).filter((item) => item !== ''))].sort();
  if (items.length < (closed ? 1 : 2) || items.some((item) => item.split(' ').length > LONGEST_ITEM)) return undefined;
  return { kind: 'list', items, closed };
}

function joined(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
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
