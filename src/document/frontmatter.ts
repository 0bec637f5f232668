import type { z } from 'zod';
import { commonKeys, pageSchemas } from './frontmatter-schema.ts';
import type { Lines } from './lines.ts';
import type { DeclaredFact, DocumentKind, Frontmatter, Problem, Source } from './types.ts';
import { openYaml, type YamlFile } from './yaml.ts';
import { explainIssues } from './yaml-issues.ts';

export interface FrontmatterOptions {
  kind: DocumentKind;
  /** Every key must be known and right; otherwise what does not fit is kept as it is. */
  strict: boolean;
  lines: Lines;
}

/** The title in frontmatter and where it stands in the file, as offsets, quotes included. */
export interface WrittenTitle {
  text: string;
  start: number;
  end: number;
}

const fences = /^---[ \t]*(?:\r\n|\n|\r)(?:([\s\S]*?)(?:\r\n|\n|\r))?---[ \t]*(?:[\r\n]|$)/;

/** A first fence with a key below it: that is no line between two paragraphs. */
const openFence = /^---[ \t]*(?:\r\n|\n|\r)[a-z][\w-]*:(?:\s|$)/;

type CommonKey = keyof typeof commonKeys;
type Common = { [Key in CommonKey]?: z.output<(typeof commonKeys)[Key]> };

export interface FrontmatterReading {
  frontmatter: Frontmatter;
  title: WrittenTitle | undefined;
  problems: Problem[];
}

/**
 * Reads the frontmatter of a page against the one schema.
 *
 * Problems never cost the page: what is right in the frontmatter is used, so that one typing error does not make every
 * link to the page a broken one.
 */
export function readFrontmatter(source: Source, { kind, strict, lines }: FrontmatterOptions): FrontmatterReading {
  const [start, end] = stretchBetweenFences(source.text);
  const file = openYaml(source, { prefix: 'frontmatter', start, end, lines });
  const written = isMap(file.asWritten) ? file.asWritten : {};
  const problems = [...file.problems];
  if (openFence.test(source.text) && !fences.test(source.text)) problems.push(unclosed(source.path));
  if (strict && problems.length === 0) {
    const schema = pageSchemas[kind];
    const parsed = schema.safeParse(file.asWritten ?? {});
    if (parsed.error) problems.push(...explainIssues(parsed.error.issues, schema, file, 'frontmatter'));
  }
  const { common, extra } = sortKeys(written, isMap(file.asTyped) ? file.asTyped : {}, kind, strict);
  const [titleStart, titleEnd] = file.rangeOf(['title']);
  const title = common.title === undefined ? undefined : { text: common.title, start: titleStart, end: titleEnd };
  return { frontmatter: assemble(common, extra, file), title, problems };
}

function unclosed(path: string): Problem {
  const hint = 'put a line with --- after its last key';
  const message = 'the frontmatter that begins here has no end';
  return { id: 'frontmatter/syntax', path, line: 1, column: 1, message, hint };
}

function stretchBetweenFences(text: string): [number, number] {
  const match = fences.exec(text);
  if (!match) return [0, 0];
  const yaml = match[1] ?? '';
  const start = /[\r\n]+/.exec(text)!;
  const from = start.index + (start[0].startsWith('\r\n') ? 2 : 1);
  return [from, from + yaml.length];
}

/** Known keys of the right shape, and the rest: checked keys of the kind, or whatever another house writes. */
function sortKeys(
  written: Record<string, unknown>,
  typed: Record<string, unknown>,
  kind: DocumentKind,
  strict: boolean,
) {
  const common: Common = {};
  const extra: Record<string, unknown> = {};
  const ofKind: Record<string, z.ZodType> = pageSchemas[kind].shape;
  for (const key of Object.keys(written)) {
    const schema = ofKind[key];
    const parsed = schema?.safeParse(written[key]);
    if (key in commonKeys && parsed?.success) Object.assign(common, { [key]: parsed.data });
    else if (parsed?.success) extra[key] = parsed.data;
    else if (!strict) extra[key] = typed[key];
  }
  return { common, extra };
}

function assemble(common: Common, extra: Record<string, unknown>, file: YamlFile): Frontmatter {
  return {
    title: common.title,
    summary: common.summary,
    id: common.id,
    formerly: common.formerly ?? [],
    owner: common.owner,
    status: common.status ?? 'current',
    verified: common.verified,
    review: common.review,
    effective: common.effective ?? {},
    supersedes: common.supersedes ?? [],
    scope: common.scope ?? {},
    audience: common.audience ?? 'internal',
    customersSay: common['customers-say'] ?? [],
    facts: (common.facts ?? []).map((fact, index) => withPlaces(fact, index, file)),
    search: common.search ?? true,
    extra,
    places: Object.fromEntries(file.keys.map((key) => [key, file.keyPlaceOf([key])])),
  };
}

function withPlaces(fact: NonNullable<Common['facts']>[number], index: number, file: YamlFile): DeclaredFact {
  const values = fact.values.map((value, position) => ({
    ...value,
    place: file.placeOf(['facts', index, 'values', position, 'is']),
  }));
  return { ...fact, values, place: file.placeOf(['facts', index, 'id']) };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
