/**
 * Facts and taxonomy as JSON, written by the build and read by the browser, so that both resolve an answer with the
 * same code. Typed values are not in it: they are read again from what is written.
 */
import type { Day, Effective, ScopeNames } from '../../document/types.ts';
import type { Dimension, Fact, FactValue, Taxonomy } from '../../facts/types.ts';
import { parseValue } from '../../facts/values/read.ts';

interface DimensionData {
  id: string;
  label: string;
  leaves: readonly string[];
  names: Readonly<Record<string, readonly string[]>>;
  labels: Readonly<Record<string, string>>;
}

interface ValueData {
  is: string;
  scope: ScopeNames;
  /** Dimension to the leaves that the scope covers. */
  leaves: Readonly<Record<string, readonly string[]>>;
  effective: Effective;
  overrides?: string | undefined;
  path: string;
  line: number;
}

export interface FactData {
  id: string;
  label: string;
  say: string;
  values: readonly ValueData[];
}

export interface FactsFile {
  taxonomy: readonly DimensionData[];
  facts: readonly FactData[];
}

/** @param more further keys of each fact, for programs that read the file. */
export function factData(taxonomy: Taxonomy, facts: readonly Fact[], more: (fact: Fact) => object): FactsFile {
  return {
    taxonomy: taxonomy.dimensions.map(({ names, labels, ...rest }) => ({
      ...rest,
      names: Object.fromEntries(names),
      labels: Object.fromEntries(labels),
    })),
    facts: facts.map((fact) => ({
      id: fact.id,
      label: fact.label,
      say: fact.say ?? '',
      values: fact.values.map(valueData),
      ...more(fact),
    })),
  };
}

function valueData({ written, scope, scopeNames, effective, overrides, place }: FactValue): ValueData {
  return {
    is: written,
    scope: scopeNames,
    leaves: scope.leaves,
    effective,
    overrides,
    path: place.path,
    line: place.line,
  };
}

export function readTaxonomy(dimensions: readonly DimensionData[]): Taxonomy {
  return { dimensions: dimensions.map((data): Dimension => ({ ...data, ...maps(data) })) };
}

export function readFact({ id, label, say, values }: FactData): Fact {
  const place = { path: values[0]?.path ?? '', line: values[0]?.line ?? 1, column: 1, endLine: 1, endColumn: 1 };
  return {
    id,
    label,
    say,
    values: values.map((value) => readValue(id, value)),
    phrases: [],
    complete: [],
    documents: [],
    place,
  };
}

function maps({ names, labels }: DimensionData): Pick<Dimension, 'names' | 'labels'> {
  return { names: new Map(Object.entries(names)), labels: new Map(Object.entries(labels)) };
}

function readValue(factId: string, { is, scope, leaves, effective, overrides, path, line }: ValueData): FactValue {
  const validity: { from: Day | ''; until: Day | '' } = { from: effective.from ?? '', until: effective.until ?? '' };
  return {
    ...{
      factId,
      written: is,
      value: parseValue(is),
      scope: { leaves },
      scopeNames: scope,
      effective,
      validity,
      overrides,
    },
    place: { path, line, column: 1, endLine: line, endColumn: 1 },
  };
}
