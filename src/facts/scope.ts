import { didYouMean } from '../document/did-you-mean.ts';
import type { ScopeNames } from '../document/types.ts';
import type { Dimension, Scope, Taxonomy } from './types.ts';

/** All customers. */
export const everyone: Scope = { leaves: {} };

/** A dimension or a name that the taxonomy does not hold. */
export interface UnknownName {
  dimension: string;
  /** The unknown name; '' when the dimension itself is unknown. */
  name: string;
  /** The nearest known one; undefined when none is near. */
  nearest: string | undefined;
  /** What is known in its place: names of the dimension, or dimensions. */
  known: readonly string[];
}

/**
 * The box that names stand for: `{ region: ['eu'] }` is Germany and France in a taxonomy where they are all of the EU.
 * A dimension whose leaves are all covered is left out, so equal boxes look the same.
 *
 * @returns `unknown` holds what the taxonomy does not know: an unknown name covers nothing, an unknown dimension is left out
 */
export function boxOf(names: ScopeNames, taxonomy: Taxonomy): { scope: Scope; unknown: UnknownName[] } {
  const leaves: Record<string, readonly string[]> = {};
  const unknown: UnknownName[] = [];
  for (const dimension of taxonomy.dimensions) {
    const written = names[dimension.id];
    if (written === undefined) continue;
    const covered = new Set<string>();
    for (const name of written) {
      const found = dimension.names.get(name);
      if (found === undefined) unknown.push(unknownName(dimension, name));
      else for (const leaf of found) covered.add(leaf);
    }
    if (covered.size < dimension.leaves.length) leaves[dimension.id] = inFileOrder(dimension, covered);
  }
  const known = taxonomy.dimensions.map(({ id }) => id);
  for (const dimension of Object.keys(names).sort()) {
    if (known.includes(dimension)) continue;
    unknown.push({ dimension, name: '', nearest: didYouMean(dimension, known), known });
  }
  return { scope: { leaves }, unknown };
}

/** The customers that both boxes hold. */
export function intersect(a: Scope, b: Scope): Scope {
  const leaves: Record<string, readonly string[]> = { ...a.leaves };
  for (const [dimension, theirs] of Object.entries(b.leaves)) {
    const ours = leaves[dimension];
    leaves[dimension] = ours === undefined ? theirs : ours.filter((leaf) => theirs.includes(leaf));
  }
  return { leaves };
}

/** True when a box holds no customer at all. */
export function isEmpty(scope: Scope): boolean {
  return Object.values(scope.leaves).some((leaves) => leaves.length === 0);
}

/** True when every customer of `inner` is one of `outer`. Equal boxes contain each other; an empty box is in every box. */
export function contains(outer: Scope, inner: Scope): boolean {
  if (isEmpty(inner)) return true;
  return Object.entries(outer.leaves).every(([dimension, leaves]) =>
    inner.leaves[dimension]?.every((leaf) => leaves.includes(leaf)),
  );
}

/**
 * True when `a` is more specific than `b`: at least as narrow in every dimension and narrower in one. Crossing boxes
 * (the EU; Gold customers) are not more specific either way.
 */
export function isNarrower(a: Scope, b: Scope): boolean {
  return contains(b, a) && !contains(a, b);
}

function inFileOrder(dimension: Dimension, covered: ReadonlySet<string>): string[] {
  return dimension.leaves.filter((leaf) => covered.has(leaf));
}

function unknownName(dimension: Dimension, name: string): UnknownName {
  const known = [...dimension.names.keys()];
  return { dimension: dimension.id, name, nearest: didYouMean(name, known), known };
}

/** A box in names of the taxonomy, the widest there are: Germany and France are all of the EU. */
export function namesOf({ leaves }: Scope, { dimensions }: Taxonomy): ScopeNames {
  return Object.fromEntries(
    dimensions.flatMap((dimension) => {
      const own = leaves[dimension.id];
      return own === undefined ? [] : [[dimension.id, widestNames(dimension, own)]];
    }),
  );
}

/** The fewest names that stand for exactly these leaves: a name comes before those below it. */
export function widestNames(dimension: Dimension, leaves: readonly string[]): string[] {
  const left = new Set(leaves);
  return [...dimension.labels.keys()].filter((name) => {
    const covered = dimension.names.get(name) ?? [];
    if (covered.length === 0 || !covered.every((leaf) => left.has(leaf))) return false;
    for (const leaf of covered) left.delete(leaf);
    return true;
  });
}
