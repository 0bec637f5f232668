import type { Comparison, Quantity } from '../../../facts/types.ts';
import { once } from '../../once.ts';
import { phraseSource } from '../../text/phrases.ts';
import { phraseTest } from '../../text/sieve.ts';
import type { Claim } from '../../types.ts';
import { broughtWords } from '../../words/counted.ts';
import { roleOf } from '../common/limit-role.ts';

const brought = phraseTest(broughtWords);
const after = /\bafter\s+(?:the\s+|an?\s+)?$/i;
const brings = new RegExp(
  String.raw`^\s+(?:(?:[\p{L}-]+\s+){0,2}?|and\s+[^.;:,]{0,40}?)${phraseSource(broughtWords)}`,
  'iu',
);

/**
 * Compares what brings something about with what is allowed: whoever "may miss four lessons" is not out "after the third missed lesson", but may be
 * after the fourth or the fifth. Undefined where not one line says the one, and the other the other.
 */
export function compareLastOne(a: Claim, b: Claim): Comparison | undefined {
  if (isLastOne(a) === isLastOne(b)) return undefined;
  const [last, allowed] = isLastOne(a) ? [a, b] : [b, a];
  const { unit, high } = last.value as Quantity;
  const most = allowed.value as Quantity;
  if (roleOf(allowed) !== 'ceiling' || !areOne(unit, most.unit)) return undefined;
  return high === most.high || high === most.high + 1 ? 'compatible' : 'clash';
}

const isLastOne = once(({ kind, value, sentence: { text }, start, end }: Claim): boolean => {
  if (kind !== 'count' || (value as Quantity).bound !== 'exactly' || (value as Quantity).unit === '') return false;
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  return brings.test(behind) || (after.test(before) && brought.test(text));
});

/** "Third missed lesson" and "four lessons". */
function areOne(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  return left.includes(right.at(-1)!) || right.includes(left.at(-1)!);
}
