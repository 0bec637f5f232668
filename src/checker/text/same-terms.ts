/** Whether two lists hold the same terms, in whatever order: "run check" and "check run"; never for two empty ones. */
export function areSameTerms(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length > 0 && a.length === b.length && a.every((term) => b.includes(term));
}
