import Slugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { collectDefinitions } from './definitions.ts';
import { emit } from './emit.ts';
import { judgeHeading } from './force-structure.ts';
import { readFrontmatter, type WrittenTitle } from './frontmatter.ts';
import { type Inline, readInline } from './inline.ts';
import { kindOf, titleFromPath } from './kind.ts';
import { countLines, type Lines, withoutByteOrderMark } from './lines.ts';
import { checkMdx } from './mdx.ts';
import { offsets } from './nodes.ts';
import { nothingAround, type Page } from './page.ts';
import { withoutEnding } from './page-path.ts';
import { explainParserError } from './parser-errors.ts';
import { parseMarkup } from './processors.ts';
import { createTextMap, mapMarkedText } from './text-map.ts';
import type { Document, Problem, Source } from './types.ts';
import { readBlocks } from './walk.ts';

export interface ParseOptions {
  /** The folder is a project: kinds come from folders. */
  project: boolean;
  /**
   * The frontmatter of every page of the project is checked strictly; when false, only that of policies, products,
   * playbooks and tracks. True when left out.
   */
  strict?: boolean;
  /**
   * The page is read and never compiled: code and components of another site, which a page of ours is refused for, are passed over, and the text
   * between their tags is read.
   */
  foreign?: boolean;
}

/**
 * Reads one page: what it says, where, and with what around it.
 *
 * @returns the document, absent when the page is not valid MDX or holds code; and everything that is wrong with it
 */
export function parseDocument(
  { path, text: written }: Source,
  { project, strict = true, foreign = false }: ParseOptions,
): { document?: Document; problems: Problem[] } {
  const text = withoutByteOrderMark(written);
  const source = { path, text };
  const format = /\.mdx$/i.test(path) ? 'mdx' : 'md';
  const lines = countLines(path, text);
  const kind = kindOf(path, project);
  const isChecked = project && (strict || kind !== 'article');
  const { frontmatter, title, problems } = readFrontmatter(source, { kind, strict: isChecked, lines });

  let tree: Root;
  try {
    tree = parseMarkup(text, format);
  } catch (error) {
    return { problems: [...problems, explainParserError(error, path, lines)] };
  }
  const refused = format === 'mdx' && !foreign ? checkMdx(tree, lines) : [];
  if (refused.length > 0) return { problems: [...problems, ...refused] };

  const titleHeading = title === undefined ? findTitleHeading(tree) : undefined;
  const page = openPage(tree, source, { lines, project }, title, titleHeading);
  readBlocks(tree.children, page, nothingAround);
  const document: Document = {
    path,
    format,
    kind,
    id: frontmatter.id ?? withoutEnding(path),
    title: page.title,
    titlePlace: page.sentences[0]!.place,
    frontmatter,
    sections: page.sections,
    sentences: page.sentences,
    components: page.components,
    links: page.links,
    comments: page.comments,
    lines: lines.text,
  };
  return { document, problems: [...problems, ...page.problems] };
}

/** The heading that names the page: the first of depth 1, or the first of all when nothing stands beside it. */
function findTitleHeading(tree: Root): Heading | undefined {
  const headings = tree.children.filter((node) => node.type === 'heading');
  const [first, ...rest] = headings;
  const top = headings.find((heading) => heading.depth === 1);
  if (top || first === undefined) return top;
  return rest.every((heading) => heading.depth > first.depth) ? first : undefined;
}

/** A page with its title as sentence 0 and the section before the first heading. */
function openPage(
  tree: Root,
  source: Source,
  { lines, project }: { lines: Lines; project: boolean },
  title: WrittenTitle | undefined,
  heading: Heading | undefined,
): Page {
  const { path, text } = source;
  const page: Page = {
    source: text,
    project,
    problems: [],
    lines,
    definitions: collectDefinitions(tree),
    title: '',
    titleHeading: heading,
    slugger: new Slugger(),
    sections: [],
    verdicts: [],
    open: [],
    sentences: [],
    components: [],
    links: [],
    comments: [],
    blocks: 0,
    groups: 0,
  };
  const body = tree.children.find((node) => node.type !== 'yaml');
  const start = body ? offsets(body)[0] : text.length;
  page.sections.push({ index: 0, depth: 0, heading: '', anchor: '', trail: [], place: lines.place(start, start) });

  const nowhere: WrittenTitle = { text: titleFromPath(path), start: 0, end: 0 };
  const fromHeading =
    heading &&
    readInline(
      heading.children,
      heading,
      { ...page, links: [], components: [], comments: [], problems: [] },
      nothingAround,
    );
  const inline = fromHeading?.text.trim() ? fromHeading : plainInline(title ?? nowhere, text);
  page.title = inline.text.replaceAll(/\s+/g, ' ').trim();
  page.verdicts.push(judgeHeading(page.title));
  emit(page, { ...nothingAround, inline, role: 'title' });
  return page;
}

function plainInline({ text, start, end }: WrittenTitle, source: string): Inline {
  const map = createTextMap();
  mapMarkedText(map, text, source, start, end);
  return { text, map, strong: [], deleted: [], tagged: [] };
}
