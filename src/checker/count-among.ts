/** How many of some terms are among others. */
export function countAmong(terms: Iterable<string>, others: ReadonlySet<string>): number {
  let count = 0;
  for (const term of terms) if (others.has(term)) count += 1;
  return count;
}
