import { z } from 'zod';
import type { Place, Problem, Source } from '../document/types.ts';
import { readYaml, type YamlPath, type YamlReading } from '../document/yaml.ts';
import { yamlText, yamlTexts } from '../document/yaml-shapes.ts';
import type { Dimension, Taxonomy } from './types.ts';

interface Branch {
  label?: string | undefined;
  aliases: string[];
  values: Record<string, string | Branch>;
}

/** A name with its label and the leaves that it stands for. */
interface Value {
  name: string;
  label: string;
  covered: string[];
}

const branch: z.ZodType<Branch> = z.strictObject({
  label: yamlText.optional(),
  aliases: yamlTexts.default([]),
  get values() {
    return z.record(z.string(), z.union([yamlText, branch])).default({});
  },
});
const tree = z.record(z.string(), z.union([yamlText, branch]));
const schema = z.record(z.string(), z.strictObject({ label: yamlText.optional(), values: tree }));

/**
 * Reads `taxonomy.yaml`: dimensions, each with the tree of its names.
 *
 * ```yaml
 * region:
 *   label: Region
 *   values:
 *     us: United States
 *     eu: { label: European Union, aliases: [EU, Europe], values: { de: Germany, fr: France } }
 * ```
 * Here `eu`, `EU` and `Europe` stand for the leaves `de` and `fr`.
 *
 * @param source the file; undefined where the folder has none
 * @returns the dimensions in the order of the file, without those that have no values; none when the file breaks its schema
 */
export function parseTaxonomy(source: Source | undefined): { taxonomy: Taxonomy; problems: Problem[] } {
  if (!source) return { taxonomy: { dimensions: [] }, problems: [] };
  const reading = readYaml(source, schema, { prefix: 'taxonomy' });
  const problems = [...reading.problems];
  const dimensions = Object.entries(reading.value ?? {}).map(([id, { label, values }]) =>
    growDimension(id, label ?? id, values, reading, problems),
  );
  return { taxonomy: { dimensions: dimensions.filter(({ leaves }) => leaves.length > 0) }, problems };
}

function growDimension(
  id: string,
  label: string,
  values: Branch['values'],
  file: Pick<YamlReading<unknown>, 'placeOf' | 'keyPlaceOf'>,
  problems: Problem[],
): Dimension {
  const leaves: string[] = [];
  const names = new Map<string, readonly string[]>();
  const labels = new Map<string, string>();
  const owners = new Map<string, Value>();

  /** Gives a name to a value unless another value has it, in whatever case. */
  const claim = (name: string, value: Value, place: Place): boolean => {
    const owner = owners.get(name.toLowerCase()) ?? value;
    if (owner !== value) {
      problems.push(duplicateProblem(name, id, owner.name, place));
      return false;
    }
    owners.set(name.toLowerCase(), value);
    names.set(name, value.covered);
    labels.set(name, value.label);
    return true;
  };

  const grow = (children: Branch['values'], path: YamlPath): readonly string[] =>
    Object.entries(children).flatMap(([name, child]) => {
      const at = [...path, name];
      const { aliases = [], values: below = {}, ...own } = typeof child === 'string' ? { label: child } : child;
      const value: Value = { name, label: own.label ?? name, covered: [] };
      if (!claim(name, value, file.keyPlaceOf(at))) return [];
      for (const [index, alias] of aliases.entries()) claim(alias, value, file.placeOf([...at, 'aliases', index]));
      const inner = grow(below, [...at, 'values']);
      if (inner.length === 0) leaves.push(name);
      value.covered.push(...(inner.length === 0 ? [name] : inner));
      return value.covered;
    });

  grow(values, [id, 'values']);
  if (leaves.length === 0) problems.push(emptyProblem(id, file.keyPlaceOf([id])));
  return { id, label, leaves, names, labels };
}

function duplicateProblem(name: string, dimension: string, owner: string, { path, line, column }: Place): Problem {
  const message = `"${name}" is a name of "${owner}" in "${dimension}" already`;
  const hint = 'give every value and alias of a dimension a name of its own';
  return { id: 'taxonomy/duplicate-name', path, line, column, message, hint };
}

function emptyProblem(dimension: string, { path, line, column }: Place): Problem {
  const message = `"${dimension}" has no values`;
  const hint = 'list them under "values", or remove the dimension';
  return { id: 'taxonomy/no-values', path, line, column, message, hint };
}
