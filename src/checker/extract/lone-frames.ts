import type { ClaimKindId } from '../types.ts';
import type { Reading, ReadPage } from './readings.ts';

/** A sentence that stands with more names than this is a form that is filled in, and no two of them contradict each other. */
const mostNames = 3;
/** These know more of a name than that it is one: who is meant, and by which other names they go. */
const knowing: ReadonlySet<ClaimKindId> = new Set(['code', 'contact', 'channel']);

/**
 * The pages without the names that no other page replaces: a name is only worth a claim where its sentence stands elsewhere with another one, and where no
 * other kind reads it.
 */
export function withoutLoneFrames(pages: readonly ReadPage[]): ReadPage[] {
  const names = new Map<string, Set<string>>();
  for (const { readings } of pages) {
    for (const { found } of readings) {
      const { value } = found;
      if (value.kind === 'named') names.set(value.frame, (names.get(value.frame) ?? new Set()).add(value.name));
    }
  }
  const isRivalled = (frame: string): boolean => {
    const { size } = names.get(frame)!;
    return size > 1 && size <= mostNames;
  };
  return pages.map((page) => ({
    ...page,
    readings: page.readings.filter(
      (reading) =>
        reading.found.value.kind !== 'named' ||
        (isRivalled(reading.found.value.frame) && !isReadAs(reading, page.readings)),
    ),
  }));
}

function isReadAs({ sentence, found: { start, end } }: Reading, readings: readonly Reading[]): boolean {
  return readings.some(
    (other) =>
      other.sentence === sentence && knowing.has(other.kind) && other.found.start < end && start < other.found.end,
  );
}
