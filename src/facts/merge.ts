import { didYouMean } from '../document/did-you-mean.ts';
import type { Problem } from '../document/types.ts';
import type { FactPart } from './fact-values.ts';
import { unknownNameProblem } from './scope-problems.ts';
import type { Fact, FactValue, Taxonomy } from './types.ts';

/**
 * One fact out of the ways in which pages declare it. The first page that gives it a label is the one that it belongs to.
 *
 * @param parts in the order of the pages
 * @param values all its values, in their one order
 */
export function mergeParts(
  id: string,
  parts: readonly FactPart[],
  values: readonly FactValue[],
  taxonomy: Taxonomy,
): { fact: Fact; problems: Problem[] } {
  const main = parts.find(({ declared }) => isNamed(declared.label, id)) ?? parts[0]!;
  const first = [main, ...parts.filter((part) => part !== main)].map(({ declared }) => declared);
  const promising = parts.filter(({ declared }) => declared.complete.length > 0);
  const dimensions = taxonomy.dimensions.map((dimension) => dimension.id);
  const complete = dimensions.filter((dimension) => first.some((declared) => declared.complete.includes(dimension)));
  const fact: Fact = {
    id,
    label: main.declared.label || id,
    phrases: [...new Set(first.flatMap(({ phrases }) => phrases))],
    complete,
    say: first.find(({ say }) => say !== undefined)?.say,
    values,
    documents: [...new Set(parts.map(({ document }) => document.id))].sort(),
    extents: promising.length === 0 ? undefined : promising.map(({ extent }) => extent),
    place: main.declared.place,
  };
  const problems = promising.flatMap(({ declared }) =>
    declared.complete
      .filter((dimension) => !dimensions.includes(dimension))
      .map((dimension) => {
        const nearest = didYouMean(dimension, dimensions);
        return unknownNameProblem({ dimension, name: '', nearest, known: dimensions }, declared.place);
      }),
  );
  return { fact, problems };
}

function isNamed(label: string, id: string): boolean {
  return label !== '' && label !== id;
}
