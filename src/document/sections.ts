import type { Heading, Nodes, Paragraph } from 'mdast';
import { judgeHeading } from './force-structure.ts';
import type { Inline } from './inline.ts';
import { offsets } from './nodes.ts';
import type { Page } from './page.ts';

/** Depth of a bold paragraph that works as a heading. */
const boldDepth = 7;

/** A bold paragraph longer than this is emphasis, not a heading. */
const longestHeading = 100;

/** Opens the section of a heading, or of a bold paragraph that works as one. */
export function openSection(page: Page, node: Heading | Paragraph, text: string): void {
  const heading = text.replaceAll(/\s+/g, ' ').trim();
  const depth = node.type === 'heading' ? node.depth : boldDepth;
  const above = page.open.filter((section) => section.depth < depth);
  const isTitle = node === page.titleHeading || (depth === 1 && heading === page.title);
  const trail = isTitle ? [] : [...(above.at(-1)?.trail ?? []), heading];
  const anchor = node.type === 'heading' ? page.slugger.slug(slugText(node)) : (above.at(-1)?.anchor ?? '');
  const section = {
    index: page.sections.length,
    depth,
    heading,
    anchor,
    trail,
    place: page.lines.place(...offsets(node)),
  };
  page.sections.push(section);
  page.verdicts.push(judgeHeading(heading) ?? page.verdicts[above.at(-1)?.index ?? 0]);
  page.open = [...above, section];
}

/**
 * The heading that a paragraph stands for when all of it is bold ("**Gold card**", "**Gold card:**").
 *
 * @returns its text without the colon; undefined for any other paragraph
 */
export function asHeading({ text, strong }: Inline): string | undefined {
  const heading = text.trim().replace(/\s*:$/, '');
  if (heading === '' || heading.length > longestHeading || /[.!;,]$/.test(heading) || heading.includes('\n'))
    return undefined;
  let covered = text.length - text.trimStart().length;
  for (const [start, end] of strong) {
    if (text.slice(covered, start).trim() !== '') return undefined;
    covered = end;
  }
  return text.slice(covered).replace(/[:\s]/g, '') === '' && strong.length > 0 ? heading : undefined;
}

/** The text that the anchor of a heading is made from: as the site renders it, components and images left out. */
function slugText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'mdxTextExpression') return node.value;
  return 'children' in node ? node.children.map(slugText).join('') : '';
}
