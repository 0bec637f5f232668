/** A test for two names that are one of some pairs, in either order. */
export function eitherWay(pairs: readonly (readonly [string, string])[]): (a: string, b: string) => boolean {
  const known = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return (a, b) => known.has(`${a} ${b}`);
}
