import type { Document, Sentence } from '../../../document/types.ts';
import { findValues } from '../../../facts/values/read.ts';
import { phrasePattern } from '../../text/phrases.ts';
import { sumHeads } from '../../words/sum-heads.ts';

/** A total of a table that is not what its row comes to. */
export interface WrongTotal {
  cell: Sentence;
  /** What the other amounts of the row come to. */
  result: number;
}

const isSum = phrasePattern(sumHeads);
const fewestAddends = 2;
const halfCent = 0.005;

interface Row {
  total: Sentence;
  stated: number;
  result: number;
}

/**
 * "| $20 | $5 | $26 |" under "Rent | Water | Total": rows of money whose last amount is not the sum of the others, in a table in which
 * the other rows add up. One such row among many is a slip; where many do not add up, the column holds something else.
 */
export function wrongTotalsIn({ sentences }: Document): WrongTotal[] {
  const cells = sentences.filter(({ role, columnIndex }) => role === 'cell' && columnIndex > 0);
  const tables = Map.groupBy(cells, ({ group }) => group);
  return [...tables.values()].flatMap((table) => {
    const rows = [...Map.groupBy(table, ({ item }) => item).values()].map(rowOf).filter((row) => row !== undefined);
    const wrong = rows.filter(({ stated, result }) => Math.abs(stated - result) > halfCent);
    const right = rows.length - wrong.length;
    return wrong.length * 2 > right ? [] : wrong.map(({ total, result }) => ({ cell: total, result }));
  });
}

function rowOf(cells: readonly Sentence[]): Row | undefined {
  const [total] = cells.filter(({ column }) => isSum.test(column));
  const addends = cells.filter((cell) => cell !== total).map(amountIn);
  const stated = total && amountIn(total);
  if (!total || !stated || addends.length < fewestAddends) return undefined;
  let result = 0;
  for (const addend of addends) {
    if (addend?.unit !== stated.unit) return undefined;
    result += addend.amount;
  }
  return { total, stated: stated.amount, result: Math.round(result * 100) / 100 };
}

/** The one exact amount of money that a cell holds and nothing else. */
function amountIn({ text }: Sentence): { amount: number; unit: string } | undefined {
  const [only] = findValues(text);
  if (only?.value.kind !== 'money' || only.text.length !== text.trim().length) return undefined;
  const { low, high, bound, approximate, unit } = only.value;
  return low === high && bound === 'exactly' && !approximate ? { amount: low, unit } : undefined;
}
