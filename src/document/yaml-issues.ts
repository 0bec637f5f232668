import { z } from 'zod';
import { suggest } from './did-you-mean.ts';
import type { Place, Problem } from './types.ts';
import type { YamlFile, YamlPath } from './yaml.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/**
 * Turns the issues of a zod schema into problems that say what, where and what to do:
 * `status: curent` gives `"status" is "curent", not one of draft, current, retired` and `did you mean "current"?`.
 *
 * A schema adds a hint of its own with `.refine(check, { error: 'what is wrong', params: { hint: 'what to do' } })`.
 *
 * @returns sorted by line and column
 */
export function explainIssues(issues: readonly Issue[], schema: Schema, file: YamlFile, prefix: string): Problem[] {
  const all = issues.flatMap((issue) => explain(issue, schema, file, prefix));
  const unknown = all.filter((problem) => problem.id === `${prefix}/unknown-key`);
  const problems = all.filter((problem) => problem.id !== `${prefix}/missing-key` || !isMistyped(problem, unknown));
  return problems.sort((a, b) => a.line - b.line || a.column - b.column);
}

function explain(issue: Issue, schema: Schema, file: YamlFile, prefix: string): Problem[] {
  const path = issue.path as YamlPath;
  const problem = (name: string, at: Place, message: string, hint: string): Problem => ({
    id: `${prefix}/${name}`,
    path: at.path,
    line: at.line,
    column: at.column,
    message,
    hint,
  });

  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path).filter((key) => !has(file.asWritten, [...path, key]));
    const where = path.length === 0 ? '' : ` in ${nameOf(path)}`;
    return issue.keys.map((key) =>
      problem(
        'unknown-key',
        file.keyPlaceOf([...path, key]),
        `unknown key "${key}"${where}`,
        suggest(key, known, 'keys'),
      ),
    );
  }
  if (issue.code === 'invalid_union') {
    const deepest = issue.errors.find((branch) => branch.some((inner) => inner.path.length > 0)) ?? issue.errors[0]!;
    return deepest.flatMap((inner) => explain({ ...inner, path: [...path, ...inner.path] }, schema, file, prefix));
  }
  const missing = path.length > 0 && !has(file.asWritten, path);
  if (missing) {
    const where = path.length === 1 ? '' : ` in ${nameOf(path.slice(0, -1))}`;
    const key = String(path.at(-1));
    return [problem('missing-key', file.placeOf(path), `"${key}" is missing${where}`, `add "${key}: …"`)];
  }
  const at = file.placeOf(path);
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String);
    const written = String(valueAt(file.asWritten, path));
    const message = `${nameOf(path)} is "${written}", not one of ${allowed.join(', ')}`;
    return [problem('wrong-value', at, message, suggest(written, allowed, 'values'))];
  }
  if (issue.code === 'invalid_type') {
    const wanted = shapes[issue.expected] ?? issue.expected;
    const found = describe(valueAt(file.asWritten, path));
    return [
      problem(
        'wrong-value',
        at,
        `${nameOf(path)} must be ${wanted}, not ${found}`,
        examples[issue.expected] ?? `write ${wanted}`,
      ),
    ];
  }
  const hint = issue.code === 'custom' ? issue.params?.['hint'] : undefined;
  const message = `${nameOf(path)}: ${issue.message}`;
  return [problem('wrong-value', at, message, typeof hint === 'string' ? hint : 'correct the value')];
}

/** A key that is missing because it is mistyped is one mistake, not two. */
function isMistyped(missing: Problem, unknown: readonly Problem[]): boolean {
  const key = /^"([^"]*)"/.exec(missing.message)![1];
  return unknown.some(({ line, hint }) => line >= missing.line && hint === `did you mean "${key}"?`);
}

const shapes: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
  number: 'a number',
  boolean: 'true or false',
};

const examples: Readonly<Record<string, string>> = {
  array: 'write [one, two] or one "- item" a line',
  object: 'write "key: value" lines, indented under it',
  record: 'write "key: value" lines, indented under it',
};

function describe(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map of keys' : `"${value}"`;
}

/** `"title"`, `item 2 of "phrases"`, `the file` for the top. */
function nameOf(path: YamlPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return `"${last}"`;
  return path.length === 1 ? `item ${last + 1}` : `item ${last + 1} of ${nameOf(path.slice(0, -1))}`;
}

function valueAt(value: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step], value);
}

function has(value: unknown, path: YamlPath): boolean {
  return valueAt(value, path) !== undefined;
}

/** Keys that a schema knows at `path`, read from its own definition so that they are written down once. */
function keysAt(schema: Schema, path: YamlPath): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.core.$ZodUnion) {
    return inner._zod.def.options.flatMap((option) => keysAt(option, path));
  }
  const [step, ...rest] = path;
  if (step === undefined) return inner instanceof z.core.$ZodObject ? Object.keys(inner._zod.def.shape) : [];
  if (inner instanceof z.core.$ZodObject) {
    const child: Schema | undefined = inner._zod.def.shape[step];
    return child ? keysAt(child, rest) : [];
  }
  if (inner instanceof z.core.$ZodArray) return keysAt(inner._zod.def.element, rest);
  if (inner instanceof z.core.$ZodRecord) return keysAt(inner._zod.def.valueType, rest);
  return [];
}

function unwrap(schema: Schema): Schema {
  if (schema instanceof z.core.$ZodPipe) {
    const { in: input, out } = schema._zod.def;
    return unwrap(input instanceof z.core.$ZodTransform ? out : input);
  }
  const { def } = schema._zod;
  if ('innerType' in def) return unwrap(def.innerType as Schema);
  return schema;
}
