import type { DeclaredFact, DeclaredValue, Document, Problem } from '../document/types.ts';
import { boxOf, intersect } from './scope.ts';
import { scopeProblems } from './scope-problems.ts';
import type { Extent, FactValue, Taxonomy } from './types.ts';
import { meet, validityOf } from './validity.ts';
import { parseValue } from './values/read.ts';

/** A fact as one page declares it, with the customers and days for which the page speaks. */
export interface FactPart {
  declared: DeclaredFact;
  document: Document;
  extent: Extent;
}

/**
 * The values of one declaration, typed, each cut to the scope and the days of its page.
 *
 * @returns `problems` for values that are left out: unknown names in the scope, customers or days that the page is not for
 */
export function typeValues(part: FactPart, taxonomy: Taxonomy): { values: FactValue[]; problems: Problem[] } {
  const values: FactValue[] = [];
  const problems: Problem[] = [];
  for (const declared of part.declared.values) {
    const found = problemsOf(declared, part, taxonomy);
    problems.push(...found);
    const validity = meet(part.extent.validity, validityOf(declared.effective));
    if (found.length > 0 || validity === undefined) continue;
    values.push({
      factId: part.declared.id,
      value: parseValue(declared.is),
      written: declared.is,
      scope: intersect(boxOf(declared.scope, taxonomy).scope, part.extent.scope),
      scopeNames: declared.scope,
      effective: declared.effective,
      validity,
      overrides: declared.overrides,
      place: declared.place,
    });
  }
  return { values, problems };
}

function problemsOf(declared: DeclaredValue, { document, extent }: FactPart, taxonomy: Taxonomy): Problem[] {
  const unknown = scopeProblems(declared.scope, taxonomy, declared.place);
  if (unknown.length > 0) return unknown;
  const outside = taxonomy.dimensions.flatMap(({ id, names }) => {
    const ofPage = extent.scope.leaves[id];
    if (ofPage === undefined) return [];
    const isOutside = (name: string): boolean => !names.get(name)?.some((leaf) => ofPage.includes(leaf));
    return (declared.scope[id] ?? []).filter(isOutside).map((name) => outsideProblem(declared, id, name));
  });
  if (outside.length > 0) return outside;
  const ofPage = validityOf(document.frontmatter.effective);
  return meet(ofPage, validityOf(declared.effective)) ? [] : [neverProblem(declared)];
}

function outsideProblem({ place: { path, line, column } }: DeclaredValue, dimension: string, name: string): Problem {
  const message = `this value is for ${dimension} "${name}", the page is not`;
  const hint = `add "${name}" to the scope of the page, or move the value to a page for it`;
  return { id: 'facts/outside-page', path, line, column, message, hint };
}

function neverProblem({ place: { path, line, column } }: DeclaredValue): Problem {
  const message = 'this value holds on no day on which the page does';
  const hint = 'change "effective" of the value or of the page';
  return { id: 'facts/never-holds', path, line, column, message, hint };
}
