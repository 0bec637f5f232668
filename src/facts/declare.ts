import { didYouMean } from '../document/did-you-mean.ts';
import type { Document, Problem } from '../document/types.ts';
import { extentsOf } from './extents.ts';
import { type FactPart, typeValues } from './fact-values.ts';
import { keepOneKind } from './kinds.ts';
import { mergeParts } from './merge.ts';
import { compareFactValues, compareText } from './order.ts';
import { scopeProblems } from './scope-problems.ts';
import type { Fact, FactValue, Taxonomy } from './types.ts';

/** What has been gathered of one fact: how each page declares it, and its values wherever they stand. */
interface Gathered {
  parts: FactPart[];
  values: FactValue[];
  problems: Problem[];
  /** Something was left out: a gap would be a second alarm for the same slip. */
  isPartial: boolean;
}

/**
 * The facts that the current pages of a folder declare. A fact declared on two pages has the values of both. A value
 * that `overrides` another fact is among the values of that fact too.
 *
 * @returns facts sorted by id, their values by place, whatever the order of the documents; `problems` for what is left
 *   out of them
 */
export function declareFacts(
  documents: readonly Document[],
  taxonomy: Taxonomy,
): { facts: Fact[]; problems: Problem[] } {
  const pages = [...documents].sort((a, b) => compareText(a.path, b.path));
  const problems = pages.flatMap((page) => pageScopeProblems(page, taxonomy));
  const gathered = gather(pages, taxonomy);
  applyOverrides(gathered);
  const facts: Fact[] = [];
  for (const [id, { parts, values, problems: lost, isPartial }] of [...gathered].sort(([a], [b]) =>
    compareText(a, b),
  )) {
    const kept = keepOneKind(id, values.sort(compareFactValues));
    const { fact, problems: unknown } = mergeParts(id, parts, kept.values, taxonomy);
    problems.push(...lost, ...kept.problems, ...unknown);
    facts.push(isPartial || kept.problems.length > 0 ? { ...fact, complete: [] } : fact);
  }
  return { facts, problems };
}

/** Where a folder has no taxonomy, the `scope` of a page without facts is a word of another house. */
function pageScopeProblems({ frontmatter, titlePlace }: Document, taxonomy: Taxonomy): Problem[] {
  if (frontmatter.status === 'retired') return [];
  if (taxonomy.dimensions.length === 0 && frontmatter.facts.length === 0) return [];
  return scopeProblems(frontmatter.scope, taxonomy, frontmatter.places['scope'] ?? titlePlace);
}

function gather(pages: readonly Document[], taxonomy: Taxonomy): Map<string, Gathered> {
  const extents = extentsOf(pages, taxonomy);
  const gathered = new Map<string, Gathered>();
  for (const document of pages) {
    const extent = extents.get(document.path);
    if (!extent) continue;
    const isScopeKnown = pageScopeProblems(document, taxonomy).length === 0;
    for (const declared of document.frontmatter.facts) {
      const fact = gathered.get(declared.id) ?? { parts: [], values: [], problems: [], isPartial: false };
      gathered.set(declared.id, fact);
      const part = { declared, document, extent };
      const { values, problems } = isScopeKnown ? typeValues(part, taxonomy) : { values: [], problems: [] };
      fact.parts.push(part);
      fact.values.push(...values);
      fact.problems.push(...problems);
      fact.isPartial ||= !isScopeKnown || problems.length > 0;
    }
  }
  return gathered;
}

/** Puts a value that overrides another fact among the values of that fact, and takes out those that override none. */
function applyOverrides(gathered: ReadonlyMap<string, Gathered>): void {
  const foreign = [...gathered].flatMap(([id, { values }]) =>
    values.filter(({ overrides }) => overrides !== undefined && overrides !== id),
  );
  for (const value of foreign) {
    const target = gathered.get(value.overrides!);
    if (target) target.values.push(value);
    else {
      const own = gathered.get(value.factId)!;
      own.values.splice(own.values.indexOf(value), 1);
      own.problems.push(unknownOverrideProblem(value, gathered.keys()));
      own.isPartial = true;
    }
  }
}

function unknownOverrideProblem({ overrides = '', place }: FactValue, ids: Iterable<string>): Problem {
  const { path, line, column } = place;
  const message = `this value overrides "${overrides}", which no current page declares`;
  const nearest = didYouMean(overrides, ids);
  const hint = nearest ? `did you mean "${nearest}"?` : 'write the id of the fact over which this value wins';
  return { id: 'facts/unknown-override', path, line, column, message, hint };
}
