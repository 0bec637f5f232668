import { didYouMean } from '../document/did-you-mean.ts';
import type { Problem } from '../document/types.ts';
import type { FactPart } from './fact-values.ts';
import { unknownNameProblem } from './scope-problems.ts';
import type { Fact, FactValue, Taxonomy } from './types.ts';

/**
 * One fact out of the ways in which pages declare it. It belongs to the first page with a value that does not override:
 * a page that only overrides is a guest.
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
  const isHost = ({ declared }: FactPart): boolean => declared.values.some(({ overrides }) => overrides === undefined);
  const main = parts.find(isHost) ?? parts[0]!;
  const first = [main, ...parts.filter((part) => part !== main)].map(({ declared }) => declared);
  const promising = parts.filter(({ declared }) => declared.complete.length > 0);
  const dimensions = taxonomy.dimensions.map((dimension) => dimension.id);
  const complete = dimensions.filter((dimension) => first.some((declared) => declared.complete.includes(dimension)));
  const fact: Fact = {
    id,
    label: first.find(({ label }) => label !== '')?.label ?? id,
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
