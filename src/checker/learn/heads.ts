import type { Document } from '../../document/types.ts';

/** Heads that stand side by side on a page: of the rows of each table, of its columns, and the labels of each list. */
export function headsSideBySide({ sentences }: Document): string[][] {
  const groups = new Map<string, Set<string>>();
  const add = (key: string, head: string) => groups.set(key, (groups.get(key) ?? new Set()).add(head));
  for (const { group, role, row, column, columnIndex, label } of sentences) {
    if (role === 'cell' && columnIndex > 0) {
      add(`${group} rows`, row);
      add(`${group} columns`, column);
    } else if (role === 'item' && label) add(group, label);
  }
  return listed(groups);
}

/** Headings of one depth under one heading: "Standard delivery" and "Express delivery". */
export function sisterHeadings({ sections }: Document): string[][] {
  const sisters = new Map<string, Set<string>>();
  for (const { depth, heading, trail } of sections) {
    const key = `${depth} ${trail.slice(0, -1).join(' | ')}`;
    if (depth > 0) sisters.set(key, (sisters.get(key) ?? new Set()).add(heading));
  }
  return listed(sisters);
}

function listed(groups: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  return [...groups.values()].map((heads) => [...heads]);
}
