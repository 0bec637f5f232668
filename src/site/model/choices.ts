/** The options of a dimension for a select: leaves, in groups where the tree has a level above them. */
import type { Dimension } from '../../facts/types.ts';

export interface ChoiceGroup {
  /** '' for leaves that stand alone. */
  label: string;
  options: readonly { value: string; label: string }[];
}

export function choices(dimension: Dimension): readonly ChoiceGroup[] {
  const groups: { label: string; options: { value: string; label: string }[] }[] = [];
  const groupOf = groupNames(dimension);
  for (const leaf of dimension.leaves) {
    const label = groupOf.get(leaf) ?? '';
    const last = groups.at(-1);
    const option = { value: leaf, label: dimension.labels.get(leaf) ?? leaf };
    if (last?.label === label) last.options.push(option);
    else groups.push({ label, options: [option] });
  }
  return groups;
}

/** The largest inner name above each leaf that does not cover the whole dimension; aliases have the label of their name. */
function groupNames({ names, labels, leaves }: Dimension): ReadonlyMap<string, string> {
  const found = new Map<string, { label: string; size: number }>();
  for (const [name, covered] of names) {
    const label = labels.get(name);
    if (label === undefined || covered.length < 2 || covered.length === leaves.length) continue;
    for (const leaf of covered) {
      if (covered.length > (found.get(leaf)?.size ?? 0)) found.set(leaf, { label, size: covered.length });
    }
  }
  return new Map([...found].map(([leaf, { label }]) => [leaf, label]));
}
