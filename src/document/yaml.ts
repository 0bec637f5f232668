import { isAlias, isMap, isNode, isScalar, isSeq, type ParsedNode, parseDocument, visit, type YAMLError } from 'yaml';
import type { ZodType } from 'zod';
import { countLines, type Lines } from './lines.ts';
import type { Place, Problem, Source } from './types.ts';
import { explainIssues } from './yaml-issues.ts';

/** Steps into a YAML file: keys of maps and positions in lists. */
export type YamlPath = readonly (string | number)[];

export interface YamlOptions {
  /** First part of the ids of problems: `yaml` gives `yaml/unknown-key`. */
  prefix?: string;
  /** The stretch of the source that is YAML, as offsets; all of it by default. */
  start?: number;
  end?: number;
  /** The lines of the source, where the caller has counted them already. */
  lines?: Lines;
}

/** YAML that was parsed but not checked yet. */
export interface YamlFile {
  /** At most one: what follows the first error of a YAML parser is its echo. */
  problems: Problem[];
  /** Top-level keys in the order of the file. */
  keys: readonly string[];
  /** The content with every scalar as it was written; undefined for an empty file. */
  asWritten: unknown;
  /** The content with numbers and booleans as such. */
  asTyped: unknown;
  /** Place of the value at `path`; of the nearest thing above it where nothing is written there. */
  placeOf(path: YamlPath): Place;
  /** Place of the key that ends `path`; the same fallback. */
  keyPlaceOf(path: YamlPath): Place;
  /** Offsets in the source of the value at `path`; the same fallback. */
  rangeOf(path: YamlPath): [number, number];
}

/** A YAML file as read and checked. */
export interface YamlReading<T> {
  /** What the schema made of it; absent when there is any problem. */
  value?: T;
  problems: Problem[];
  placeOf(path: YamlPath): Place;
  keyPlaceOf(path: YamlPath): Place;
}

/**
 * Reads a YAML file against a zod schema; every problem carries the line and column of what it is about.
 *
 * Scalars arrive as the text that was written ("2.50", "2026-03-01", "yes"), so schemas use `z.string()` for them, and
 * the shapes of `yaml-shapes.ts` where a number, a switch or a day is meant. A key with nothing after it counts as not
 * written. An empty file is an empty map.
 */
export function readYaml<T>(source: Source, schema: ZodType<T>, options: YamlOptions = {}): YamlReading<T> {
  const file = openYaml(source, options);
  const { placeOf, keyPlaceOf } = file;
  if (file.problems.length > 0) return { problems: file.problems, placeOf, keyPlaceOf };
  const parsed = schema.safeParse(file.asWritten ?? {});
  if (parsed.success) return { value: parsed.data, problems: [], placeOf, keyPlaceOf };
  return { problems: explainIssues(parsed.error.issues, schema, file, options.prefix ?? 'yaml'), placeOf, keyPlaceOf };
}

/** Parses YAML without a schema. */
export function openYaml(source: Source, options: YamlOptions = {}): YamlFile {
  const {
    prefix = 'yaml',
    start = 0,
    end = source.text.length,
    lines = countLines(source.path, source.text),
  } = options;
  const text = source.text.slice(start, end);
  const parsed = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const root = parsed.contents;
  const inSource = (range: Range): [number, number] => [start + range[0], start + trimmedEnd(text, range)];
  const place = (range: Range): Place => lines.place(...inSource(range));

  let hasOtherScalars = false;
  let alias: Range | undefined;
  let lastQuote: Range = [0, 0];
  visit(parsed, {
    Alias(_, node) {
      alias ??= rangeOf(node);
    },
    Scalar(_, node) {
      if (typeof node.value !== 'string' && node.value !== null) hasOtherScalars = true;
      if (node.type?.startsWith('QUOTE')) lastQuote = rangeOf(node);
    },
  });

  const problems: Problem[] = [];
  const error = parsed.errors[0];
  if (error) {
    const isOpenQuote = error.message.startsWith('Missing closing');
    problems.push(syntaxProblem(error, place(isOpenQuote ? lastQuote : error.pos), prefix));
  }
  if (!error && alias) problems.push(aliasProblem(place(alias), prefix));

  const asTyped = problems.length === 0 ? withoutNulls(parsed.toJS()) : undefined;
  let asWritten = asTyped;
  if (problems.length === 0 && hasOtherScalars) {
    visit(parsed, {
      Scalar(_, node) {
        if (typeof node.value !== 'string' && node.value !== null) node.value = node.source ?? String(node.value);
      },
    });
    asWritten = withoutNulls(parsed.toJS());
  }
  return {
    problems,
    keys: isMap(root) ? root.items.map((pair) => keyText(pair.key)) : [],
    asWritten,
    asTyped,
    placeOf: (path) => place(findRange(root, path, 'value')),
    keyPlaceOf: (path) => place(findRange(root, path, 'key')),
    rangeOf: (path) => inSource(findRange(root, path, 'value')),
  };
}

type Range = readonly [number, number];

/** Walks down `path` as far as something is written. */
function findRange(root: ParsedNode | null, path: YamlPath, want: 'key' | 'value'): Range {
  let node: unknown = root;
  let range = rangeOf(root);
  for (const [depth, step] of path.entries()) {
    if (isSeq(node)) {
      node = node.items[Number(step)];
      if (!isNode(node)) break;
      range = rangeOf(node);
    } else if (isMap(node)) {
      const pair = node.items.find((item) => keyText(item.key) === String(step));
      if (!pair) break;
      const isWritten = isNode(pair.value) && !(isScalar(pair.value) && pair.value.value === null);
      const isWanted = want === 'value' || depth < path.length - 1;
      range = rangeOf(isWritten && isWanted ? pair.value : pair.key);
      node = pair.value;
    } else break;
  }
  return range;
}

function rangeOf(node: unknown): Range {
  return isNode(node) && node.range ? [node.range[0], node.range[1]] : [0, 0];
}

/** The parser counts the white space after a block as part of it. */
function trimmedEnd(text: string, [start, end]: Range): number {
  return start + text.slice(start, end).trimEnd().length;
}

function keyText(key: unknown): string {
  return isScalar(key) && !isAlias(key) ? String(key.source ?? key.value) : '';
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (typeof value !== 'object') return value;
  if (value === null) return undefined;
  const written = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(written.map(([key, item]) => [key, withoutNulls(item)]));
}

function syntaxProblem(error: YAMLError, at: Place, prefix: string): Problem {
  const reason = error.message
    .split('\n', 1)[0]!
    .replace(/[.:]$/, '')
    .replace(/"quote$/, 'quote');
  return {
    id: `${prefix}/syntax`,
    path: at.path,
    line: at.line,
    column: at.column,
    message: `this is not valid YAML: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
    hint: syntaxHints[error.code] ?? 'check indentation and quotes around this line',
  };
}

const syntaxHints: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'put text that holds ": " in quotes',
  MULTILINE_IMPLICIT_KEY: 'write "key: value", with a space after the colon',
  TAB_AS_INDENT: 'indent with spaces, not tabs',
  DUPLICATE_KEY: 'keep one of the two',
  MISSING_CHAR: 'close the quote or bracket that is opened here',
  MULTIPLE_DOCS: 'remove the "---" inside the file',
};

function aliasProblem(at: Place, prefix: string): Problem {
  const message = 'anchors and aliases (&name, *name) are not read';
  return {
    id: `${prefix}/alias`,
    path: at.path,
    line: at.line,
    column: at.column,
    message,
    hint: 'write the value out; put text that begins with "*" in quotes',
  };
}
