/**
 * Where the characters of a plain text stand in the file. Markup, escapes (`\*`), entities (`&amp;`), quote marks and
 * indents of continuation lines are in the file and not in the text, so the text is a chain of stretches.
 */
export interface TextMap {
  /** The stretches in turn, three numbers each: length in the text, start and end in the file. */
  readonly stretches: readonly number[];
  /** Offset in the file of `text.slice(start, end)`: of its first character, and behind its last one. */
  range(start: number, end: number): [number, number];
  /** The next `length` characters stand at `source`; where `sourceEnd` says otherwise, they stand for that stretch as a whole. */
  add(length: number, source: number, sourceEnd?: number): void;
}

/** A map that is filled from the beginning of the text to its end. */
export function createTextMap(): TextMap {
  const stretches: number[] = [];
  return {
    stretches,
    range: (start, end) => rangeIn(stretches, start, end),
    add(length, source, sourceEnd = source + length) {
      if (length === 0) return;
      const last = stretches.length - 3;
      const continues = last >= 0 && stretches[last + 2] === source && isLinear(stretches, last);
      if (continues && sourceEnd - source === length) {
        stretches[last]! += length;
        stretches[last + 2] = sourceEnd;
      } else stretches.push(length, source, sourceEnd);
    },
  };
}

/** What `range` of a map with these stretches gives: the numbers alone are kept with a sentence. */
export function rangeIn(stretches: readonly number[], start: number, end: number): [number, number] {
  if (stretches.length === 0) return [0, 0];
  const from = sourceOf(stretches, start, start);
  return [from, end <= start ? from : sourceOf(stretches, end - 1, end)];
}

/** Where `offset` stands in the file, which is at the character `inside` or right behind it. */
function sourceOf(stretches: readonly number[], inside: number, offset: number): number {
  let begin = 0;
  let at = 0;
  while (at + 3 < stretches.length && begin + stretches[at]! <= inside) {
    begin += stretches[at]!;
    at += 3;
  }
  if (isLinear(stretches, at)) return stretches[at + 1]! + offset - begin;
  return stretches[offset === inside ? at + 1 : at + 2]!;
}

/** Whether a stretch has in the file the length that it has in the text. */
function isLinear(stretches: readonly number[], at: number): boolean {
  return stretches[at + 2]! - stretches[at + 1]! === stretches[at];
}

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});/y;

/**
 * Maps a text whose source holds more than the text does: walks both side by side.
 *
 * @param text what the parser made of `source.slice(start, end)`, or of its beginning
 * @returns the offset in the source behind the text
 */
export function mapMarkedText(map: TextMap, text: string, source: string, start: number, end: number): number {
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
