/**
 * The nearest known name to a mistyped one: `reveiw` gives `review`, `customers_say` gives `customers-say`.
 *
 * @param word what was written
 * @param known the names that exist
 * @returns the nearest name, the first in the order of `known` among equals; undefined when none is near enough
 *   (more than a third of the letters differ)
 */
export function didYouMean(word: string, known: Iterable<string>): string | undefined {
  return speller(known)(word);
}

/** `didYouMean` for many words and one list of names, which is looked through once beforehand. */
export function speller(known: Iterable<string>): (word: string) => string | undefined {
  const names = Array.from(known, (name) => ({ name, ...spellingOf(fold(name)) }));
  return (word) => {
    const own = spellingOf(fold(word));
    let best: string | undefined;
    let bestDistance = Math.max(1, Math.floor(own.folded.length / 3)) + 1;
    for (const other of names) {
      const distance = distanceBetween(own, other, bestDistance);
      if (distance >= bestDistance) continue;
      best = other.name;
      bestDistance = distance;
    }
    return best;
  };
}

interface Spelling {
  folded: string;
  /** The letters that it holds, a bit each; letters may share a bit. */
  letters: number;
}

function spellingOf(folded: string): Spelling {
  let letters = 0;
  for (let at = 0; at < folded.length; at += 1) letters |= 1 << (folded.charCodeAt(at) & 31);
  return { folded, letters };
}

function distanceBetween(own: Spelling, other: Spelling, limit: number): number {
  const isLonger = other.folded.length > own.folded.length;
  if (isLonger && own.folded.length >= shortestStem && other.folded.startsWith(own.folded)) return 1;
  if (Math.abs(own.folded.length - other.folded.length) >= limit) return limit;
  // An edit brings in one letter at most, and takes one out.
  const isFar = bits(own.letters & ~other.letters) >= limit || bits(other.letters & ~own.letters) >= limit;
  return isFar ? limit : editDistance(own.folded, other.folded, limit);
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The beginning of a name counts as near from this length on: `warn` for `warning`. */
const shortestStem = 4;

/**
 * The hint of a problem about an unknown name: `did you mean "review"?`, else the list of what is known.
 *
 * @param what plural name of the things, for example `keys`
 */
export function suggest(word: string, known: readonly string[], what: string): string {
  const nearest = didYouMean(word, known);
  if (nearest !== undefined) return `did you mean "${nearest}"?`;
  return known.length === 0 ? `remove it: no ${what} are known here` : `known ${what}: ${known.join(', ')}`;
}

const joint = /[-_ ]/;
const joints = /[-_ ]/g;

/** Case, hyphens, underscores and spaces are how one name is written in different houses. */
function fold(name: string): string {
  const lower = name.toLowerCase();
  return joint.test(lower) ? lower.replaceAll(joints, '') : lower;
}

/**
 * Edits between two words: insert, delete, replace, swap of neighbours (optimal string alignment).
 *
 * @param limit distances of `limit` and more are reported as `limit`
 */
function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
    }
    if (Math.min(...current) >= limit && Math.min(...last) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[to.length]!, limit);
}
