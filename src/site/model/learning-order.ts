/** In which order tracks are learnt. */

/** A track with the tracks that its text leads on to, by path. */
export interface Leading {
  path: string;
  leadsTo: readonly string[];
}

/**
 * Tracks after those that lead on to them: "then you go on with Difficult conversations" puts that one behind. Those that
 * nothing leads to, and those that lead to each other, stay in the order in which they come.
 */
export function inLearningOrder<Track extends Leading>(tracks: readonly Track[]): Track[] {
  const ordered: Track[] = [];
  const left = [...tracks];
  while (left.length > 0) {
    const isFree = ({ path }: Track) => !left.some((other) => other.path !== path && other.leadsTo.includes(path));
    const next = Math.max(0, left.findIndex(isFree));
    ordered.push(...left.splice(next, 1));
  }
  return ordered;
}
