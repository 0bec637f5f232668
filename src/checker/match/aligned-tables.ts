import { isTyped } from '../kinds/common/typed.ts';
import { kindOf } from '../kinds/kind-of.ts';
import type { Claim } from '../types.ts';

/** Cells of two tables that must say the same, and the share of all cells that both have. */
const fewestEqual = 3;
const mostlyEqual = 0.6;
/** Rows that both tables must have under one head. */
const fewestRows = 2;

/** The cells of one table that hold a value, by head of row, number of column and kind. */
type Cells = ReadonlyMap<string, Claim>;

/**
 * Pairs of cells that differ in two tables which say the same in most others: "| Sky | 5 days | $10 |" under "Standard" and "Express", and "| Sky | five days
 * | $15 |" under "By post" and "In a hurry". Which cells belong together is told by the rows, which have the same heads in both, and by what the
 * other cells say, so that the words over the columns may be others. Pairs come in the order of the claims.
 */
export function alignedCells(claims: readonly Claim[]): [Claim, Claim][] {
  const tables = tablesOf(claims);
  const byRow = new Map<string, Cells[]>();
  for (const table of tables) for (const row of rowsOf(table)) byRow.set(row, [...(byRow.get(row) ?? []), table]);
  return tables.flatMap((table, index) => {
    const met = new Map<Cells, number>();
    for (const row of rowsOf(table))
      for (const other of byRow.get(row)!) if (other !== table) met.set(other, (met.get(other) ?? 0) + 1);
    const partners = tables.slice(index + 1).filter((other) => (met.get(other) ?? 0) >= fewestRows);
    return partners.flatMap((other) => differing(table, other));
  });
}

function tablesOf(claims: readonly Claim[]): Cells[] {
  const tables = new Map<string, Map<string, Claim>>();
  for (const claim of claims) {
    const { sentence, document, value, kind } = claim;
    if (sentence.role !== 'cell' || sentence.columnIndex < 1 || sentence.row === '' || !isTyped(value)) continue;
    const key = `${document.path} ${sentence.group}`;
    const cells = tables.get(key) ?? new Map<string, Claim>();
    tables.set(key, cells.set(`${rowOf(claim)}\n${sentence.columnIndex} ${kind}`, claim));
  }
  return [...tables.values()].filter((cells) => cells.size > fewestEqual);
}

function rowOf({ sentence }: Claim): string {
  return sentence.row.trim().toLowerCase();
}

function rowsOf(cells: Cells): Set<string> {
  return new Set([...cells.values()].map(rowOf));
}

/** The cells in which two tables differ, where they agree in most; none for two tables of one page. */
function differing(table: Cells, other: Cells): [Claim, Claim][] {
  const pairs = [...table].flatMap(([key, a]) => {
    const b = other.get(key);
    return b && a.document !== b.document ? [{ a, b, comparison: kindOf(a.kind).compare(a, b) }] : [];
  });
  const equal = pairs.filter(({ comparison }) => comparison === 'equal').length;
  if (equal < fewestEqual || equal < mostlyEqual * pairs.length) return [];
  return pairs.filter(({ comparison }) => comparison === 'clash').map(({ a, b }) => [a, b]);
}
