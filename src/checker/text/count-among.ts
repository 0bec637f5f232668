/** How many of some terms are among others; one that stands twice among them counts twice. */
export function countAmong(terms: Iterable<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const term of terms) if (others.has(term)) count += 1;
  return count;
}

/** The same for two short lists, which are not worth a set. */
export function countCommon(terms: readonly string[], others: readonly string[]): number {
  let count = 0;
  for (const term of terms) if (others.includes(term)) count += 1;
  return count;
}
