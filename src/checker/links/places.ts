import type { Document, Place, Sentence } from '../../document/types.ts';

/** Whether one place lies within another of the same page. */
export function holds(outer: Place, inner: Place): boolean {
  const endsAfter =
    outer.endLine > inner.endLine || (outer.endLine === inner.endLine && outer.endColumn >= inner.endColumn);
  return beginsBefore(outer, inner) && endsAfter;
}

/** Whether one place begins where another of the same page does, or before it. */
function beginsBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}

export function isInFrontmatter({ sections }: Document, place: Place): boolean {
  return place.line < sections[0]!.place.line;
}

/** Index of the section that a place stands in; -1 for frontmatter. */
export function sectionAt(document: Document, place: Place): number {
  if (isInFrontmatter(document, place)) return -1;
  const behind = document.sections.findIndex((section) => section.index > 0 && !beginsBefore(section.place, place));
  return behind < 0 ? document.sections.length - 1 : behind - 1;
}

/** The sentence around a place; undefined where none is. */
export function sentenceAt(document: Document, place: Place): Sentence | undefined {
  return document.sentences.find((sentence) => sentence.role !== 'title' && holds(sentence.place, place));
}

/** Where a word stands within a place of the page, else the place itself: the value of an attribute, an entry of a list. */
export function placeOfWord(document: Document, around: Place, word: string): Place {
  for (let line = around.line; line <= around.endLine; line += 1) {
    const text = document.lines[line - 1] ?? '';
    const from = line === around.line ? around.column - 1 : 0;
    const to = line === around.endLine ? around.endColumn - 1 : text.length;
    const at = wholeWordIn(text, word, from);
    if (at >= 0 && at + word.length <= to) {
      return { path: around.path, line, column: at + 1, endLine: line, endColumn: at + word.length + 1 };
    }
  }
  return around;
}

function wholeWordIn(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!isPartOfName(text[at - 1]) && !isPartOfName(text[at + word.length])) return at;
  }
  return -1;
}

function isPartOfName(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}_-]/u.test(character);
}

/** Where a frontmatter key holds a name: an entry of its list, or the key itself where the name is written in another way. */
export function placeOfName(document: Document, key: string, name: string): Place {
  const start = document.frontmatter.places[key];
  if (!start) return document.titlePlace;
  const behind = Object.values(document.frontmatter.places).flatMap(({ line }) => (line > start.line ? [line] : []));
  const endLine = Math.min(document.sections[0]!.place.line, ...behind) - 1;
  const stretch = { ...start, endLine: Math.max(start.line, endLine), endColumn: Number.POSITIVE_INFINITY };
  const place = placeOfWord(document, stretch, name);
  return place === stretch ? start : place;
}
