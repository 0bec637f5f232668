import { isTyped } from '../kinds/common/typed.ts';
import type { ClaimKindId, ClaimValue, Literal, Named } from '../types.ts';
import type { Reading, ReadPage } from './readings.ts';

/** A sentence that stands with more names than this is a form that is filled in, and no two of them contradict each other. */
const mostNames = 3;
/** These know more of a name than that it is one: who is meant, and by which other names they go. */
const knowing: ReadonlySet<ClaimKindId> = new Set(['code', 'contact', 'channel']);

/**
 * The pages without the names and literals that no other page replaces: a name in a sentence is only worth a claim where its sentence stands elsewhere with another one, and
 * where no other kind reads it. A tool is one where its sentence is not.
 */
export function withoutLoneFrames(pages: readonly ReadPage[]): ReadPage[] {
  const names = new Map<string, Set<string>>();
  for (const { readings } of pages) {
    for (const { found } of readings) {
      const { value } = found;
      if (isFramed(value)) names.set(value.frame, (names.get(value.frame) ?? new Set()).add(nameOf(value)));
    }
  }
  const namesIn = ({ found: { value } }: Reading): number => (isFramed(value) ? names.get(value.frame)!.size : 0);
  const isReplaced = (reading: Reading): boolean => namesIn(reading) > 1 && namesIn(reading) <= mostNames;
  return pages.map((page) => {
    const kept = (reading: Reading): boolean => {
      if (reading.kind === 'literal') return isReplaced(reading) && !overlaps(reading, page.readings, isRead);
      if (reading.kind !== 'name') return true;
      if (overlaps(reading, page.readings, ({ kind }) => knowing.has(kind))) return false;
      if (isFramed(reading.found.value)) return isReplaced(reading);
      return !overlaps(reading, page.readings, (other) => namesIn(other) > 1);
    };
    return { ...page, readings: page.readings.filter(kept) };
  });
}

/** What is read as a value of its own is held against others by that. */
function isRead({ found: { value } }: Reading): boolean {
  return isTyped(value);
}

function isFramed(value: ClaimValue): value is Named | Literal {
  return (value.kind === 'named' || value.kind === 'literal') && value.frame !== '';
}

function nameOf(value: Named | Literal): string {
  return value.kind === 'named' ? value.name : value.literal;
}

function overlaps(
  { sentence, found: { start, end } }: Reading,
  others: readonly Reading[],
  test: (other: Reading) => boolean,
) {
  return others.some(
    (other) => other.sentence === sentence && other.found.start < end && start < other.found.end && test(other),
  );
}
