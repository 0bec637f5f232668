import type { Comparison, FoundValue, Value, ValueKind } from '../types.ts';
import type { Line } from './line.ts';

/** One kind of value: how it is found in text, shown in plain words, and compared with another of its kind. */
export interface ValueGrammar<V extends Value = Value> {
  kind: ValueKind;
  find(line: Line): FoundValue[];
  show(value: V): string;
  compare(a: V, b: V): Comparison;
}
