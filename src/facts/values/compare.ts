import type { Comparison, Quantity, Value, ValueKind } from '../types.ts';
import { GRAMMARS } from './index.ts';
import type { ValueGrammar } from './value.ts';

/** A value in plain words: "up to 30 days after delivery". `parseValue` reads it back as an equal value. */
export function showValue(value: Value): string {
  return value.kind === 'text' ? value.text : grammarOf(value.kind).show(value);
}

/** Whether two values can both hold for one thing. Symmetric; values of different kinds are incomparable. */
export function compareValues(a: Value, b: Value): Comparison {
  if (isQuantity(a) && isQuantity(b) && a.kind !== b.kind) return compareAcrossKinds(a, b);
  if (a.kind !== b.kind) return 'incomparable';
  if (a.kind === 'text' && b.kind === 'text') return fold(a.text) === fold(b.text) ? 'equal' : 'incomparable';
  return grammarOf(a.kind).compare(a, b);
}

const byKind: ReadonlyMap<ValueKind, ValueGrammar> = new Map(GRAMMARS.map((grammar) => [grammar.kind, grammar]));

function grammarOf(kind: ValueKind): ValueGrammar {
  const grammar = byKind.get(kind);
  if (grammar === undefined) throw new Error(`no grammar for values of kind ${kind}`);
  return grammar;
}

/** Whether a value is a number in a unit: a duration, money, a percentage or a count. */
export function isQuantity(value: Value): value is Quantity {
  return value.kind === 'duration' || value.kind === 'money' || value.kind === 'percent' || value.kind === 'count';
}

/** "None" and "no limit" say nothing of their kind: they weigh against a quantity of any kind, "free" against a percentage. */
function compareAcrossKinds(a: Quantity, b: Quantity): Comparison {
  if (isOfAnyKind(a, b)) return grammarOf(b.kind).compare({ ...b, ...amountOf(a) }, b);
  return isOfAnyKind(b, a) ? grammarOf(a.kind).compare({ ...a, ...amountOf(b) }, a) : 'incomparable';
}

function isOfAnyKind(value: Quantity, other: Quantity): boolean {
  if (value.unit !== '') return false;
  if (value.kind === 'money') return value.low === 0 && other.kind === 'percent';
  return value.kind === 'count' && (value.low === 0 || value.low === Number.POSITIVE_INFINITY);
}

function amountOf({ bound, low, high, among, inclusive, approximate }: Quantity) {
  return { bound, low, high, among, inclusive, approximate };
}

function fold(text: string): string {
  return text.trim().toLowerCase().replaceAll(/\s+/g, ' ');
}
