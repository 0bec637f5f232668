/**
 * Where the characters of a plain text stand in the file. Markup, escapes (`\*`), entities (`&amp;`), quote marks and
 * indents of continuation lines are in the file and not in the text, so the text is a chain of stretches.
 */
export interface TextMap {
  /** Offset in the file of `text.slice(start, end)`: of its first character, and behind its last one. */
  range(start: number, end: number): [number, number];
}

/** A map that is filled from the beginning of the text to its end. */
export interface GrowingTextMap extends TextMap {
  /** The stretches so far, three numbers each, as `createTextMap` takes them. */
  stretches(): number[];
  /** The next `length` characters stand at `source`; where `sourceEnd` says otherwise, they stand for that stretch as a whole. */
  add(length: number, source: number, sourceEnd?: number): void;
}

/** @param known stretches of another map, to make the same one again */
export function createTextMap(known: readonly number[] = []): GrowingTextMap {
  const starts: number[] = [];
  const sources: number[] = [];
  const sourceEnds: number[] = [];
  let total = 0;

  const stretchOf = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  const lengthOf = (stretch: number) => (starts[stretch + 1] ?? total) - starts[stretch]!;
  const isLinear = (stretch: number) => sourceEnds[stretch]! - sources[stretch]! === lengthOf(stretch);

  const map: GrowingTextMap = {
    stretches: () => starts.flatMap((_, index) => [lengthOf(index), sources[index]!, sourceEnds[index]!]),
    add(length, source, sourceEnd = source + length) {
      if (length === 0) return;
      const last = starts.length - 1;
      const continues = last >= 0 && sourceEnds[last] === source && isLinear(last) && sourceEnd - source === length;
      if (continues) sourceEnds[last] = sourceEnd;
      else {
        starts.push(total);
        sources.push(source);
        sourceEnds.push(sourceEnd);
      }
      total += length;
    },
    range(start, end) {
      if (starts.length === 0) return [0, 0];
      const first = stretchOf(start);
      const from = isLinear(first) ? sources[first]! + start - starts[first]! : sources[first]!;
      if (end <= start) return [from, from];
      const last = stretchOf(end - 1);
      const to = isLinear(last) ? sources[last]! + end - starts[last]! : sourceEnds[last]!;
      return [from, to];
    },
  };
  for (let index = 0; index < known.length; index += 3) map.add(known[index]!, known[index + 1]!, known[index + 2]);
  return map;
}

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/y;

/**
 * Maps a text whose source holds more than the text does: walks both side by side.
 *
 * @param text what the parser made of `source.slice(start, end)`, or of its beginning
 * @returns the offset in the source behind the text
 */
export function mapMarkedText(map: GrowingTextMap, text: string, source: string, start: number, end: number): number {
  if (end - start === text.length) {
    map.add(text.length, start);
    return end;
  }
  let at = start;
  let index = 0;
  while (index < text.length && at < end) {
    reference.lastIndex = at;
    const entity = source[at] === '&' ? reference.exec(source)?.[0] : undefined;
    if (entity !== undefined && !text.startsWith(entity, index)) {
      const length = String.fromCodePoint(text.codePointAt(index)!).length;
      map.add(length, at, at + entity.length);
      at += entity.length;
      index += length;
    } else if (source[at] === text[index] || (isSpace(source[at]!) && isSpace(text[index]!))) {
      map.add(1, at);
      at++;
      index++;
    } else at++;
  }
  if (index < text.length) map.add(text.length - index, end, end);
  return at;
}

function isSpace(character: string): boolean {
  return character.trim() === '';
}
