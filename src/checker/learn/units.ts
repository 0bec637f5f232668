import type { Document } from '../../document/types.ts';
import type { Terms } from '../text/terms.ts';

/** A page with more sentences than this is looked at part by part: two long manuals may be alike in one chapter alone. */
const longestUnit = 30;

/** The pages of a folder in parts of which each is about one thing: a short page as a whole, a long one heading by heading. */
export interface Units {
  /** Sections of each part, with the page that they stand on. */
  parts: readonly Part[];
  /** Number of the part that a section of a page belongs to. */
  of(page: number, section: number): number;
}

export interface Part {
  page: number;
  sections: readonly number[];
}

/** Cuts long pages at their outermost headings, and parts that are still long at the headings below those. */
export function cutIntoUnits(documents: readonly Document[]): Units {
  const parts: Part[] = [];
  const unitOf = documents.map((document, page) => {
    const units = new Int32Array(document.sections.length);
    for (const sections of partsOf(document)) {
      for (const section of sections) units[section] = parts.length;
      parts.push({ page, sections });
    }
    return units;
  });
  return { parts, of: (page, section) => unitOf[page]![section]! };
}

function partsOf(document: Document): number[][] {
  const lengths = document.sections.map(() => 0);
  for (const { section } of document.sentences) lengths[section]! += 1;
  return cut(
    document.sections.map(({ index }) => index),
    document,
    lengths,
  );
}

function cut(sections: readonly number[], document: Document, lengths: readonly number[]): number[][] {
  const length = sections.reduce((sum, section) => sum + lengths[section]!, 0);
  const inner = sections.slice(1).map((section) => document.sections[section]!.depth);
  if (length <= longestUnit || inner.length === 0) return [[...sections]];
  const outermost = Math.min(...inner);
  const parts: number[][] = [];
  for (const section of sections) {
    if (parts.length === 0 || document.sections[section]!.depth === outermost) parts.push([section]);
    else parts.at(-1)!.push(section);
  }
  return parts.flatMap((part) => cut(part, document, lengths));
}

/** The terms of each part, with those of the title and of the headings above it. `pages` holds the terms of whole pages. */
export function termsOfUnits(
  { parts, of }: Units,
  documents: readonly Document[],
  pages: readonly ReadonlySet<string>[],
  terms: Terms,
): ReadonlySet<string>[] {
  const own = new Map<number, Set<string>>();
  for (const [unit, { page, sections }] of parts.entries()) {
    const { title, sections: all } = documents[page]!;
    if (sections.length < all.length)
      own.set(unit, new Set([title, ...all[sections[0]!]!.trail].flatMap((text) => terms.in(text))));
  }
  for (const [page, document] of documents.entries()) {
    for (const { section, text } of document.sentences) {
      const known = own.get(of(page, section));
      if (known) for (const term of terms.in(text)) known.add(term);
    }
  }
  return parts.map(({ page }, unit) => own.get(unit) ?? pages[page]!);
}
