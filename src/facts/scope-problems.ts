import type { Place, Problem, ScopeNames } from '../document/types.ts';
import { boxOf, type UnknownName } from './scope.ts';
import type { Taxonomy } from './types.ts';

/** As many known names as a hint can list and still be one readable line. */
const listedNames = 12;

/** One problem for each name of a written scope that the taxonomy does not hold. */
export function scopeProblems(names: ScopeNames, taxonomy: Taxonomy, place: Place): Problem[] {
  return boxOf(names, taxonomy).unknown.map((unknown) => unknownNameProblem(unknown, place));
}

/** `unknown region "ue"` with `did you mean "eu"?`. */
export function unknownNameProblem(unknown: UnknownName, { path, line, column }: Place): Problem {
  const { dimension, name } = unknown;
  const isDimension = name === '';
  return {
    id: isDimension ? 'scope/unknown-dimension' : 'scope/unknown-name',
    path,
    line,
    column,
    message: isDimension ? `unknown dimension "${dimension}"` : `unknown ${dimension} "${name}"`,
    hint: hintFor(unknown),
  };
}

function hintFor({ name, nearest, known }: UnknownName): string {
  if (nearest !== undefined) return `did you mean "${nearest}"?`;
  if (known.length === 0) return 'declare the dimension with its values in taxonomy.yaml';
  if (known.length > listedNames) return 'write a name of taxonomy.yaml, or add it there';
  return `known ${name === '' ? 'dimensions' : 'names'}: ${known.join(', ')}`;
}
