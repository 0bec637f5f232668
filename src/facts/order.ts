import type { Problem } from '../document/types.ts';
import type { FactValue } from './types.ts';

/** Order of two texts by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The one order of problems: by place, then by what is wrong. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.id, b.id) ||
    compareText(a.message, b.message)
  );
}

/**
 * The one order of the values of a fact: by path, line and column, then by content, so that nothing depends on the
 * order in which files were read.
 */
export function compareFactValues(a: FactValue, b: FactValue): number {
  return (
    compareText(a.place.path, b.place.path) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column ||
    compareText(contentKey(a), contentKey(b))
  );
}

function contentKey({ written, scope, validity, overrides }: FactValue): string {
  const leaves = Object.entries(scope.leaves).sort((a, b) => compareText(a[0], b[0]));
  return JSON.stringify([written, leaves, validity.from, validity.until, overrides]);
}
