import type { Nodes } from 'mdast';
import { judgeHeading } from './force-structure.ts';
import type { Inline } from './inline.ts';
import type { Page } from './page.ts';

/** Depth of a bold paragraph that works as a heading. */
export const boldDepth = 7;

/** A bold paragraph longer than this is emphasis, not a heading. */
const longestHeading = 100;

/** A heading as it stands in the file. */
export interface Head {
  /** 1 to 6, or `boldDepth`. */
  depth: number;
  text: string;
  /** The text that the anchor is made from; undefined for a bold paragraph, which has none. */
  slugText?: string;
  start: number;
  end: number;
  /** It is the heading that names the page. */
  isTitle?: boolean;
}

/** Opens the section of a heading, or of a bold paragraph that works as one. */
export function openSection(page: Page, { depth, text, slugText, start, end, isTitle }: Head): void {
  const heading = text.replaceAll(/\s+/g, ' ').trim();
  const above = page.open.filter((section) => section.depth < depth);
  const namesPage = isTitle || (depth === 1 && heading === page.title);
  const section = {
    index: page.sections.length,
    depth,
    heading,
    anchor: slugText === undefined ? (above.at(-1)?.anchor ?? '') : page.slugger.slug(slugText),
    trail: namesPage ? [] : [...(above.at(-1)?.trail ?? []), heading],
    place: page.lines.place(start, end),
  };
  page.sections.push(section);
  const outer = page.verdicts[above.at(-1)?.index ?? 0];
  page.verdicts.push(judgeHeading(heading) ?? (outer?.ofOnePerson ? undefined : outer));
  page.open = [...above, section];
}

/**
 * The heading that a paragraph stands for when all of it is bold ("**Gold card**", "**Gold card:**").
 *
 * @returns its text without the colon; undefined for any other paragraph
 */
export function asHeading({ text, strong }: Inline): string | undefined {
  const heading = text.trim().replace(/\s*:$/, '');
  const isSentence = /[.!;,]$/.test(heading) || heading.includes('\n');
  if (strong.length === 0 || heading === '' || heading.length > longestHeading || isSentence) return undefined;
  let rest = '';
  let at = 0;
  for (const [start, end] of strong) {
    rest += text.slice(at, start);
    at = Math.max(at, end);
  }
  return /^\s*:?\s*$/.test(rest + text.slice(at)) ? heading : undefined;
}

/** The text that the anchor of a heading is made from: as the site renders it, components and images left out. */
export function slugTextOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'mdxTextExpression') return node.value;
  return 'children' in node ? node.children.map(slugTextOf).join('') : '';
}
